"""A feed's address → what its site answers: the feed, that it is unchanged, or a failure."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import httpx

from summarizer.errors import FetchTimedOut, SummarizerError
from summarizer.fetch.statuses import moment, wait_asked_s
from summarizer.fetch.visit import Visit
from summarizer.urls import normalize_link, site_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.model import Source

_ACCEPT = (
    "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,"
    "text/xml;q=0.9,text/html;q=0.8,*/*;q=0.5"
)
_FOR_GOOD = frozenset({301, 308})
#: The longest ETag, Last-Modified or Cache-Control that is read, in characters.
_LONGEST_FIELD = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedAnswer:
    """What a site answered when it was asked for a feed."""

    #: The feed; None when it is unchanged, and after a failure.
    source: Source | None = None
    failure: SummarizerError | None = None
    #: The address for the next request: the same one, or where that has moved permanently.
    url: str
    etag: str | None = None
    last_modified: str | None = None
    #: Seconds for which the answer says that it stays fresh; 0 when it says nothing.
    fresh_s: float = 0.0
    #: Seconds that the site asks to wait before the next request; 0 when it says nothing.
    wait_s: float = 0.0


class _Unchanged(Exception):
    """The site says that the feed has not changed (304)."""


@dataclass(slots=True)
class _Watch:
    """Notes the headers of the last answer on the way to a feed, and where the feed is."""

    #: The address reached by permanent redirects only.
    url: str
    #: Whether the site was asked for what has changed. If it was not, 304 is no answer.
    asks_for_changes: bool
    #: Whether all redirects so far are permanent.
    for_good: bool = True
    headers: Mapping[str, str] = field(default_factory=dict)

    def see(self, response: httpx.Response) -> None:
        self.headers = response.headers
        if self.for_good:
            self.url = normalize_link(str(response.request.url))
        if response.status_code not in _FOR_GOOD:
            self.for_good = False
        if response.status_code == 304 and self.asks_for_changes:
            raise _Unchanged


async def ask_for_feed(  # noqa: PLR0913  # what a request depends on
    url: str,
    client: httpx.AsyncClient,
    *,
    etag: str | None = None,
    last_modified: str | None = None,
    timeout_s: float = 15,
    max_bytes: int,
) -> FeedAnswer:
    """Ask once for a feed over `client`, and return what its site answers.

    `etag` and `last_modified` are those of the last answer: with them the site sends the feed only
    if it has changed. A failure is returned, not raised.
    """
    headers = {"Accept": _ACCEPT}
    if etag:
        headers["If-None-Match"] = etag
    if last_modified:
        headers["If-Modified-Since"] = last_modified
    try:
        watch = _Watch(normalize_link(url), bool(etag or last_modified))
    except SummarizerError as failure:
        return FeedAnswer(url=url, failure=failure)
    source: Source | None = None
    failed: SummarizerError | None = None
    try:
        async with asyncio.timeout(timeout_s) as clock:
            visit = Visit(client, max_bytes, iter(()), clock.when() or 0.0,
                          headers=headers, see=watch.see)  # fmt: skip
            source = await visit.follow(watch.url)
    except _Unchanged:
        pass
    except SummarizerError as error:
        failed = error
    except (TimeoutError, httpx.TimeoutException) as error:
        failed = FetchTimedOut(repr(error), site=site_of(watch.url), seconds=round(timeout_s) or 1)
    said = watch.headers
    return FeedAnswer(
        source=source,
        failure=failed,
        url=watch.url,
        etag=_short(said.get("etag")) or (None if source else etag),
        last_modified=_short(said.get("last-modified")) or (None if source else last_modified),
        fresh_s=_fresh_s(said),
        wait_s=wait_asked_s(said, datetime.now(UTC)),
    )


def _short(value: str | None) -> str | None:
    return value if value and len(value) <= _LONGEST_FIELD else None


def _fresh_s(headers: Mapping[str, str]) -> float:
    """Return for how many seconds an answer is fresh (RFC 9111, 4.2.1); 0 when it says nothing."""
    parts = headers.get("cache-control", "")[:_LONGEST_FIELD].lower().split(",")
    for name, _, value in (part.strip().partition("=") for part in parts):
        seconds = value.strip('" ')
        if name == "max-age" and seconds.isascii() and seconds.isdecimal():
            return float(seconds[:9])
    expires = moment(headers.get("expires", ""))
    said = moment(headers.get("date", ""))
    if expires is None or said is None:
        return 0.0
    return max(0.0, (expires - said).total_seconds())
