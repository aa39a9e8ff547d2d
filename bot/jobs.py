"""Work that needs a processor: reading and digesting, in processes of their own."""

from __future__ import annotations

import asyncio
import signal
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import asynccontextmanager
from multiprocessing import get_context
from typing import TYPE_CHECKING, Protocol, TypeVar

from bot.errors import Busy
from bot.metrics import Load
from summarizer.errors import OutOfTime
from summarizer.model import Source
from summarizer.pipeline import digest
from summarizer.read import read_source

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from types import FrameType

    from summarizer.model import Article, Digest
    from summarizer.options import DigestOptions

_T = TypeVar("_T")

#: Seconds for one job. 800 words take 0.02 s, a page of 5 MB about 4 s (trafilatura).
BUDGET_S = 20.0

#: Jobs waiting or at work, for each worker; over that the bot says that it is busy.
LINE_PER_WORKER = 50


class Jobs(Protocol):
    """Where the engine's work is done. Both methods raise `SummarizerError`, `Busy` too."""

    async def read(self, source: Source) -> Article:
        """Return the article in `source`."""

    async def digest(self, article: Article, options: DigestOptions) -> Digest:
        """Return the digest of `article`."""


class PoolJobs:
    """`Jobs` in a pool of processes; one that dies is replaced, and its job tried once more."""

    def __init__(self, workers: int, *, budget_s: float = BUDGET_S) -> None:
        self._workers = workers
        self._budget_s = budget_s
        self._open = 0
        self._pool = self._new_pool()

    async def read(self, source: Source) -> Article:
        """Return the article in `source`."""
        return await self._run(read_source, source)

    async def digest(self, article: Article, options: DigestOptions) -> Digest:
        """Return the digest of `article`."""
        return await self._run(digest, article, options)

    def load(self) -> Load:
        """Return how many jobs are waiting and at work."""
        at_work = min(self._open, self._workers)
        return Load(waiting=self._open - at_work, at_work=at_work)

    async def warm_up(self) -> None:
        """Start every worker and let it load what it needs, so that no person waits for that."""
        await asyncio.gather(*(self._run(_load) for _ in range(self._workers)))

    def close(self) -> None:
        """End the workers, once they have finished what they are at."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    async def _run(self, work: Callable[..., _T], *arguments: object) -> _T:
        if self._open >= self._workers * LINE_PER_WORKER:
            raise Busy
        self._open += 1
        try:
            for _ in range(2):
                pool = self._pool
                try:
                    return await asyncio.get_running_loop().run_in_executor(
                        pool, _within, self._budget_s, work, arguments
                    )
                except BrokenProcessPool:
                    # a worker was killed; this job may be the reason, so it gets one more try
                    if self._pool is pool:
                        self._pool = self._new_pool()
                        pool.shutdown(wait=False)
            raise OutOfTime(detail="the worker died twice")
        finally:
            self._open -= 1

    def _new_pool(self) -> ProcessPoolExecutor:
        # forkserver: a fork of this process would copy the event loop's threads and locks
        return ProcessPoolExecutor(
            self._workers, mp_context=get_context("forkserver"), initializer=_start
        )


@asynccontextmanager
async def open_jobs(workers: int, *, budget_s: float = BUDGET_S) -> AsyncIterator[PoolJobs]:
    """Start a pool of `workers` processes and end it at exit."""
    jobs = PoolJobs(workers, budget_s=budget_s)
    warming_up = asyncio.create_task(jobs.warm_up())
    try:
        yield jobs
    finally:
        warming_up.cancel()
        await asyncio.to_thread(jobs.close)


def _load() -> None:
    """Digest a page of nothing much: libraries and models are loaded on first use."""
    page = b"<html lang=en><article><p>%b</p></article></html>" % (b'Ina said: "Yes." ' * 40)
    digest(read_source(Source(body=page)))


def _start() -> None:
    """Make a new worker ready: Ctrl-C is the bot's to handle."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _within(budget_s: float, work: Callable[..., _T], arguments: tuple[object, ...]) -> _T:
    """Run `work` in a worker; an alarm ends it when its time is up."""

    def out_of_time(_signal: int, _frame: FrameType | None) -> None:
        raise OutOfTime(detail=f"{work.__name__} took over {budget_s} s")

    before = signal.signal(signal.SIGALRM, out_of_time)
    # again and again: a library that swallows exceptions must not swallow this one
    signal.setitimer(signal.ITIMER_REAL, budget_s, 0.5)
    try:
        return work(*arguments)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
