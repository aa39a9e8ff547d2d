"""What was at work when the bot died goes on a few at a time, and the guilty one is found."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from telegram import Bot, Update

from bot.cluster.shared_journal import SharedJournal
from bot.incoming.chat_order import ChatOrder, doubtful_last
from bot.incoming.pastes import Pastes
from bot.incoming.suspects import Suspects
from bot.incoming.update_queue import UpdateQueue, update_of
from bot.store.journal import MOST_TRIES, Entry
from bot.store.sql.database import open_database
from bot.store.sql.journal import SqlJournal
from tests.builders import ALICE, message, update
from tests.doubles.databases import ready_database
from tests.doubles.journals import after_a_kill

pytestmark = pytest.mark.anyio

BOT = Bot("1:x")


async def _settle() -> None:
    for _ in range(400):  # more rounds of the loop than any hand-over takes
        await asyncio.sleep(0)


class Crowd:
    """Those who want room; each holds it until it is told to go."""

    def __init__(self, *, calm_s: float = 0) -> None:
        self.suspects = Suspects(calm_s=calm_s)
        self.came: list[int] = []
        self._go: dict[int, asyncio.Event] = {}
        self._tasks: dict[int, asyncio.Task[None]] = {}

    async def come(self, begun: int, *names: int) -> None:
        """Let some ask for room that were begun so often, and all that can go ahead go."""
        for name in names:
            self._go[name] = asyncio.Event()
            self._tasks[name] = asyncio.create_task(self._hold(begun, name))
        await _settle()

    async def go(self, *names: int) -> None:
        """Let some end, and all that can go ahead go."""
        for name in names:
            self._go[name].set()
        await _settle()

    async def leave(self, name: int) -> None:
        """Cancel one, wherever it is."""
        self._tasks[name].cancel()
        await _settle()

    async def end(self) -> None:
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    async def _hold(self, begun: int, name: int) -> None:
        async with self.suspects.room(begun):
            self.came.append(name)
            await self._go[name].wait()


@pytest.mark.parametrize(("begun", "at_once"), [(0, 200), (1, 64), (2, 8), (3, 1), (9, 1)])
async def test_the_more_often_begun_the_fewer_go_at_once(begun: int, at_once: int) -> None:
    crowd = Crowd()
    await crowd.come(begun, *range(200))
    assert crowd.came == [*range(at_once)]
    await crowd.end()


async def test_nobody_in_doubt_goes_beside_one_at_its_last_try() -> None:
    crowd = Crowd()
    await crowd.come(1, 1, 2)
    await crowd.come(MOST_TRIES - 1, 3)
    await crowd.come(1, 4)
    assert crowd.came == [1, 2]
    await crowd.come(0, 5)  # nothing is said against it
    assert crowd.came == [1, 2, 5]
    await crowd.go(1, 2)
    assert crowd.came == [1, 2, 5, 3]
    await crowd.go(3)
    assert crowd.came == [1, 2, 5, 3, 4]
    await crowd.end()


async def test_one_that_leaves_before_its_turn_holds_up_nobody() -> None:
    crowd = Crowd()
    await crowd.come(MOST_TRIES - 1, 1, 2, 3, 4)
    await crowd.leave(3)
    await crowd.leave(2)
    await crowd.leave(1)
    assert crowd.came == [1, 4]
    await crowd.end()


async def test_right_after_the_start_nothing_is_begun_for_the_third_time() -> None:
    crowd = Crowd(calm_s=3600)
    await crowd.come(1, 1)
    await crowd.come(0, 2)
    await crowd.come(2, 3)
    assert crowd.came == [1, 2]
    await crowd.end()


def test_the_most_often_begun_are_taken_up_last_and_chats_keep_their_order() -> None:
    asked = [(7, 2), (7, 0), (8, 0), (9, 1), (8, 0), (9, 0)]
    taken = [
        (
            Entry(update_id=number, body="", begun=begun),
            Update.de_json(update(**message("x", user=ALICE | {"id": chat})), BOT),
        )
        for number, (chat, begun) in enumerate(asked)
    ]
    in_order = [entry.update_id for entry, _ in doubtful_last(taken)]
    assert in_order == [2, 4, 3, 5, 0, 1]


@pytest.fixture(params=["sqlite", "shared"])
async def journal(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SqlJournal]:
    shared = request.param == "shared"
    address = ready_database(tmp_path / "j.db")
    if shared:
        address = request.getfixturevalue("database")
    async with open_database(address) as engine:
        yield SharedJournal(engine, name="1") if shared else SqlJournal(engine)


async def _begun(journal: SqlJournal) -> dict[int, int]:
    """Return how often the work on each open update was begun, as the next bot would find it."""
    opened = await SqlJournal(journal._engine).take_open()
    return {entry.update_id: entry.begun for entry in opened}


async def test_work_is_written_down_as_begun_before_it_is_done_and_not_while_it_waits(
    journal: SqlJournal,
) -> None:
    long = "word " * 800  # another part may follow
    asked = [
        Update.de_json({**update(**message(text)), "update_id": number}, BOT)
        for number, text in enumerate(["first", long, long])
    ]
    order = ChatOrder(Pastes(), journal, UpdateQueue(journal))
    found = []

    async def first() -> None:
        found.append(await _begun(journal))

    async def paste() -> None:
        async with asyncio.timeout(50):
            while (now := await _begun(journal))[2] == 0:
                pass
        found.append(now)

    async def nothing() -> None:
        raise AssertionError("a part was worked by itself")

    await journal.take_open()
    for one in asked:
        await journal.add(one.update_id, one.to_json())
    works = zip(asked, (first(), paste(), nothing()), strict=True)
    await asyncio.gather(*(order.process_update(one, work) for one, work in works))
    assert found == [{0: 1, 1: 0, 2: 0}, {1: 1, 2: 1}]
    assert await _begun(journal) == {}


class Life:
    """One life of a bot, of which the test plays the handler."""

    def __init__(self, journal: SqlJournal) -> None:
        self.died = asyncio.Event()
        self.given_up: list[int] = []
        self._journal = journal
        self._order = ChatOrder(
            Pastes(), journal, UpdateQueue(journal), suspects=Suspects(calm_s=0)
        )

    async def live(self, work: Callable[[Life, int], Awaitable[None]]) -> None:
        """Take up what is open, and work it until it is done, or until the bot dies."""
        tasks = []
        taken = [(entry, update_of(entry, BOT)) for entry in await self._journal.take_open()]
        for entry, one in doubtful_last(taken):
            if entry.begun == MOST_TRIES:
                self.given_up.append(entry.update_id)
                await self._journal.strike(entry.update_id)
                continue
            working = self._order.process_update(one, work(self, entry.update_id))
            tasks.append(asyncio.create_task(working))
        dying = asyncio.create_task(self.died.wait())
        done = asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.wait([dying, done], return_when=asyncio.FIRST_COMPLETED)
        for task in (dying, *tasks):
            task.cancel()
        await asyncio.gather(dying, done, return_exceptions=True)


async def _asked(journal: SqlJournal, people: int) -> SqlJournal:
    """Let so many people ask for something each, numbered from 0, of a bot that is killed then."""
    await journal.take_open()
    for number in range(people):
        asked = {**update(**message("x", user=ALICE | {"id": number + 1})), "update_id": number}
        await journal.add(number, json.dumps(asked))
    return await after_a_kill(journal)


async def test_what_kills_the_bot_is_given_up_and_nothing_that_was_at_work_beside_it(
    journal: SqlJournal,
) -> None:
    async def work(life: Life, number: int) -> None:
        if number == 11:
            life.died.set()
        for _ in range(500):  # longer than it takes the fatal one to begin
            await asyncio.sleep(0)

    journal = await _asked(journal, 21)
    for _ in range(MOST_TRIES):
        life = Life(journal)
        await life.live(work)
        assert (life.died.is_set(), life.given_up) == (True, [])
        journal = await after_a_kill(journal)
    life = Life(journal)
    await life.live(work)
    assert (life.died.is_set(), life.given_up) == (False, [11])
    assert await journal.count_open() == 0


async def test_of_a_crowd_that_is_never_worked_to_an_end_nobody_is_given_up_for_long(
    journal: SqlJournal,
) -> None:
    """Killed again and again, however soon: each time a few have been begun, and others wait."""

    async def work(life: Life, _number: int) -> None:
        life.died.set()
        await asyncio.Event().wait()

    journal = await _asked(journal, 80)
    for _ in range(3 * MOST_TRIES):
        life = Life(journal)
        await life.live(work)
        assert life.given_up == []
        journal = await after_a_kill(journal)
    assert await journal.count_open() == 80
