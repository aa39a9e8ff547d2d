"""Limits on how often one person, and one chat, may ask."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import structlog
from limits import RateLimitItem, parse
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter
from limits.errors import StorageError

if TYPE_CHECKING:
    from limits.aio.storage import Storage

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """Whether a request is admitted, and if not, what to tell the person."""

    #: Whether the request is admitted.
    ok: bool
    #: Seconds until the next request may come; 0 if this one is admitted.
    seconds: int = 0
    #: Whether to tell the person of the refusal: once in a window, so that a flood of requests
    #: does not cause a flood of answers.
    tell: bool = False


class Limits(Protocol):
    """Counts requests."""

    async def admit(self, *, user_id: int, chat_id: int, tells: bool = True) -> Admission:
        """Count a request of a person in a chat, and return whether it is admitted.

        `tells`: whether the caller tells the person of a refusal. If not, the one answer of the
        window is left for a later request.
        """


class WindowLimits:
    """`Limits` by a sliding window for each person and each chat.

    `user` and `chat` are rates in the notation of the library `limits`, such as "30/minute".
    """

    def __init__(self, *, user: str, chat: str, storage: Storage | None = None) -> None:
        self._limiter = MovingWindowRateLimiter(storage or MemoryStorage())
        self._user = parse(user)
        self._chat = parse(chat)

    async def admit(self, *, user_id: int, chat_id: int, tells: bool = True) -> Admission:
        """Count a request of a person in a chat, and return whether it is admitted.

        While the storage of the counts is away, every request is admitted.
        """
        try:
            return await self._admit(user_id, chat_id, tells=tells)
        except StorageError as problem:
            _log.warning("limits.away", error=type(problem).__name__)
            return Admission(ok=True)

    async def _admit(self, user_id: int, chat_id: int, *, tells: bool) -> Admission:
        for item, key in ((self._user, f"user:{user_id}"), (self._chat, f"chat:{chat_id}")):
            if not await self._limiter.hit(item, key):
                return await self._refusal(item, key, tells=tells)
        return Admission(ok=True)

    async def _refusal(self, item: RateLimitItem, key: str, *, tells: bool) -> Admission:
        stats = await self._limiter.get_window_stats(item, key)
        seconds = max(1, math.ceil(stats.reset_time - time.time()))
        once = parse(f"1 per {item.get_expiry()} second")
        tell = tells and await self._limiter.hit(once, "told", key)
        return Admission(ok=False, seconds=seconds, tell=tell)
