"""A simulated time of many feeds and chats: the web and the clock are made up, the rest is real.

Feeds publish by a plan; some have no ETag, some a `ttl`, some fail at times or are away for a
day, some move for good, some carry each other's articles. What every chat should have got, and
what it got, is counted.
"""

from __future__ import annotations

import asyncio
import random
import time
from bisect import bisect_right
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import httpx
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.chat.settings.filters import Filters, Wanted
from bot.config import Config
from bot.following.looks import Looks, Place
from bot.following.poller import MOST_LOOKS, Poller
from bot.following.reader import FeedReader
from bot.store.following import Delivery, Mode, State
from bot.store.sql.database import open_database
from bot.store.sql.following import SqlFollowing
from bot.store.sql.timers import SqlTimers
from bot.store.timers import TimerKind
from summarizer.feeds import Listed
from tests.doubles.clock import Clock
from tests.doubles.databases import ready_database
from tests.doubles.jobs import DirectJobs

DAY_S = 86400.0
_START = datetime(2026, 3, 25, tzinfo=UTC).timestamp()
_HOST = "feeds.example"
#: The entries that a feed shows: the newest ones.
_SHOWN = 20
_TOGETHER_S = 300.0
_ALL = Wanted(filters=Filters(), a_day=None)


@dataclass
class MadeUpFeed:
    """A feed of the made-up web."""

    number: int
    #: When its articles are published, in seconds since the epoch, and their links.
    times: list[float]
    links: list[str]
    has_etag: bool
    ttl_minutes: int
    #: When it is away, and when it moves for good; both may be never.
    away: tuple[float, float]
    moves_at: float
    fails: float


@dataclass
class Web:
    """Answers for all feeds, by the clock."""

    clock: Clock
    feeds: list[MadeUpFeed]
    chance: random.Random
    requests: int = 0
    unchanged: int = 0
    failures: int = 0

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        kind, number = request.url.path.strip("/").split("/")
        feed = self.feeds[int(number)]
        now = self.clock.now
        if feed.away[0] <= now < feed.away[1] or self.chance.random() < feed.fails:
            self.failures += 1
            return httpx.Response(self.chance.choice([500, 503, 404]))
        if kind == "old" and now >= feed.moves_at:
            return httpx.Response(301, headers={"Location": f"/new/{number}"})
        count = bisect_right(feed.times, now)
        tag = f'"{number}-{count}"'
        headers = {"ETag": tag} if feed.has_etag else {}
        if feed.has_etag and request.headers.get("If-None-Match") == tag:
            self.unchanged += 1
            return httpx.Response(304, headers=headers)
        headers["Content-Type"] = "application/rss+xml"
        return httpx.Response(200, headers=headers, content=_streamed(_written(feed, count)))


async def _streamed(text: str) -> AsyncIterator[bytes]:
    yield text.encode()


def _written(feed: MadeUpFeed, count: int) -> str:
    first = max(0, count - _SHOWN)
    items = "".join(
        f"<item><title>{link}</title><link>http://{link}</link><pubDate>"
        f"{format_datetime(datetime.fromtimestamp(at, UTC))}</pubDate></item>"
        for at, link in reversed(
            list(zip(feed.times[first:count], feed.links[first:count], strict=True))
        )
    )
    ttl = f"<ttl>{feed.ttl_minutes}</ttl>" if feed.ttl_minutes else ""
    title = f"<title>Feed {feed.number}</title>"
    return f'<rss version="2.0"><channel>{title}{ttl}{items}</channel></rss>'


def address_of(number: int) -> str:
    """Return the address at which a feed begins."""
    return f"http://site{number}.{_HOST}/old/{number}"


def make_feeds(count: int, days: float, chance: random.Random) -> list[MadeUpFeed]:
    """Return feeds that publish from none to twelve articles a day."""
    feeds: list[MadeUpFeed] = []
    end = _START + days * DAY_S
    for number in range(count):
        a_day = chance.choice([0.1, 0.5, 1, 2, 4, 12])
        times, at = [], _START - 10 * DAY_S / max(a_day, 1)
        while (at := at + chance.expovariate(a_day / DAY_S)) < end:
            times.append(at)
        links = [f"site{number}.example/{n}" for n in range(len(times))]
        if feeds and chance.random() < 0.2:  # it has an article of another feed, too
            other = chance.choice(feeds)
            shared = list(zip(other.times, other.links, strict=True))[:: chance.randint(2, 5)]
            both = sorted([*zip(times, links, strict=True), *((t + 60, u) for t, u in shared)])
            times, links = [t for t, _ in both], [u for _, u in both]
        away = _START + chance.random() * days * DAY_S if chance.random() < 0.05 else end * 2
        feeds.append(
            MadeUpFeed(
                number, times, links,
                has_etag=chance.random() < 0.85,
                ttl_minutes=chance.choice([0, 0, 0, 60, 240]),
                away=(away, away + DAY_S / 2),
                moves_at=_START + chance.random() * days * DAY_S
                if chance.random() < 0.05 else end * 2,
                fails=0.02 if chance.random() < 0.1 else 0.0,
            )
        )  # fmt: skip
    return feeds


