"""The bot's activities as context managers: each goes on while its block runs."""

from __future__ import annotations

import asyncio
import gc
import time
from contextlib import AsyncExitStack, asynccontextmanager, nullcontext
from typing import TYPE_CHECKING, Any, cast

import structlog
from telegram.error import InvalidToken

from bot.absence import end_long_absences
from bot.bot_api.connection import UnknownToken
from bot.following.poller import Poller
from bot.handlers.following.arrivals import Arrivals
from bot.handlers.menus import introduce
from bot.incoming.raw_updates import KINDS
from bot.store.storage import DatabaseAway, DatabaseBroken
from bot.supervision import TaskEnded, beside, watching

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from contextlib import AbstractAsyncContextManager
    from typing import NoReturn

    import telegram
    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.backends import Backends, LoadedJobs
    from bot.bot_api.connection import TokenWatch
    from bot.bot_api.retries import Retries
    from bot.config import Config
    from bot.incoming.polling import Poll
    from bot.incoming.update_queue import UpdateQueue
    from bot.operating.health import Check
    from bot.operating.metrics import PrometheusMetrics
    from bot.services import App, Services
    from bot.store.journal import Journal

_log = structlog.get_logger()

#: Seconds that running work has to finish when the bot is told to stop.
_FINISH_WITHIN_S = 20.0

#: The name of the polling task, for the log and the operator.
_POLLING = "asking Telegram for updates"

#: Seconds between two runs that erase what has been kept too long.
_CLEARING_S = 6 * 3600.0


@asynccontextmanager
async def clearing(backends: Backends, *, every_s: float = _CLEARING_S) -> AsyncIterator[None]:
    """Erase what has been kept too long: at the start, and every `every_s` seconds after that."""
    await _clear(backends)
    async with beside(_clear_again(backends, every_s), "erasing what is kept too long"):
        yield


async def _clear(backends: Backends) -> None:
    await backends.storage.purge()
    await backends.journal.purge()
    await end_long_absences(backends, time.time())
    await backends.following.purge()


async def _clear_again(backends: Backends, every_s: float) -> None:
    while True:
        await asyncio.sleep(every_s)
        try:
            await _clear(backends)
        except DatabaseBroken:
            raise
        except DatabaseAway as problem:
            _log.error("clearing.away", error=str(problem))


@asynccontextmanager
async def initialized(application: App, retries: Retries) -> AsyncIterator[None]:
    """Initialize the application, which asks Telegram who the bot is; shut it down at exit.

    Raises `UnknownToken`, `telegram.error.TelegramError`.
    """
    try:
        try:
            await retries.call(application.initialize)
        except InvalidToken as problem:
            raise UnknownToken from problem
        yield
    finally:
        await application.shutdown()


@asynccontextmanager
async def introducing(bot: telegram.Bot, retries: Retries) -> AsyncIterator[None]:
    """Tell Telegram the commands while the block runs, which does not wait for that."""
    introducing = asyncio.create_task(introduce(bot, retries))
    try:
        yield
    finally:
        introducing.cancel()
        await asyncio.gather(introducing, return_exceptions=True)


def health(
    address: tuple[str, int] | None,
    checks: dict[str, Check],
    metrics: PrometheusMetrics | None,
    jobs: LoadedJobs,
    journal: Journal | None,
) -> AbstractAsyncContextManager[object]:
    """Serve health and metrics while the block runs; do nothing without `address` or `metrics`."""
    if not address or not metrics:
        return nullcontext()
    from bot.operating.health import serving

    return serving(
        address,
        checks=checks,
        count_open=journal.count_open if journal else None,
        page=lambda unanswered: metrics.page(jobs.load(), unanswered),
    )


def readiness(
    engine: AsyncEngine,
    update_queue: UpdateQueue,
    taking: asyncio.Event,
    watch: TokenWatch,
    poll: Poll | None,
) -> dict[str, Check]:
    """Return the checks that tell whether the bot is ready, by their names.

    `taking` is set while the bot takes updates.
    """
    from bot.store.sql.database import probe

    async def database() -> str | None:
        await probe(engine)
        return "updates wait to be written down" if update_queue.stuck else None

    async def updates() -> str | None:
        if not taking.is_set():
            return "none are taken"
        if watch.refused:
            return "Telegram does not know the token"
        return poll.fault if poll else None

    return {"database": database, "updates": updates}


@asynccontextmanager
async def at_work(application: App) -> AsyncIterator[None]:
    """Answer updates while the block runs; at exit, finish those at work within 20 seconds."""
    # all that is loaded by now stays loaded. `freeze` spares the garbage collector from looking
    # through it at each full collection, which takes 85 ms
    gc.collect()
    gc.freeze()
    before = asyncio.all_tasks()
    await application.start()
    try:
        async with watching(_task_since(before, ":update_fetcher"), "handing updates on"):
            yield
    finally:
        try:
            async with asyncio.timeout(_FINISH_WITHIN_S):
                await application.stop()
        except TimeoutError:  # unfinished updates are in the journal
            _log.warning("bot.stopped_at_work")


def _task_since(before: set[asyncio.Task[Any]], ending: str) -> asyncio.Task[Any]:
    """Return the task that is not in `before` and whose name has this `ending`."""
    since = asyncio.all_tasks() - before
    return next(task for task in since if task.get_name().endswith(ending))


@asynccontextmanager
async def polling(poll: Poll, end: asyncio.Future[None]) -> AsyncIterator[None]:
    """Ask for updates while the block runs; if that fails, make the bot end through `end`."""

    def is_over(task: asyncio.Task[NoReturn]) -> None:
        problem = None if task.cancelled() else task.exception()
        fail(end, cast("Exception", problem) or TaskEnded(f"{_POLLING} ended: nobody knows why"))

    polling = asyncio.create_task(poll.run(), name=_POLLING)
    polling.add_done_callback(is_over)
    try:
        yield
    finally:
        polling.remove_done_callback(is_over)
        goes_on = not polling.done()
        polling.cancel()
        await asyncio.gather(polling, return_exceptions=True)
        if goes_on:
            await poll.confirm()


@asynccontextmanager
async def webhook(
    application: App, config: Config, update_queue: UpdateQueue, retries: Retries
) -> AsyncIterator[None]:
    from bot.incoming.webhook import receiving

    async with AsyncExitStack() as stack:

        async def receive() -> None:
            ready = receiving(config, application.bot, update_queue, allowed_updates=list(KINDS))
            await stack.enter_async_context(ready)

        await retries.call(receive)
        yield


@asynccontextmanager
async def following(backends: Backends, services: Services) -> AsyncIterator[None]:
    """Look at feeds, and deliver what is new in them, while the block runs."""
    if not backends.shared:  # nobody else works on what an earlier run had claimed
        await backends.following.release()
    poller = Poller(
        looks=services.looks, following=backends.following, timers=backends.timers,
        deliveries=Arrivals(services),
    )  # fmt: skip
    async with beside(poller.run(), "following feeds"):
        yield


def fail(end: asyncio.Future[None], problem: Exception) -> None:
    """Make the bot end with `problem`, unless it ends with an earlier exception already."""
    if not end.done():
        end.set_exception(problem)
