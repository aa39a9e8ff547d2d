"""What the tests of the queue share: a source, workers that die soon, and patience."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from bot.cluster.dead_letters import KEPT_S
from bot.cluster.queue_worker import working
from summarizer.model import Source
from tests.builders import ARTICLE
from tests.doubles.jobs import DirectJobs

SOURCE = Source(body=ARTICLE.encode(), media_type="text/plain")

#: Seconds without a sign of life after which the workers here count as dead.
LEASE_S = 0.4


def ids_of_a_day_ago(count: int) -> list[str]:
    """The ids that Redis would have given to entries of a stream just too old to be kept."""
    return [f"{int(1000 * (time.time() - KEPT_S)) - 1}-{n}" for n in range(count)]


@asynccontextmanager
async def worker_at(url: str, jobs: DirectJobs | None = None) -> AsyncIterator[None]:
    """Let a worker take jobs from the queue at a Redis address."""
    async with working(url, jobs or DirectJobs(), workers=2, lease_s=LEASE_S):
        yield


async def until(holds: Callable[[], Awaitable[object]]) -> None:
    """Wait until a coroutine function says so."""
    async with asyncio.timeout(50):
        while not await holds():  # noqa: ASYNC110
            await asyncio.sleep(0.01)