class Counted:
    """Deliveries, counted by chat and article."""

    def __init__(self, following: SqlFollowing) -> None:
        self._following = following
        self.got: Counter[tuple[int, str]] = Counter()

    async def deliver(self, delivery: Delivery) -> None:
        link = (delivery.entry.link or "").removeprefix("http://")
        self.got[delivery.follow.chat_id, link] += 1
        await self._following.finish(delivery, State.DONE)

    async def tell_gone(self, feed_key: str) -> None:
        raise AssertionError(f"no feed is away for a week: {feed_key}")


@dataclass(kw_only=True)
class Report:
    """What came of a simulated time."""

    feeds: int
    chats: int
    follows: int
    articles: int
    deliveries: int
    twice: int
    missed: list[tuple[int, str]]
    unwanted: list[tuple[int, str]]
    requests: int
    unchanged: int
    failures: int
    cpu_s: float


@dataclass
class Life:
    """Feeds, chats and the bot's parts between them, over the made-up clock."""

    clock: Clock
    web: Web
    engine: AsyncEngine
    following: SqlFollowing
    timers: SqlTimers
    looks: Looks
    counted: Counted
    poller: Poller
    #: The feeds of each chat.
    follows: dict[int, list[int]] = field(default_factory=dict)

    async def begin(self, chats: int, each: int, chance: random.Random) -> None:
        """Let each chat follow some of the feeds."""
        for chat in range(1, chats + 1):
            numbers = chance.sample(range(len(self.web.feeds)), min(each, len(self.web.feeds)))
            self.follows[chat] = numbers
            listed = [Listed(title="F", address=address_of(number)) for number in numbers]
            place = Place(chat_id=chat, asker_id=chat)
            await self.looks.follow_unseen(listed, place, _ALL, Mode.AT_ONCE)

    async def live(self, until: float) -> None:
        """Do all that is due until that time, each thing when it is due."""
        while (due := await self.timers.next_due_at(TimerKind.FEED)) and due <= until:
            # what is due within the same minutes is done together
            self.clock.now = max(self.clock.now, due + _TOGETHER_S)
            while claims := await self.poller.claim_looks(MOST_LOOKS):
                await asyncio.gather(*(self.poller.look(claim) for claim in claims))
            self.clock.now += 1
            while claimed := await self.following.claim(most=500, lease_s=60):
                for one in claimed:
                    await self.counted.deliver(one)


@asynccontextmanager
async def life(folder: Path, feeds: int, *, days: float, seed: int = 1) -> AsyncIterator[Life]:
    """A life with so many feeds, in a database in `folder`."""
    chance = random.Random(seed)
    clock = Clock(_START)
    web = Web(clock, make_feeds(feeds, days, chance), chance)
    transport = httpx.MockTransport(web.answer)
    async with (
        open_database(ready_database(folder / "week.db")) as engine,
        httpx.AsyncClient(transport=transport) as client,
    ):
        config = Config(data_dir=folder, feed_interval_s=900)
        following, timers = (
            SqlFollowing(engine, clock=clock), SqlTimers(engine, clock=clock),
        )  # fmt: skip
        reader = FeedReader(config=config, client=client, jobs=DirectJobs())
        looks = Looks(config=config, following=following, timers=timers, reader=reader,
                      clock=clock)  # fmt: skip
        counted = Counted(following)
        poller = Poller(looks=looks, following=following, timers=timers, deliveries=counted)
        yield Life(clock, web, engine, following, timers, looks, counted, poller)


async def simulate(folder: Path, *, feeds: int, chats: int, each: int, days: float) -> Report:
    """Let `chats` follow `each` of the feeds for so many days, and one and a half to catch up."""
    began = time.process_time()
    async with life(folder, feeds, days=days) as world:
        await world.begin(chats, each, random.Random(2))
        # the first look takes what is there as old
        await world.live(_START + 120)
        since = world.clock.now
        end = _START + days * DAY_S
        await world.live(end + 1.5 * DAY_S)
        wanted: set[tuple[int, str]] = set()
        may: set[tuple[int, str]] = set()
        for chat, numbers in world.follows.items():
            for number in numbers:
                feed = world.web.feeds[number]
                for at, link in zip(feed.times, feed.links, strict=True):
                    if at > since:
                        wanted.add((chat, link))
                    if at > _START:
                        may.add((chat, link))
        got = world.counted.got
        return Report(
            feeds=feeds, chats=chats, follows=sum(map(len, world.follows.values())),
            articles=len({link for _, link in wanted}),
            deliveries=sum(got.values()),
            twice=sum(count - 1 for count in got.values()),
            missed=sorted(wanted - set(got)),
            unwanted=sorted(set(got) - may),
            requests=world.web.requests, unchanged=world.web.unchanged,
            failures=world.web.failures,
            cpu_s=time.process_time() - began,
        )  # fmt: skip
