"""Telegram's limits on sending, kept by many instances together."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from limits import RateLimitItem, RateLimitItemPerSecond
from limits.aio.strategies import MovingWindowRateLimiter
from limits.errors import StorageError

from bot.outgoing.send_rate import IN_CHAT, IN_GROUP, OVERALL, SendRate, is_group

if TYPE_CHECKING:
    from limits.aio.storage import Storage

    from bot.outgoing.serial_sends import SerialSends

_OVERALL = RateLimitItemPerSecond(*OVERALL)
_IN_GROUP = RateLimitItemPerSecond(*IN_GROUP)
_IN_CHAT = RateLimitItemPerSecond(*IN_CHAT)

#: Seconds between two checks whether a message may be sent.
_LOOK_S = 0.05


class SharedSendRate(SendRate):
    """`SendRate` of one instance; it counts the messages that all instances send."""

    def __init__(self, sends: SerialSends, storage: Storage) -> None:
        super().__init__(sends)
        self._limiter = MovingWindowRateLimiter(storage)

    async def _turn_in_chat(self, chat_id: object) -> None:
        await super()._turn_in_chat(chat_id)
        with suppress(StorageError):  # without Redis, each instance keeps to the limits by itself
            await self._shared_turn(_IN_CHAT, f"sent:{chat_id}")
            if is_group(chat_id):
                await self._shared_turn(_IN_GROUP, f"sent:{chat_id}")

    async def _turn_overall(self) -> None:
        await super()._turn_overall()
        with suppress(StorageError):
            await self._shared_turn(_OVERALL, "sent")

    async def _room(self) -> bool:
        if not await super()._room():
            return False
        with suppress(StorageError):
            return await self._limiter.hit(_OVERALL, "sent")
        return True

    async def _shared_turn(self, item: RateLimitItem, key: str) -> None:
        while not await self._limiter.hit(item, key):  # noqa: ASYNC110  # other instances send
            await asyncio.sleep(_LOOK_S)
