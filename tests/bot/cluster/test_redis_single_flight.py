"""One of all instances at a time, by a lock in a real Redis."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from redis.asyncio import Redis
from redis.asyncio.lock import Lock

from bot.cluster.redis_connection import open_redis
from bot.cluster.redis_single_flight import RedisSingleFlight
from tests.doubles.ports import free_port

pytestmark = pytest.mark.anyio

#: Seconds for what takes none, before a test is called failed.
_WITHIN_S = 20.0


async def test_the_second_begins_when_the_first_is_done(redis_url: str) -> None:
    seen = []
    async with open_redis(redis_url) as redis:
        one, other = RedisSingleFlight(redis), RedisSingleFlight(redis)

        async def second() -> None:
            async with other.alone("page"):
                seen.append("second")

        async with one.alone("page"), other.alone("another page"):
            waiting = asyncio.create_task(second())
            assert [await other.is_at("page"), await other.is_at("third page")] == [True, False]
            seen.append("first")
        await asyncio.wait_for(waiting, _WITHIN_S)
        assert seen == ["first", "second"]
        assert await one.is_at("page") is False


async def test_it_is_held_for_as_long_as_the_work_takes(redis_url: str) -> None:
    async with open_redis(redis_url) as redis, RedisSingleFlight(redis, beat_s=0.01).alone("page"):
        [name] = await redis.keys("*once:page")
        await redis.pexpire(name, 9000)  # as though a second had passed
        async with asyncio.timeout(_WITHIN_S):
            while await redis.pttl(name) <= 9000:  # noqa: ASYNC110  # Redis has no event for it
                await asyncio.sleep(0.01)


class DeafLock(Lock):
    """Loses the first cancellation that comes while it waits, as Python 3.11 lets redis-py."""

    waits = asyncio.Event()
    deaf = True

    async def reacquire(self) -> bool:
        self.waits.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            if not self.deaf:
                raise
            self.deaf = False
        return True


class DeafRedis(Redis):
    def lock(self, *arguments: Any, **more: Any) -> Lock:
        return super().lock(*arguments, lock_class=DeafLock, **more)


async def test_its_end_is_not_lost_with_a_cancellation(redis_url: str) -> None:
    DeafLock.waits = asyncio.Event()
    async with (
        DeafRedis.from_url(redis_url) as redis,
        asyncio.timeout(_WITHIN_S),
        RedisSingleFlight(redis, beat_s=0.0).alone("page"),
    ):
        await DeafLock.waits.wait()


async def test_without_redis_each_goes_on_by_itself() -> None:
    async with open_redis(f"redis://127.0.0.1:{free_port()}") as redis:
        once = RedisSingleFlight(redis)
        async with once.alone("page") as others:
            assert others is True  # for all that is known
            assert await once.is_at("page") is False
