"""An HTTP cache by the rules of RFC 9111 (hishel's), in memory and shared by all who ask."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

import httpx
from hishel import CacheOptions
from hishel.httpx import AsyncCacheTransport

from summarizer.fetch.statuses import moment

if TYPE_CHECKING:
    from hishel import AsyncBaseStorage

#: Who sends these is somebody, and gets what is for that one alone.
_PERSONAL = frozenset({"cookie", "authorization"})
#: An answer with none of these would be asked for in full each time.
_REUSABLE = frozenset({"cache-control", "expires", "etag", "last-modified"})
#: Of Cache-Control and Vary, which hishel reads character by character on each request: half a ms
#: for as many, 90 for all that a server could send.
_LONGEST_FIELD = 1000


class SharedCache(AsyncCacheTransport):
    """Answers from `storage` what the rules of a shared cache let it, and the rest from `below`.

    Requests with a cookie pass by, both ways; so does every answer that sets one.
    """

    def __init__(self, below: httpx.AsyncBaseTransport, storage: AsyncBaseStorage) -> None:
        super().__init__(_Marked(below), storage, CacheOptions(shared=True, allow_stale=False))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return an answer. Raises what `below` raises."""
        if not _PERSONAL.isdisjoint(request.headers):
            return await self.next_transport.handle_async_request(request)
        response = await super().handle_async_request(request)
        if response.has_redirect_location:
            await response.aread()  # what is read to its end is kept
        return response


class _Marked(httpx.AsyncBaseTransport):
    """Tells the library what it does not see by itself."""

    def __init__(self, below: httpx.AsyncBaseTransport) -> None:
        self._below = below

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        response = await self._below.handle_async_request(request)
        if response.has_redirect_location:
            response = await _without_body(response)
        headers = response.headers
        _set_date(headers, datetime.now(UTC))
        if _for_one_only(response):
            headers["Cache-Control"] = "no-store"
        if len(headers.get("vary", "")) > _LONGEST_FIELD:
            headers["Vary"] = "*"
        return response

    async def aclose(self) -> None:
        await self._below.aclose()


async def _without_body(response: httpx.Response) -> httpx.Response:
    """Return a redirect without the body, which nobody reads; its connection is closed."""
    await response.aclose()
    headers = response.headers.copy()
    for name in ("content-length", "content-encoding", "transfer-encoding"):
        headers.pop(name, None)
    return httpx.Response(
        response.status_code, headers=headers, content=b"", extensions=response.extensions
    )


def _set_date(headers: httpx.Headers, now: datetime) -> None:
    """Write an answer's age into its Date, from which alone hishel 2.0 counts it.

    One without a Date is from now (RFC 9110, 6.6.1), and none from later than now.
    """
    said = moment(headers.get("date", ""))
    age = headers.get("age", "")
    age_s = int(age[:9]) if age.isascii() and age.isdecimal() else 0
    date = min(said or now, now - timedelta(seconds=age_s))
    headers["Date"] = format_datetime(date, usegmt=True)
    expires = moment(headers.get("expires", ""))
    if said and expires and expires >= said:
        # so that it stays fresh for as long as before
        headers["Expires"] = format_datetime(expires + (date - said), usegmt=True)


def _for_one_only(response: httpx.Response) -> bool:
    """Return whether an answer, though its site may allow it, is not to be kept."""
    headers = response.headers
    if len(headers.get("cache-control", "")) > _LONGEST_FIELD:
        return True
    if response.status_code == 304:
        return False  # of an answer that is kept; its cookie is not (`KeptAnswers`)
    # of failures the next who asks may see the end
    failed = response.status_code >= 400
    return failed or "set-cookie" in headers or _REUSABLE.isdisjoint(headers)
