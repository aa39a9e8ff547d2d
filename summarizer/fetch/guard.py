"""Host name → connection, to a public address only, unless the operator has named the host."""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpcore

from summarizer.errors import PrivateAddress, SiteUnknown
from summarizer.fetch.addresses import is_public

if TYPE_CHECKING:
    from collections.abc import Iterable
    from ipaddress import IPv4Address, IPv6Address

    import httpx

_PORTS = {"http": 80, "https": 443}

#: The most addresses of a host name that are tried. Large sites have four to eight.
_TRIED = 4
#: The most addresses of a host name that are checked: a name server may answer with thousands.
_LOOKED_AT = 64
#: Seconds to wait for an address before the next one is tried: the time of some six round trips to
#: the other side of the world.
_NEXT_AFTER_S = 2.0


@dataclass(frozen=True, slots=True)
class Guard:
    """Decides which addresses may be opened."""

    #: The hosts that the operator has named: "host" or "host:port", in lower case.
    allow: frozenset[str]

    def exempts(self, url: httpx.URL) -> bool:
        """Return whether the operator has named the host of `url`."""
        return self.names(url.host, url.port or _PORTS.get(url.scheme, 0))

    def admits(self, host: str, address: IPv4Address | IPv6Address, port: int) -> bool:
        """Return whether a connection for `host` may go to `address`."""
        return self.names(host, port) or is_public(str(address))

    def names(self, host: str, port: int) -> bool:
        """Return whether the operator has named `host`, at this port or at all."""
        host = host.lower()
        bracketed = f"[{host}]" if ":" in host else host
        return not self.allow.isdisjoint({host, bracketed, f"{bracketed}:{port}"})


class GuardedBackend(httpcore.AsyncNetworkBackend):
    """Resolves a host name, checks its addresses, and connects to one that was checked.

    One private address among them is enough to refuse the host. A host that the operator has named
    is neither resolved nor checked here.

    By itself httpx-secure, which is `below`, learns an address only by connecting to it. It would
    open a connection to a private address before it refused it, and people could find out which
    ports are open there. To check the name and then connect by the name is not enough either: the
    name server may answer the second time with another address. So the connection goes to the
    address that was checked.
    """

    def __init__(self, below: httpcore.AsyncNetworkBackend, guard: Guard) -> None:
        self._below = below
        self._guard = guard

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  # httpcore's own signature
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Return a connection. Raises `PrivateAddress`, `SiteUnknown` and what httpcore raises."""
        tried = [host]
        if not self._guard.names(host, port):
            tried = (await _public_addresses(host, port))[:_TRIED]
        for address in tried[:-1]:
            soon = _NEXT_AFTER_S if timeout is None else min(timeout, _NEXT_AFTER_S)
            with suppress(httpcore.ConnectError, httpcore.ConnectTimeout):
                return await self._below.connect_tcp(
                    address, port, soon, local_address, socket_options
                )
        return await self._below.connect_tcp(
            tried[-1], port, timeout, local_address, socket_options
        )


async def _public_addresses(host: str, port: int) -> list[str]:
    """Return up to `_LOOKED_AT` addresses of `host`.

    IPv4 comes first: where IPv6 is broken, it is not even tried while IPv4 answers. Raises
    `PrivateAddress` if any of them is private, and `SiteUnknown`.
    """
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise SiteUnknown(str(error), site=host) from error
    every = dict.fromkeys(str(entry[4][0]) for entry in found)
    addresses = sorted(every, key=lambda address: ":" in address)[:_LOOKED_AT]
    for address in addresses:
        if not is_public(address):
            raise PrivateAddress(f"{host} is {address}", site=host)
    return addresses
