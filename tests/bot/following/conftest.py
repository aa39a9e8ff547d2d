"""A site with feeds whose contents a test sets, and the bot's parts that follow them."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.config import Config
from bot.following.looks import Looks
from bot.following.poller import Poller
from bot.following.reader import FeedReader
from bot.store.following import Delivery
from bot.store.sql.database import open_database
from bot.store.sql.following import SqlFollowing
from bot.store.sql.timers import SqlTimers
from summarizer.fetch import open_client
from tests.doubles.clock import Clock
from tests.doubles.databases import ready_database
from tests.doubles.jobs import DirectJobs
from tests.doubles.web import serving


@dataclass
class FeedSite:
    """A site on loopback: each path has a status, headers and a body; else 404."""

    host: str = ""
    pages: dict[str, tuple[int, dict[str, str], str]] = field(default_factory=dict)
    #: How often each path was asked for, and how often it was unchanged.
    asked: Counter[str] = field(default_factory=Counter)
    unchanged: Counter[str] = field(default_factory=Counter)
    #: The headers of the last request to each path.
    heard: dict[str, dict[str, str]] = field(default_factory=dict)

    slow_s: float = 0.0
    at_once: int = 0
    most_at_once: int = 0

    def url(self, path: str) -> str:
        return f"http://{self.host}{path}"

    def put(self, path: str, body: str, *, status: int = 200, **headers: str) -> str:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.pages[path] = (status, named, body)
        return self.url(path)

    def feed(self, path: str, *numbers: int, **headers: str) -> str:
        """Publish a feed of articles with these numbers, the newest first."""
        items = "".join(
            f"<item><title>Story {n}</title><link>/story/{n}</link><guid>{path}:{n}</guid></item>"
            for n in numbers
        )
        body = f'<rss version="2.0"><channel><title>Feed {path}</title>{items}</channel></rss>'
        return self.put(path, body, ETag=f'"{hash(numbers)}"', **headers)

    async def answer(self, request: web.Request) -> web.Response:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await asyncio.sleep(self.slow_s)
            return self._answer(request)
        finally:
            self.at_once -= 1

    def _answer(self, request: web.Request) -> web.Response:
        path = request.path
        self.asked[path] += 1
        self.heard[path] = dict(request.headers)
        if path not in self.pages:
            raise web.HTTPNotFound
        status, headers, body = self.pages[path]
        tag = headers.get("ETag")
        if status == 200 and tag and request.headers.get("If-None-Match") == tag:
            self.unchanged[path] += 1
            return web.Response(status=304, headers=headers)
        kind = headers.get("Content-Type", "text/html" if "<html" in body else "application/xml")
        rest = {name: value for name, value in headers.items() if name != "Content-Type"}
        return web.Response(status=status, headers=rest, text=body, content_type=kind)


@pytest.fixture
async def feeds() -> AsyncIterator[FeedSite]:
    site = FeedSite()
    async with serving(site.answer) as site.host:
        yield site


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    async with open_database(ready_database(tmp_path / "x.db")) as engine:
        yield engine


class Kept:
    """Deliveries as a list."""

    def __init__(self) -> None:
        self.delivered: list[tuple[int, str]] = []
        self.gone: list[str] = []

    async def deliver(self, delivery: Delivery) -> None:
        self.delivered.append((delivery.follow.chat_id, delivery.entry.title))

    async def tell_gone(self, feed_key: str) -> None:
        self.gone.append(feed_key)


@dataclass
class Follows:
    """What follows feeds, over a fake clock."""

    site: FeedSite
    clock: Clock
    following: SqlFollowing
    timers: SqlTimers
    looks: Looks
    reader: FeedReader
    kept: Kept
    poller: Poller

    async def due(self) -> int:
        """Do the looks that are due; return how many there were."""
        claims = await self.poller.claim_looks(1000)
        for claim in claims:
            await self.poller.look(claim)
        return len(claims)

    async def later(self, seconds: float) -> int:
        self.clock.now += seconds
        return await self.due()


@pytest.fixture
async def follows(
    feeds: FeedSite, clock: Clock, engine: AsyncEngine, tmp_path: Path
) -> AsyncIterator[Follows]:
    config = Config(fetch_allow=frozenset({feeds.host}), data_dir=tmp_path, fetch_timeout_s=5)
    async with open_client(allow=config.fetch_allow, timeout_s=5, keeps=False) as client:
        following = SqlFollowing(engine, clock=clock)
        timers = SqlTimers(engine, clock=clock)
        reader = FeedReader(config=config, client=client, jobs=DirectJobs())
        looks = Looks(config=config, following=following, timers=timers, reader=reader,
                      clock=clock)  # fmt: skip
        kept = Kept()
        poller = Poller(looks=looks, following=following, timers=timers, deliveries=kept)
        yield Follows(feeds, clock, following, timers, looks, reader, kept, poller)
