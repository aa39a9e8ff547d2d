"""A link → its article, from another version of the page if the first does not show it."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from summarizer.errors import (
    ConsentPage,
    LoginWall,
    NoArticle,
    PayWall,
    ScriptPage,
    SummarizerError,
)
from summarizer.extract.versions import other_version
from summarizer.fetch.page import fetch
from summarizer.model import Note
from summarizer.options import MAX_SOURCE_BYTES

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    import httpx

    from summarizer.model import Article, Source

#: Refusals after which another version of the page may still show the article.
_HIDDEN = frozenset({ConsentPage, LoginWall, NoArticle, PayWall, ScriptPage})


async def read_link(
    url: str,
    client: httpx.AsyncClient,
    read: Callable[[Source], Awaitable[Article]],
    *,
    timeout_s: float = 15,
    max_bytes: int = MAX_SOURCE_BYTES,
) -> Article:
    """Return the article at `url`, as `read` reads it, fetched within `timeout_s` seconds in all.

    If the page does not show its article, or only the beginning, but names an AMP or canonical
    page on the same site, that page is tried too, once. Raises what `fetch` and `read` raise.
    """
    loop = asyncio.get_running_loop()
    deadline = loop.time() + timeout_s
    source = await fetch(url, client, timeout_s=timeout_s, max_bytes=max_bytes)
    left_s = deadline - loop.time()

    async def elsewhere() -> Article | None:
        # in a thread, since on the event loop all other tasks would wait for the search
        other = await asyncio.to_thread(other_version, source.body, source.url or url)
        if other is None or left_s <= 0:
            return None
        # If that page fails too, the first page's failure is the one to report.
        with suppress(SummarizerError):
            return await read(await fetch(other, client, timeout_s=left_s, max_bytes=max_bytes))
        return None

    try:
        article = await read(source)
    except NoArticle as refusal:
        second = await elsewhere() if type(refusal) in _HIDDEN else None
        if second is None:
            raise
        return second
    if Note.TEASER in article.notes:
        second = await elsewhere()
        if second is not None and Note.TEASER not in second.notes:
            return second
    return article
