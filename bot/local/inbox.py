"""The updates that the bot has not yet confirmed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.waiting import wait_at_most

if TYPE_CHECKING:
    from bot.local.entities import JsonObject


class Inbox:
    """A queue of updates for `getUpdates`. An update stays until a later offset confirms it."""

    def __init__(self, first_id: int) -> None:
        self._next_id = first_id
        self._updates: list[JsonObject] = []
        self._allowed: frozenset[str] | None = None
        self._bell = asyncio.Event()

    def put(self, kind: str, body: JsonObject) -> None:
        """Queue an update, if the bot wants updates of its kind."""
        if self._allowed is not None and kind not in self._allowed:
            return
        self._updates.append({"update_id": self._next_id, kind: body})
        self._next_id += 1
        self._bell.set()

    def clear(self) -> None:
        """Drop all updates."""
        self._updates.clear()

    def allow(self, kinds: object) -> None:
        """Remember the kinds of update that the bot wants; an empty list means all."""
        if isinstance(kinds, list | tuple):
            self._allowed = frozenset(map(str, kinds)) or None

    async def read(self, *, offset: int, limit: int, timeout_s: float) -> list[JsonObject]:
        """Return at most `limit` updates from `offset` on; wait up to `timeout_s` seconds for one.

        Updates before `offset` are confirmed and dropped. With an offset of -n, only the last n
        updates are kept.
        """
        if offset < 0:
            self._updates = self._updates[offset:]
        else:
            self._updates = [u for u in self._updates if u["update_id"] >= offset]
        if not self._updates and timeout_s > 0:
            self._bell.clear()
            await wait_at_most(self._bell, timeout_s)
        return self._updates[:limit]
