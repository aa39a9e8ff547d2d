"""update_queue: an update is in the journal before it is worked, and is worked once."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from structlog.testing import capture_logs
from telegram import Bot, Update

from bot.incoming.raw_updates import RawUpdate, update_in
from bot.incoming.update_queue import UpdateQueue, update_of
from bot.operating.metrics import NoMetrics
from bot.store.journal import Entry
from bot.store.storage import DatabaseAway, DatabaseBroken
from tests.builders import message, press, update
from tests.doubles.loop import sleepless

BOT = Bot("1:x")


class Written:
    """A journal that is away as often as the test says."""

    def __init__(self, *away: Exception) -> None:
        self.added: dict[int, str] = {}
        self.away = list(away)

    async def add(self, update_id: int, body: str) -> bool:
        if self.away:
            raise self.away.pop(0)
        fresh = update_id not in self.added
        self.added.setdefault(update_id, body)
        return fresh


class Counted(NoMetrics):
    """Notes the kinds of updates."""

    def __init__(self) -> None:
        self.kinds: list[str] = []

    def count_update(self, kind: str) -> None:
        self.kinds.append(kind)


def raw(body: dict[str, Any]) -> RawUpdate:
    found = update_in(json.dumps(body))
    assert found
    return found


def queue_of(journal: Written, **more: Any) -> UpdateQueue:
    return UpdateQueue(journal, **more)  # type: ignore[arg-type]


def numbers(queue: UpdateQueue) -> list[int]:
    waiting = [queue.get_nowait() for _ in range(queue.qsize())]
    return [one.update_id for one in waiting if isinstance(one, Update)]


@sleepless
async def test_an_update_is_written_down_and_what_comes_twice_is_queued_once() -> None:
    journal, body = Written(), update(**message("hello"))
    queue = queue_of(journal)
    for _ in range(2):
        await queue.put(Update.de_json(body, BOT))
    assert numbers(queue) == [body["update_id"]]
    assert list(journal.added) == [body["update_id"]]


@sleepless
async def test_what_was_written_ahead_is_read_from_what_was_written() -> None:
    journal, body = Written(), update(**message("hello"))
    queue = queue_of(journal)
    await queue.write_ahead([raw(body), raw(body)])
    assert (list(journal.added), queue.qsize()) == ([body["update_id"]], 0)
    await queue.put(Update.de_json({"update_id": body["update_id"]}, BOT))
    taken = queue.get_nowait()
    assert isinstance(taken, Update)
    assert taken.message is not None
    assert taken.message.text == "hello"


@sleepless
async def test_updates_are_taken_in_their_order_and_counted_by_kind() -> None:
    metrics = Counted()
    queue = queue_of(Written(), metrics=metrics)
    asked = message("hello")
    bodies = [update(**asked), press("x", asked), {"update_id": 10**9}, update(**asked)]
    await queue.take([raw(body) for body in bodies], BOT)
    assert numbers(queue) == [body["update_id"] for body in bodies]
    assert metrics.kinds == ["message", "callback_query", "other", "message"]


@sleepless
async def test_while_the_database_is_away_an_update_is_stuck_and_tried_again() -> None:
    journal = Written(*[DatabaseAway("gone")] * 3)
    queue = queue_of(journal, again_s=2.0)
    putting = asyncio.create_task(queue.put(Update.de_json(update(**message("hello")), BOT)))
    with capture_logs() as logs:
        began = asyncio.get_running_loop().time()
        await asyncio.sleep(1)
        assert (queue.stuck, queue.qsize()) == (True, 0)
        await putting
    assert (queue.stuck, queue.qsize()) == (False, 1)
    assert asyncio.get_running_loop().time() - began == pytest.approx(6)
    assert [log["event"] for log in logs] == ["journal.away", "journal.back"]


@sleepless
async def test_a_database_that_is_broken_is_not_tried_again() -> None:
    queue = queue_of(Written(DatabaseBroken("broken")))
    with pytest.raises(DatabaseBroken):
        await queue.put(Update.de_json(update(**message("hello")), BOT))
    assert (queue.stuck, queue.qsize()) == (False, 0)


@sleepless
async def test_what_is_put_back_is_not_written_down_again() -> None:
    journal, one = Written(), Update.de_json(update(**message("hello")), BOT)
    queue = queue_of(journal)
    queue.put_back(one)
    assert (queue.get_nowait(), journal.added) == (one, {})


@pytest.mark.parametrize(
    "body", ["", "odd", '{"update_id": 7}', '{"update_id": 7, "message": {"date": 1}}']
)
def test_an_entry_that_cannot_be_read_is_an_update_without_content(body: str) -> None:
    with capture_logs():
        found = update_of(Entry(update_id=7, body=body, begun=0), BOT)
    assert (found.update_id, found.message) == (7, None)


def test_an_entry_of_the_journal_is_read_as_it_was_sent() -> None:
    body = update(**message("hello"))
    found = update_of(Entry(update_id=body["update_id"], body=json.dumps(body), begun=0), BOT)
    assert found.message is not None
    assert found.message.text == "hello"
