"""Telegram's limits on sending, kept by many instances together."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from limits import RateLimitItem, RateLimitItemPerMinute, RateLimitItemPerSecond
from limits.aio.strategies import MovingWindowRateLimiter
from limits.errors import StorageError

from bot.outgoing.send_rate import SendRate

if TYPE_CHECKING:
    from limits.aio.storage import Storage

    from bot.outgoing.serial_sends import SerialSends

#: https://core.telegram.org/bots/faq, on limits.
_OVERALL = RateLimitItemPerSecond(30)
_GROUP = RateLimitItemPerMinute(20)

#: Seconds between looks whether it is one's turn.
_LOOK_S = 0.05


class SharedSendRate(SendRate):
    """30 messages a second and 20 a minute in a group, over all instances."""

    def __init__(self, sends: SerialSends, storage: Storage) -> None:
        super().__init__(sends)
        self._limiter = MovingWindowRateLimiter(storage)

    async def _wait_for_others(self, chat_id: int | str) -> None:
        await self._turn(_OVERALL, "sent")
        if str(chat_id).startswith(("-", "@")):
            await self._turn(_GROUP, f"sent:{chat_id}")

    async def _turn(self, item: RateLimitItem, key: str) -> None:
        try:
            while not await self._limiter.hit(item, key):  # noqa: ASYNC110  # others send, too
                await asyncio.sleep(_LOOK_S)
        except StorageError:  # then each keeps to the limits by itself
            return
