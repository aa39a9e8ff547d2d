"""Jobs by way of Redis: the same answers, no job lost, none for ever."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

import pytest
from redis.asyncio import Redis as Client

from bot.cluster.job_codec import BadPayload
from bot.cluster.job_queue import later_stream, stream
from bot.cluster.queue_client import QueueJobs, open_queue_jobs
from bot.cluster.queue_worker import working
from bot.cluster.redis_connection import PREFIX
from bot.errors import Busy
from bot.work.fair_queue import NOBODY, on_behalf_of
from bot.work.jobs import Brief, read_brief
from summarizer.errors import EmptyText
from summarizer.model import Article, Source
from summarizer.options import DigestOptions, Length
from summarizer.pipeline import digest
from summarizer.read import read_source
from tests.bot.cluster.queues import LEASE_S, SOURCE, ids_of_a_day_ago, until, worker_at
from tests.doubles.jobs import DirectJobs

pytestmark = pytest.mark.anyio


async def test_the_answers_are_those_of_one_process(redis_url: str, jobs: QueueJobs) -> None:
    article = read_source(SOURCE)
    async with worker_at(redis_url):
        assert await jobs.read(SOURCE) == article
        assert await jobs.read_brief(SOURCE, Length.LONG) == read_brief(SOURCE, Length.LONG)
        assert await jobs.digest(article, DigestOptions()) == digest(article, DigestOptions())
        with pytest.raises(EmptyText):
            await jobs.digest(Article(text=""), DigestOptions())
    assert jobs.load().waiting == 0


async def test_a_bot_ends_right_after_its_last_answer(redis_url: str) -> None:
    async with worker_at(redis_url), AsyncExitStack() as bot:
        jobs = await bot.enter_async_context(open_queue_jobs(redis_url, depth=99))
        await asyncio.gather(*(jobs.read_brief(SOURCE, Length.SHORT) for _ in range(40)))
        async with asyncio.timeout(15):
            await bot.aclose()


async def test_a_full_queue_is_busy_and_says_so_at_once(
    redis_url: str, jobs: QueueJobs, client: Client
) -> None:
    asked = [asyncio.create_task(jobs.read_brief(SOURCE, Length.SHORT)) for _ in range(3)]

    async def full() -> bool:
        return bool(await client.xlen(stream()) == 3)

    await until(full)
    with pytest.raises(Busy):
        await jobs.read_brief(SOURCE, Length.SHORT)
    async with worker_at(redis_url):
        await asyncio.gather(*asked)
    # what is done is not in the stream any more
    assert await client.xlen(stream()) == 0


class InOrder(DirectJobs):
    """Jobs that are remembered in the order in which they were done."""

    def __init__(self) -> None:
        self.lengths: list[Length] = []

    async def read_brief(self, source: Source, length: Length) -> tuple[Article, Brief]:
        self.lengths.append(length)
        return await super().read_brief(source, length)


async def test_what_nobody_waits_for_takes_no_room_and_is_done_last(
    redis_url: str, jobs: QueueJobs, client: Client
) -> None:
    async def for_nobody() -> object:
        on_behalf_of.set(NOBODY)
        return await jobs.read_brief(SOURCE, Length.LONG)

    later = [asyncio.create_task(for_nobody()) for _ in range(3)]

    async def wait() -> bool:
        return bool(await client.xlen(later_stream()) == 3)

    await until(wait)
    with pytest.raises(Busy):
        await asyncio.create_task(for_nobody())
    people = [asyncio.create_task(jobs.read_brief(SOURCE, Length.SHORT)) for _ in range(3)]

    async def all_wait() -> bool:
        return bool(await client.xlen(stream()) == 3)

    await until(all_wait)
    worker = InOrder()
    async with working(redis_url, worker, workers=1, lease_s=LEASE_S):
        await asyncio.gather(*people, *later)
    assert worker.lengths == [Length.SHORT] * 3 + [Length.LONG] * 3
    assert await client.xlen(later_stream()) == 0


async def test_jobs_that_were_given_up_a_day_ago_hold_no_place_in_the_queue(
    redis_url: str, jobs: QueueJobs, client: Client
) -> None:
    for name in (stream(), later_stream()):
        for one in ids_of_a_day_ago(3):
            await client.xadd(name, {"data": "{}"}, id=one)  # type: ignore[arg-type]

    async def for_nobody() -> object:
        on_behalf_of.set(NOBODY)
        return await jobs.read(SOURCE)

    asked = [asyncio.create_task(jobs.read(SOURCE)), asyncio.create_task(for_nobody())]

    async def sent() -> bool:
        return [await client.xlen(one) for one in (stream(), later_stream())] == [1, 1]

    await until(sent)
    async with worker_at(redis_url):
        await asyncio.gather(*asked)


async def test_an_answer_that_nobody_asked_for_is_let_go(
    redis_url: str, client: Client, jobs: QueueJobs
) -> None:
    await client.rpush(jobs._answer_to, b"\xff", "nobody's")  # type: ignore[misc]
    async with worker_at(redis_url), asyncio.timeout(50):
        assert await jobs.read(SOURCE) == read_source(SOURCE)


@pytest.mark.parametrize("answer", [b"", b"{odd", b"7", b"\xff", b"[" * 99_999])
async def test_an_odd_answer_fails_the_one_job_that_it_is_for(
    redis_url: str, client: Client, jobs: QueueJobs, answer: bytes
) -> None:
    asked = asyncio.create_task(jobs.read(SOURCE))

    async def is_sent() -> bool:
        return await client.xlen(stream()) == 1

    await until(is_sent)
    (name,) = jobs._waiting
    await client.set(f"{PREFIX}result:{name}", answer)
    await client.rpush(jobs._answer_to, name)  # type: ignore[misc]
    with pytest.raises(BadPayload):
        await asked
    async with worker_at(redis_url), asyncio.timeout(50):
        assert await jobs.read(SOURCE) == read_source(SOURCE)
