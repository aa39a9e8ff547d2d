"""Waiting for an event, but not for ever."""

from __future__ import annotations

import asyncio

from bot.waiting import wait_at_most
from tests.doubles.loop import sleepless


@sleepless
async def test_what_comes_in_time_is_waited_for() -> None:
    loop, event = asyncio.get_running_loop(), asyncio.Event()
    loop.call_later(2.0, event.set)
    assert await wait_at_most(event, 3.0) is True
    assert loop.time() == 2.0


@sleepless
async def test_what_does_not_come_is_waited_for_no_longer_than_that() -> None:
    loop = asyncio.get_running_loop()
    assert await wait_at_most(asyncio.Event(), 3.0) is False
    assert loop.time() == 3.0


@sleepless
async def test_what_is_there_already_is_seen_without_any_time_left() -> None:
    event = asyncio.Event()
    event.set()
    assert await wait_at_most(event, -1.0) is True
