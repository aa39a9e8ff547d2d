"""Redis away: how it is found out, and what each part does then.

queue_client         a bot holds its jobs for two minutes, and then says that it is busy
queue_worker         workers wait; each try of a job counts as the first
dead_letters         a job that would be set aside is lost
cached_storage       articles come from Postgres
redis_single_flight  no instance waits for another's work
shared_send_rate     each instance keeps to Telegram's limits by itself
request_limits       (in `operating`) every request is admitted
bot.backends         a bot that starts waits
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redis.exceptions import RedisError

from bot.cluster.redis_connection import open_redis

if TYPE_CHECKING:
    from redis.asyncio import Redis

#: The exceptions that are raised while Redis is away or not ready yet.
AWAY = (RedisError, OSError)


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
