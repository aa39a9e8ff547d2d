"""URL → Source over a client it is given: redirects, size, time and kinds bounded."""

from __future__ import annotations

import asyncio
import re
import ssl
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import httpx
from httpx_secure import SSRFProtectionError

from summarizer.errors import (
    AccessDenied,
    BadAddress,
    FetchError,
    FetchTimedOut,
    MediaKind,
    PageMissing,
    PageTooLarge,
    PrivateAddress,
    SiteDown,
    UnsupportedMedia,
)
from summarizer.fetch.client import PROJECT_URL, USER_AGENT, open_client
from summarizer.fetch.inflate import Inflater, TooMuch
from summarizer.model import Source
from summarizer.options import MAX_SOURCE_BYTES
from summarizer.urls import normalize_link, site_of

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["PROJECT_URL", "USER_AGENT", "fetch", "open_client"]

#: Browsers give up after 20; shorteners and consent pages seldom need more than 5.
_MAX_HOPS = 10

_DENIED = frozenset({401, 402, 403, 407, 451})
_MISSING = frozenset({404, 410})
_REDIRECTS = frozenset({301, 302, 303, 307, 308})

#: Kinds whose body need not be read to be refused.
_REFUSED = (
    ("image/", MediaKind.IMAGE),
    ("video/", MediaKind.VIDEO),
    ("audio/", MediaKind.AUDIO),
    ("font/", MediaKind.FONT),
    ("application/zip", MediaKind.ARCHIVE),
    ("application/gzip", MediaKind.ARCHIVE),
    ("application/x-gzip", MediaKind.ARCHIVE),
    ("application/x-tar", MediaKind.ARCHIVE),
    ("application/x-7z-compressed", MediaKind.ARCHIVE),
    ("application/vnd.rar", MediaKind.ARCHIVE),
    ("application/x-msdownload", MediaKind.BINARY),
)

#: A page that only sends on: `<meta http-equiv="refresh" content="0; url=/there">`. Those
#: that name a longer time show themselves first.
_REFRESH = re.compile(
    rb"""<meta\b(?=[^>]{0,300}http-equiv\s*=\s*["']?refresh)[^>]{0,300}
    content\s*=\s*["']?\s*[0-2](?:\.\d+)?\s*[;,]\s*url\s*=\s*['"]?([^"'>]{1,2000})""",
    re.VERBOSE | re.IGNORECASE,
)
_NOSCRIPT = re.compile(rb"<noscript\b.{0,2000}?</noscript>", re.IGNORECASE | re.DOTALL)
_REFRESH_BYTES = 16 * 1024


async def fetch(
    url: str,
    client: httpx.AsyncClient,
    *,
    timeout_s: float = 15,
    max_bytes: int = MAX_SOURCE_BYTES,
) -> Source:
    """Return what `url` leads to, over `client`, within `timeout_s` seconds in all.

    Raises the `FetchError` that says what happened, and `UnsupportedMedia` for images,
    films and archives, whose bodies are not read.
    """
    target = normalize_link(url)
    try:
        async with asyncio.timeout(timeout_s):
            return await _follow(target, client, max_bytes)
    except (TimeoutError, httpx.TimeoutException) as error:
        raise FetchTimedOut(
            repr(error), site=site_of(target), seconds=round(timeout_s) or 1
        ) from error


async def _follow(url: str, client: httpx.AsyncClient, max_bytes: int) -> Source:
    # Some sites set a cookie and send back to the same page; it lives no longer than this.
    cookies = httpx.Cookies()
    for _ in range(_MAX_HOPS):
        request = _request(client, url)
        cookies.set_cookie_header(request)
        try:
            got = await _answer(client, request, cookies, max_bytes)
        except FetchError:
            raise
        except SSRFProtectionError as error:
            raise PrivateAddress(str(error), site=site_of(url)) from error
        except httpx.TimeoutException:
            raise
        except (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError, OSError, ValueError) as error:
            raise SiteDown(repr(error), site=site_of(url)) from error
        if isinstance(got, Source):
            return got
        url = got
    raise SiteDown(f"more than {_MAX_HOPS} redirects", site=site_of(url))


def _request(client: httpx.AsyncClient, url: str) -> httpx.Request:
    try:
        return client.build_request("GET", url)
    except (httpx.InvalidURL, ValueError) as error:
        # "0177.0.0.1" and other numbers that only look like an address.
        raise BadAddress(str(error), url=url[:200]) from error


async def _answer(
    client: httpx.AsyncClient, request: httpx.Request, cookies: httpx.Cookies, max_bytes: int
) -> Source | str:
    """Return the page, or the address that it sends on to."""
    url = str(request.url)
    response = await client.send(request, stream=True, follow_redirects=False)
    try:
        cookies.extract_cookies(response)
        onward = response.headers.get("location")
        if response.status_code in _REDIRECTS and onward:
            return _joined(url, onward)
        _check_status(response, site_of(url))
        media_type, charset = _content_type(response)
        _check_kind(media_type)
        body = await _body(response, max_bytes)
    finally:
        await response.aclose()
    if (onward := _refresh(body)) and (target := _joined(url, onward)) != normalize_link(url):
        return target
    return Source(body=body, media_type=media_type, charset=charset, url=url)


def _joined(url: str, onward: str) -> str:
    try:
        return normalize_link(urljoin(url, onward.strip()))
    except ValueError as error:
        raise BadAddress(str(error), url=onward[:200]) from error


def _check_status(response: httpx.Response, site: str) -> None:
    status = response.status_code
    # Cloudflare's challenges come as 403 or 503 and never end by waiting.
    if status in _DENIED or response.headers.get("cf-mitigated") == "challenge":
        raise AccessDenied(site=site, status=status)
    if status in _MISSING:
        raise PageMissing(site=site, status=status)
    if status == 429 or status >= 500 or status < 200 or 300 <= status < 400:
        raise SiteDown(f"status {status}", site=site)
    if status >= 400:
        raise AccessDenied(site=site, status=status)


def _content_type(response: httpx.Response) -> tuple[str, str | None]:
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    return kind, response.charset_encoding


def _check_kind(media_type: str) -> None:
    for prefix, kind in _REFUSED:
        if media_type.startswith(prefix):
            raise UnsupportedMedia(media_type, kind=kind)


async def _body(response: httpx.Response, max_bytes: int) -> bytes:
    too_large = PageTooLarge(limit_mb=max(1, max_bytes // 2**20))
    declared = response.headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > max_bytes:
        raise too_large
    inflater = Inflater(response.headers.get("content-encoding", ""), max_bytes)
    try:
        async for piece in response.aiter_raw():
            inflater.feed(piece)
    except TooMuch:
        raise too_large from None
    return inflater.body()


def _refresh(body: bytes) -> str | None:
    head = _NOSCRIPT.sub(b"", body[:_REFRESH_BYTES])
    found: Iterable[re.Match[bytes]] = _REFRESH.finditer(head)
    for match in found:
        return unescape(match[1].decode("utf-8", "replace")).strip()
    return None
