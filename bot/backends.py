"""The backends of the bot: within one process, or shared by many on Postgres and Redis."""

from __future__ import annotations

import asyncio
import secrets
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

import structlog

from bot.operating.request_limits import WindowLimits
from bot.outgoing.send_rate import SendRate
from bot.outgoing.serial_sends import SerialSends
from bot.store.storage import DatabaseAway
from bot.supervision import beside
from bot.waiting import wait_at_most
from bot.work.jobs import Jobs, open_jobs
from bot.work.single_flight import LocalSingleFlight

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from contextlib import AbstractAsyncContextManager

    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.config import Config
    from bot.operating.health import Check
    from bot.operating.metrics import Load
    from bot.operating.request_limits import Limits
    from bot.store.sql.following import SqlFollowing
    from bot.store.sql.journal import SqlJournal
    from bot.store.sql.memory import SqlMemory
    from bot.store.sql.storage import SqlStorage
    from bot.store.sql.timers import SqlTimers
    from bot.work.single_flight import SingleFlight

_log = structlog.get_logger()

#: Seconds for which one of many instances waits for Postgres (during a failover or an upgrade)
#: before it puts off an update. The next updates of that chat wait behind it.
_WAIT_S = 30.0

#: Seconds between two looks for updates that other instances handed over or left behind.
_LOOK_S = 0.2

#: Seconds before the next try when a server is away.
_AGAIN_S = 2.0


class LoadedJobs(Jobs, Protocol):
    """`Jobs` that can also count the jobs they have not finished."""

    def load(self) -> Load:
        """Return how many jobs are waiting, and how many are at work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backends:
    """What the bot stands on: the database, the queue, and what limits and orders its work."""

    engine: AsyncEngine
    jobs: LoadedJobs
    storage: SqlStorage
    memory: SqlMemory
    journal: SqlJournal
    following: SqlFollowing
    timers: SqlTimers
    limits: Limits
    single_flight: SingleFlight
    send_rate: SendRate
    #: The readiness checks beside those of the database and of updates, by their names.
    checks: dict[str, Check]
    #: Whether there may be other instances, whose updates this one must take over.
    shared: bool


def open_backends(config: Config, *, local: bool) -> AbstractAsyncContextManager[Backends]:
    """Open the backends that `config` names. The local chat (`local`) always uses one process."""
    if config.redis and not local:
        return _open_shared(config, config.redis)
    return _open_single(config, config.local_database if local else config.database)


@asynccontextmanager
async def _open_single(config: Config, database: str) -> AsyncIterator[Backends]:
    # imported here since SQLAlchemy takes longer to import than all else; --check works without it
    from bot.store.sql.batches import Batches
    from bot.store.sql.database import open_database
    from bot.store.sql.following import SqlFollowing
    from bot.store.sql.journal import SqlJournal
    from bot.store.sql.memory import SqlMemory
    from bot.store.sql.storage import SqlStorage
    from bot.store.sql.timers import SqlTimers

    async with (
        open_database(database) as engine,
        Batches(engine) as batches,
        open_jobs(config.workers) as jobs,
    ):
        journal = SqlJournal(engine, batches=batches)
        yield Backends(
            engine=engine,
            jobs=jobs,
            storage=SqlStorage(engine, batches=batches),
            memory=SqlMemory(engine, batches=batches),
            journal=journal,
            following=SqlFollowing(engine),
            timers=SqlTimers(engine),
            limits=WindowLimits(user=config.rate_user, chat=config.rate_chat),
            single_flight=LocalSingleFlight(),
            send_rate=SendRate(SerialSends(journal)),
            checks={},
            shared=False,
        )


@asynccontextmanager
async def _open_shared(config: Config, url: str) -> AsyncIterator[Backends]:
    from bot.cluster.cached_storage import CachedStorage
    from bot.cluster.queue_client import open_queue_jobs
    from bot.cluster.redis_away import fault_of
    from bot.cluster.redis_connection import open_redis, redis_rates
    from bot.cluster.redis_single_flight import RedisSingleFlight
    from bot.cluster.shared_journal import SharedJournal
    from bot.cluster.shared_send_rate import SharedSendRate
    from bot.store.sql.batches import Batches
    from bot.store.sql.database import open_database
    from bot.store.sql.following import SqlFollowing
    from bot.store.sql.memory import SqlMemory
    from bot.store.sql.timers import SqlTimers

    redis = open_redis(url)
    rates = redis_rates(url, redis)

    async with AsyncExitStack() as stack:
        stack.push_async_callback(redis.aclose)
        engine = await stack.enter_async_context(open_database(config.database, wait_s=_WAIT_S))
        batches = await stack.enter_async_context(Batches(engine))
        journal = SharedJournal(engine, name=secrets.token_hex(8))
        jobs = await stack.enter_async_context(open_queue_jobs(url, depth=config.queue_depth))
        yield Backends(
            engine=engine,
            jobs=jobs,
            storage=CachedStorage(engine, redis, batches=batches),
            memory=SqlMemory(engine, batches=batches),
            journal=journal,
            following=SqlFollowing(engine),
            timers=SqlTimers(engine),
            limits=WindowLimits(user=config.rate_user, chat=config.rate_chat, storage=rates),
            single_flight=RedisSingleFlight(redis),
            send_rate=SharedSendRate(SerialSends(journal), rates),
            checks={"queue": partial(fault_of, redis)},
            shared=True,
        )
        with suppress(DatabaseAway):
            await journal.leave()


def taking_over(take_up: Callable[[], Awaitable[None]]) -> AbstractAsyncContextManager[None]:
    """Call `take_up` every `_LOOK_S` seconds while the block runs.

    It takes up the updates that other instances hand over or leave behind.
    """
    return beside(_take_over(take_up), "taking over from other bots")


async def _take_over(take_up: Callable[[], Awaitable[None]]) -> None:
    while True:
        await asyncio.sleep(_LOOK_S)
        try:
            await take_up()
        except DatabaseAway as problem:
            _log.error("journal.away", error=str(problem))
            await asyncio.sleep(_AGAIN_S)


async def until_reachable(config: Config, stop: asyncio.Event) -> None:
    """Wait until Postgres and Redis answer, or `stop` is set; log what is waited for."""
    from bot.cluster.redis_away import AWAY, reachable
    from bot.store.sql.database import open_database

    assert config.redis  # noqa: S101  # the caller has checked it
    while not stop.is_set():
        faults = []
        try:
            async with open_database(config.database):
                pass
        except DatabaseAway as problem:
            faults.append(f"the database of DATABASE_URL: {problem}")
        try:
            await reachable(config.redis)
        except AWAY as problem:
            faults.append(f"the Redis of REDIS_URL: {type(problem).__name__}")
        if not faults:
            return
        _log.error("start.waits", for_=faults, again_in_s=_AGAIN_S)
        await wait_at_most(stop, _AGAIN_S)
