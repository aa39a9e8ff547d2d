"""The queue behind getUpdates."""

from __future__ import annotations

import asyncio

import pytest

from bot.local.inbox import Inbox

pytestmark = pytest.mark.anyio


async def read(inbox: Inbox, offset: int = 0, *, limit: int = 100) -> list[int]:
    return [u["update_id"] for u in await inbox.read(offset=offset, limit=limit, timeout_s=0)]


def filled(count: int) -> Inbox:
    inbox = Inbox(7)
    for _ in range(count):
        inbox.put("message", {})
    return inbox


async def test_an_update_stays_until_a_later_offset_confirms_it() -> None:
    inbox = filled(2)
    assert await read(inbox) == [7, 8]
    assert await read(inbox, 7) == [7, 8]
    assert await read(inbox, 8) == [8]
    assert await read(inbox, 0) == [8]
    assert await read(inbox, 9) == []


async def test_a_limit_leaves_the_rest_for_later() -> None:
    inbox = filled(3)
    assert await read(inbox, limit=2) == [7, 8]
    assert await read(inbox) == [7, 8, 9]


async def test_a_negative_offset_keeps_that_many() -> None:
    assert await read(filled(3), -1) == [9]


async def test_a_reader_waits_for_an_update() -> None:
    inbox = Inbox(1)
    reader = asyncio.ensure_future(inbox.read(offset=0, limit=100, timeout_s=30))
    await asyncio.sleep(0)
    assert not reader.done()
    inbox.put("message", {"text": "hello"})
    assert await reader == [{"update_id": 1, "message": {"text": "hello"}}]


async def test_a_reader_gives_up_after_its_time() -> None:
    assert await Inbox(1).read(offset=0, limit=100, timeout_s=0.001) == []


async def test_updates_that_the_bot_did_not_ask_for_are_not_queued() -> None:
    inbox = Inbox(1)
    inbox.allow(["callback_query"])
    inbox.put("message", {})
    inbox.put("callback_query", {})
    assert await read(inbox) == [1]
    inbox.allow([])
    inbox.put("message", {})
    assert await read(inbox) == [1, 2]


async def test_a_queue_can_be_cleared() -> None:
    inbox = filled(2)
    inbox.clear()
    assert await read(inbox) == []
