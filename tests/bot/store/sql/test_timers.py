"""What is due rings once, whoever dies at work."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store.sql.database import open_database
from bot.store.sql.timers import SqlTimers
from bot.store.timers import TimerKind
from tests.doubles.clock import Clock
from tests.doubles.databases import ready_database

pytestmark = pytest.mark.anyio

_FEED, _EDITION = TimerKind.FEED, TimerKind.EDITION


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["sqlite", "postgres"])
async def timers(
    request: pytest.FixtureRequest, tmp_path: Path, clock: Clock
) -> AsyncIterator[SqlTimers]:
    address = ready_database(tmp_path / "x.db")
    if request.param == "postgres":
        address = request.getfixturevalue("database")
    async with open_database(address) as engine:
        yield SqlTimers(engine, clock=clock)


async def test_a_timer_rings_when_it_is_due_and_not_before(
    timers: SqlTimers, clock: Clock
) -> None:
    await timers.set(_FEED, "a", clock.now + 10)
    assert await timers.claim(_FEED, most=5, lease_s=60) == ()
    clock.now += 10
    (claim,) = await timers.claim(_FEED, most=5, lease_s=60)
    assert (claim.key, claim.due_at, claim.tries) == ("a", clock.now, 0)
    assert await timers.claim(_FEED, most=5, lease_s=60) == ()


async def test_the_longest_overdue_come_first_and_only_of_one_kind(
    timers: SqlTimers, clock: Clock
) -> None:
    for key, ago in (("late", 1), ("latest", 3), ("later", 2)):
        await timers.set(_FEED, key, clock.now - ago)
    await timers.set(_EDITION, "5", clock.now - 9)
    first = await timers.claim(_FEED, most=2, lease_s=60)
    second = await timers.claim(_FEED, most=2, lease_s=60)
    assert [one.key for one in first + second] == ["latest", "later", "late"]


async def test_a_finished_timer_rings_again_at_its_next_time_or_never(
    timers: SqlTimers, clock: Clock
) -> None:
    await timers.set(_FEED, "a", clock.now)
    (claim,) = await timers.claim(_FEED, most=1, lease_s=60)
    assert await timers.finish(claim, clock.now + 100)
    assert await timers.next_due_at(_FEED) == clock.now + 100
    clock.now += 100
    (again,) = await timers.claim(_FEED, most=1, lease_s=60)
    assert again.tries == 0
    assert await timers.finish(again, None)
    assert await timers.get(_FEED, "a") is None
    assert await timers.next_due_at(_FEED) is None


async def test_what_somebody_died_at_is_claimed_again_after_the_lease(
    timers: SqlTimers, clock: Clock
) -> None:
    await timers.set(_EDITION, "5", clock.now)
    (dead,) = await timers.claim(_EDITION, most=1, lease_s=60)
    assert await timers.next_due_at(_EDITION) == clock.now + 60
    clock.now += 60
    (claim,) = await timers.claim(_EDITION, most=1, lease_s=60)
    assert (claim.due_at, claim.tries) == (dead.due_at, 1)
    assert not await timers.finish(dead, None)
    assert await timers.renew(dead, 60) is None
    assert await timers.get(_EDITION, "5") == dead.due_at


async def test_a_claim_can_be_prolonged(timers: SqlTimers, clock: Clock) -> None:
    await timers.set(_EDITION, "5", clock.now)
    (claim,) = await timers.claim(_EDITION, most=1, lease_s=60)
    clock.now += 50
    longer = await timers.renew(claim, 60)
    assert longer
    clock.now += 50
    assert await timers.claim(_EDITION, most=1, lease_s=60) == ()
    assert not await timers.finish(claim, None)
    assert await timers.finish(longer, None)


async def test_a_timer_that_is_set_at_work_keeps_its_new_time(
    timers: SqlTimers, clock: Clock
) -> None:
    await timers.set(_EDITION, "5", clock.now)
    (claim,) = await timers.claim(_EDITION, most=1, lease_s=60)
    await timers.set(_EDITION, "5", clock.now + 7)
    assert not await timers.finish(claim, clock.now + 86400)
    assert await timers.get(_EDITION, "5") == clock.now + 7


async def test_a_dropped_timer_never_rings(timers: SqlTimers, clock: Clock) -> None:
    await timers.set(_EDITION, "5", clock.now)
    (claim,) = await timers.claim(_EDITION, most=1, lease_s=60)
    await timers.drop(_EDITION, "5")
    assert not await timers.finish(claim, clock.now + 1)
    clock.now += 100
    assert await timers.claim(_EDITION, most=1, lease_s=60) == ()


async def test_of_many_who_look_at_once_each_timer_goes_to_one(
    timers: SqlTimers, clock: Clock
) -> None:
    for number in range(30):
        await timers.set(_FEED, str(number), clock.now)
    looks = (timers.claim(_FEED, most=8, lease_s=60) for _ in range(5))
    claimed = [one.key for claims in await asyncio.gather(*looks) for one in claims]
    assert len(claimed) == len(set(claimed))
    rest = await timers.claim(_FEED, most=30, lease_s=60)
    assert sorted([*claimed, *(one.key for one in rest)]) == sorted(map(str, range(30)))


async def test_those_that_can_be_claimed_only_after_a_time_are_found(
    timers: SqlTimers, clock: Clock
) -> None:
    for key, due_at in (("soon", clock.now + 5), ("far", clock.now + 50), ("leased", clock.now)):
        await timers.set(_EDITION, key, due_at)
    await timers.set(_FEED, "feed", clock.now + 50)
    await timers.claim(_EDITION, most=1, lease_s=60)
    assert sorted(await timers.free_after(_EDITION, clock.now + 5)) == ["far", "leased"]
    assert await timers.free_after(_EDITION, clock.now + 60) == ()
