"""Many instances with one journal: lines stay together, and the dead leave nothing behind."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.ext.asyncio import AsyncEngine
from structlog.testing import capture_logs

from bot.cluster.shared_journal import BOT_LEASE_S, SharedJournal, lane_of
from bot.store.sql.batches import Batches
from bot.store.sql.database import open_database
from bot.store.sql.tables import INSTANCES, JOURNAL
from tests.builders import ALICE, MALLORY, message, press
from tests.builders import update as any_update

pytestmark = pytest.mark.anyio


@pytest.fixture
async def engine(database: str) -> AsyncIterator[AsyncEngine]:
    async with open_database(database) as opened:
        yield opened


def _body(number: int, user: dict[str, Any] = ALICE) -> str:
    return json.dumps({"update_id": number, "message": message("x", user=user)})


async def _instance(engine: AsyncEngine, name: str) -> SharedJournal:
    journal = SharedJournal(engine, name=name)
    assert await journal.take_open() == ()
    return journal


def _numbers(entries: Any) -> list[int]:
    return [entry.update_id for entry in entries]


async def _die(engine: AsyncEngine, name: str) -> None:
    async with engine.begin() as db:
        long_ago = INSTANCES.c.beat_at - BOT_LEASE_S
        await db.execute(update(INSTANCES).where(INSTANCES.c.id == name).values(beat_at=long_ago))


async def test_a_chat_is_worked_by_the_instance_that_has_it_already(engine: AsyncEngine) -> None:
    one, two = await _instance(engine, "one"), await _instance(engine, "two")
    assert await one.add(1, _body(1))
    assert not await two.add(2, _body(2))
    assert await two.add(3, _body(3, MALLORY))
    assert _numbers(await two.take_open()) == []
    (handed,) = await one.take_open()
    assert (handed.update_id, handed.begun) == (2, 0)
    assert _numbers(await one.take_open()) == []
    await one.strike(1)
    await one.strike(2)
    assert await two.add(4, _body(4))


async def test_what_is_answered_names_nobody_any_more(engine: AsyncEngine) -> None:
    one = await _instance(engine, "one")
    await one.add(1, _body(1))
    await one.strike(1)
    async with engine.connect() as db:
        (kept,) = await db.execute(select(JOURNAL))
    assert str(ALICE["id"]) not in str(kept)


async def test_nothing_overtakes_what_another_has_handed_over(engine: AsyncEngine) -> None:
    one, two = await _instance(engine, "one"), await _instance(engine, "two")
    assert await one.add(1, _body(1))
    assert not await two.add(2, _body(2))
    assert not await one.add(3, _body(3))
    assert _numbers(await one.take_open()) == [2, 3]
    assert await one.add(4, _body(4))


async def test_what_was_handed_over_and_comes_again_is_taken_up_once(engine: AsyncEngine) -> None:
    """Telegram did not hear that the first one has it, and sends it to the second."""
    one, two = await _instance(engine, "one"), await _instance(engine, "two")
    assert await one.add(1, _body(1))
    assert not await two.add(2, _body(2))
    assert not await one.add(2, _body(2))
    assert _numbers(await one.take_open()) == [2]
    assert not await one.add(2, _body(2))


async def test_of_two_that_receive_a_chat_at_once_one_works_it(engine: AsyncEngine) -> None:
    instances = [await _instance(engine, f"i{n}") for n in range(4)]
    mine = await asyncio.gather(*(instances[n % 4].add(n, _body(n)) for n in range(20)))
    taken = [_numbers(await instance.take_open()) for instance in instances]
    owners = {n % 4 for n in range(20) if mine[n]} | {n for n in range(4) if taken[n]}
    assert len(owners) == 1
    (owner,) = owners
    assert sorted([n for n in range(20) if mine[n]] + taken[owner]) == list(range(20))


async def test_what_a_dead_instance_had_goes_to_one_other_in_order(engine: AsyncEngine) -> None:
    dead = await _instance(engine, "dead")
    heirs = [await _instance(engine, f"heir{n}") for n in range(2)]
    for number in (5, 3, 4):
        await dead.add(number, _body(number))
    await dead.begin(3)
    assert not await heirs[0].add(6, _body(6))
    await _die(engine, "dead")
    for heir in heirs:
        heir._in_touch_since = -BOT_LEASE_S
    with capture_logs() as logs:
        taken = await asyncio.gather(*(heir.take_open() for heir in heirs))
    assert sorted(map(_numbers, taken)) == [[], [3, 4, 5, 6]]
    assert [entry.begun for entries in taken for entry in entries] == [1, 0, 0, 0]
    assert [log["event"] for log in logs] == ["lease.inherited"]


async def test_nobody_is_dead_to_one_that_has_not_watched_for_a_lease(engine: AsyncEngine) -> None:
    silent, other = await _instance(engine, "silent"), await _instance(engine, "other")
    await silent.add(1, _body(1))
    await _die(engine, "silent")
    assert _numbers(await other.take_open()) == []
    # what comes for that chat meanwhile waits for the one who will take it as a whole
    assert not await other.add(2, _body(2))
    other._in_touch_since = -BOT_LEASE_S
    assert _numbers(await other.take_open()) == [1, 2]


async def test_an_instance_that_was_thought_dead_says_so(engine: AsyncEngine) -> None:
    slow = await _instance(engine, "slow")
    async with engine.begin() as db:
        await db.execute(INSTANCES.delete())
    with capture_logs() as logs:
        await slow.take_open()
    assert [log["event"] for log in logs] == ["lease.lost"]
    async with engine.connect() as db:
        assert list((await db.execute(select(INSTANCES.c.id))).scalars()) == ["slow"]


async def test_one_that_ends_leaves_what_is_open_to_the_next_beyond_doubt(
    engine: AsyncEngine,
) -> None:
    one = await _instance(engine, "one")
    await one.add(1, _body(1))
    await one.begin(1)
    await one.leave()
    two = SharedJournal(engine, name="two")
    (entry,) = await two.take_open()
    assert (entry.update_id, entry.begun) == (1, 0)


async def _waiting(engine: AsyncEngine, *tasks: asyncio.Task[Any]) -> None:
    """Wait until each of the tasks is done or waits for a lock."""
    asked = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
    async with asyncio.timeout(50):
        while True:
            async with engine.connect() as db:
                waiting = (await db.execute(text(asked))).scalar_one()
            if waiting + sum(task.done() for task in tasks) == len(tasks):
                return


async def test_what_comes_while_another_takes_up_what_was_left_goes_to_that_one(
    engine: AsyncEngine,
) -> None:
    gone, heir, other = [await _instance(engine, name) for name in ("gone", "heir", "other")]
    await gone.add(1, _body(1))
    await gone.leave()
    async with engine.begin() as db:
        # the heir sees what was left, and has not taken it yet
        await db.execute(select(JOURNAL).where(JOURNAL.c.update_id == 1).with_for_update())
        taking = asyncio.create_task(heir.take_open())
        await _waiting(engine, taking)
        adding = asyncio.create_task(other.add(2, _body(2)))
        await _waiting(engine, taking, adding)
    assert _numbers(await taking) == [1]
    assert not await adding
    assert _numbers(await other.take_open()) == []
    assert _numbers(await heir.take_open()) == [2]


async def test_what_was_written_down_when_the_database_went_away_is_worked_once(
    engine: AsyncEngine,
) -> None:
    """The commit was done, and its answer lost: the second try finds the update there."""
    one = await _instance(engine, "one")
    await one.add(1, _body(1))
    one._mine.clear()
    assert await one.add(1, _body(1))
    assert not await one.add(1, _body(1))
    await one.strike(1)
    assert not await one.add(1, _body(1))


async def test_what_was_in_doubt_and_is_taken_up_as_it_comes_again_is_worked_once(
    engine: AsyncEngine,
) -> None:
    one = await _instance(engine, "one")
    await one.add(1, _body(1))
    one._mine.clear()
    one._unsure = True
    async with engine.begin() as db:
        await db.execute(select(JOURNAL).where(JOURNAL.c.update_id == 1).with_for_update())
        taking = asyncio.create_task(one.take_open())
        await _waiting(engine, taking)
        assert await one.add(1, _body(1))
    assert _numbers(await taking) == []


class _LateBatches(Batches):
    """Tells that something is done when the test says so."""

    def __init__(self, engine: AsyncEngine) -> None:
        super().__init__(engine)
        self.done, self.go_on = asyncio.Event(), asyncio.Event()

    async def do(self, work: Any, item: Any) -> Any:
        result = await super().do(work, item)
        self.done.set()
        await self.go_on.wait()
        return result


async def test_what_is_taken_up_before_it_is_known_to_be_written_down_is_worked_once(
    engine: AsyncEngine,
) -> None:
    one = await _instance(engine, "one")
    one._batches = late = _LateBatches(engine)
    adding = asyncio.create_task(one.add(1, _body(1)))
    await late.done.wait()
    one._unsure = True
    assert _numbers(await one.take_open()) == [1]
    late.go_on.set()
    assert not await adding


async def test_what_one_process_left_open_is_taken_up_by_the_first_of_many(
    engine: AsyncEngine,
) -> None:
    async with engine.begin() as db:
        row = {"update_id": 9, "body": _body(9), "tries": 1, "received_at": 1.0}
        await db.execute(JOURNAL.insert().values(**row))
    journal = SharedJournal(engine, name="first")
    assert _numbers(await journal.take_open()) == [9]


async def test_a_program_of_the_version_before_can_use_the_tables(engine: AsyncEngine) -> None:
    """It names the columns that it knows, and no others."""
    journal = await _instance(engine, "new")
    async with engine.begin() as db:
        await db.execute(
            text(
                "INSERT INTO journal (update_id, body, tries, received_at) VALUES (1, '{}', 1, 0)"
            )
        )
        await db.execute(text("UPDATE journal SET body = NULL WHERE update_id = 1"))
    assert _numbers(await journal.take_open()) == []
    assert not await journal.add(1, "{}")


def test_lines_are_those_in_which_the_bot_keeps_order() -> None:
    asked = message("x")
    assert lane_of(any_update(**asked)) == f"chat:{ALICE['id']}"
    assert lane_of({"update_id": 1, "channel_post": {"chat": {"id": -5}}}) == "chat:-5"
    pressed = press("data", asked, user=MALLORY)
    assert lane_of({"update_id": 1, "callback_query": pressed["callback_query"]}) == (
        f"press:{MALLORY['id']}"
    )
    assert lane_of({"update_id": 7, "inline_query": {"from": ALICE}}) == "update:7"
