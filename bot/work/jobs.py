"""The work that takes processor time, reading and digesting, in a pool of worker processes."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast

import structlog

from bot.errors import Busy, TooHeavy
from bot.operating.metrics import Load
from bot.store.answer_attempt import Attempt, at_work
from bot.supervision import GivenUp, beside
from bot.work.edition_stories import edit
from bot.work.fair_queue import FairQueue, on_behalf_of
from bot.work.telling import find_news, find_stories, tell_story
from bot.work.worker_process import Budget, Worker, WorkerDied
from summarizer.feeds import read_feed
from summarizer.model import Source
from summarizer.options import DigestOptions, Length
from summarizer.pipeline import digest
from summarizer.read import read_source

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from bot.chat.digests.edition import Edition
    from bot.chat.digests.sequel import News
    from bot.chat.digests.story import ToldStory
    from bot.work.edition_stories import SharedArticle
    from summarizer.feeds import Feed
    from summarizer.model import Article, Digest
    from summarizer.progress import Listener

_log = structlog.get_logger()

_T = TypeVar("_T")

#: How many jobs may wait for each worker; above that the bot says that it is busy. An article
#: takes 0.03 s, so that the last of them waits for about 6 s.
QUEUE_PER_WORKER = 200

#: After how many jobs a worker is replaced: C libraries give back little of their memory.
JOBS_EACH = 1000

#: How often a job is begun at most. When a worker dies, the cause may be something else than its
#: job; when a second one dies of the same job, it is the job.
_TRIES = 2

#: Seconds to pause after each failed try to start a worker. After the last pause the pool gives
#: up: the machine lacks something that waiting does not bring.
_PAUSES_S = (0.1, 1.0, 2.0, 4.0, 8.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """A digest, and whether the next longer digest would have more points."""

    digest: Digest
    longer: bool


class Jobs(Protocol):
    """Runs the engine's work. All methods raise `SummarizerError`; `Busy` is one of them."""

    async def read(self, source: Source) -> Article:
        """Return the article in `source`."""

    async def brief(self, article: Article, length: Length) -> Brief:
        """Return the digest of `article` at a length, and whether there is a longer one."""

    async def read_brief(self, source: Source, length: Length) -> tuple[Article, Brief]:
        """Return the article in `source` and its brief, as a single job."""

    async def digest(self, article: Article, options: DigestOptions) -> Digest:
        """Return the digest of `article`."""

    async def edit(self, shared: tuple[SharedArticle, ...], now: float) -> Edition:
        """Return the edition of what was shared (see `bot.work.edition_stories.edit`)."""

    async def find_stories(self, articles: tuple[Article, ...]) -> tuple[tuple[int, ...], ...]:
        """Return the indices of articles on one story (see `bot.work.telling`)."""

    async def tell_story(self, articles: tuple[Article, ...], length: Length) -> ToldStory | None:
        """Return the digest of the largest story in `articles` (see `bot.work.telling`)."""

    async def find_news(self, article: Article, earlier: tuple[Article, ...]) -> News | None:
        """Return what is new in `article` (see `bot.work.telling`)."""

    async def read_feed(self, source: Source) -> Feed:
        """Return the feed in `source`."""


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    work: Callable[..., Any]
    arguments: tuple[object, ...]
    done: asyncio.Future[Any]
    #: Called with the progress of the job, possibly from another thread.
    listener: Listener


