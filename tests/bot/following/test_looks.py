"""Feeds are found, asked for politely, and kept, over real HTTP."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.chat.settings.filters import Filters, Wanted
from bot.config import Config
from bot.following.looks import Looks, Place
from bot.following.pace import DAY_S
from bot.store.following import Follow, Mode
from bot.store.sql.following import SqlFollowing
from bot.store.timers import TimerKind
from summarizer.feeds import Listed
from tests.bot.following.conftest import Follows

pytestmark = pytest.mark.anyio

ALL = Wanted(filters=Filters(), a_day=None)


async def follow(world: Follows, link: str, chat: int = 5, mode: Mode = Mode.AT_ONCE) -> Follow:
    found = await world.looks.find(link)
    return await world.looks.follow(found, Place(chat_id=chat, asker_id=chat), ALL, mode)


async def delivered(world: Follows) -> list[tuple[int, str]]:
    world.clock.now += 1
    while claimed := await world.poller.claim_deliveries(10):
        for one in claimed:
            await world.poller.deliver(one)
    return sorted(world.kept.delivered)


async def test_what_is_there_is_old_and_what_comes_is_delivered(follows: Follows) -> None:
    url = follows.site.feed("/feed", 2, 1)
    await follow(follows, url)
    assert await delivered(follows) == []
    follows.site.feed("/feed", 4, 3, 2, 1)
    assert await follows.later(1000) == 1
    assert await delivered(follows) == [(5, "Story 3"), (5, "Story 4")]


async def test_a_thousand_chats_cost_one_request(follows: Follows) -> None:
    url = follows.site.feed("/feed", 1)
    await follow(follows, url)
    kept = await follows.following.find_feed(url)
    assert kept
    for chat in range(100, 200):
        await follows.looks.follow_unseen(
            [Listed(title="F", address=url)], Place(chat_id=chat, asker_id=chat), ALL, Mode.AT_ONCE
        )
    follows.site.feed("/feed", 2, 1)
    await follows.later(1000)
    assert follows.site.asked["/feed"] == 2
    assert await follows.following.count_waiting() == 101


async def test_who_follows_later_gets_only_what_is_new_since(follows: Follows) -> None:
    url = follows.site.feed("/feed", 1)
    await follow(follows, url, chat=5)
    follows.site.feed("/feed", 2, 1)
    await follow(follows, url, chat=6)
    follows.site.feed("/feed", 3, 2, 1)
    await follows.later(1000)
    assert await delivered(follows) == [(5, "Story 2"), (5, "Story 3"), (6, "Story 3")]


async def test_an_unchanged_feed_is_not_sent_again(follows: Follows) -> None:
    await follow(follows, follows.site.feed("/feed", 1))
    await follows.later(1000)
    assert follows.site.unchanged["/feed"] == 1
    assert follows.site.heard["/feed"]["Accept"].startswith("application/rss+xml")


async def test_last_modified_serves_where_there_is_no_etag(follows: Follows) -> None:
    date = "Tue, 03 Nov 2026 09:00:00 GMT"
    follows.site.feed("/feed", 1)
    body = follows.site.pages["/feed"][2]
    url = follows.site.put("/feed", body, Last_Modified=date)
    await follow(follows, url)
    await follows.later(1000)
    assert follows.site.heard["/feed"]["If-Modified-Since"] == date


async def test_a_feed_without_marks_is_fetched_anew_each_time(follows: Follows) -> None:
    follows.site.feed("/feed", 1)
    url = follows.site.put("/feed", follows.site.pages["/feed"][2], Cache_Control="max-age=9999")
    await follow(follows, url)
    assert await follows.later(9000) == 0
    assert await follows.later(3000) == 1
    assert follows.site.asked["/feed"] == 2


async def test_a_site_that_asks_to_wait_is_let_alone(follows: Follows) -> None:
    url = follows.site.feed("/feed", 1)
    await follow(follows, url)
    follows.site.put("/feed", "", status=429, Retry_After="40000")
    await follows.later(1000)
    assert follows.site.asked["/feed"] == 2
    assert await follows.later(39_000) == 0
    assert await follows.later(6_000) == 1


async def test_a_feed_that_has_moved_for_good_is_asked_for_at_its_new_address(
    follows: Follows,
) -> None:
    url = follows.site.feed("/old", 1)
    await follow(follows, url)
    new = follows.site.feed("/new", 2, 1)
    follows.site.put("/old", "", status=301, Location="/new")
    body = follows.site.pages["/new"][2].replace("/new:", "/old:")
    follows.site.put("/new", body, ETag='"n"')
    await follows.later(1000)
    await follows.later(2000)
    assert (follows.site.asked["/old"], follows.site.asked["/new"]) == (2, 2)
    assert await delivered(follows) == [(5, "Story 2")]
    (followed,) = await follows.following.follows_in(5)
    assert followed.feed.url == new


async def test_a_feed_that_has_moved_for_now_keeps_its_address(follows: Follows) -> None:
    follows.site.feed("/new", 1)
    url = follows.site.put("/old", "", status=302, Location="/new")
    await follow(follows, url)
    (followed,) = await follows.following.follows_in(5)
    assert followed.feed.url == url


async def test_a_feed_that_moved_to_one_that_is_followed_becomes_that(follows: Follows) -> None:
    old, new = follows.site.feed("/old", 1), follows.site.feed("/new", 1)
    await follow(follows, old, chat=5)
    await follow(follows, new, chat=6)
    follows.site.put("/old", "", status=308, Location="/new")
    await follows.later(1000)
    follows.site.feed("/new", 2, 1)
    await follows.later(3000)
    assert await delivered(follows) == [(5, "Story 2"), (6, "Story 2")]
    assert follows.site.asked["/old"] == 2


async def test_a_feed_is_told_to_be_gone_as_long_as_it_is_and_comes_back(
    follows: Follows,
) -> None:
    """Whom that was told is known where it is told."""
    url = follows.site.feed("/feed", 1)
    made = await follow(follows, url)
    follows.site.put("/feed", "", status=500)
    for _ in range(30):
        await follows.later(DAY_S)
    assert 1 < len(follows.kept.gone) <= 4
    assert set(follows.kept.gone) == {made.feed_key}
    assert follows.site.asked["/feed"] < 25
    follows.kept.gone.clear()
    follows.site.feed("/feed", 2, 1)
    for _ in range(9):
        await follows.later(DAY_S)
    assert await delivered(follows) == [(5, "Story 2")]
    assert follows.kept.gone == []


async def test_what_is_a_page_by_now_is_no_feed(follows: Follows) -> None:
    url = follows.site.feed("/feed", 1)
    await follow(follows, url)
    follows.site.put("/feed", "<html><p>parked</p></html>")
    await follows.later(1000)
    (followed,) = await follows.following.follows_in(5)
    assert followed.feed.failures == 1
    assert followed.feed.title == "Feed /feed"


async def test_a_feed_that_nobody_follows_is_not_asked_for(follows: Follows) -> None:
    url = follows.site.feed("/feed", 1)
    made = await follow(follows, url)
    claims = []
    follows.clock.now += 1000
    claims = await follows.poller.claim_looks(5)
    await follows.following.end_follow(made.id)
    for claim in claims:
        await follows.poller.look(claim)
    assert follows.site.asked["/feed"] == 1
    assert await follows.timers.get(TimerKind.FEED, made.feed_key) is None


async def test_the_feeds_of_a_list_are_looked_at_soon_and_bring_nothing_old(
    follows: Follows,
) -> None:
    url = follows.site.feed("/feed", 2, 1)
    place = Place(chat_id=5, asker_id=5)
    await follows.looks.follow_unseen(
        [Listed(title="Theirs", address=url)], place, ALL, Mode.EDITION
    )
    assert await follows.due() == 1
    assert await delivered(follows) == []
    (followed,) = await follows.following.follows_in(5)
    assert (followed.feed.title, followed.follow.mode) == ("Feed /feed", Mode.EDITION)
    follows.site.feed("/feed", 3, 2, 1)
    await follows.later(1000)
    assert await delivered(follows) == [(5, "Story 3")]


async def test_the_first_looks_at_the_feeds_of_a_list_leave_room_for_others(
    follows: Follows,
) -> None:
    """None is looked at twice, also when another chat sends the same list."""
    urls = [follows.site.feed(f"/feed{n}", 1) for n in range(120)]
    listed = [Listed(title="F", address=url) for url in urls]
    for chat in (5, 6):
        place = Place(chat_id=chat, asker_id=chat)
        await follows.looks.follow_unseen(listed, place, ALL, Mode.EDITION)
    looks = [await follows.due() for _ in range(2)] + [await follows.later(1) for _ in range(9)]
    assert looks == [1, 0, *([1] * 9)]
    assert await follows.later(200) == 110
    assert len(await follows.following.follows_in(6)) == 120


async def test_a_feed_that_has_moved_is_known_by_its_old_address(follows: Follows) -> None:
    old = follows.site.feed("/old", 1)
    await follow(follows, old)
    new = follows.site.feed("/new", 1)
    follows.site.put("/old", "", status=301, Location="/new")
    await follows.later(1000)
    place = Place(chat_id=6, asker_id=6)
    await follows.looks.follow_unseen([Listed(title="F", address=old)], place, ALL, Mode.AT_ONCE)
    (followed,) = await follows.following.follows_in(6)
    assert followed.feed.url == new
    follows.site.feed("/new", 2, 1)
    await follows.later(3000)
    assert (6, "Story 2") in await delivered(follows)


async def test_a_list_leaves_a_feed_that_is_followed_as_it_is(follows: Follows) -> None:
    old = follows.site.feed("/old", 1)
    await follow(follows, old)
    (before,) = await follows.following.follows_in(5)
    place = Place(chat_id=5, asker_id=5)
    await follows.looks.follow_unseen([Listed(title="F", address=old)], place, ALL, Mode.EDITION)
    (after,) = await follows.following.follows_in(5)
    assert before.follow.mode is not Mode.EDITION
    assert after.follow == before.follow


async def test_the_feeds_of_one_slow_site_do_not_take_all_places(follows: Follows) -> None:
    site = follows.site
    for number in range(12):
        await follow(follows, site.feed(f"/feed{number}", 1))
    site.slow_s = 0.05
    asked = site.asked.total()
    follows.clock.now += 1000
    claims = await follows.poller.claim_looks(12)
    decided = await asyncio.gather(*map(follows.looks.look, claims))
    assert 4 <= sum(map(bool, decided)) == site.asked.total() - asked < 12
    site.slow_s = 0.0
    for _ in range(20):
        await follows.later(1)
    assert site.asked.total() - asked == 12


class Watched:
    """What is kept of feeds, and how many use it at once."""

    def __init__(self, following: SqlFollowing) -> None:
        self._following = following
        self.at_once = self.most = 0

    def __getattr__(self, name: str) -> Any:
        async def do(*arguments: Any) -> Any:
            self.at_once += 1
            self.most = max(self.most, self.at_once)
            try:
                return await getattr(self._following, name)(*arguments)
            finally:
                self.at_once -= 1

        return do


async def test_looks_leave_connections_to_those_who_wait(follows: Follows) -> None:
    for number in range(12):
        await follow(follows, follows.site.feed(f"/feed{number}", 1))
    follows.clock.now += 1000
    watched = Watched(follows.following)
    looks = Looks(config=Config(), following=watched, timers=follows.timers,
                  reader=follows.reader, clock=follows.clock)  # fmt: skip
    claims = await follows.poller.claim_looks(12)
    assert len(await asyncio.gather(*map(looks.look, claims))) == 12
    assert watched.most == 4
