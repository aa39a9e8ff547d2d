"""A link → its page, within a time limit."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx

from summarizer.errors import FetchTimedOut
from summarizer.fetch.visit import Visit
from summarizer.options import MAX_SOURCE_BYTES
from summarizer.urls import normalize_link, site_of

if TYPE_CHECKING:
    from summarizer.model import Source

#: Seconds before a second and a third attempt. A proxy whose server restarts is back within one.
PAUSES_S = (0.3, 0.9)


async def fetch(
    url: str,
    client: httpx.AsyncClient,
    *,
    timeout_s: float = 15,
    max_bytes: int = MAX_SOURCE_BYTES,
    pauses_s: tuple[float, ...] = PAUSES_S,
) -> Source:
    """Return what `url` leads to, over `client`, within `timeout_s` seconds in all.

    A site that answers with a status in `statuses.PASSING`, or closes the connection, is asked
    again after each of `pauses_s`. With such a status it may ask for a longer wait, which is kept
    if it ends within the limit. Raises the `FetchError` that says what happened, and
    `UnsupportedMedia` or `ArchiveFile` for images, films and archives, whose bodies are not read.
    """
    target = normalize_link(url)
    try:
        async with asyncio.timeout(timeout_s) as clock:
            visit = Visit(client, max_bytes, iter(pauses_s), clock.when() or 0.0)
            return await visit.follow(target)
    except (TimeoutError, httpx.TimeoutException) as error:
        raise FetchTimedOut(
            repr(error), site=site_of(target), seconds=round(timeout_s) or 1
        ) from error
