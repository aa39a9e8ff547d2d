"""Request → Article → Digest: looks in the store first, then fetches, then asks the workers."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from bot.chat.request import FileRequest, LinkRequest, TextRequest
from bot.errors import DigestExpired, StillReading, TooHeavy
from bot.store.storage import KEPT_S, KeptDigest
from bot.work.edition_stories import headlines
from bot.work.single_flight import LocalSingleFlight
from summarizer.errors import BadAddress, OutOfTime
from summarizer.fetch import read_link
from summarizer.model import Source
from summarizer.options import DigestOptions, Length
from summarizer.urls import normalize_link

if TYPE_CHECKING:
    from collections.abc import Sequence

    import httpx

    from bot.chat.digests.edition import Edition
    from bot.chat.digests.sequel import News
    from bot.chat.digests.story import ToldStory
    from bot.chat.message import Rows
    from bot.chat.request import Forwarded, Request
    from bot.config import Config
    from bot.store.storage import Storage
    from bot.work.edition_stories import SharedArticle
    from bot.work.jobs import Brief, Jobs
    from bot.work.single_flight import SingleFlight
    from summarizer.model import Article, Digest

#: Seconds for which a page that was read is not fetched again.
FRESH_S = 3600.0

#: Seconds within which a request for the same article is answered by pointing to the first digest.
REPEATED_S = 24 * 3600.0

_MB = 1024 * 1024

_Placed = TypeVar("_Placed", "Article", "Digest")


class FileSource(Protocol):
    """Gets the bytes of files that people sent."""

    async def download(self, file_id: str) -> bytes:
        """Return the file's bytes. Raises `BotError`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """An article that was read; also its digest at `length`, if the same job made it."""

    article: Article
    brief: Brief | None = None
    length: Length | None = None


@dataclass(slots=True, kw_only=True)
class _Reading:
    """An article that is being read, and how many wait for it."""

    task: asyncio.Task[_Read]
    waiting: int = 0


