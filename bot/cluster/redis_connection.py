"""The connection to Redis."""

from __future__ import annotations

from typing import Any

from limits.aio.storage import RedisStorage
from redis.asyncio import Redis

#: The start of every key that this program has in Redis, which may serve other programs too.
PREFIX = "nutgraf:"

#: The most connections of one process to Redis.
CONNECTIONS = 50


def open_redis(url: str) -> Redis:
    """Return a client of Redis; it connects when it is first used."""
    return Redis.from_url(url, max_connections=CONNECTIONS, socket_timeout=10)


def redis_rates(url: str, redis: Redis) -> RedisStorage:
    """Return the storage in which the library `limits` keeps its counts.

    It uses the connections of `redis`.
    """
    handed_through: Any = {"connection_pool": redis.connection_pool}
    return RedisStorage(
        f"async+{url}", wrap_exceptions=True, implementation="redispy",
        key_prefix=f"{PREFIX}rates", **handed_through,
    )  # fmt: skip
