"""`SingleFlight` for many instances, by the locks of the library redis."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

import structlog

from bot.cluster.job_queue import AWAY, PREFIX
from bot.supervision import beside

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from redis.asyncio import Redis
    from redis.asyncio.lock import Lock

_log = structlog.get_logger()

#: Seconds after which a dead instance's lock is free, and between its holder's heartbeats.
_HELD_S, _BEAT_S = 10.0, 3.0

#: Seconds between looks whether the lock is free, and until one goes on without it.
_LOOK_S, _PATIENCE_S = 0.05, 60.0


class RedisSingleFlight:
    """`SingleFlight` in Redis. While that is away, each instance goes on by itself."""

    def __init__(self, redis: Redis, *, beat_s: float = _BEAT_S) -> None:
        self._redis = redis
        self._beat_s = beat_s

    @asynccontextmanager
    async def alone(self, key: str) -> AsyncIterator[bool]:
        """Wait until nobody else is at `key`; give whether anybody else may have been."""
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
                    done.set()  # a cancellation alone may be lost: see `JobBroker.close`
        finally:
            with suppress(*AWAY):  # or it was lost, and is another's
                await lock.release()

    async def is_at(self, key: str) -> bool:
        """Tell whether anybody is at `key`."""
        try:
            return bool(await self._redis.exists(_name(key)))
        except AWAY:
            return False

    async def _beat(self, lock: Lock, done: asyncio.Event) -> None:
        """Hold on to the lock for as long as the work takes."""
        while not done.is_set():
            await asyncio.sleep(self._beat_s)
            with suppress(*AWAY):
                await lock.reacquire()


def _name(key: str) -> str:
    return f"{PREFIX}once:{key}"
