"""Compressed bytes → bytes, up to a limit and in small steps."""

from __future__ import annotations

import asyncio
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

#: The number of bytes that are inflated at a time, in about 0.2 ms; then other tasks get their
#: turn. One compressed byte may inflate to about 1,000.
_STEP = 64 * 1024
#: The most members of a gzip file; nearly all files have one. The limit in bytes does not stop a
#: file of empty members.
_MOST_MEMBERS = 1000


class TooMuch(Exception):
    """The bytes passed the limit, or a gzip file has too many members."""


class Inflater:
    """Takes a body in pieces, inflates it as `encoding` says, and stops beyond `limit` bytes.

    `encoding` is the value of Content-Encoding: "", "identity", "gzip", "x-gzip" or "deflate".
    Raises `ValueError` for another value, and for bytes that are not in that encoding. A body that
    ends too early is taken as it is.
    """

    def __init__(self, encoding: str, limit: int) -> None:
        self._encoding = encoding.strip().lower()
        if self._encoding not in {"", "identity", "gzip", "x-gzip", "deflate"}:
            raise ValueError(f"unknown encoding {self._encoding[:40]!r}")
        self._limit = limit
        self._body = bytearray()
        #: The body's first byte, kept until the second arrives. The two together show whether
        #: "deflate" means zlib or raw deflate.
        self._first = b""
        self._stream: zlib._Decompress | None = None
        self._members = 0

    async def take(self, pieces: AsyncIterator[bytes]) -> None:
        """Take all `pieces`. Raises `TooMuch` as soon as the limit is passed."""
        async for piece in pieces:
            for _ in self.feed(piece):
                await asyncio.sleep(0)

    def feed(self, piece: bytes) -> Iterator[None]:
        """Take the next piece, with a yield after each step. Raises `TooMuch` as `take` does."""
        if self._encoding in {"", "identity"}:
            self._keep(piece)
            return
        piece = self._first + piece
        if self._stream is None:
            if len(piece) < 2:
                self._first = piece
                return
            self._stream, self._first = zlib.decompressobj(self._window(piece)), b""
        try:
            yield from self._inflate(piece)
        except zlib.error as error:
            raise ValueError(str(error)) from error

    def _inflate(self, piece: bytes) -> Iterator[None]:
        more = bool(piece)
        while more and self._stream is not None:
            size = min(_STEP, self._limit - len(self._body) + 1)
            part = self._stream.decompress(piece, size)
            self._keep(part)
            yield
            if not self._stream.eof:
                piece = self._stream.unconsumed_tail
                # zlib may still hold output of what it has read
                more = bool(piece) or len(part) == size
                continue
            # A gzip file may have several members, one after the other.
            piece = self._stream.unused_data
            more = bool(piece) and self._encoding != "deflate"
            if more:
                self._members += 1
                self._stream = zlib.decompressobj(self._window(piece))
            if self._members == _MOST_MEMBERS:
                raise TooMuch

    def _window(self, piece: bytes) -> int:
        if self._encoding != "deflate":
            return zlib.MAX_WBITS | 16
        # zlib's two-byte header (RFC 1950, section 2.2); some servers send raw deflate, without it
        has_header = piece[0] & 15 == 8 and int.from_bytes(piece[:2]) % 31 == 0
        return zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS

    def _keep(self, piece: bytes) -> None:
        self._body += piece
        if len(self._body) > self._limit:
            raise TooMuch

    def body(self) -> bytes:
        """Return the bytes that were inflated so far."""
        return bytes(self._body)
