"""Feeds, follows and deliveries in SQLite and in Postgres."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.chat.settings.filters import Filters
from bot.store.following import (
    TEXTS_KEPT_S,
    Mode,
    Shown,
    State,
)
from bot.store.sql.following import SqlFollowing
from bot.store.storage import KEPT_S
from tests.bot.store.sql.followed import ENTRY, FEED, FOLLOW, due
from tests.doubles.clock import Clock

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

pytestmark = pytest.mark.anyio


async def test_a_second_follow_changes_the_first(following: SqlFollowing) -> None:
    await following.put_look(FEED)
    await following.put_follow(FOLLOW)
    changed = {"mode": Mode.EDITION, "filters": Filters(), "a_day": None, "thread_id": 8}
    kept = await following.put_follow(replace(FOLLOW, id="b" * 12, made_at=9.0, **changed))
    assert kept == replace(FOLLOW, **changed)


async def test_a_new_entry_is_due_in_each_chat_once(following: SqlFollowing, clock: Clock) -> None:
    await following.put_look(FEED)
    other = replace(FOLLOW, id="b" * 12, chat_id=5)
    for follow in (FOLLOW, other):
        await following.put_follow(follow)
    await following.put_look(replace(FEED, etag='"2"'), [ENTRY])
    await following.put_look(replace(FEED, etag='"3"'), [ENTRY])
    assert await following.count_waiting() == 2
    claimed = await due(following, clock)
    assert {one.follow.chat_id for one in claimed} == {FOLLOW.chat_id, 5}
    assert {(one.entry, one.feed_title, one.tries) for one in claimed} == {(ENTRY, "Blog", 0)}
    assert await due(following, clock) == []  # they are leased


async def test_what_was_found_before_somebody_follows_is_not_for_them(
    following: SqlFollowing, clock: Clock
) -> None:
    await following.put_look(FEED)
    await following.put_follow(FOLLOW)
    await following.put_look(FEED, [ENTRY])
    await following.put_follow(replace(FOLLOW, id="b" * 12, chat_id=5))
    assert [one.follow.id for one in await due(following, clock)] == [FOLLOW.id]


async def test_the_same_article_by_two_feeds_is_due_once(
    following: SqlFollowing, clock: Clock
) -> None:
    second = replace(FEED, key="s" * 64, url="https://other.example/feed")
    for feed, id_ in ((FEED, "a" * 12), (second, "b" * 12)):
        await following.put_look(feed)
        await following.put_follow(replace(FOLLOW, id=id_, feed_key=feed.key))
        await following.put_look(feed, [ENTRY])
    assert len(await due(following, clock)) == 1


async def test_what_waits_in_a_chat_is_woken(following: SqlFollowing, clock: Clock) -> None:
    await following.put_look(FEED)
    for chat_id, id_ in ((FOLLOW.chat_id, "a" * 12), (5, "b" * 12)):
        await following.put_follow(replace(FOLLOW, id=id_, chat_id=chat_id))
    await following.put_look(FEED, [ENTRY])
    for one in await due(following, clock):
        await following.postpone(one, clock.now + 9000)
    await following.wake(5)
    assert [one.follow.chat_id for one in await due(following, clock)] == [5]


async def test_a_delivery_whose_bot_died_is_claimed_again(
    following: SqlFollowing, clock: Clock
) -> None:
    await following.put_look(FEED)
    await following.put_follow(FOLLOW)
    await following.put_look(FEED, [ENTRY])
    (first,) = await due(following, clock)
    clock.now += 60
    (second,) = await due(following, clock)
    assert second.tries == 1
    await following.finish(first, State.LEFT_OUT)  # too late: it is not the first one's any more
    assert await following.count_waiting() == 1
    await following.finish(second, State.DONE, Shown(page="p", sketch="s"))
    assert await following.count_waiting() == 0
    chat = FOLLOW.chat_id
    assert await following.shown_in(chat, since=clock.now - 1) == (Shown(page="p", sketch="s"),)
    assert await following.shown_in(chat, since=clock.now) == ()
    assert await following.shown_in(5, since=0) == ()
    assert await following.count_done(FOLLOW, since=clock.now - 1) == 1
    assert await following.count_done(FOLLOW, since=clock.now) == 0


async def test_the_claims_of_an_earlier_run_are_given_up(
    following: SqlFollowing, clock: Clock
) -> None:
    await following.put_look(FEED)
    await following.put_follow(FOLLOW)
    await following.put_look(FEED, [ENTRY])
    assert len(await due(following, clock)) == 1
    assert await due(following, clock) == []
    await following.release()
    assert [one.tries for one in await due(following, clock)] == [1]


async def test_a_chat_that_is_being_served_is_left_out(
    following: SqlFollowing, clock: Clock
) -> None:
    await following.put_look(FEED)
    await following.put_follow(FOLLOW)
    await following.put_look(FEED, [ENTRY])
    clock.now += 1
    assert await following.claim(most=5, lease_s=60, without={FOLLOW.chat_id}) == ()


async def test_a_delivery_that_is_put_off_waits(following: SqlFollowing, clock: Clock) -> None:
    await following.put_look(FEED)
    await following.put_follow(FOLLOW)
    await following.put_look(FEED, [ENTRY])
    (claimed,) = await due(following, clock)
    await following.postpone(claimed, clock.now + 30)
    assert await due(following, clock) == []
    clock.now += 30
    assert [one.tries for one in await due(following, clock)] == [1]


async def test_entries_are_due_in_the_order_of_the_feed(
    following: SqlFollowing, clock: Clock
) -> None:
    await following.put_look(FEED)
    await following.put_follow(FOLLOW)
    keys = ("c", "a", "b")
    await following.put_look(FEED, [replace(ENTRY, key=key) for key in keys])
    assert [one.entry.key for one in await due(following, clock)] == list(keys)


async def test_a_feed_that_moved_for_good_keeps_its_new_address(
    following: SqlFollowing,
) -> None:
    await following.put_look(FEED)
    await following.put_follow(FOLLOW)
    moved = await following.move_feed(FEED, "https://site.example/new")
    assert moved == replace(FEED, url="https://site.example/new")
    assert await following.get_feed(FEED.key) == moved


async def test_what_is_old_is_removed(following: SqlFollowing, clock: Clock) -> None:
    await following.put_look(FEED)
    await following.put_follow(FOLLOW)
    await following.put_look(FEED, [ENTRY])
    clock.now += TEXTS_KEPT_S
    await following.purge()
    (claimed,) = await due(following, clock)
    assert (claimed.entry.html, claimed.entry.summary) == ("", "")
    clock.now += KEPT_S
    await following.purge()
    assert await following.count_waiting() == 0
    assert await due(following, clock) == []


async def test_two_that_claim_at_once_get_different_deliveries(
    engine: AsyncEngine, following: SqlFollowing, clock: Clock
) -> None:
    await following.put_look(FEED)
    await following.put_follow(FOLLOW)
    await following.put_look(FEED, [replace(ENTRY, key=f"{n}") for n in range(20)])
    clock.now += 1
    other = SqlFollowing(engine, clock=clock)
    both = await asyncio.gather(*(one.claim(most=8, lease_s=60) for one in (following, other)))
    keys = [one.entry.key for claimed in both for one in claimed]
    assert len(keys) == len(set(keys)) == 16
