"""The engine's work done in the test's own process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.pipeline import digest
from summarizer.read import read_source

if TYPE_CHECKING:
    from summarizer.model import Article, Digest, Source
    from summarizer.options import DigestOptions


class DirectJobs:
    """`bot.jobs.Jobs` without processes."""

    async def read(self, source: Source) -> Article:
        return read_source(source)

    async def digest(self, article: Article, options: DigestOptions) -> Digest:
        return digest(article, options)
