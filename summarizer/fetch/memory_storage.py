"""Answers kept in memory and never on disk, up to a number of bytes and for a limited time."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from dataclasses import dataclass, replace
from sys import getsizeof
from typing import TYPE_CHECKING, cast
from uuid import uuid4

from hishel import AsyncBaseStorage, Entry, Headers

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from uuid import UUID

    from hishel import Request, Response

#: The most bytes that all answers take together: some hundreds of pages, compressed as they came.
#: For comparison: a worker process takes three times as much.
MAX_BYTES = 32 * 1024 * 1024
#: Seconds for which an answer is kept after its site sent it, or last confirmed it. The bot asks
#: for a page again after an hour at the earliest, so this leaves another hour for that.
KEPT_S = 2 * 3600.0

#: The largest share of all bytes that one answer may take. Nearly all pages take less than a tenth
#: of this share.
_LARGEST = 1 / 16
#: Bytes of memory, as measured, that an entry takes without its strings, and that a header takes.
_ENTRY_BYTES = 1700
_HEADER_BYTES = 130


@dataclass(frozen=True, slots=True)
class _Kept:
    entry: Entry
    body: bytes
    size_bytes: int
    end: asyncio.TimerHandle


class KeptAnswers(AsyncBaseStorage):
    """One answer for each address, its body compressed as it came.

    The least recently used answer is dropped first. Bodies that are still being read count towards
    the limit. A body that is not read to its end is not kept.
    """

    def __init__(self, *, max_bytes: int = MAX_BYTES, kept_s: float = KEPT_S) -> None:
        super().__init__(default_ttl=kept_s)
        self._limit = max_bytes
        self._largest = int(max_bytes * _LARGEST)
        self._kept_s = kept_s
        #: The kept answers by key, the least recently used first.
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._keys: dict[UUID, str] = {}
        #: Bytes of all that is kept, and of bodies that are being read.
        self.size_bytes = 0

    async def create_entry(
        self,
        request: Request,
        response: Response,
        key: str,
        *,
        ttl: float | None = None,  # noqa: ARG002  # all are kept for the same time
        tti: float | None = None,  # noqa: ARG002
    ) -> Entry:
        """Return an entry whose body is kept once it has been read to its end."""
        entry = Entry(uuid4(), request, replace(response, stream=None))
        stream = self._gathering(key, entry, cast("AsyncIterator[bytes]", response.stream))
        return replace(entry, response=replace(response, stream=stream))

    async def _gathering(
        self, key: str, entry: Entry, stream: AsyncIterator[bytes]
    ) -> AsyncIterator[bytes]:
        body, fits = bytearray(), True
        try:
            async for piece in stream:
                fits = fits and self._largest >= len(body) + len(piece)
                if fits and self._make_room(len(piece)):
                    body += piece
                    self.size_bytes += len(piece)
                else:
                    fits = False
                    self.size_bytes -= len(body)
                    body.clear()
                yield piece
        finally:
            self.size_bytes -= len(body)
        if fits:
            self._keep(key, entry, bytes(body))

    async def get_entries(self, key: str) -> list[Entry]:
        """Return the answer kept under `key`, if any."""
        kept = self._kept.get(key)
        if kept is None:
            return []
        self._kept.move_to_end(key)
        response = replace(kept.entry.response, stream=_once(kept.body))
        return [replace(kept.entry, response=response)]

    async def update_headers(self, id: UUID, headers: Headers) -> None:  # noqa: A002
        """Give a kept answer that its site has confirmed new `headers` and its full time again."""
        key = self._keys.get(id)
        if key is None:
            return
        # a cookie is meant only for the one whose request it answers
        lasting = {one: headers.get_list(one) or [] for one in headers if one != "set-cookie"}
        kept = self._kept[key]
        response = replace(kept.entry.response, headers=Headers(lasting))
        self._keep(key, replace(kept.entry, response=response), kept.body)

    async def remove_entry(self, id: UUID) -> None:  # noqa: A002
        """Forget an answer."""
        if id in self._keys:
            self._drop(self._keys[id])

    async def close(self) -> None:
        """Forget all."""
        for key in tuple(self._kept):
            self._drop(key)

    def _keep(self, key: str, entry: Entry, body: bytes) -> None:
        if key in self._kept:
            self._drop(key)
        size_bytes = _size_bytes(entry, body)
        if size_bytes > self._largest or not self._make_room(size_bytes):
            return
        end = asyncio.get_running_loop().call_later(self._kept_s, self._drop, key)
        self._kept[key] = _Kept(entry, body, size_bytes, end)
        self._keys[entry.id] = key
        self.size_bytes += size_bytes

    def _make_room(self, size_bytes: int) -> bool:
        """Drop answers until `size_bytes` more fit; return whether they do."""
        while self._kept and self.size_bytes + size_bytes > self._limit:
            self._drop(next(iter(self._kept)))
        return self.size_bytes + size_bytes <= self._limit

    def _drop(self, key: str) -> None:
        kept = self._kept.pop(key)
        kept.end.cancel()
        del self._keys[kept.entry.id]
        self.size_bytes -= kept.size_bytes


def _size_bytes(entry: Entry, body: bytes) -> int:
    size = _ENTRY_BYTES + getsizeof(body) + getsizeof(entry.request.url)
    for headers in (entry.request.headers, entry.response.headers):
        for name in headers:
            values = headers.get_list(name) or ()
            size += _HEADER_BYTES + sum(getsizeof(one) for one in (name, *values))
    return size


async def _once(body: bytes) -> AsyncIterator[bytes]:
    yield body
