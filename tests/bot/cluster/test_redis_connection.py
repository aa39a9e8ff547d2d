"""redis_connection: what this program has in a Redis that may serve others, too."""

from __future__ import annotations

import pytest
from limits import parse
from limits.aio.strategies import MovingWindowRateLimiter
from redis.asyncio import Redis as Client

from bot.cluster.redis_connection import PREFIX, redis_rates

pytestmark = pytest.mark.anyio


async def test_counts_of_requests_are_kept_under_the_keys_of_this_program(
    redis_url: str, client: Client
) -> None:
    limiter = MovingWindowRateLimiter(redis_rates(redis_url, client))
    assert await limiter.hit(parse("1/minute"), "alice")
    assert not await limiter.hit(parse("1/minute"), "alice")
    keys = [key.decode() if isinstance(key, bytes) else key for key in await client.keys("*")]
    assert keys
    assert all(key.startswith(PREFIX) for key in keys)
