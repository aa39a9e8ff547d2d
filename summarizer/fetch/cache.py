"""An HTTP cache by the rules of RFC 9111, made with hishel and shared by all requests."""

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

#: Headers of a request that name a person: the answer is for that person alone.
_PERSONAL = frozenset({"cookie", "authorization"})
#: Headers that let an answer be reused. An answer with none of them is not kept, since the next
#: request would fetch it in full all the same.
_REUSABLE = frozenset({"cache-control", "expires", "etag", "last-modified"})
#: The longest Cache-Control or Vary that is read, in characters. hishel reads them character by
#: character on each request: this many take 0.5 ms, as many as a server may send take 90 ms.
_LONGEST_FIELD = 1000


class SharedCache(AsyncCacheTransport):
    """Answers from `storage` where the rules of a shared cache allow it, else from `below`.

    A request with a cookie or credentials is not answered from `storage`, nor is its answer kept.
    An answer that sets a cookie is not kept either.
    """

    def __init__(self, below: httpx.AsyncBaseTransport, storage: AsyncBaseStorage) -> None:
        super().__init__(_Marked(below), storage, CacheOptions(shared=True, allow_stale=False))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return an answer. Raises what `below` raises."""
        if not _PERSONAL.isdisjoint(request.headers):
            return await self.next_transport.handle_async_request(request)
        response = await super().handle_async_request(request)
        if response.has_redirect_location:
            await response.aread()  # an answer is kept only once it has been read to its end
        return response


class _Marked(httpx.AsyncBaseTransport):
    """Changes the headers of answers so that hishel keeps them only as it should."""

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
    """Close a redirect's connection, and return the redirect without its unread body."""
    await response.aclose()
    headers = response.headers.copy()
    for name in ("content-length", "content-encoding", "transfer-encoding"):
        headers.pop(name, None)
    return httpx.Response(
        response.status_code, headers=headers, content=b"", extensions=response.extensions
    )


def _set_date(headers: httpx.Headers, now: datetime) -> None:
    """Set an answer's Date to `now` less its Age, unless its Date is earlier than that.

    hishel 2.0 reckons an answer's age from Date alone. An answer without a Date, or with one in
    the future, is dated from `now` (RFC 9110, 6.6.1).
    """
    said = moment(headers.get("date", ""))
    age = headers.get("age", "")
    age_s = int(age[:9]) if age.isascii() and age.isdecimal() else 0
    date = min(said or now, now - timedelta(seconds=age_s))
    headers["Date"] = format_datetime(date, usegmt=True)
    expires = moment(headers.get("expires", ""))
    if said and expires and expires >= said:
        # Expires moves with Date, so the answer stays fresh for as long as before
        headers["Expires"] = format_datetime(expires + (date - said), usegmt=True)


def _for_one_only(response: httpx.Response) -> bool:
    """Return whether an answer must not be kept, even where its site would allow it."""
    headers = response.headers
    if len(headers.get("cache-control", "")) > _LONGEST_FIELD:
        return True
    if response.status_code == 304:
        return False  # it confirms a kept answer, and `KeptAnswers` drops its cookie
    # a failure may be over by the next request
    failed = response.status_code >= 400
    return failed or "set-cookie" in headers or _REUSABLE.isdisjoint(headers)
