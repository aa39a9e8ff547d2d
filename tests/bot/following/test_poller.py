"""The poller does what is due, whatever goes wrong with a part of it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest
from structlog.testing import capture_logs

from bot.following.poller import MOST_DELIVERIES, Poller
from bot.store.following import Delivery, Follow, NewEntry
from bot.store.storage import DatabaseAway, DatabaseBroken
from bot.store.timers import Claim, TimerKind
from bot.work.fair_queue import NOBODY, on_behalf_of

pytestmark = pytest.mark.anyio


def claim(key: str) -> Claim:
    return Claim(kind=TimerKind.FEED, key=key, due_at=0, lease_until=0, tries=0)


def delivery(chat: int, key: str = "k") -> Delivery:
    follow = Follow(id="a" * 12, chat_id=chat, feed_key="f", created_by=1, made_at=0)
    return Delivery(entry=NewEntry(key=key, title="T"), follow=follow, feed_title="F",
                    lease_until=0, tries=0, found_at=0)  # fmt: skip


class World:
    """All that the poller asks: what is due, what is done with it, and what goes wrong."""

    def __init__(self) -> None:
        self.looks: list[Claim | Exception] = []
        self.due: list[Delivery] = []
        self.done: list[object] = []
        self.fails: Exception | None = None
        self.pauses: list[float] = []
        self.go_on = asyncio.Event()
        self.go_on.set()
        self.at_once = 0

    async def claim(self, *args: object, without: Sequence[int] = (), **_: object) -> tuple:
        if args:
            one = self.looks.pop(0) if self.looks else None
            if isinstance(one, Exception):
                raise one
            return (one,) if one else ()
        free = [one for one in self.due if one.follow.chat_id not in without][:1]
        for one in free:
            self.due.remove(one)
        return tuple(free)

    async def look(self, one: Claim) -> None:
        self.done.append((one.key, on_behalf_of.get()))
        if self.fails:
            raise self.fails

    async def deliver(self, one: Delivery) -> None:
        self.at_once = max(self.at_once, len(self.done))
        await self.go_on.wait()
        self.done.append((one.follow.chat_id, one.entry.key))

    async def purge(self) -> None:
        """Nothing is old."""

    async def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        await asyncio.sleep(0)

    def poller(self) -> Poller:
        return Poller(looks=self, following=self, timers=self, deliveries=self, pause=self.pause)

    async def run(self, turns: int = 30) -> None:
        running = asyncio.create_task(self.poller().run())
        for _ in range(turns):
            await asyncio.sleep(0)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


async def test_looks_are_for_nobody_and_one_that_fails_ends_nothing() -> None:
    world = World()
    world.looks = [claim("a"), claim("b")]
    world.fails = RuntimeError("odd")
    with capture_logs() as logs:
        await world.run()
    assert world.done == [("a", NOBODY), ("b", NOBODY)]
    assert [log["event"] for log in logs] == ["following.failed"] * 2


async def test_a_database_that_is_away_is_waited_for() -> None:
    world = World()
    world.looks = [DatabaseAway("away"), claim("a")]
    with capture_logs() as logs:
        await world.run()
    assert world.done == [("a", NOBODY)]
    assert [log["event"] for log in logs] == ["following.away"]
    assert 5.0 in world.pauses


async def test_a_database_that_is_broken_ends_it() -> None:
    world = World()
    world.looks = [DatabaseBroken("broken")]
    with pytest.raises(ExceptionGroup) as raised:
        await world.poller().run()
    assert isinstance(raised.value.exceptions[0], DatabaseBroken)


async def test_a_chat_gets_one_thing_at_a_time_and_in_order() -> None:
    world = World()
    world.due = [delivery(5, "a"), delivery(5, "b"), delivery(6, "c")]
    poller = world.poller()
    first = await poller.claim_deliveries(MOST_DELIVERIES)
    assert [(one.follow.chat_id, one.entry.key) for one in first] == [(5, "a"), (6, "c")]
    for one in first:
        await poller.deliver(one)
    second = await poller.claim_deliveries(MOST_DELIVERIES)
    assert [one.entry.key for one in second] == ["b"]


async def test_what_is_being_sent_is_finished_at_the_end() -> None:
    world = World()
    world.due = [delivery(5)]
    world.go_on.clear()
    running = asyncio.create_task(world.poller().run())
    for _ in range(10):
        await asyncio.sleep(0)
    running.cancel()
    for _ in range(5):
        await asyncio.sleep(0)
    world.go_on.set()
    await asyncio.gather(running, return_exceptions=True)
    assert world.done == [(5, "k")]
