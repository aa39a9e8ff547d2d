"""redis_away: how it is told that Redis is away."""

from __future__ import annotations

import pytest
from redis.asyncio import Redis as Client
from redis.exceptions import ConnectionError as RedisAway

from bot.cluster.redis_away import fault_of, reachable
from tests.doubles.servers import Redis

pytestmark = pytest.mark.anyio


async def test_a_redis_that_is_away_is_told_by_the_name_of_the_error(
    redis: Redis, redis_url: str, client: Client
) -> None:
    await reachable(redis_url)
    assert await fault_of(client) is None
    redis.stop()
    try:
        assert await fault_of(client) == "ConnectionError"
        with pytest.raises(RedisAway):
            await reachable(redis_url)
    finally:
        redis.start()
