"""The bytes of an answer, bounded and tidied before they reach the parser, h11.

h11 makes an event of each provisional answer and each chunk, and handles all that arrived together
while other tasks wait: 10,000 chunks of one byte take half a second. The time of its pattern for a
header grows with the square of a run of blanks. So the bytes are changed before they reach it:

- A head is passed on once it is complete. Provisional answers before it (1xx) are left out, a run
  of blanks becomes one blank, and headers that are longer than any site needs are left out.
- Chunks that arrived together are joined and passed on as one.

A head that is far larger than sites send is refused, and so are chunks without a size or an end.
Other breaches of HTTP's rules are passed on as they are, for h11 to refuse.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import httpcore

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

#: The most bytes and lines of a head, together with the provisional heads before it. Large heads
#: have 12 kB and 60 lines.
_MOST_HEAD_BYTES = 64 * 1024
_MOST_LINES = 256
#: The most bytes of a header, which may be a policy that lists many sites, and the most of a
#: header that sets a cookie (RFC 6265, 6.1).
_LONGEST_HEADER = 8 * 1024
_LONGEST_COOKIE = 4096
#: The most cookies of an answer. Sites set ten at most; reading one takes 0.1 ms.
_MOST_COOKIES = 30
#: The most parts of a cookie: its value and its attributes, of which nine are known.
_MOST_PARTS = 12
#: The most bytes of the line before a chunk. It holds the chunk's size and hardly ever more.
_LONGEST_SIZE = 1024
#: The most bytes that are read at once: a record of TLS. In chunks of one byte these take 5 ms.
_AT_ONCE = 16 * 1024

_END_OF_HEAD = re.compile(rb"\n\r?\n")
_BLANKS = re.compile(rb"[ \t]+")
_PROVISIONAL = re.compile(rb"HTTP/\d\.\d 1(?!01)\d\d\b")
_SIZE = re.compile(rb"([0-9A-Fa-f]{1,15})[ \t]*(?:;[^\n]*)?\r\n")


class BoundedBackend(httpcore.AsyncNetworkBackend):
    """Opens connections by `below`, and bounds what arrives on them."""

    def __init__(self, below: httpcore.AsyncNetworkBackend) -> None:
        self._below = below

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  # httpcore's own signature
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Return a connection. Raises what `below` raises."""
        return _BoundedStream(
            await self._below.connect_tcp(host, port, timeout, local_address, socket_options)
        )


class _BoundedStream(httpcore.AsyncNetworkStream):
    """A connection for one request and its answer."""

    def __init__(self, below: httpcore.AsyncNetworkStream) -> None:
        self._below = below
        self._answer = Answer()

    async def read(
        self,
        max_bytes: int,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> bytes:
        while piece := await self._below.read(min(max_bytes, _AT_ONCE), timeout):
            if passed := self._answer.feed(piece):
                return passed
        return b""

    async def write(
        self,
        buffer: bytes,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> None:
        await self._below.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._below.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
    ) -> httpcore.AsyncNetworkStream:
        return _BoundedStream(await self._below.start_tls(ssl_context, server_hostname, timeout))

    def get_extra_info(self, info: str) -> object:
        return self._below.get_extra_info(info)


class Answer:
    """Takes the bytes of an answer as they arrive. Does no I/O."""

    def __init__(self) -> None:
        #: What has arrived of the head; None once the head is complete.
        self._head: bytearray | None = bytearray()
        #: The bytes and lines that the head may still have, after the provisional heads.
        self._room = _MOST_HEAD_BYTES
        self._lines = _MOST_LINES
        self._chunks: _Chunks | None = None

    def feed(self, piece: bytes) -> bytes:
        """Take `piece`, and return the bytes that can be passed on now.

        Raises `httpcore.RemoteProtocolError` for a head that is too large or a broken chunk.
        """
        if self._head is None:
            return self._body(piece)
        begun = max(0, len(self._head) - len(b"\n\r"))
        self._head += piece
        while end := _END_OF_HEAD.search(self._head, begun):
            head, rest = bytes(self._head[: end.end()]), bytes(self._head[end.end() :])
            self._check(head)
            if not _PROVISIONAL.match(head):
                self._head = None
                return self._tidied(head) + self._body(rest)
            self._room -= len(head)
            self._lines -= head.count(b"\n")
            self._head, begun = bytearray(rest), 0
        self._check(self._head)
        return b""

    def _check(self, head: bytes | bytearray) -> None:
        if len(head) > self._room or head.count(b"\n") > self._lines:
            raise httpcore.RemoteProtocolError("a head of more bytes or lines than sites send")

    def _tidied(self, head: bytes) -> bytes:
        lines = _tidy(head)
        if any(line.lower().startswith(b"transfer-encoding:") for line in lines):
            self._chunks = _Chunks()
        return b"\n".join(lines)

    def _body(self, piece: bytes) -> bytes:
        return self._chunks.feed(piece) if self._chunks else piece


def _tidy(head: bytes) -> list[bytes]:
    """Return the lines of a head, without headers and cookies beyond the limits."""
    kept: list[bytes] = []
    cookies, goes_on = 0, False
    for line in head.split(b"\n"):
        if line[:1] in (b" ", b"\t"):
            kept += [_BLANKS.sub(b" ", line)] if goes_on else []
        elif line[:11].lower() == b"set-cookie:":
            cookies, goes_on = cookies + 1, False
            if len(line) <= _LONGEST_COOKIE and cookies <= _MOST_COOKIES:
                kept.append(_BLANKS.sub(b" ", b";".join(line.split(b";")[:_MOST_PARTS])))
        else:
            goes_on = len(line) <= _LONGEST_HEADER
            kept += [_BLANKS.sub(b" ", line)] if goes_on else []
    return kept


class _Chunks:
    """Takes chunks as they arrive and joins them (RFC 9112, 7.1). Trailers are left out."""

    def __init__(self) -> None:
        #: Bytes of the chunk that have not arrived; 0 at its end; None before the line with its
        #: size.
        self._left: int | None = None
        #: What has arrived of the line before a chunk, or of the line end after it.
        self._line = b""
        self._ended = False

    def feed(self, piece: bytes) -> bytes:
        joined, at = [], 0
        while at < len(piece) and not self._ended:
            if self._left:
                part = piece[at : at + self._left]
                joined.append(part)
                self._left -= len(part)
                at += len(part)
                continue
            end = piece.find(b"\n", at) + 1
            self._line += piece[at : end or len(piece)]
            if len(self._line) > _LONGEST_SIZE:
                raise httpcore.RemoteProtocolError("a chunk without its size or its end")
            if not end:
                break
            self._take_line()
            at = end
        body = b"".join(joined)
        passed = b"%x\r\n%b\r\n" % (len(body), body) if body else b""
        return passed + b"0\r\n\r\n" if self._ended else passed

    def _take_line(self) -> None:
        line, self._line = self._line, b""
        ends, size = self._left == 0, _SIZE.fullmatch(line)
        if ends and line == b"\r\n":
            self._left = None
        elif not ends and size:
            self._left = int(size[1], 16)
            self._ended = self._left == 0
        else:
            raise httpcore.RemoteProtocolError("a chunk without its size or its end")
