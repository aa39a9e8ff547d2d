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

#: The rates that a request counts against, each with the key of the person or the chat.
_Counted = tuple[tuple[RateLimitItem, str], ...]

_DAILY = parse("1/day")


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
        """Return whether a request of a person in a chat is admitted; count it if it is.

        `tells`: whether the caller can tell the person of a refusal. If not, `Admission.tell` is
        False, and the one answer in a window of time is left for a later request.
        """

    async def admit_inline(self, *, user_id: int) -> Admission:
        """Return whether an inline query of a person is admitted; count it if it is.

        Inline queries do not count among the person's requests. `Admission.tell` is False.
        """

    async def is_first_today(self, what: str, key: int) -> bool:
        """Tell whether this is the first call for `what` and `key` within a day; count it."""


class WindowLimits:
    """`Limits` by a sliding window for each person and each chat.

    `user` and `chat` are rates in the notation of the library `limits`, such as "30/minute".
    """

    def __init__(self, *, user: str, chat: str, storage: Storage | None = None) -> None:
        self._limiter = MovingWindowRateLimiter(storage or MemoryStorage())
        self._user = parse(user)
        self._chat = parse(chat)

    async def admit(self, *, user_id: int, chat_id: int, tells: bool = True) -> Admission:
        """Return whether a request of a person in a chat is admitted; count it if it is.

        While the storage of the counts is away, every request is admitted.
        """
        counted = ((self._user, f"user:{user_id}"), (self._chat, f"chat:{chat_id}"))
        return await self._admit_safely(counted, tells=tells)

    async def admit_inline(self, *, user_id: int) -> Admission:
        """Return whether an inline query of a person is admitted; count it if it is."""
        return await self._admit_safely(((self._user, f"inline:{user_id}"),), tells=False)

    async def _admit_safely(self, counted: _Counted, *, tells: bool) -> Admission:
        try:
            return await self._admit(counted, tells=tells)
        except StorageError as problem:
            _log.warning("limits.away", error=type(problem).__name__)
            return Admission(ok=True)

    async def is_first_today(self, what: str, key: int) -> bool:
        """Tell whether this is the first call for `what` and `key` within a day; count it.

        While the storage of the counts is away, each call is the first.
        """
        try:
            return await self._limiter.hit(_DAILY, what, str(key))
        except StorageError as problem:
            _log.warning("limits.away", error=type(problem).__name__)
            return True

    async def _admit(self, counted: _Counted, *, tells: bool) -> Admission:
        # a refused request does not count: while it waits for its turn it is tried again and again
        for item, key in counted:
            if not await self._limiter.test(item, key):
                return await self._refusal(item, key, tells=tells)
        for item, key in counted:
            await self._limiter.hit(item, key)
        return Admission(ok=True)

    async def _refusal(self, item: RateLimitItem, key: str, *, tells: bool) -> Admission:
        stats = await self._limiter.get_window_stats(item, key)
        seconds = max(1, math.ceil(stats.reset_time - time.time()))
        once = parse(f"1 per {item.get_expiry()} second")
        tell = tells and await self._limiter.hit(once, "told", key)
        return Admission(ok=False, seconds=seconds, tell=tell)
