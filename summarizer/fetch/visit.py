"""One link followed to its end: redirects, second attempts, and the error for each failure."""

from __future__ import annotations

import asyncio
import re
import ssl
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import httpx
from httpx_secure import SSRFProtectionError

from summarizer.errors import (
    ArchiveFile,
    BadAddress,
    BrokenAnswer,
    FetchError,
    InsecureSite,
    MediaKind,
    PageTooLarge,
    PrivateAddress,
    RedirectLoop,
    SiteDown,
    UnsupportedMedia,
)
from summarizer.extract.versions import read_refresh
from summarizer.fetch.inflate import Inflater, TooMuch
from summarizer.fetch.statuses import PASSING, failure_of, is_challenge, wait_asked_s
from summarizer.model import Source
from summarizer.urls import normalize_link, site_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

#: The most addresses that are requested for a link. Browsers give up after 20 redirects;
#: shorteners and consent pages seldom need more than 5.
_MAX_HOPS = 10

_REDIRECTS = frozenset({301, 302, 303, 307, 308})

#: Media types that are refused without reading the body, by their beginnings.
_REFUSED = (
    ("image/", MediaKind.IMAGE),
    ("video/", MediaKind.VIDEO),
    ("audio/", MediaKind.AUDIO),
    ("font/", MediaKind.FONT),
    ("application/x-msdownload", MediaKind.BINARY),
)
#: Media types of archives, refused likewise; but not "application/zip", under which many servers
#: send Word documents and books.
_ARCHIVES = frozenset(
    {
        "application/gzip", "application/x-gzip", "application/x-tar",
        "application/x-7z-compressed", "application/vnd.rar", "application/x-rar-compressed",
    }
)  # fmt: skip

_GONE = re.compile(r"disconnected without|closed connection")


class _Later(Exception):
    """The site answered that it should be asked again later."""

    def __init__(self, failure: FetchError, wait_s: float) -> None:
        super().__init__(failure)
        self.failure = failure
        self.wait_s = wait_s


@dataclass(frozen=True, slots=True)
class Visit:
    """One link, followed to its end."""

    client: httpx.AsyncClient
    max_bytes: int
    #: Seconds to wait before each further attempt. All addresses of the visit share them.
    pauses_s: Iterator[float]
    #: The event loop's time by which the visit must have ended.
    deadline: float
    #: Cookies set during the visit, which are dropped after it. They are sent because some sites
    #: set one and redirect to the same page.
    cookies: httpx.Cookies = field(default_factory=httpx.Cookies)
    #: Headers of each request beside those of the client.
    headers: Mapping[str, str] = field(default_factory=dict)
    #: Called with each answer before its body is read; what it raises ends the visit.
    see: Callable[[httpx.Response], None] | None = None

    async def follow(self, url: str) -> Source:
        """Return what `url` leads to. Raises as `fetch` does, and httpx's `TimeoutException`."""
        for _ in range(_MAX_HOPS):
            request = _request(self.client, url)
            request.headers.update(self.headers)
            request.headers.encoding = "utf-8"  # a cookie may be in any letters
            self.cookies.set_cookie_header(request)
            try:
                got = await self._patiently(request)
            except (FetchError, httpx.TimeoutException):
                raise
            except SSRFProtectionError as error:
                raise PrivateAddress(str(error), site=site_of(url)) from error
            except (httpx.HTTPError, httpx.InvalidURL, OSError, ValueError) as error:
                raise _failure(error, site_of(url)) from error
            if isinstance(got, Source):
                return got
            url = got
        raise RedirectLoop(f"{_MAX_HOPS} addresses and no page", site=site_of(url))

    async def _patiently(self, request: httpx.Request) -> Source | str:
        """Ask, and ask again after a failure that may soon be over."""
        while True:
            try:
                return await self._answer(request)
            except httpx.TransportError as error:
                wait_s = next(self.pauses_s, None) if _broke_off(error) else None
                if wait_s is None:
                    raise
            except _Later as later:
                wait_s = next(self.pauses_s, None)
                if wait_s is None or not self._in_time(wait_s := max(wait_s, later.wait_s)):
                    raise later.failure from None
            await asyncio.sleep(wait_s)

    def _in_time(self, wait_s: float) -> bool:
        return asyncio.get_running_loop().time() + wait_s < self.deadline

    async def _answer(self, request: httpx.Request) -> Source | str:
        """Return the page, or the address that it redirects to."""
        url = str(request.url)
        response = await self.client.send(request, stream=True, follow_redirects=False)
        try:
            if self.see:
                self.see(response)
            self.cookies.extract_cookies(response)
            onward = response.headers.get("location")
            if response.status_code in _REDIRECTS and onward:
                return _joined(url, onward)
            _check_status(response, site_of(url))
            media_type, charset = _content_type(response)
            _check_kind(media_type)
            body = await _body(response, self.max_bytes)
        finally:
            await response.aclose()
        if (onward := read_refresh(body)) and (target := _joined(url, onward)) != normalize_link(
            url
        ):
            return target
        return Source(body=body, media_type=media_type, charset=charset, url=url)


