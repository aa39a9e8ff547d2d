"""The queue on a Redis of its own, from the side of those who ask."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from redis.asyncio import Redis as Client

from bot.cluster.queue_client import QueueJobs, open_queue_jobs
from bot.cluster.redis_connection import open_redis


@pytest.fixture
async def client(redis_url: str) -> AsyncIterator[Client]:
    opened = open_redis(redis_url)
    yield opened
    await opened.aclose()


@pytest.fixture
async def jobs(redis_url: str) -> AsyncIterator[QueueJobs]:
    async with open_queue_jobs(redis_url, depth=3) as opened:
        yield opened