class PoolJobs:
    """`Jobs` in worker processes; each process does one job at a time.

    Each process has its own pipe to the bot, so that its death harms no other. In the standard
    library's pool the death of one worker fails all jobs. In pebble's pool all workers share a
    pipe, so that a worker which dies while it is idle, or holds the pipe's lock, ends the pool.
    """

    def __init__(
        self, workers: int, *, budget: Budget | None = None, jobs_each: int = JOBS_EACH,
        pauses_s: Sequence[float] = _PAUSES_S,
    ) -> None:  # fmt: skip
        self._pauses_s = pauses_s
        self._workers = workers
        self._budget = budget or Budget()
        self._jobs_each = jobs_each
        self._at_work = 0
        self._line: FairQueue[_Job] = FairQueue(workers * QUEUE_PER_WORKER)
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="nutgraf-worker")

    async def read(self, source: Source) -> Article:
        """Return the article in `source`."""
        return await self.run(read_source, source)

    async def brief(self, article: Article, length: Length) -> Brief:
        """Return the digest of `article` at a length, and whether there is a longer one."""
        return await self.run(brief, article, length)

    async def read_brief(self, source: Source, length: Length) -> tuple[Article, Brief]:
        """Return the article in `source` and its brief, as a single job."""
        return await self.run(read_brief, source, length)

    async def digest(self, article: Article, options: DigestOptions) -> Digest:
        """Return the digest of `article`."""
        return await self.run(digest, article, options)

    async def edit(self, shared: tuple[SharedArticle, ...], now: float) -> Edition:
        """Return the edition of what was shared (see `bot.work.edition_stories.edit`)."""
        return await self.run(edit, shared, now)

    async def find_stories(self, articles: tuple[Article, ...]) -> tuple[tuple[int, ...], ...]:
        """Return the indices of articles on one story (see `bot.work.telling`)."""
        return await self.run(find_stories, articles)

    async def tell_story(self, articles: tuple[Article, ...], length: Length) -> ToldStory | None:
        """Return the digest of the largest story in `articles` (see `bot.work.telling`)."""
        return await self.run(tell_story, articles, length)

    async def find_news(self, article: Article, earlier: tuple[Article, ...]) -> News | None:
        """Return what is new in `article` (see `bot.work.telling`)."""
        return await self.run(find_news, article, earlier)

    async def read_feed(self, source: Source) -> Feed:
        """Return the feed in `source`."""
        return await self.run(read_feed, source)

    def load(self) -> Load:
        """Return how many jobs are waiting and at work."""
        return Load(waiting=len(self._line), at_work=self._at_work)

    async def serve(self) -> None:
        """Run the workers until cancelled; then end them at once, even amid a job.

        Raises an `ExceptionGroup` with `GivenUp` when a worker cannot be started.
        """
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(self._workers):
                    group.create_task(self._employ())
        finally:
            self._threads.shutdown(wait=False)

    async def run(self, work: Callable[..., _T], *arguments: object) -> _T:
        """Return what `work` makes of `arguments` in a worker; both are pickled.

        Raises what `work` raises, `OutOfTime`, `TooHeavy`, and `Busy` when too many jobs wait, or
        when the job has to make room for that of another chat.
        """
        loop = asyncio.get_running_loop()
        listener = partial(_tell, loop, at_work())
        job = _Job(work, arguments, loop.create_future(), listener)
        left = self._line.put(on_behalf_of.get(), job)
        if left and not left.done.done():
            left.done.set_exception(Busy())
        return cast("_T", await job.done)

    async def _employ(self) -> None:
        """Have a worker do the waiting jobs; replace it when it is dead or worn."""
        worker: Worker | None = None
        try:
            while True:
                worker = worker or await self._hire()
                job = await self._line.get()
                if job.done.done():  # nobody waits for the result any more
                    continue
                self._at_work += 1
                try:
                    worker = await self._do(worker, job)
                finally:
                    self._at_work -= 1
        finally:
            if worker:
                worker.close()

    async def _do(self, worker: Worker, job: _Job) -> Worker | None:
        """Have a job done, by a second worker if the first dies.

        Return the worker for the next job; None when a new one is needed.
        """
        deaths = 0
        while True:
            result = self._in_thread(worker.run, job.work, job.arguments, job.listener)
            await asyncio.wait({result, job.done}, return_when=asyncio.FIRST_COMPLETED)
            if not result.done():  # nobody waits for the job any more
                worker.end()
                await asyncio.wait({result})
            problem = result.exception()
            if job.done.done() and isinstance(problem, WorkerDied):
                break
            if not isinstance(problem, WorkerDied):
                break
            _log.warning("worker.died", reason=str(problem))
            worker.close()
            deaths += 1
            if deaths == _TRIES:
                problem = TooHeavy(detail=f"{job.work.__name__}: the worker died twice")
                break
            worker = await self._hire()
        if job.done.done():
            pass
        elif problem:
            job.done.set_exception(problem)
        else:
            job.done.set_result(result.result())
        if worker.worn or worker.jobs >= self._jobs_each:
            worker.close()
            return None
        return worker

    async def _hire(self) -> Worker:
        """Start a worker and let it load what it needs.

        Raises `GivenUp` when that has failed as often as there are pauses (`_PAUSES_S`).
        """
        reason = ""
        for pause_s in self._pauses_s:
            try:
                return await self._in_thread(partial(Worker, self._budget, prepare=_load))
            # another process (forkserver) starts them, over pipes, so that any error may come up
            except Exception as problem:  # noqa: BLE001
                reason = f"{type(problem).__name__}: {getattr(problem, 'detail', problem)}"
                _log.error("worker.not_started", reason=reason)
            await asyncio.sleep(pause_s)
        raise GivenUp(f"no worker process starts: {reason}")

    def _in_thread(self, do: Callable[..., _T], *arguments: object) -> asyncio.Future[_T]:
        return asyncio.get_running_loop().run_in_executor(self._threads, partial(do, *arguments))


def _tell(loop: asyncio.AbstractEventLoop, attempt: Attempt, done: int, of: int) -> None:
    """Note in `attempt`, for which the job is done, how many pages of its file have been read."""
    loop.call_soon_threadsafe(partial(attempt.tell, pages=(done, of)))


@asynccontextmanager
async def open_jobs(
    workers: int, *, budget: Budget | None = None, jobs_each: int = JOBS_EACH
) -> AsyncIterator[PoolJobs]:
    """Start `workers` processes; at exit end them, even amid a job. Raises `TaskEnded`."""
    jobs = PoolJobs(workers, budget=budget, jobs_each=jobs_each)
    async with beside(jobs.serve(), "the pool of worker processes"):
        yield jobs


def brief(article: Article, length: Length) -> Brief:
    """Return the digest of `article` at a length, and whether there is a longer one."""
    made = digest(article, DigestOptions(length=length))
    return Brief(digest=made, longer=_has_more(article, made, length))


def _has_more(article: Article, made: Digest, length: Length) -> bool:
    count = len(made.points)
    after = list(Length)[list(Length).index(length) + 1 :][:1]
    if not after or count < length.points:
        return False
    # room for more is not enough: a point that is worth little is left out
    return len(digest(article, DigestOptions(length=after[0], quotes=0)).points) > count


def read_brief(source: Source, length: Length) -> tuple[Article, Brief]:
    """Return the article in `source` and its brief."""
    article = read_source(source)
    return article, brief(article, length)


def _load() -> None:
    """Digest a small page, so that libraries and models are loaded before the first job."""
    page = b"<html lang=en><article><p>%b</p></article></html>" % (b'Ina said: "Yes." ' * 40)
    digest(read_source(Source(body=page)))
