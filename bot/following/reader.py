"""Asks for feeds: at their address, or behind the link of a site or a channel."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from weakref import WeakValueDictionary

from summarizer.errors import (
    AccessDenied,
    FeedClosed,
    FetchTimedOut,
    InputError,
    LegallyBlocked,
    NoFeed,
    PageTooLarge,
    PrivateAddress,
    SummarizerError,
    Undecodable,
)
from summarizer.feeds import MAX_FEED_BYTES, channel_page, find_feeds, well_known
from summarizer.fetch import FeedAnswer, ask_for_feed
from summarizer.urls import TELEGRAM_SITES, site_of

if TYPE_CHECKING:
    import httpx

    from bot.config import Config
    from bot.store.following import KeptFeed
    from bot.work.jobs import Jobs
    from summarizer.feeds import Feed

#: The most feeds that are tried of those that a page names.
_MOST_TRIED = 4
#: Seconds in which the feed of a site must be found, with all that is tried for it.
_FIND_WITHIN_S = 40.0


#: How many requests to one site may be under way or wait for their turn, before looks at further
#: feeds of it are put off. Else the feeds of one slow site would take all places for looks.
_MOST_AT_SITE = 4
#: Seconds between looks at feeds of one site that were put off.
_APART_S = 1.0


class _Site:
    """A site that is being asked: one request at a time."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        #: How many requests are under way or wait for the lock.
        self.asking = 0
        #: When the last look that was put off is due again, by the event loop's clock.
        self.put_off_to = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A feed, and the answer in which it came."""

    feed: Feed
    answer: FeedAnswer


class FeedReader:
    """Asks sites for their feeds, one request at a time to each site."""

    def __init__(self, *, config: Config, client: httpx.AsyncClient, jobs: Jobs) -> None:
        self._config = config
        self._client = client
        self._jobs = jobs
        #: The sites that are being asked.
        self._sites: WeakValueDictionary[str, _Site] = WeakValueDictionary()

    def put_off_s(self, url: str) -> float:
        """Put a look at the feed at `url` off, if many others of its site are asked for.

        Return by how many seconds, 0 for none; the next one is put off by `_APART_S` more.
        """
        site = self._sites.get(site_of(url))
        if site is None or site.asking < _MOST_AT_SITE:
            return 0.0
        now = asyncio.get_running_loop().time()
        site.put_off_to = max(now, site.put_off_to) + _APART_S
        return site.put_off_to - now

    async def look(self, kept: KeptFeed) -> tuple[FeedAnswer, Feed | None]:
        """Ask for a known feed; return the answer, and the feed if it has changed, else None.

        A failure to fetch or to read the feed is not raised but put into the answer; then there is
        no feed.
        """
        answer = await self._ask(kept.url, etag=kept.etag, last_modified=kept.last_modified)
        if answer.source is None:
            return answer, None
        try:
            return answer, await self._jobs.read_feed(answer.source)
        except SummarizerError as failure:
            return replace(answer, failure=failure), None

    async def find(self, link: str) -> Found:
        """Return the feed at `link`, or the feed of the page or channel that `link` leads to.

        Raises `NoFeed`, `FeedClosed`, and what else fetching raises.
        """
        site = site_of(link)
        page = channel_page(link)
        if site in TELEGRAM_SITES and not page:
            raise NoFeed("no public channel", site=site)
        try:
            async with asyncio.timeout(_FIND_WITHIN_S):
                return await self._find(page or link)
        except TimeoutError as error:
            raise FetchTimedOut(site=site, seconds=round(_FIND_WITHIN_S)) from error
        # the sentences of these errors ask for the article's text, which is no help with a feed
        except (AccessDenied, LegallyBlocked, PageTooLarge, PrivateAddress) as refusal:
            raise FeedClosed(refusal.detail, site=site) from refusal
        except (InputError, Undecodable) as refusal:
            raise NoFeed(refusal.detail, site=site) from refusal

    async def _find(self, link: str) -> Found:
        answer = await self._ask(link)
        if answer.failure:
            raise answer.failure
        try:
            return await self._read(answer)
        except NoFeed as refusal:
            if channel_page(link):
                raise NoFeed(refusal.detail, site=site_of(link)) from refusal
        source = answer.source
        assert source  # noqa: S101  # `_read` has checked it
        base = source.url or link
        # in a thread: on the event loop all other tasks would wait
        named = await asyncio.to_thread(find_feeds, source.body, base)
        for address in named[:_MOST_TRIED] or well_known(base):
            other = await self._ask(address)
            if other.source is None:
                continue
            try:
                return await self._read(other)
            except SummarizerError:
                continue
        raise NoFeed(site=site_of(link))

    async def _read(self, answer: FeedAnswer) -> Found:
        assert answer.source  # noqa: S101  # no failure, and no ETag was sent: there is a body
        return Found(feed=await self._jobs.read_feed(answer.source), answer=answer)

    async def _ask(
        self, url: str, *, etag: str | None = None, last_modified: str | None = None
    ) -> FeedAnswer:
        site = self._sites.setdefault(site_of(url), _Site())
        site.asking += 1
        try:
            async with site.lock:
                return await ask_for_feed(
                    url, self._client, etag=etag, last_modified=last_modified,
                    timeout_s=self._config.fetch_timeout_s, max_bytes=MAX_FEED_BYTES,
                )  # fmt: skip
        finally:
            site.asking -= 1
