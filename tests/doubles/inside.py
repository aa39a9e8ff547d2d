"""Addresses of this machine and of private networks in many spellings, and names for them."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the benches run where pytest is not installed
    import pytest

#: Spellings of 127.0.0.1, or of the machine itself.
LOOPBACK = [
    "127.0.0.1", "127.0.0.1.", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.0.0.1",
    "017700000001", "0", "0.0.0.0", "127.255.255.254", "localhost", "LOCALHOST.", "LocalHost",
    "[::1]", "[0:0:0:0:0:0:0:1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]",
    "[::FFFF:7F00:1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]", "[64:ff9b:1::7f00:1]",
    "[2002:7f00:1::]", "①②⑦.⓪.⓪.①", "１２７.０.０.１", "127。0。0。1", "127．0．0．1",
    "ⓛocalhost",
]  # fmt: skip

#: Spellings that only some programs take for loopback; to this one they are no addresses.
MALFORMED = [
    "0177.0.0.1", "127.0.0.1%2f", "%31%32%37.0.0.1", "user@127.0.0.1", "example.org@127.0.0.1",
    "example.org:80@127.0.0.1", "localhost。", "127..0.1",
]  # fmt: skip

#: Addresses of private networks, of a provider's network, of clouds' metadata services.
PRIVATE = [
    "10.0.0.1", "172.16.0.1", "192.168.1.1", "100.64.0.1", "169.254.169.254", "2852039166",
    "168.63.129.16", "192.0.0.192", "[fd00:ec2::254]", "[fe80::1]", "[::ffff:a9fe:a9fe]",
]  # fmt: skip

#: Names, and the addresses that the resolver returns for them.
NAMES = {
    "inside.example": ["127.0.0.1"], "six.example": ["::1"], "mapped.example": ["::ffff:7f00:1"],
    "nat.example": ["64:ff9b::7f00:1"], "ten.example": ["10.0.0.1"],
    "cloud.example": ["169.254.169.254"], "both.example": ["93.184.216.34", "127.0.0.1"],
    "ehtob.example": ["127.0.0.1", "93.184.216.34"],
}  # fmt: skip

#: The type of what `socket.getaddrinfo` returns.
_Found = list[tuple[socket.AddressFamily, socket.SocketKind, int, str, tuple[str, int]]]


@contextmanager
def resolver(
    monkeypatch: pytest.MonkeyPatch, addresses: Callable[[str], list[str]]
) -> Iterator[list[str]]:
    """Resolve names under .example by `addresses`; yield the list of names that were asked for."""
    asked: list[str] = []
    real = socket.getaddrinfo

    def resolve(host: str | bytes, port: int, *args: int, **more: int) -> _Found:
        name = host.decode() if isinstance(host, bytes) else host
        if not str(name).endswith(".example"):
            return real(host, port, *args, **more)  # type: ignore[return-value]
        asked.append(name)
        return [
            (
                socket.AF_INET6 if ":" in one else socket.AF_INET,
                socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (one, port),
            )
            for one in addresses(name)
        ]  # fmt: skip

    with monkeypatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", resolve)
        yield asked