def _broke_off(error: Exception) -> bool:
    """Return whether the server closed the connection before or during its answer."""
    if isinstance(error, (httpx.ReadError, httpx.WriteError)):
        return True
    # httpx raises the same error for all breaches of HTTP; only its message shows which it is.
    return isinstance(error, httpx.RemoteProtocolError) and _GONE.search(str(error)) is not None


def _failure(error: Exception, site: str) -> FetchError:
    """Return the `FetchError` for a failed connection or a breach of HTTP's rules."""
    causes: list[BaseException] = []
    cause: BaseException | None = error
    while cause is not None and len(causes) < 10:
        causes.append(cause)
        cause = cause.__cause__ or cause.__context__
    if any(isinstance(one, ssl.SSLError) for one in causes):
        return InsecureSite(repr(error), site=site)
    if _broke_off(error):
        return SiteDown(repr(error), site=site)
    if isinstance(error, (httpx.ProtocolError, httpx.InvalidURL, ValueError)):
        return BrokenAnswer(repr(error), site=site)
    return SiteDown(repr(error), site=site)


def _request(client: httpx.AsyncClient, url: str) -> httpx.Request:
    try:
        return client.build_request("GET", url)
    except (httpx.InvalidURL, ValueError) as error:
        # For example "0177.0.0.1", which looks like an IP address but is invalid.
        raise BadAddress(str(error), url=url[:200]) from error


def _joined(url: str, onward: str) -> str:
    try:
        return normalize_link(urljoin(url, onward.strip()))
    except ValueError as error:
        raise BadAddress(str(error), url=onward[:200]) from error


def _check_status(response: httpx.Response, site: str) -> None:
    status, headers = response.status_code, response.headers
    failure = failure_of(status, headers, site)
    if failure is not None and status in PASSING and not is_challenge(headers):
        raise _Later(failure, wait_asked_s(headers, datetime.now(UTC)))
    if failure is not None:
        raise failure


def _content_type(response: httpx.Response) -> tuple[str, str | None]:
    """Return the media type of an answer and its charset; "" and None if it names none."""
    # The standard library's parser is not used: its time is quadratic in a run of semicolons.
    kind, *parameters = response.headers.get("content-type", "").split(";")
    for name, _, value in (parameter.partition("=") for parameter in parameters):
        if name.strip().lower() == "charset":
            return kind.strip().lower(), value.strip(" \t\"'").lower() or None
    return kind.strip().lower(), None


def _check_kind(media_type: str) -> None:
    for prefix, kind in _REFUSED:
        if media_type.startswith(prefix):
            raise UnsupportedMedia(media_type, kind=kind)
    if media_type in _ARCHIVES:
        raise ArchiveFile


async def _body(response: httpx.Response, max_bytes: int) -> bytes:
    too_large = PageTooLarge(limit_mb=max(1, max_bytes // 2**20))
    declared = response.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > max_bytes:
        raise too_large
    inflater = Inflater(response.headers.get("content-encoding", ""), max_bytes)
    try:
        await inflater.take(response.aiter_raw())
    except TooMuch:
        raise too_large from None
    return inflater.body()
