"""The line before the workers: bounded, and fair between chats."""

from __future__ import annotations

import asyncio

import pytest

from bot.errors import Busy
from bot.work.fair_queue import NOBODY, FairQueue

pytestmark = pytest.mark.anyio


async def _all(line: FairQueue[str]) -> list[str]:
    return [await line.get() for _ in range(len(line))]


async def test_one_request_does_not_wait_behind_fifty_of_another_chat() -> None:
    line: FairQueue[str] = FairQueue(100)
    for number in range(50):
        line.put("loud", f"loud{number}")
    line.put("quiet", "quiet0")
    line.put("other", "other0")
    assert (await _all(line))[:4] == ["loud0", "quiet0", "other0", "loud1"]


async def test_within_a_chat_the_order_is_kept() -> None:
    line: FairQueue[str] = FairQueue(10)
    for item in ("a", "b", "c"):
        line.put("chat", item)
    assert await _all(line) == ["a", "b", "c"]
    assert len(line) == 0


async def test_a_chat_that_is_served_goes_behind_the_others() -> None:
    line: FairQueue[str] = FairQueue(10)
    line.put("one", "one0")
    line.put("one", "one1")
    line.put("two", "two0")
    assert await line.get() == "one0"
    line.put("three", "three0")
    assert await _all(line) == ["two0", "one1", "three0"]


async def test_who_fills_the_line_makes_room_for_another_but_not_for_itself() -> None:
    line: FairQueue[str] = FairQueue(3)
    for number in range(3):
        assert line.put("loud", f"loud{number}") is None
    with pytest.raises(Busy):
        line.put("loud", "loud3")
    assert line.put("quiet", "quiet0") == "loud2"
    assert len(line) == 3
    with pytest.raises(Busy):  # two and one: nobody has more than a fair part
        line.put("quiet", "quiet1")
    assert await _all(line) == ["loud0", "quiet0", "loud1"]


async def test_who_takes_waits_until_there_is_something() -> None:
    line: FairQueue[str] = FairQueue(3)
    taking = [asyncio.create_task(line.get()) for _ in range(2)]
    await asyncio.sleep(0)
    line.put("chat", "a")
    line.put("chat", "b")
    assert sorted(await asyncio.gather(*taking)) == ["a", "b"]


async def test_what_nobody_waits_for_comes_last() -> None:
    line: FairQueue[str] = FairQueue(10)
    for number in range(2):
        line.put(NOBODY, f"feed{number}")
        line.put("chat", f"chat{number}")
    line.put("other", "other0")
    assert await _all(line) == ["chat0", "other0", "chat1", "feed0", "feed1"]


async def test_what_nobody_waits_for_makes_room_for_all_and_gets_none() -> None:
    line: FairQueue[str] = FairQueue(3)
    line.put("chat", "chat0")
    line.put(NOBODY, "feed0")
    line.put("chat", "chat1")
    assert line.put("chat", "chat2") == "feed0"
    with pytest.raises(Busy):
        line.put(NOBODY, "feed1")
    assert await _all(line) == ["chat0", "chat1", "chat2"]
