"""Jobs by way of Redis: the same answers, no job lost, none for ever."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from redis.asyncio import Redis as Client

from bot.cluster.job_codec import BadPayload
from bot.cluster.job_queue import PREFIX, open_redis, stream
from bot.cluster.queue_client import QueueJobs, open_queue_jobs
from bot.cluster.queue_worker import working
from bot.errors import Busy
from bot.work.jobs import read_brief
from summarizer.errors import EmptyText
from summarizer.model import Article, Source
from summarizer.options import DigestOptions, Length
from summarizer.pipeline import digest
from summarizer.read import read_source
from tests.builders import ARTICLE
from tests.doubles.jobs import DirectJobs

pytestmark = pytest.mark.anyio

_SOURCE = Source(body=ARTICLE.encode(), media_type="text/plain")

#: Seconds without a sign of life after which the workers here count as dead.
_LEASE_S = 0.4


@asynccontextmanager
async def _worker(url: str, jobs: DirectJobs | None = None) -> AsyncIterator[None]:
    async with working(url, jobs or DirectJobs(), workers=2, lease_s=_LEASE_S):
        yield


@pytest.fixture
async def client(redis_url: str) -> AsyncIterator[Client]:
    opened = open_redis(redis_url)
    yield opened
    await opened.aclose()


@pytest.fixture
async def jobs(redis_url: str) -> AsyncIterator[QueueJobs]:
    async with open_queue_jobs(redis_url, depth=3) as opened:
        yield opened


async def _until(holds: object) -> None:
    """Wait until a coroutine function says so."""
    async with asyncio.timeout(20):
        while not await holds():  # type: ignore[operator]  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_the_answers_are_those_of_one_process(redis_url: str, jobs: QueueJobs) -> None:
    article = read_source(_SOURCE)
    async with _worker(redis_url):
        assert await jobs.read(_SOURCE) == article
        assert await jobs.read_brief(_SOURCE, Length.LONG) == read_brief(_SOURCE, Length.LONG)
        assert await jobs.digest(article, DigestOptions()) == digest(article, DigestOptions())
        with pytest.raises(EmptyText):
            await jobs.digest(Article(text=""), DigestOptions())
    assert jobs.load().waiting == 0


async def test_a_bot_ends_right_after_its_last_answer(redis_url: str) -> None:
    async with (
        _worker(redis_url),
        asyncio.timeout(15),
        open_queue_jobs(redis_url, depth=99) as jobs,
    ):
        await asyncio.gather(*(jobs.read_brief(_SOURCE, Length.SHORT) for _ in range(40)))


async def test_a_full_queue_is_busy_and_says_so_at_once(
    redis_url: str, jobs: QueueJobs, client: Client
) -> None:
    asked = [asyncio.create_task(jobs.read_brief(_SOURCE, Length.SHORT)) for _ in range(3)]

    async def full() -> bool:
        return bool(await client.xlen(stream()) == 3)

    await _until(full)
    with pytest.raises(Busy):
        await jobs.read_brief(_SOURCE, Length.SHORT)
    async with _worker(redis_url):
        await asyncio.gather(*asked)
    # what is done is not in the stream any more
    assert await client.xlen(stream()) == 0


async def test_an_answer_that_nobody_asked_for_is_let_go(
    redis_url: str, client: Client, jobs: QueueJobs
) -> None:
    await client.rpush(jobs._answer_to, b"\xff", "nobody's")  # type: ignore[misc]
    async with _worker(redis_url), asyncio.timeout(20):
        assert await jobs.read(_SOURCE) == read_source(_SOURCE)


@pytest.mark.parametrize("answer", [b"", b"{odd", b"7", b"\xff", b"[" * 99_999])
async def test_an_odd_answer_fails_the_one_job_that_it_is_for(
    redis_url: str, client: Client, jobs: QueueJobs, answer: bytes
) -> None:
    asked = asyncio.create_task(jobs.read(_SOURCE))

    async def is_sent() -> bool:
        return await client.xlen(stream()) == 1

    await _until(is_sent)
    (name,) = jobs._waiting
    await client.set(f"{PREFIX}result:{name}", answer)
    await client.rpush(jobs._answer_to, name)  # type: ignore[misc]
    with pytest.raises(BadPayload):
        await asked
    async with _worker(redis_url), asyncio.timeout(20):
        assert await jobs.read(_SOURCE) == read_source(_SOURCE)
