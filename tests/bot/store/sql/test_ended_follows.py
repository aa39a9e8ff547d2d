"""What goes with a follow that ends, and what others take over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.store.following import (
    Shown,
    State,
)
from bot.store.sql.following import SqlFollowing
from bot.store.sql.storage import SqlStorage
from bot.store.sql.timers import SqlTimers
from bot.store.timers import TimerKind
from tests.bot.store.sql.followed import ENTRY, FEED, FOLLOW, due
from tests.doubles.clock import Clock

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

pytestmark = pytest.mark.anyio


async def test_a_feed_that_nobody_follows_is_dropped_with_its_timer(
    engine: AsyncEngine, following: SqlFollowing, clock: Clock
) -> None:
    timers = SqlTimers(engine, clock=clock)
    await following.put_look(FEED)
    await timers.set(TimerKind.FEED, FEED.key, 5.0)
    other = replace(FOLLOW, id="b" * 12, chat_id=5)
    for follow in (FOLLOW, other):
        await following.put_follow(follow)
    await following.put_look(FEED, [ENTRY])
    await following.end_follow(FOLLOW.id)
    assert await following.get_feed(FEED.key) == FEED
    assert await following.count_waiting() == 1
    await following.end_follows_in(5)
    assert await following.get_feed(FEED.key) is None
    assert await timers.get(TimerKind.FEED, FEED.key) is None
    assert await following.count_waiting() == 0
    # a look that was under way meanwhile
    await following.put_look(replace(FEED, looked_at=clock.now), [ENTRY])
    assert await following.count_waiting() == 0
    await following.purge()
    assert await following.get_feed(FEED.key)  # somebody may be about to follow it
    clock.now += 3600
    await following.purge()
    assert await following.get_feed(FEED.key) is None


async def test_a_chat_is_forgotten_with_what_it_follows(
    engine: AsyncEngine, following: SqlFollowing, clock: Clock
) -> None:
    await following.put_look(FEED)
    await following.put_follow(FOLLOW)
    await following.put_look(FEED, [ENTRY])
    (claimed,) = await due(following, clock)
    await following.finish(claimed, State.DONE, Shown(page="p", sketch="s"))
    gone = await SqlStorage(engine).forget(FOLLOW.chat_id)
    assert gone.follows == 1
    async with engine.connect() as db:
        for table in ("feeds", "follows", "entries", "deliveries"):
            rows = await db.exec_driver_sql(f"SELECT count(*) FROM {table}")
            assert rows.scalar_one() == 0, table


async def test_what_a_group_follows_moves_with_it(
    engine: AsyncEngine, following: SqlFollowing, clock: Clock
) -> None:
    second = replace(FEED, key="s" * 64, url="https://other.example/feed")
    for feed, id_ in ((FEED, "a" * 12), (second, "b" * 12)):
        await following.put_look(feed)
        await following.put_follow(replace(FOLLOW, id=id_, feed_key=feed.key))
    await following.put_follow(replace(FOLLOW, id="c" * 12, chat_id=-9))
    await following.put_look(second, [ENTRY])
    await SqlStorage(engine).move_chat(FOLLOW.chat_id, -9)
    assert await following.follows_in(FOLLOW.chat_id) == ()
    assert {one.follow.id for one in await following.follows_in(-9)} == {"c" * 12, "b" * 12}
    assert [one.follow.chat_id for one in await due(following, clock)] == [-9]


async def test_what_waits_for_a_group_is_not_lost_where_both_its_ids_follow_one_feed(
    engine: AsyncEngine, following: SqlFollowing, clock: Clock
) -> None:
    await following.put_look(FEED)
    await following.put_follow(FOLLOW)
    await following.put_look(FEED, [ENTRY])
    await following.put_follow(replace(FOLLOW, id="c" * 12, chat_id=-9))
    await SqlStorage(engine).move_chat(FOLLOW.chat_id, -9)
    (waiting,) = await due(following, clock)
    assert (waiting.follow.id, waiting.follow.chat_id) == ("c" * 12, -9)


async def test_a_feed_that_moved_to_another_one_becomes_that(
    following: SqlFollowing, clock: Clock
) -> None:
    second = replace(FEED, key="s" * 64, url="https://other.example/feed")
    for feed in (FEED, second):
        await following.put_look(feed)
    await following.put_follow(FOLLOW)
    both = replace(FOLLOW, id="b" * 12, chat_id=5)
    for follow in (both, replace(both, id="c" * 12, feed_key=second.key)):
        await following.put_follow(follow)
    await following.put_look(FEED, [ENTRY])
    assert await following.move_feed(FEED, second.url) == second
    assert await following.get_feed(FEED.key) is None
    assert {one.id for one in await following.follows_of(second.key)} == {"a" * 12, "c" * 12}
    assert {one.follow.id for one in await due(following, clock)} == {"a" * 12, "c" * 12}
