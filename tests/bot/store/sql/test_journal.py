"""Updates are written down before they are worked, and struck out when they are answered."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from structlog.testing import capture_logs
from telegram import Bot, Update

from bot.cluster.shared_journal import SharedJournal
from bot.incoming.update_queue import UpdateQueue, update_of
from bot.store.journal import Entry
from bot.store.sql.database import open_database
from bot.store.sql.journal import REMEMBERED_S, SqlJournal
from bot.store.storage import DatabaseAway
from tests.bot.conftest import Scene
from tests.builders import message, update
from tests.doubles.clock import Clock
from tests.doubles.databases import ready_database
from tests.doubles.journals import after_a_kill

pytestmark = pytest.mark.anyio


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["sqlite", "postgres", "shared"])
async def journal(
    request: pytest.FixtureRequest, tmp_path: Path, clock: Clock
) -> AsyncIterator[SqlJournal]:
    address = ready_database(tmp_path / "j.db")
    if request.param != "sqlite":
        address = request.getfixturevalue("database")
    async with open_database(address) as engine:
        if request.param == "shared":
            shared = SharedJournal(engine, name="1", clock=clock)
            await shared.take_open()
            yield shared
        else:
            yield SqlJournal(engine, clock=clock)


async def test_what_is_open_comes_back_oldest_first(journal: SqlJournal) -> None:
    for number in (7, 3, 5):
        assert await journal.add(number, f'{{"update_id": {number}}}')
    await journal.strike(5)
    journal = await after_a_kill(journal)
    assert await journal.take_open() == (
        Entry(update_id=3, body='{"update_id": 3}', begun=0),
        Entry(update_id=7, body='{"update_id": 7}', begun=0),
    )


async def test_what_was_begun_and_came_to_no_end_is_counted_and_what_waited_is_not(
    journal: SqlJournal,
) -> None:
    for number in (1, 2, 3, 4):
        await journal.add(number, "{}")
    assert [journal.begun(number) for number in (1, 2, 3, 4)] == [0, 0, 0, 0]
    for starts in (1, 2):
        await asyncio.gather(*(journal.begin(number) for number in (4, 2, 3)))
        await journal.put_off(3)  # Telegram was away
        await journal.strike(4)
        journal = await after_a_kill(journal)
        opened = {entry.update_id: entry.begun for entry in await journal.take_open()}
        assert opened == {1: 0, 2: starts, 3: 0}
        assert [journal.begun(number) for number in (1, 2, 3, 4)] == [0, starts, 0, 0]


async def test_what_was_sent_is_known_until_it_is_struck_out(
    journal: SqlJournal, request: pytest.FixtureRequest
) -> None:
    for number in (3, 5, 7):
        await journal.add(number, f'{{"update_id": {number}}}')
    for number, message_id in ((5, 50), (7, 70), (5, 51)):
        await journal.note_sent(number, message_id)
    await journal.strike(7)
    if isinstance(journal, SharedJournal):  # the bot that wrote it down has ended
        await journal.leave()
        later: SqlJournal = SharedJournal(journal._engine, name="two")
    else:
        later = SqlJournal(journal._engine)
    assert [later.sent(number) for number in (3, 5, 7)] == [(), (), ()]
    await later.take_open()
    for one in (journal, later):
        assert [one.sent(number) for number in (3, 5, 7)] == [(), (50, 51), ()]
    await later.note_sent(5, 52)
    assert later.sent(5) == (50, 51, 52)
    await later.strike(5)
    assert later.sent(5) == ()


async def test_what_is_open_can_be_counted(journal: SqlJournal) -> None:
    for number in (7, 3, 5):
        await journal.add(number, "{}")
    await journal.strike(5)
    assert await journal.count_open() == 2


async def test_an_update_is_known_whether_answered_or_not(journal: SqlJournal) -> None:
    assert await journal.add(1, "{}")
    assert not await journal.add(1, "{}")
    await journal.strike(1)
    assert not await journal.add(1, "{}")


async def test_answered_updates_are_forgotten_in_time_and_open_ones_never(
    journal: SqlJournal, clock: Clock
) -> None:
    await journal.add(1, "{}")
    await journal.strike(1)
    await journal.add(2, "{}")
    clock.now += REMEMBERED_S + 1
    await journal.purge()
    assert await journal.add(1, "{}")
    assert not await journal.add(2, "{}")


async def test_an_update_is_in_the_journal_before_it_is_in_the_queue(scene: Scene) -> None:
    asked = Update.de_json(update(**message("hello")), scene.application.bot)
    await scene.update_queue.put(asked)
    (entry,) = await scene.journal.take_open()
    assert update_of(entry, scene.application.bot) == asked
    assert scene.update_queue.get_nowait() == asked
    await scene.update_queue.put(asked)
    assert scene.update_queue.empty()


async def test_what_is_answered_is_struck_out(scene: Scene) -> None:
    asked = update(**message("hello"))
    await scene.update_queue.put(Update.de_json(asked, scene.application.bot))
    await scene.take(asked)
    assert await scene.journal.take_open() == ()


async def test_while_the_database_is_away_updates_wait_at_telegram() -> None:
    class Away:
        tries = 0

        async def add(self, _number: int, _body: str) -> bool:
            self.tries += 1
            if self.tries < 3:
                raise DatabaseAway("locked")
            return True

    update_queue = UpdateQueue(Away(), again_s=0.01)  # type: ignore[arg-type]  # only add is asked for
    with capture_logs() as logs:
        await update_queue.put(Update(update_id=1))
    assert update_queue.qsize() == 1
    assert [log["event"] for log in logs] == ["journal.away", "journal.back"]


def test_an_entry_that_can_no_longer_be_parsed_does_not_end_the_start() -> None:
    entry = Entry(update_id=8, body='{"update_id": 8, "message": {"date": 1}}', begun=1)
    with capture_logs() as logs:
        assert update_of(entry, Bot("1:x")) == Update(8)
    assert [log["event"] for log in logs] == ["update.unreadable"]
