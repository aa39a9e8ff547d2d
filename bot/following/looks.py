"""Looks at feeds and keeps what was found; lets chats follow them."""

from __future__ import annotations

import asyncio
import secrets
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import structlog

from bot.following.decide import decide, feed_key
from bot.store.following import Follow, KeptFeed
from bot.store.timers import TimerKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.chat.settings.filters import Wanted
    from bot.config import Config
    from bot.following.decide import Decision
    from bot.following.reader import FeedReader, Found
    from bot.store.following import Following, Mode
    from bot.store.timers import Claim, Timers
    from summarizer.feeds import Feed, Listed
    from summarizer.fetch import FeedAnswer

_log = structlog.get_logger()

#: The most looks that use the database at once. It has 15 connections, and the answers to people
#: need some of them.
_MOST_STORING = 4

#: How many feeds of a list are kept at a time; in between, others may use the database.
_AT_A_TIME = 100
#: Seconds between the first looks at the feeds of a list. Many lists have hundreds of feeds, half
#: of which do not answer; looked at all at once, they would hold up those of other chats.
_APART_S = 1.0

#: The most seconds that a look may take: fetching takes 15, and reading 20 in a busy worker.
LEASE_S = 120.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where in a chat a feed is followed, and who asked for it."""

    chat_id: int
    thread_id: int | None = None
    direct_topic_id: int | None = None
    asker_id: int
    language: str | None = None


class Looks:
    """Looks at feeds. `clock` gives seconds since the epoch."""

    def __init__(
        self, *, config: Config, following: Following, timers: Timers, reader: FeedReader,
        clock: Callable[[], float] = time.time,
    ) -> None:  # fmt: skip
        self._interval_s = float(config.feed_interval_s)
        self._following = following
        self._timers = timers
        self._reader = reader
        self._clock = clock
        self._storing = asyncio.Semaphore(_MOST_STORING)

    async def look(self, claim: Claim) -> Decision | None:
        """Look at the feed whose timer was claimed; return what followed from it.

        None when nobody follows it any more, when it has moved to the address of another feed that
        is followed (its chats follow that one now), or when many others of its site are being
        looked at: then its turn comes a little later. Raises `DatabaseAway`.
        """
        async with self._storing:
            kept = await self._following.get_feed(claim.key)
            if kept is None:
                await self._timers.finish(claim, None)
                return None
            if wait_s := self._reader.put_off_s(kept.url):
                await self._timers.finish(claim, self._clock() + wait_s)
                return None
        answer, feed = await self._reader.look(kept)
        async with self._storing:
            return await self._keep(claim, kept, answer, feed)

    async def _keep(
        self, claim: Claim, kept: KeptFeed, answer: FeedAnswer, feed: Feed | None
    ) -> Decision | None:
        decision = decide(kept, answer, feed, now=self._clock(), interval_s=self._interval_s)
        if answer.failure:
            _log.info("feed.failed", code=answer.failure.code, failures=decision.feed.failures)
        elif answer.url != kept.url:
            moved = await self._following.move_feed(decision.feed, answer.url)
            if moved.key != kept.key:  # its chats follow the feed of that address now
                await self._timers.finish(claim, None)
                return None
            decision = replace(decision, feed=moved)
        await self._following.end_look(claim, decision.feed, decision.new, decision.due_at)
        return decision

    async def find(self, link: str) -> Found:
        """Return the feed that a link leads to. Raises `SummarizerError`."""
        return await self._reader.find(link)

    async def follow(self, found: Found, place: Place, wanted: Wanted, mode: Mode) -> Follow:
        """Let a chat follow a feed that was found, without the entries that are in it now.

        Chats that follow the feed already get those of them that are new.
        """
        url = found.answer.url
        kept = await self._following.find_feed(url) or KeptFeed(key=feed_key(url), url=url)
        decision = decide(
            kept, found.answer, found.feed, now=self._clock(), interval_s=self._interval_s
        )
        await self._following.put_look(decision.feed, decision.new)
        follow = await self._following.put_follow(self._follow(kept.key, place, wanted, mode))
        await self._timers.set(TimerKind.FEED, kept.key, decision.due_at)
        return follow

    async def follow_unseen(
        self, listed: Sequence[Listed], place: Place, wanted: Wanted, mode: Mode
    ) -> None:
        """Let a chat follow the feeds of a list, without a request to any.

        A feed that nobody followed before gets its first look soon; that delivers nothing.
        """
        began = self._clock()
        for start in range(0, len(listed), _AT_A_TIME):
            feeds = [
                KeptFeed(key=feed_key(one.address), url=one.address, title=one.title,
                         pace_s=self._interval_s)
                for one in listed[start : start + _AT_A_TIME]
            ]  # fmt: skip
            await self._following.put_follows(
                [(feed, self._follow(feed.key, place, wanted, mode)) for feed in feeds],
                due_at=began + _APART_S * start, apart_s=_APART_S,
            )  # fmt: skip

    def _follow(self, key: str, place: Place, wanted: Wanted, mode: Mode) -> Follow:
        return Follow(
            id=secrets.token_urlsafe(9),
            chat_id=place.chat_id,
            feed_key=key,
            thread_id=place.thread_id,
            direct_topic_id=place.direct_topic_id,
            mode=mode,
            filters=wanted.filters,
            a_day=wanted.a_day,
            created_by=place.asker_id,
            language=place.language,
            made_at=self._clock(),
        )
