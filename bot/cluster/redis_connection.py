"""The connection to Redis, and the errors that mean that Redis is away.

What each part does while Redis is away stands at the head of `bot.cluster`.
"""

from __future__ import annotations

from typing import Any

from limits.aio.storage import RedisStorage
from redis.asyncio import Redis
from redis.exceptions import RedisError

#: The start of every key that this program has in Redis, which may serve other programs too.
PREFIX = "nutgraf:"

#: The exceptions that are raised while Redis is away or not ready yet.
AWAY = (RedisError, OSError)

#: The most connections of one process to Redis.
CONNECTIONS = 50


def open_redis(url: str) -> Redis:
    """Return a client of Redis; it connects when it is first used."""
    return Redis.from_url(url, max_connections=CONNECTIONS, socket_timeout=10)


async def reachable(url: str) -> None:
    """Check that the Redis at `url` answers. Raises `AWAY` if it does not."""
    async with open_redis(url) as redis:
        await redis.ping()


async def fault_of(redis: Redis) -> str | None:
    """Return the name of the error when Redis does not answer; None when it does."""
    try:
        await redis.ping()
    except AWAY as problem:
        return type(problem).__name__
    return None


def redis_rates(url: str, redis: Redis) -> RedisStorage:
    """Return the storage in which the library `limits` keeps its counts.

    It uses the connections of `redis`.
    """
    handed_through: Any = {"connection_pool": redis.connection_pool}
    return RedisStorage(
        f"async+{url}", wrap_exceptions=True, implementation="redispy",
        key_prefix=f"{PREFIX}rates", **handed_through,
    )  # fmt: skip
