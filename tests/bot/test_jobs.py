"""The pool of workers: results, failures, budgets, deaths."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import AsyncIterator

import pytest

from bot.errors import Busy
from bot.jobs import LINE_PER_WORKER, PoolJobs, open_jobs
from bot.metrics import Load
from summarizer.errors import EmptyText, OutOfTime
from summarizer.model import Article, Source
from summarizer.options import DigestOptions
from tests.builders import ARTICLE

pytestmark = pytest.mark.anyio


def _nap() -> None:
    threading.Event().wait(0.2)


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.fixture
async def jobs() -> AsyncIterator[PoolJobs]:
    async with open_jobs(1, budget_s=20) as opened:
        yield opened


async def test_an_article_is_read_and_digested_in_a_worker(jobs: PoolJobs) -> None:
    article = await jobs.read(Source(body=ARTICLE.encode()))
    digest = await jobs.digest(article, DigestOptions())
    assert article.title == "Ferry to Skerry Island gets a second boat"
    assert len(digest.points) >= 1


async def test_a_refusal_reaches_the_one_who_asked(jobs: PoolJobs) -> None:
    with pytest.raises(EmptyText):
        await jobs.digest(Article(text=""), DigestOptions())
    assert (await jobs.digest(Article(text=ARTICLE), DigestOptions())).words > 90


async def test_what_waits_and_what_is_at_work_can_be_counted(jobs: PoolJobs) -> None:
    await jobs.warm_up()
    assert jobs.load() == Load(waiting=0, at_work=0)
    naps = [asyncio.create_task(jobs._run(_nap)) for _ in range(3)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert jobs.load() == Load(waiting=2, at_work=1)
    await asyncio.gather(*naps)
    assert jobs.load() == Load(waiting=0, at_work=0)


async def test_work_over_its_budget_ends_though_it_swallows_exceptions() -> None:
    async with open_jobs(1, budget_s=0.3) as jobs:
        with pytest.raises(OutOfTime):
            await jobs._run(_spin)
        assert await jobs._run(os.getpid) != os.getpid()


def _spin() -> None:
    for _ in range(3):
        try:
            while True:
                sum(range(1000))
        except Exception:  # noqa: BLE001  # as some libraries do
            continue
    while True:
        sum(range(1000))


async def test_a_worker_that_dies_is_replaced(jobs: PoolJobs) -> None:
    with pytest.raises(OutOfTime):
        await jobs._run(_die)
    assert await jobs._run(os.getpid) != os.getpid()


async def test_a_full_line_says_busy(jobs: PoolJobs) -> None:
    waiting = [asyncio.create_task(jobs._run(_nap)) for _ in range(LINE_PER_WORKER)]
    await asyncio.sleep(0)
    with pytest.raises(Busy):
        await jobs._run(os.getpid)
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
