"""Who must wait, and for how long."""

from __future__ import annotations

import asyncio

import pytest

from bot.outgoing.waits import Waits
from tests.doubles.loop import sleepless

A, B, C = 1, 2, 3


@sleepless
async def test_a_wait_ends_when_its_time_is_over() -> None:
    waits = Waits()
    assert waits.left_s(A) <= 0
    waits.begin(A, 5, in_chat=True)
    await asyncio.sleep(2)
    assert (waits.left_s(A), waits.left_s(B) <= 0) == (3, True)
    await waits.over(A)
    assert asyncio.get_running_loop().time() == 5


@sleepless
async def test_a_wait_that_grows_longer_is_waited_out() -> None:
    waits = Waits()
    waits.begin(A, 5, in_chat=True)
    over = asyncio.ensure_future(waits.over(A))
    await asyncio.sleep(1)
    waits.begin(A, 9, in_chat=True)
    await over
    assert asyncio.get_running_loop().time() == 10


@pytest.mark.parametrize(
    ("pause_s", "passed", "left_s"),
    [(0.5, None, 4.5), (0.5, A, 4.5), (0.5, C, 0), (3, None, 0)],
)
@sleepless
async def test_two_chats_at_once_are_all(
    pause_s: float, passed: int | None, left_s: float
) -> None:
    waits = Waits()
    waits.begin(A, 5, in_chat=True)
    await asyncio.sleep(pause_s)
    if passed:
        waits.passed(passed)
    waits.begin(B, 9, in_chat=True)
    assert max(0, waits.left_s(C)) == left_s


@sleepless
async def test_one_chat_told_twice_is_one_chat() -> None:
    waits = Waits()
    for _ in range(2):
        waits.begin(A, 5, in_chat=True)
    assert waits.left_s(C) <= 0


@sleepless
async def test_methods_are_no_chats() -> None:
    waits = Waits()
    for key in ("setMyCommands", "answerInlineQuery"):
        waits.begin(key, 5, in_chat=False)
    assert waits.left_s(C) <= 0
    assert waits.left_s("setMyCommands") == 5


@sleepless
async def test_what_is_over_is_forgotten() -> None:
    waits = Waits()
    for key in range(100):
        waits.begin(key, 5, in_chat=True)
        await asyncio.sleep(6)
    assert waits.kept == 1
