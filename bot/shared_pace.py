"""Telegram's limits on sending, kept by many instances together."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from limits import RateLimitItem, RateLimitItemPerMinute, RateLimitItemPerSecond
from limits.aio.strategies import MovingWindowRateLimiter
from limits.errors import StorageError

from bot.pace import FREE, Pace

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from limits.aio.storage import Storage

    from bot.sends import Sends

#: https://core.telegram.org/bots/faq, on limits.
_OVERALL = RateLimitItemPerSecond(30)
_GROUP = RateLimitItemPerMinute(20)

#: Seconds between looks whether it is one's turn.
_LOOK_S = 0.05


class SharedPace(Pace):
    """30 messages a second and 20 a minute in a group, over all instances."""

    def __init__(self, sends: Sends, storage: Storage) -> None:
        super().__init__(sends)
        self._limiter = MovingWindowRateLimiter(storage)

    async def process_request(  # noqa: PLR0913, PLR0917  # the signature is the library's
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        """Let a call wait for its turn among those of all instances."""
        chat = data.get("chat_id")
        if chat is not None and endpoint not in FREE:
            await self._turn(_OVERALL, "sent")
            if str(chat).startswith(("-", "@")):
                await self._turn(_GROUP, f"sent:{chat}")
        return await super().process_request(
            callback, args, kwargs, endpoint, data, rate_limit_args
        )

    async def _turn(self, item: RateLimitItem, key: str) -> None:
        try:
            while not await self._limiter.hit(item, key):  # noqa: ASYNC110  # others send, too
                await asyncio.sleep(_LOOK_S)
        except StorageError:  # then each keeps to the limits by itself
            return
