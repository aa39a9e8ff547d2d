"""`SingleFlight` for many instances, with the locks of redis-py."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

import structlog

from bot.cluster.redis_away import AWAY
from bot.cluster.redis_connection import PREFIX
from bot.supervision import beside

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from redis.asyncio import Redis
    from redis.asyncio.lock import Lock

_log = structlog.get_logger()

#: Seconds after which the lock of a dead instance is free; seconds between two heartbeats of a
#: living holder.
_HELD_S, _BEAT_S = 10.0, 3.0

#: Seconds between two tries to take the lock; seconds after which an instance goes on without it.
_LOOK_S, _PATIENCE_S = 0.05, 60.0


class RedisSingleFlight:
    """`SingleFlight` in Redis. While Redis is away, no instance waits for another."""

    def __init__(self, redis: Redis, *, beat_s: float = _BEAT_S) -> None:
        self._redis = redis
        self._beat_s = beat_s

    @asynccontextmanager
    async def alone(self, key: str) -> AsyncIterator[bool]:
        """Wait until no other instance works on `key`, at most `_PATIENCE_S` seconds.

        While Redis is away, do not wait. Yield True: another instance may have done the work.
        """
        lock = self._redis.lock(_name(key), timeout=_HELD_S, sleep=_LOOK_S)
        held = False
        try:
            held = await lock.acquire(blocking_timeout=_PATIENCE_S)
        except AWAY as problem:
            _log.warning("once.away", error=type(problem).__name__)
        if not held:
            yield True
            return
        done = asyncio.Event()
        try:
            async with beside(self._beat(lock, done), "holding what is read once"):
                try:
                    yield True
                finally:
                    done.set()  # a cancellation is not enough: see `JobBroker.close`
        finally:
            with suppress(*AWAY):  # the lock may have run out, and belong to another instance
                await lock.release()

    async def is_at(self, key: str) -> bool:
        """Tell whether an instance works on `key`; False while Redis is away."""
        try:
            return bool(await self._redis.exists(_name(key)))
        except AWAY:
            return False

    async def _beat(self, lock: Lock, done: asyncio.Event) -> None:
        """Renew the lock until `done` is set."""
        while not done.is_set():
            await asyncio.sleep(self._beat_s)
            with suppress(*AWAY):
                await lock.reacquire()


def _name(key: str) -> str:
    return f"{PREFIX}once:{key}"
