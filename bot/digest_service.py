"""Request → Article → Digest: the cache first, then the web, then the workers."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from bot.errors import DigestExpired, StillReading
from bot.request import FileRequest, LinkRequest
from bot.storage import KEPT_S, KeptDigest
from summarizer.fetch import read_link
from summarizer.model import Source
from summarizer.options import DigestOptions, Length
from summarizer.urls import normalize_link

if TYPE_CHECKING:
    import httpx

    from bot.config import Config
    from bot.jobs import Jobs
    from bot.request import Forwarded, Request, TextRequest
    from bot.storage import Storage
    from summarizer.model import Article, Digest

#: A page read within the last hour is not fetched again.
FRESH_S = 3600.0

#: The same article again within a day is answered by pointing to the first digest.
REPEATED_S = 24 * 3600.0

_MB = 1024 * 1024


class Files(Protocol):
    """Where the bytes of a file in the chat come from."""

    async def download(self, file_id: str) -> bytes:
        """Return the file's bytes. Raises `BotError`."""


class DigestService:
    """Makes digests. The same link, asked for twice at once, is fetched once."""

    def __init__(
        self, *, config: Config, storage: Storage, jobs: Jobs, client: httpx.AsyncClient,
        files: Files,
    ) -> None:  # fmt: skip
        self._config = config
        self._storage = storage
        self._jobs = jobs
        self._client = client
        self._files = files
        self._reading: dict[str, asyncio.Task[Article]] = {}

    async def earlier(self, request: Request, *, chat_id: int) -> KeptDigest | None:
        """Return the chat's digest of the same article from within the last day, if any."""
        return await self._storage.find_digest(
            chat_id=chat_id, article_key=article_key(request), max_age_s=REPEATED_S
        )

    async def article(self, request: Request) -> Article:
        """Return the article that is asked for. Raises `SummarizerError`."""
        key = article_key(request)
        max_age_s = FRESH_S if isinstance(request, LinkRequest) else KEPT_S
        kept = await self._storage.get_article(key, max_age_s=max_age_s)
        if kept is not None:
            return kept
        task = self._reading.get(key)
        if task is None:
            task = self._reading[key] = asyncio.create_task(self._read(key, request))
            task.add_done_callback(lambda _: self._reading.pop(key, None))
        # shielded: when one who waits is cancelled, the others still get the article
        return await asyncio.shield(task)

    async def digest(self, article: Article, length: Length) -> Digest:
        """Return the digest of `article`. Raises `SummarizerError`."""
        return await self._jobs.digest(article, DigestOptions(length=length))

    async def has_more(self, article: Article, digest: Digest, length: Length) -> bool:
        """Tell whether a digest longer than `length` would have more points than `digest`."""
        longer = list(Length)[list(Length).index(length) + 1 :][:1]
        if not longer or len(digest.points) < length.points:
            return False
        options = DigestOptions(length=longer[0], quotes=0)
        return len((await self._jobs.digest(article, options)).points) > len(digest.points)

    async def keep(self, request: Request, *, chat_id: int, asker_id: int) -> str:
        """Remember whose digest this is; return the id for its buttons, 12 signs."""
        kept = KeptDigest(
            id=secrets.token_urlsafe(9),
            chat_id=chat_id,
            asker_id=asker_id,
            article_key=article_key(request),
        )
        await self._storage.put_digest(kept)
        return kept.id

    async def place(self, digest_id: str, message_id: int) -> None:
        """Remember the message that a digest has become."""
        await self._storage.place_digest(digest_id, message_id)

    async def kept(self, digest_id: str, *, chat_id: int) -> tuple[KeptDigest, Article]:
        """Return a digest of this chat and its article. Raises `DigestExpired`, `StillReading`."""
        kept = await self._storage.get_digest(digest_id)
        # a button can be forged, or pressed in a copy of the message elsewhere
        if kept is None or kept.chat_id != chat_id:
            raise DigestExpired
        article = await self._storage.get_article(kept.article_key)
        if article is None:
            raise StillReading if kept.article_key in self._reading else DigestExpired
        return kept, article

    async def _read(self, key: str, request: Request) -> Article:
        if isinstance(request, LinkRequest):
            article = await read_link(
                request.url,
                self._client,
                self._jobs.read,
                timeout_s=self._config.fetch_timeout_s,
                max_bytes=int(self._config.max_page_mb * _MB),
            )
        else:
            article = await self._jobs.read(await self._source(request))
            if request.forwarded:
                article = _as_forwarded(article, request.forwarded)
        await self._storage.put_article(key, article)
        return article

    async def _source(self, request: FileRequest | TextRequest) -> Source:
        if isinstance(request, FileRequest):
            return Source(
                body=await self._files.download(request.file_id), media_type=request.media_type
            )
        return _pasted(request)


def _pasted(request: TextRequest) -> Source:
    return Source(
        body=request.text.encode(errors="replace"), media_type="text/plain", charset="utf-8"
    )


def _as_forwarded(article: Article, first: Forwarded) -> Article:
    """Return `article` with the place that it was forwarded from, where it names no other."""
    return replace(
        article,
        site=article.site or first.name or None,
        url=article.url or first.url,
        published=article.published or first.published,
    )


def article_key(request: Request) -> str:
    """Return what an article is kept under: a hash, so that no link or text lies in the open."""
    if isinstance(request, LinkRequest):
        name = "link:" + normalize_link(request.url)
    elif isinstance(request, FileRequest):
        name = "file:" + request.file_id
    else:
        name = "text:" + request.text
    if not isinstance(request, LinkRequest) and (first := request.forwarded):
        name += f"\nfrom:{first.name}\n{first.url}\n{first.published}"
    return hashlib.sha256(name.encode(errors="surrogatepass")).hexdigest()