class DigestService:
    """Makes digests. When several people ask for the same link at once, it is fetched once."""

    def __init__(  # noqa: PLR0913  # what it works with
        self, *, config: Config, storage: Storage, jobs: Jobs, client: httpx.AsyncClient,
        files: FileSource, single_flight: SingleFlight | None = None,
    ) -> None:  # fmt: skip
        self._config = config
        self._storage = storage
        self._jobs = jobs
        self._client = client
        self._files = files
        self._single_flight = single_flight or LocalSingleFlight()
        self._reading: dict[str, _Reading] = {}

    async def earlier(
        self, request: Request, *, chat_id: int, article: Article | None = None
    ) -> KeptDigest | None:
        """Return the chat's digest of the same article from the last day, or None.

        With `article`, a digest that was asked for by another address of it is found, too.
        """
        try:
            key = article_key(request)
        except BadAddress:  # it is refused when it is read
            return None
        return await self._storage.find_digest(
            chat_id=chat_id, article_key=key, max_age_s=REPEATED_S,
            page=page_of(article) if article else None,
        )  # fmt: skip

    async def article(self, request: LinkRequest) -> Article:
        """Return the article behind a link. Raises `SummarizerError`."""
        return (await self._read_once(request, Length.NORMAL)).article

    async def read_given(self, request: LinkRequest | TextRequest, source: Source) -> Article:
        """Return the article of a request, read from `source` instead of its page.

        If the store has it already, and it is no older than `FRESH_S`, nothing is read. Raises
        `SummarizerError`.
        """
        key = article_key(request)
        article = await self._storage.get_article(key, max_age_s=FRESH_S)
        if article is None:
            article = await self._jobs.read(source)
            if isinstance(request, TextRequest) and request.forwarded:
                article = _as_forwarded(article, request.forwarded)
            await self._storage.put_article(key, article)
        return article

    async def read_short(self, request: TextRequest) -> Article:
        """Return a text as an article, however short it is. Raises `SummarizerError`."""
        article = await self._jobs.read(_wrap_text(request))
        return _as_forwarded(article, request.forwarded) if request.forwarded else article

    async def make(self, request: Request, length: Length) -> tuple[Article, Brief]:
        """Return the article of a request and its digest. Raises `SummarizerError`."""
        read = await self._read_once(request, length)
        if read.brief and read.length is length:
            return read.article, read.brief
        return read.article, await self.brief(read.article, length)

    async def _read_once(self, request: Request, length: Length) -> _Read:
        key = article_key(request)
        max_age_s = FRESH_S if isinstance(request, LinkRequest) else KEPT_S
        kept = await self._storage.get_article(key, max_age_s=max_age_s)
        if kept is not None:
            return _Read(article=kept)
        reading = self._reading.get(key)
        if reading is None:
            reading = _Reading(task=asyncio.create_task(self._read(key, request, length)))
            self._reading[key] = reading
        reading.waiting += 1
        try:
            # shielded: when one of those who wait is cancelled, the others still get the article
            return await asyncio.shield(reading.task)
        finally:
            reading.waiting -= 1
            if not reading.waiting:
                reading.task.cancel()  # without effect when it is done
                del self._reading[key]

    async def digest(self, article: Article, length: Length) -> Digest:
        """Return the digest of `article`. Raises `SummarizerError`."""
        return await self._jobs.digest(article, DigestOptions(length=length))

    async def brief(self, article: Article, length: Length) -> Brief:
        """Return the brief of `article` at a length. Raises `SummarizerError`."""
        return await self._jobs.brief(article, length)

    async def edit(self, shared: tuple[SharedArticle, ...], now: float) -> Edition:
        """Return the edition of the `shared` articles, of headlines alone if it is too much work.

        `now` is in seconds since the epoch. Raises `Busy`.
        """
        try:
            return await self._jobs.edit(shared, now)
        except (OutOfTime, TooHeavy):
            return headlines(shared)

    async def find_stories(self, articles: Sequence[Article]) -> tuple[tuple[int, ...], ...]:
        """Return the indices of articles in groups of one story. Raises `SummarizerError`."""
        return await self._jobs.find_stories(tuple(articles))

    async def tell_story(self, articles: Sequence[Article], length: Length) -> ToldStory | None:
        """Return the digest of the largest story in `articles`; None when no two tell the same.

        Raises `SummarizerError`.
        """
        return await self._jobs.tell_story(tuple(articles), length)

    async def find_news(self, article: Article, earlier: Sequence[Article]) -> News | None:
        """Return what is new in `article`; None when none of `earlier` is on its story.

        Raises `SummarizerError`.
        """
        return await self._jobs.find_news(article, tuple(earlier))

    async def keep(  # noqa: PLR0913  # what is kept
        self, request: Request, *, chat_id: int, asker_id: int,
        article: Article | None = None, language: str | None = None, for_edition: bool = False,
    ) -> str:  # fmt: skip
        """Remember who asked for a digest; return its id, 12 characters, for its buttons.

        `language` is that of the words around the digest. `for_edition` tells whether it waits
        for the chat's edition.
        """
        kept = KeptDigest(
            id=secrets.token_urlsafe(9),
            chat_id=chat_id,
            asker_id=asker_id,
            article_key=article_key(request),
            page=page_of(article) if article else None,
            language=language,
            for_edition=for_edition,
        )
        await self._storage.put_digest(kept)
        return kept.id

    async def place(self, digest_id: str, message_id: int, buttons: Rows) -> None:
        """Remember which message shows a digest, and the buttons under that message."""
        await self._storage.place_digest(digest_id, message_id, buttons)

    async def displace(self, digest_id: str) -> None:
        """Remember that the message that showed a digest is gone."""
        await self._storage.displace_digest(digest_id)

    async def drop(self, digest_id: str) -> None:
        """Erase a digest that was kept and then not sent."""
        await self._storage.drop_digest(digest_id)

    async def open(self, digest_id: str, *, chat_id: int) -> tuple[KeptDigest, Article]:
        """Return a digest of this chat and its article. Raises `DigestExpired`, `StillReading`."""
        kept = await self._storage.get_digest(digest_id)
        # data of a button can be forged, or come from a copy of the message in another chat
        if kept is None or kept.chat_id != chat_id:
            raise DigestExpired
        article = await self._storage.get_article(kept.article_key)
        if article is None:
            if kept.article_key in self._reading or await self._single_flight.is_at(
                kept.article_key
            ):
                raise StillReading
            raise DigestExpired
        return kept, article

    async def _read(self, key: str, request: Request, length: Length) -> _Read:
        if isinstance(request, LinkRequest):
            async with self._single_flight.alone(key) as others:
                kept = await self._storage.get_article(key, max_age_s=FRESH_S) if others else None
                return _Read(article=kept or await self._read_page(key, request))
        article, brief = await self._jobs.read_brief(await self._source(request), length)
        if isinstance(request, FileRequest):
            article = _drop_place(article)
            brief = replace(brief, digest=_drop_place(brief.digest))
        if request.forwarded:
            article = _as_forwarded(article, request.forwarded)
            brief = replace(brief, digest=_as_forwarded(brief.digest, request.forwarded))
        await self._storage.put_article(key, article)
        return _Read(article=article, brief=brief, length=length)

    async def _read_page(self, key: str, request: LinkRequest) -> Article:
        article = await read_link(
            request.url,
            self._client,
            self._jobs.read,
            timeout_s=self._config.fetch_timeout_s,
            max_bytes=int(self._config.max_page_mb * _MB),
        )
        await self._storage.put_article(key, article)
        return article

    async def _source(self, request: FileRequest | TextRequest) -> Source:
        if isinstance(request, FileRequest):
            return Source(
                body=await self._files.download(request.file_id), media_type=request.media_type
            )
        return _wrap_text(request)


def _wrap_text(request: TextRequest) -> Source:
    return Source(
        body=request.text.encode(errors="replace"), media_type="text/plain", charset="utf-8"
    )


def _drop_place(what: _Placed) -> _Placed:
    """Return `what` without its address and site: a file may claim any, true or not."""
    return replace(what, url=None, site=None)


def _as_forwarded(what: _Placed, first: Forwarded) -> _Placed:
    """Return `what` with the source that it was forwarded from, unless it names its own."""
    return replace(
        what,
        site=what.site or first.name or None,
        url=what.url or first.url,
        published=what.published or first.published,
    )


def article_key(request: Request) -> str:
    """Return the key of a request's article: a hash, so that the key shows no link or text."""
    if isinstance(request, LinkRequest):
        name = "link:" + normalize_link(request.url)
    elif isinstance(request, FileRequest):
        name = "file:" + request.file_id
    else:
        name = "text:" + request.text
    if not isinstance(request, LinkRequest) and (first := request.forwarded):
        name += f"\nfrom:{first.name}\n{first.url}\n{first.published}"
    return hashlib.sha256(name.encode(errors="surrogatepass")).hexdigest()


def page_of(article: Article) -> str:
    """Return a hash that is the same whatever address the article was asked for by.

    It is made of the address to which redirects and the page itself lead, and of the headline,
    because some sites name their home page as the address of every article. Without an address
    it is made of the article's text.
    """
    try:
        name = f"page:{normalize_link(article.url or '')}\n{article.title}"
    except BadAddress:  # it has no address
        name = "words:" + article.text
    return hashlib.sha256(name.encode(errors="surrogatepass")).hexdigest()
