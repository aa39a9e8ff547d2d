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
        self._limit = limit
        self._body = bytearray()
        self._stream = None if self._encoding in {"", "identity"} else self._opened()

    def _opened(self) -> zlib._Decompress:
        if self._encoding in {"gzip", "x-gzip"}:
            return zlib.decompressobj(zlib.MAX_WBITS | 16)
        if self._encoding == "deflate":
            return zlib.decompressobj()
        raise ValueError(f"unknown encoding {self._encoding[:40]!r}")

    def feed(self, piece: bytes) -> None:
        """Take the next piece. Raises `TooMuch` as soon as the limit is passed."""
        if self._stream is None:
            self._keep(piece)
            return
        while piece:
            room = self._limit - len(self._body) + 1
            try:
                self._keep(self._stream.decompress(piece, room))
            except zlib.error as error:
                if self._encoding != "deflate" or self._body:
                    raise ValueError(str(error)) from error
                # Some servers send deflate without zlib's two bytes in front.
                self._stream, self._encoding = zlib.decompressobj(-zlib.MAX_WBITS), "raw"
                continue
            if self._stream.eof and self._stream.unused_data:
                # A gzip file may have several members, one after the other.
                piece = self._stream.unused_data
                self._stream = self._opened() if "gzip" in self._encoding else None
                if self._stream is None:
                    return
            else:
                piece = self._stream.unconsumed_tail

    def _keep(self, piece: bytes) -> None:
        self._body += piece
        if len(self._body) > self._limit:
            raise TooMuch

    def body(self) -> bytes:
        """Return what has come so far."""
        return bytes(self._body)
