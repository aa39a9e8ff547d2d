"""`python -m bot worker`: takes jobs from the queue and does them in worker processes."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

import structlog
from taskiq.acks import AcknowledgeType
from taskiq.receiver import Receiver

from bot.cluster.dead_letters import drop_old, keep_dead_letter
from bot.cluster.job_codec import (
    READABLE,
    BadPayload,
    failure_to_text,
    job_from_text,
    refusal_to_text,
    result_to_text,
)
from bot.cluster.job_queue import (
    JOB_LEASE_S,
    TASK,
    drop_old_jobs,
    later_stream,
    open_broker,
    stream,
)
from bot.cluster.redis_away import AWAY, reachable
from bot.cluster.redis_connection import PREFIX, open_redis
from bot.errors import TooHeavy
from bot.supervision import beside, watching
from bot.waiting import wait_at_most
from summarizer.errors import OutOfTime, SummarizerError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from redis.asyncio import Redis

    from bot.work.jobs import Jobs

_log = structlog.get_logger()

#: How often a job is begun at most. It is begun again after its worker has died, because the job
#: need not be the cause.
MOST_TRIES = 3

#: Seconds for which Redis remembers how often a job was begun.
_TRIES_S = 3600

#: Seconds between two searches for dead letters that are too old.
_DROP_S = 60.0

#: Seconds that running jobs have to finish when the worker is told to stop.
_FINISH_WITHIN_S = 20.0

#: Seconds before the next try when Redis is away.
_AGAIN_S = 1.0


class Desk:
    """Does jobs of the queue: it reads a payload, has `jobs` do the work and writes the answer."""

    def __init__(self, jobs: Jobs, redis: Redis, *, most_tries: int = MOST_TRIES) -> None:
        self._jobs = jobs
        self._redis = redis
        self._most_tries = most_tries

    async def work(self, name: str, kind: str, payload: str) -> str:
        """Do a job; return its answer. taskiq calls this."""
        try:
            if await self._tries(name) > self._most_tries:
                # every worker that took it has died
                await self._set_aside(name, kind, payload, "tries")
                return refusal_to_text(TooHeavy(detail=f"{kind}: tried {self._most_tries} times"))
            arguments = job_from_text(kind, payload)
            return result_to_text(kind, await getattr(self._jobs, kind)(*arguments))
        except (TooHeavy, OutOfTime) as refusal:
            await self._set_aside(name, kind, payload, refusal.code)
            return refusal_to_text(refusal)
        except SummarizerError as refusal:
            return refusal_to_text(refusal)
        except BadPayload as problem:
            await self._set_aside(name, kind, payload, "payload")
            return failure_to_text(f"BadPayload: {problem}")
        except Exception as problem:  # noqa: BLE001  # the bot that asked tells the person
            _log.exception("job.failed", kind=kind)
            await self._set_aside(name, kind, payload, type(problem).__name__)
            return failure_to_text(type(problem).__name__)

    async def _tries(self, name: str) -> int:
        """Count a try of a job; return how many there are now, or 1 while Redis is away."""
        key = f"{PREFIX}tries:{name}"
        with suppress(*AWAY):
            async with self._redis.pipeline() as pipe:
                pipe.incr(key)
                pipe.expire(key, _TRIES_S)
                return int((await pipe.execute())[0])
        return 1

    async def _set_aside(self, name: str, kind: str, payload: str, why: str) -> None:
        _log.error("job.set_aside", job=name, kind=kind, why=why)
        with suppress(*AWAY):
            await keep_dead_letter(self._redis, name=name, kind=kind, why=why, payload=payload)


@asynccontextmanager
async def working(
    url: str,
    jobs: Jobs,
    *,
    workers: int,
    lease_s: float = JOB_LEASE_S,
    most_tries: int = MOST_TRIES,
) -> AsyncIterator[None]:
    """Take jobs from the queue at `url` and have `jobs` do them, `workers` at a time.

    Raises `TaskEnded`.
    """
    broker, redis = open_broker(url, lease_s=lease_s), open_redis(url)
    broker.is_worker_process = True
    desk = Desk(jobs, redis, most_tries=most_tries)

    async def work(name: str, kind: str, payload: str) -> str:  # taskiq accepts functions only
        return await desk.work(name, kind, payload)

    broker.register_task(work, task_name=TASK)
    finish = asyncio.Event()
    receiver = Receiver(
        broker, max_async_tasks=workers, run_startup=False, wait_tasks_timeout=_FINISH_WITHIN_S,
        # acknowledge a job once its answer is in Redis: if the worker dies before, another does it
        ack_type=AcknowledgeType.WHEN_SAVED,
    )  # fmt: skip
    await broker.startup()
    listening = asyncio.create_task(receiver.listen(finish), name="taking jobs from the queue")
    try:
        async with beside(broker.beat(), "showing that jobs are worked on"):
            try:
                async with (
                    beside(_drop_old(redis, finish), "dropping what was kept aside"),
                    watching(listening, listening.get_name()),
                ):
                    try:
                        yield
                    finally:
                        finish.set()
            finally:
                broker.close()
                await asyncio.wait([listening], timeout=_FINISH_WITHIN_S + 5)
                listening.cancel()
                await asyncio.gather(listening, return_exceptions=True)
                broker.end()
    finally:
        with suppress(*AWAY):
            await broker.shutdown()
        await broker.result_backend.shutdown()
        await redis.aclose()


async def _drop_old(redis: Redis, finish: asyncio.Event) -> None:
    """Drop jobs and dead letters that are too old, again and again, until `finish` is set."""
    while not finish.is_set():
        with suppress(*AWAY):
            await drop_old(redis)
            for version in READABLE:
                for name in (stream(version), later_stream(version)):
                    await drop_old_jobs(redis, name)
        await wait_at_most(finish, _DROP_S)


async def run_worker(url: str, jobs: Jobs, *, workers: int, stop: asyncio.Event) -> None:
    """Do jobs of the queue until `stop` is set; while Redis is away, wait for it."""
    while not stop.is_set():
        try:
            await reachable(url)
            async with working(url, jobs, workers=workers):
                _log.info("worker.started", workers=workers)
                await stop.wait()
                _log.info("worker.stopping")
        except AWAY as problem:
            _log.error("queue.away", error=type(problem).__name__, again_in_s=_AGAIN_S)
            await wait_at_most(stop, _AGAIN_S)
