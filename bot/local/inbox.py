"""The updates that the bot has not yet confirmed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.waiting import wait_at_most

if TYPE_CHECKING:
    from bot.local.entities import JsonObject


class Inbox:
    """A queue of updates, read the way `getUpdates` does.

    An update stays until a later offset confirms it.
    """

    def __init__(self, first_id: int) -> None:
        self._next_id = first_id
        self._updates: list[JsonObject] = []
        self._allowed: frozenset[str] | None = None
        self._bell = asyncio.Event()

    def put(self, kind: str, body: JsonObject) -> None:
        """Queue an update, unless the bot asked not to be told of its kind."""
        if self._allowed is not None and kind not in self._allowed:
            return
        self._updates.append({"update_id": self._next_id, kind: body})
        self._next_id += 1
        self._bell.set()

    def clear(self) -> None:
        """Forget all that is queued."""
        self._updates.clear()

    def allow(self, kinds: object) -> None:
        """Remember the kinds that the bot wants; empty means all."""
        if isinstance(kinds, list | tuple):
            self._allowed = frozenset(map(str, kinds)) or None

    async def read(self, *, offset: int, limit: int, timeout_s: float) -> list[JsonObject]:
        """Return the updates from `offset` on, waiting up to `timeout_s` for one.

        Those before `offset` are thereby confirmed. A negative offset keeps that many.
        """
        if offset < 0:
            self._updates = self._updates[offset:]
        else:
            self._updates = [u for u in self._updates if u["update_id"] >= offset]
        if not self._updates and timeout_s > 0:
            self._bell.clear()
            await wait_at_most(self._bell, timeout_s)
        return self._updates[:limit]
