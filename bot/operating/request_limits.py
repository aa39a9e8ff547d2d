"""How much one person, and one chat, may ask for in a while."""

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
    """Whether a request may go on; if not, in how many seconds, and whether to say so."""

    ok: bool
    seconds: int = 0
    #: True once in a window: a flood is answered with one line, not with a flood.
    tell: bool = False


class Limits(Protocol):
    """Counts requests."""

    async def admit(self, *, user_id: int, chat_id: int, tells: bool = True) -> Admission:
        """Count a request of a person in a chat, and tell whether it may go on.

        Without `tells` nobody waits for an answer: the window's one line is kept for who does.
        """


class WindowLimits:
    """`Limits` by a moving window for each person and each chat.

    `user` and `chat` are rates in the notation of the library limits: "30/minute".
    """

    def __init__(self, *, user: str, chat: str, storage: Storage | None = None) -> None:
        self._limiter = MovingWindowRateLimiter(storage or MemoryStorage())
        self._user = parse(user)
        self._chat = parse(chat)

    async def admit(self, *, user_id: int, chat_id: int, tells: bool = True) -> Admission:
        """Count a request of a person in a chat, and tell whether it may go on.

        While nobody can count, all may.
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
