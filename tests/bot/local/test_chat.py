"""The store of messages and its log of changes."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

import pytest

from bot.local.chat import Chat

pytestmark = pytest.mark.anyio


def chat(second: int = 5) -> Chat:
    return Chat(bot_name="Bot", clock=lambda: datetime(2024, 1, 1, 0, 0, second, tzinfo=UTC))


async def test_a_message_gets_an_id_a_date_and_a_place_in_the_log() -> None:
    here = chat()
    message = here.post(here.bot, {"text": "hello"})
    assert message["message_id"] == 5
    assert message["date"] == 1704067205
    assert here.messages == {5: message}
    assert await here.changes(0) == ({"kind": "message", "message": message},)


async def test_ids_of_a_later_run_are_others() -> None:
    assert chat(9).new_id() > chat(5).new_id()


async def test_changes_are_waited_for() -> None:
    here = chat()
    waiting = asyncio.ensure_future(here.changes(0))
    await asyncio.sleep(0)
    assert not waiting.done()
    here.tell({"kind": "action", "action": "typing"})
    assert await waiting == ({"kind": "action", "action": "typing"},)


async def test_one_who_is_too_far_behind_has_to_read_the_state_again() -> None:
    here = chat()
    for _ in range(600):
        here.tell({"kind": "action", "action": "typing"})
    assert await here.changes(50) is None
    assert await here.changes(601) is None
    assert await here.changes(598) == ({"kind": "action", "action": "typing"},) * 2


async def test_the_oldest_messages_leave_a_long_chat() -> None:
    here = chat()
    for number in range(303):
        here.post(here.person, {"text": str(number)})
    assert [m["text"] for m in here.messages.values()][:1] == ["3"]
    assert len(here.messages) == 300
    assert (await here.changes(here.number - 1)) == ({"kind": "deleted", "ids": [7]},)


async def test_long_texts_leave_sooner_but_never_the_newest() -> None:
    here = chat()
    for size in (10, 5_000_000, 10, 4_000_000):
        here.post(here.person, {"text": "x" * size})
    assert [len(m["text"]) for m in here.messages.values()] == [10, 4_000_000]
    here.post(here.person, {"text": "x" * 9_000_000})
    assert [len(m["text"]) for m in here.messages.values()] == [9_000_000]


async def test_the_oldest_files_make_room() -> None:
    here = chat()
    megabytes = bytes(20 * 1024 * 1024)
    ids = [here.document(("a.txt", megabytes, "text/plain"))["file_id"] for _ in range(11)]
    assert list(here.files) == ids[1:]
