"""The engine's work done in the test's own process."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.work.edition_stories import edit
from bot.work.jobs import brief, read_brief
from bot.work.telling import find_news, find_stories, tell_story
from summarizer.feeds import read_feed
from summarizer.pipeline import digest
from summarizer.read import read_source

if TYPE_CHECKING:
    from bot.chat.digests.edition import Edition
    from bot.chat.digests.sequel import News
    from bot.chat.digests.story import ToldStory
    from bot.work.edition_stories import SharedArticle
    from bot.work.jobs import Brief
    from summarizer.feeds import Feed
    from summarizer.model import Article, Digest, Source
    from summarizer.options import DigestOptions, Length


class DirectJobs:
    """`bot.work.jobs.Jobs` without worker processes."""

    async def read(self, source: Source) -> Article:
        return read_source(source)

    async def brief(self, article: Article, length: Length) -> Brief:
        return brief(article, length)

    async def read_brief(self, source: Source, length: Length) -> tuple[Article, Brief]:
        return read_brief(source, length)

    async def digest(self, article: Article, options: DigestOptions) -> Digest:
        return digest(article, options)

    async def edit(self, shared: tuple[SharedArticle, ...], now: float) -> Edition:
        return edit(shared, now)

    async def find_stories(self, articles: tuple[Article, ...]) -> tuple[tuple[int, ...], ...]:
        return find_stories(articles)

    async def tell_story(self, articles: tuple[Article, ...], length: Length) -> ToldStory | None:
        return tell_story(articles, length)

    async def find_news(self, article: Article, earlier: tuple[Article, ...]) -> News | None:
        return find_news(article, earlier)

    async def read_feed(self, source: Source) -> Feed:
        return read_feed(source)


class HeldJobs(DirectJobs):
    """Jobs that do not end until `go_on` is set."""

    def __init__(self) -> None:
        self.begun = 0
        self.go_on = asyncio.Event()

    async def read_brief(self, source: Source, length: Length) -> tuple[Article, Brief]:
        self.begun += 1
        await self.go_on.wait()
        return await super().read_brief(source, length)
