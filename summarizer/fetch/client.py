"""The client that pages are fetched with; it opens no private address."""

from __future__ import annotations

import asyncio
import socket
import ssl
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, partial
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING

import httpx
from httpx_secure import httpx_ssrf_protection

from summarizer.errors import PrivateAddress, SiteDown, SiteUnknown
from summarizer.fetch.addresses import is_public
from summarizer.fetch.inflate import Inflater, TooMuch
from summarizer.fetch.robots import MAX_BYTES, Robots

if TYPE_CHECKING:
    from ipaddress import IPv4Address, IPv6Address

PROJECT_URL = "https://github.com/nutgraf/nutgraf"
#: What a robots.txt calls this program.
NAME = "Nutgraf"
USER_AGENT = f"Mozilla/5.0 (compatible; {NAME}/0.1; +{PROJECT_URL})"

_ACCEPT = "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5"
_PORTS = {"http": 80, "https": 443}
#: Sites that have moved answer under new addresses within minutes.
_NAMES_KEPT_S = 60.0


def open_client(
    *, allow: frozenset[str] = frozenset(), timeout_s: float = 15, user_agent: str | None = None
) -> httpx.AsyncClient:
    """Return a client, to be used as `async with`, that refuses private addresses.

    `allow` names what may be opened all the same: "host" or "host:port"; no robots.txt is asked
    for there. `timeout_s` is for each connecting, sending and waiting. Cookies are not kept.
    Requests raise `PrivateAddress`, `SiteUnknown` and `RobotsRefused` beside what httpx raises.
    """
    guard = _Guard(frozenset(one.strip().lower() for one in allow))
    client = httpx.AsyncClient(
        timeout=timeout_s,
        verify=_trusted(),
        headers={
            "User-Agent": user_agent or USER_AGENT,
            "Accept": _ACCEPT,
            "Accept-Language": "*",
            # What `inflate` can bound while it decompresses.
            "Accept-Encoding": "gzip, deflate",
        },
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        trust_env=False,
        limits=httpx.Limits(max_connections=100, max_keepalive_connections=0),
    )
    robots = Robots(name=NAME, ask=partial(_text_at, client))

    async def before(request: httpx.Request) -> None:
        if not guard.exempts(request.url):
            await guard.check(request.url)
            await robots.check(request.url)

    client.event_hooks = {"request": [before]}
    return httpx_ssrf_protection(
        client,
        check_globally_reachable=False,
        custom_validator=guard.admits,
        dns_cache_ttl=_NAMES_KEPT_S,
    )


@cache
def _trusted() -> ssl.SSLContext:
    """Return whose certificates are believed; reading them takes a tenth of a second."""
    return httpx.create_ssl_context(trust_env=False)


@dataclass(frozen=True, slots=True)
class _Guard:
    """Decides which addresses may be opened.

    httpx-secure learns a name's address by connecting to it, so a private port would get a
    TCP connection, and a closed one would look different from an open one. `check` resolves
    the name before that. Between the two the name may change its answer: then `admits`,
    asked about the very address that is connected to, refuses before a byte is sent.
    """

    allow: frozenset[str]

    async def check(self, url: httpx.URL) -> None:
        """Raise for an address whose host has any address that is not public."""
        for address in await _addresses(url.host, _port(url)):
            if not is_public(address):
                raise PrivateAddress(f"{url.host} is {address}", site=url.host)

    def exempts(self, url: httpx.URL) -> bool:
        """Return whether the operator has named the host of `url`."""
        return self._exempt(url.host, _port(url))

    def admits(self, host: str, address: IPv4Address | IPv6Address, port: int) -> bool:
        """Return whether a connection for `host` may go to `address`."""
        return self._exempt(host, port) or is_public(str(address))

    def _exempt(self, host: str, port: int) -> bool:
        host = host.lower()
        bracketed = f"[{host}]" if ":" in host else host
        return not self.allow.isdisjoint({host, bracketed, f"{bracketed}:{port}"})


def _port(url: httpx.URL) -> int:
    return url.port or _PORTS.get(url.scheme, 0)


async def _text_at(client: httpx.AsyncClient, url: str) -> str:
    """Return the beginning of a robots.txt; "" when there is none. Raises `FetchError`."""
    try:
        response = await client.send(client.build_request("GET", url), stream=True)
        try:
            if response.status_code != 200:
                return ""
            inflater = Inflater(response.headers.get("content-encoding", ""), MAX_BYTES)
            with suppress(TooMuch):
                async for piece in response.aiter_raw():
                    inflater.feed(piece)
            return inflater.body().decode("utf-8", "replace")
        finally:
            await response.aclose()
    except (httpx.HTTPError, ssl.SSLError, OSError, ValueError) as error:
        raise SiteDown(repr(error), site=httpx.URL(url).host) from error


async def _addresses(host: str, port: int) -> list[str]:
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise SiteUnknown(str(error), site=host) from error
    return [str(entry[4][0]) for entry in found]
