"""The client that fetches pages and opens no private address."""

from __future__ import annotations

import ssl
from contextlib import suppress
from functools import cache, partial
from http.cookiejar import CookieJar, DefaultCookiePolicy
from urllib.parse import urljoin

import httpx
from httpx_secure import SSRFProtectionError, httpx_ssrf_protection

from summarizer.errors import BadAddress, FetchError, SiteDown
from summarizer.fetch.guard import Guard, GuardedBackend
from summarizer.fetch.inflate import Inflater, TooMuch
from summarizer.fetch.robots import MAX_BYTES, Robots
from summarizer.fetch.wire import BoundedBackend
from summarizer.urls import normalize_link

PROJECT_URL = "https://github.com/nutgraf/nutgraf"
#: The name by which a robots.txt addresses this program.
NAME = "Nutgraf"
USER_AGENT = f"Mozilla/5.0 (compatible; {NAME}/0.1; +{PROJECT_URL})"

_ACCEPT = "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5"
#: Seconds for which the DNS answer for a host that the operator allows is kept. Every other host
#: is looked up again for each connection.
_NAMES_KEPT_S = 60.0
#: RFC 9309, 2.3.1.2: at least five redirects of a robots.txt should be followed.
_MOST_REDIRECTS = 5
#: Marks a request for a robots.txt, which no robots.txt is asked about, wherever it leads.
_ROBOTS = "robots"


def open_client(
    *, allow: frozenset[str] = frozenset(), timeout_s: float = 15, user_agent: str | None = None,
    keeps: bool = True,
) -> httpx.AsyncClient:  # fmt: skip
    """Return a client, to be used as `async with`, that refuses private addresses.

    `allow` lists private hosts that may be opened even so, as "host" or "host:port"; no robots.txt
    is asked for there. `timeout_s` limits each connecting, sending and waiting. Cookies are not
    kept. Answers are kept by the rules of HTTP, unless `keeps` is false. It is false for feeds:
    what reads these remembers their answers itself.
    Requests raise `PrivateAddress`, `SiteUnknown` and `RobotsRefused` besides what httpx and
    httpx-secure raise.
    """
    # importing hishel takes a tenth of a second, which a program that opens no client is spared
    from summarizer.fetch.cache import SharedCache
    from summarizer.fetch.memory_storage import KeptAnswers

    guard = Guard(frozenset(one.strip().lower() for one in allow))
    client = httpx.AsyncClient(
        timeout=timeout_s,
        verify=_trusted(),
        headers={
            "User-Agent": user_agent or USER_AGENT,
            "Accept": _ACCEPT,
            "Accept-Language": "*",
            # Encodings that `inflate` can decompress up to a limit.
            "Accept-Encoding": "gzip, deflate",
        },
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        trust_env=False,
        limits=httpx.Limits(max_connections=100, max_keepalive_connections=0),
    )
    robots = Robots(name=NAME, ask=partial(_text_at, client))

    async def before(request: httpx.Request) -> None:
        if not (guard.exempts(request.url) or _ROBOTS in request.extensions):
            await robots.check(request.url)

    client.event_hooks = {"request": [before]}
    httpx_ssrf_protection(
        client,
        check_globally_reachable=False,
        custom_validator=guard.admits,
        dns_cache_ttl=_NAMES_KEPT_S,
    )
    # as httpx-secure does it: httpx has no public way to set these
    transport = client._transport  # noqa: SLF001
    assert isinstance(transport, httpx.AsyncHTTPTransport)  # noqa: S101
    pool = transport._pool  # noqa: SLF001
    guarded = GuardedBackend(pool._network_backend, guard)  # noqa: SLF001
    pool._network_backend = BoundedBackend(guarded)  # noqa: SLF001
    if keeps:
        client._transport = SharedCache(transport, KeptAnswers())  # noqa: SLF001
    return client


@cache
def _trusted() -> ssl.SSLContext:
    """Return the trusted certificates, read once: reading them takes a tenth of a second."""
    return httpx.create_ssl_context(trust_env=False)


async def _text_at(client: httpx.AsyncClient, url: str) -> str:
    """Return about the first `MAX_BYTES` of the robots.txt at `url`; "" if its status is not 200.

    At most `_MOST_REDIRECTS` redirects are followed, also to other hosts. Raises `FetchError`; of
    a redirect that leads nowhere, or to a private address, `SiteDown`.
    """
    text, onward = await _robots_at(client, url)
    try:
        for _ in range(_MOST_REDIRECTS):
            if not onward:
                break
            text, onward = await _robots_at(client, onward)
    except (FetchError, SSRFProtectionError) as error:
        raise SiteDown(repr(error), site=httpx.URL(url).host) from error
    return text


async def _robots_at(client: httpx.AsyncClient, url: str) -> tuple[str, str]:
    """Return the text at `url`, and the address that it redirects to; each "" without one."""
    try:
        response = await client.send(
            client.build_request("GET", url, extensions={_ROBOTS: True}), stream=True
        )
        try:
            if response.has_redirect_location:
                return "", _joined(url, response.headers["location"])
            if response.status_code != 200:
                return "", ""
            inflater = Inflater(response.headers.get("content-encoding", ""), MAX_BYTES)
            with suppress(TooMuch):
                await inflater.take(response.aiter_raw())
            return inflater.body().decode("utf-8", "replace"), ""
        finally:
            await response.aclose()
    except (httpx.HTTPError, httpx.InvalidURL, ssl.SSLError, OSError, ValueError) as error:
        raise SiteDown(repr(error), site=httpx.URL(url).host) from error


def _joined(url: str, onward: str) -> str:
    """Return the address `onward`, which `url` redirects to; "" if it is not on the web."""
    try:
        return normalize_link(urljoin(url, onward.strip()))
    except (BadAddress, ValueError):
        return ""
