"""Compressed bytes → bytes, never more than were asked for."""

from __future__ import annotations

import zlib


class TooMuch(Exception):
    """The bytes would grow past the limit."""


class Inflater:
    """Takes a body in pieces, compressed as `encoding` says, and keeps at most `limit` bytes.

    `encoding` is the value of Content-Encoding: "", "identity", "gzip" or "deflate".
    Raises `ValueError` for another one, and for bytes that are not compressed so.
    """

    def __init__(self, encoding: str, limit: int) -> None:
        self._encoding = encoding.strip().lower()
        if self._encoding not in {"", "identity", "gzip", "x-gzip", "deflate"}:
            raise ValueError(f"unknown encoding {self._encoding[:40]!r}")
        self._limit = limit
        self._body = bytearray()
        #: Bytes of a "deflate" body too few to tell which of its two forms it has.
        self._first = b""
        self._stream: zlib._Decompress | None = None

    def feed(self, piece: bytes) -> None:
        """Take the next piece. Raises `TooMuch` as soon as the limit is passed."""
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
            self._inflate(piece)
        except zlib.error as error:
            raise ValueError(str(error)) from error

    def _inflate(self, piece: bytes) -> None:
        while piece and self._stream is not None:
            self._keep(self._stream.decompress(piece, self._limit - len(self._body) + 1))
            if not self._stream.eof:
                piece = self._stream.unconsumed_tail
                continue
            # A gzip file may have several members, one after the other.
            piece = self._stream.unused_data
            if self._encoding == "deflate":
                return
            self._stream = zlib.decompressobj(self._window(piece))

    def _window(self, piece: bytes) -> int:
        if self._encoding != "deflate":
            return zlib.MAX_WBITS | 16
        # RFC 1950, section 2.2; some servers send deflate without these two bytes.
        has_header = piece[0] & 15 == 8 and int.from_bytes(piece[:2]) % 31 == 0
        return zlib.MAX_WBITS if has_header else -zlib.MAX_WBITS

    def _keep(self, piece: bytes) -> None:
        self._body += piece
        if len(self._body) > self._limit:
            raise TooMuch

    def body(self) -> bytes:
        """Return what has come so far."""
        return bytes(self._body)
