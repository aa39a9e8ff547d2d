"""The client that pages are fetched with; it opens no private address."""

from __future__ import annotations

import asyncio
import socket
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING

import httpx
from httpx_secure import httpx_ssrf_protection

from summarizer.errors import PrivateAddress, SiteUnknown
from summarizer.fetch.addresses import is_public

if TYPE_CHECKING:
    from ipaddress import IPv4Address, IPv6Address

PROJECT_URL = "https://github.com/nutgraf/nutgraf"
USER_AGENT = f"Mozilla/5.0 (compatible; Nutgraf/0.1; +{PROJECT_URL})"

_ACCEPT = "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5"
_PORTS = {"http": 80, "https": 443}
#: Sites that have moved answer under new addresses within minutes.
_NAMES_KEPT_S = 60.0


def open_client(
    *, allow: frozenset[str] = frozenset(), timeout_s: float = 15, user_agent: str | None = None
) -> httpx.AsyncClient:
    """Return a client, to be used as `async with`, that refuses private addresses.

    `allow` names what may be opened all the same: "host" or "host:port". `timeout_s` is for
    each connecting, sending and waiting. Cookies are not kept. Requests raise
    `PrivateAddress` and `SiteUnknown` beside what httpx raises.
    """
    guard = _Guard(frozenset(one.strip().lower() for one in allow))
    client = httpx.AsyncClient(
        timeout=timeout_s,
        headers={
            "User-Agent": user_agent or USER_AGENT,
            "Accept": _ACCEPT,
            "Accept-Language": "*",
            # What `inflate` can bound while it decompresses.
            "Accept-Encoding": "gzip, deflate",
        },
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        event_hooks={"request": [guard.check]},
        trust_env=False,
        limits=httpx.Limits(max_connections=100, max_keepalive_connections=0),
    )
    return httpx_ssrf_protection(
        client,
        check_globally_reachable=False,
        custom_validator=guard.admits,
        dns_cache_ttl=_NAMES_KEPT_S,
    )


@dataclass(frozen=True, slots=True)
class _Guard:
    """Decides which addresses may be opened.

    httpx-secure learns a name's address by connecting to it, so a private port would get a
    TCP connection, and a closed one would look different from an open one. `check` resolves
    the name before that. Between the two the name may change its answer: then `admits`,
    asked about the very address that is connected to, refuses before a byte is sent.
    """

    allow: frozenset[str]

    async def check(self, request: httpx.Request) -> None:
        """Raise for a request whose host has any address that is not public."""
        host = request.url.host
        port = request.url.port or _PORTS.get(request.url.scheme, 0)
        if self._exempt(host, port):
            return
        for address in await _addresses(host, port):
            if not is_public(address):
                raise PrivateAddress(f"{host} is {address}", site=host)

    def admits(self, host: str, address: IPv4Address | IPv6Address, port: int) -> bool:
        """Return whether a connection for `host` may go to `address`."""
        return self._exempt(host, port) or is_public(str(address))

    def _exempt(self, host: str, port: int) -> bool:
        host = host.lower()
        bracketed = f"[{host}]" if ":" in host else host
        return not self.allow.isdisjoint({host, bracketed, f"{bracketed}:{port}"})


async def _addresses(host: str, port: int) -> list[str]:
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise SiteUnknown(str(error), site=host) from error
    return [str(entry[4][0]) for entry in found]
