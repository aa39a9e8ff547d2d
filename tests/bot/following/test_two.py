"""Two bots on one database: each feed is asked for by one, each article comes once."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.chat.settings.filters import Filters, Wanted
from bot.config import Config
from bot.following.looks import Looks, Place
from bot.following.poller import Poller
from bot.following.reader import FeedReader
from bot.store.following import Mode
from bot.store.sql.database import open_database
from bot.store.sql.following import SqlFollowing
from bot.store.sql.timers import SqlTimers
from summarizer.feeds import Listed
from summarizer.fetch import open_client
from tests.bot.following.conftest import FeedSite
from tests.doubles.clock import Clock
from tests.doubles.jobs import DirectJobs
from tests.doubles.week import Counted

pytestmark = pytest.mark.anyio

ALL = Wanted(filters=Filters(), a_day=None)


async def test_two_bots_on_postgres_bring_each_article_once(
    database: str, feeds: FeedSite, tmp_path: Path
) -> None:
    clock = Clock()
    config = Config(fetch_allow=frozenset({feeds.host}), data_dir=tmp_path)
    async with (
        open_database(database) as engine,
        open_database(database) as other,
        open_client(allow=config.fetch_allow, keeps=False) as client,
    ):
        pollers, counts = [], []
        for one in (engine, other):
            following, timers = SqlFollowing(one, clock=clock), SqlTimers(one, clock=clock)
            reader = FeedReader(config=config, client=client, jobs=DirectJobs())
            looks = Looks(config=config, following=following, timers=timers, reader=reader,
                          clock=clock)  # fmt: skip
            counted = Counted(following)
            counts.append(counted.got)
            pollers.append(
                Poller(looks=looks, following=following, timers=timers, deliveries=counted)
            )
        urls = [feeds.feed(f"/feed{n}", 1) for n in range(12)]
        for url in urls:
            for chat in (5, 6):
                place = Place(chat_id=chat, asker_id=chat)
                listed = [Listed(title="F", address=url)]
                await looks.follow_unseen(listed, place, ALL, Mode.AT_ONCE)

        async def work(poller: Poller) -> None:
            while claims := await poller.claim_looks(2):
                await asyncio.gather(*(poller.look(claim) for claim in claims))
            while claimed := await poller.claim_deliveries(2):
                await asyncio.gather(*(poller.deliver(one) for one in claimed))

        await asyncio.gather(*map(work, pollers))
        for n in range(12):
            items = [f"<item><link>/story/{n}-{k}</link></item>" for k in range(3)]
            feeds.put(f"/feed{n}", f'<rss version="2.0"><channel>{"".join(items)}</channel></rss>')
        for _ in range(2):  # the second time for what one found while the other had looked already
            clock.now += 2000
            await asyncio.gather(*map(work, pollers))
        total = counts[0] + counts[1]
        assert len(total) == 12 * 3 * 2
        assert set(total.values()) == {1}
        # a bot that is slow may have had nothing to do, but no feed was asked for by both
        assert max(feeds.asked.values()) <= 3
