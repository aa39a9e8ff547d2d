"""The composition root: builds, opens and closes all parts of the bot."""

from __future__ import annotations

import asyncio
import gc
import signal
from contextlib import AsyncExitStack, asynccontextmanager, nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import structlog
from telegram.error import InvalidToken
from telegram.ext import ApplicationBuilder

from bot.backends import open_backends, taking_over, until_reachable
from bot.bot_api.connection import ApiRequest, TokenWatch, UnknownToken
from bot.bot_api.retries import Retries
from bot.handlers import register
from bot.handlers.failures import give_up
from bot.handlers.menus import introduce
from bot.incoming.chat_order import ChatOrder, doubtful_last
from bot.incoming.pastes import Pastes
from bot.incoming.polling import Poll
from bot.incoming.raw_updates import KINDS
from bot.incoming.update_queue import UpdateQueue, update_of
from bot.operating.metrics import NoMetrics, PrometheusMetrics
from bot.outgoing.chat_members import ChatMembers
from bot.outgoing.replies import Replies
from bot.services import Services
from bot.store.journal import MOST_TRIES
from bot.store.sqlite_file import make_folder
from bot.supervision import TaskEnded, watching
from bot.work.digest_service import DigestService
from summarizer.fetch import open_client

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from contextlib import AbstractAsyncContextManager
    from typing import NoReturn

    import telegram
    from sqlalchemy.ext.asyncio import AsyncEngine
    from telegram.request import BaseRequest

    from bot.backends import LoadedJobs
    from bot.config import Config
    from bot.local.api import LocalTelegram
    from bot.operating.health import Check
    from bot.outgoing.send_rate import SendRate
    from bot.services import App
    from bot.store.journal import Journal

_log = structlog.get_logger()

#: Seconds that running work has to finish when the bot is told to stop.
_FINISH_WITHIN_S = 20.0

#: The most connections to the Bot API, and so the most calls at once; more calls wait. For each
#: call httpcore looks at all connections and all waiting calls, so that a higher number is slower.
_CONNECTIONS = 40

#: The most connections for `getUpdates`: the last call may come before the one before is closed.
_QUESTIONS = 2

#: Seconds for a whole call of `getUpdates`; `bot.incoming.polling` lets Telegram hold it for a
#: part of them.
_QUESTION_WITHIN_S = 30.0

#: What the task that polls does, for the log and the operator.
_POLLING = "asking Telegram for updates"

#: The token for the Bot API within this process; it has the form of a real one.
LOCAL_TOKEN = "1:local"  # noqa: S105


async def run(config: Config) -> None:
    """Run the bot until SIGINT or SIGTERM: on Telegram with a token, else as the local chat.

    Raises `SecondBot` when another bot with the same token takes the updates, `UnknownToken` when
    Telegram does not know the token.
    """
    stop = asyncio.Event()
    end: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    end.add_done_callback(lambda _: stop.set())
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    if config.redis and config.telegram_token:
        await until_reachable(config, stop)
        if stop.is_set():
            return
    async with AsyncExitStack() as stack:
        if config.telegram_token:
            application = await stack.enter_async_context(
                running(config, token=config.telegram_token.get_secret_value(), end=end)
            )
            _log.info("bot.started", username=application.bot.username)
        else:
            url = await stack.enter_async_context(local_chat(config, end=end))
            print(f"\n  Nutgraf is ready: open {url} in a browser. Ctrl-C ends it.\n", flush=True)
        await stop.wait()
        _log.info("bot.stopping")


async def run_as_worker(config: Config) -> None:
    """Run as a worker until SIGINT or SIGTERM: do the jobs of bots that run elsewhere."""
    from bot.cluster.job_queue import fault_of, open_redis
    from bot.cluster.queue_worker import run_worker
    from bot.work.jobs import open_jobs

    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    assert config.redis  # noqa: S101  # `main` has checked it
    redis = open_redis(config.redis)
    metrics = PrometheusMetrics() if config.metrics_listen else None
    checks: dict[str, Check] = {"queue": partial(fault_of, redis)}
    try:
        async with (
            open_jobs(config.workers) as jobs,
            _health(config.metrics_address, checks, metrics, jobs, None),
        ):
            await run_worker(config.redis, jobs, workers=config.workers, stop=stop)
    finally:
        await redis.aclose()


@asynccontextmanager
async def local_chat(
    config: Config, *, end: asyncio.Future[None] | None = None
) -> AsyncIterator[str]:
    """Run the bot over an in-process Bot API and serve the chat page; yield the page's address.

    `end` is the same as for `running`.
    """
    from bot.local.api import LocalTelegram
    from bot.local.server import serve

    world = LocalTelegram()
    host, port = config.local_address
    async with (
        serve(world, host=host, port=port) as url,
        running(config, token=LOCAL_TOKEN, world=world, end=end),
    ):
        yield url


@asynccontextmanager
async def running(
    config: Config,
    *,
    token: str,
    world: LocalTelegram | None = None,
    end: asyncio.Future[None] | None = None,
) -> AsyncIterator[App]:
    """Run the bot; yield its application.

    When the bot cannot go on, `end` gets the exception, which is then raised at exit.

    `world` is the Telegram within this process, if that is used. Then no updates of an earlier
    run are taken up, because the chat of that run is gone; only its digests are shown again.
    """
    request = _request_to(world) if world else None
    make_folder(config.data_dir)
    async with (
        open_backends(config, local=request is not None) as backends,
        open_client(allow=config.fetch_allow, timeout_s=config.fetch_timeout_s) as client,
    ):
        storage, journal = backends.storage, backends.journal
        await storage.purge()
        await journal.purge()
        metrics = PrometheusMetrics() if config.metrics_listen else None
        update_queue, pastes = UpdateQueue(journal, metrics=metrics), Pastes(cuts=request is None)
        order = ChatOrder(pastes, journal, update_queue)
        end = end or asyncio.get_running_loop().create_future()
        watch, retries = TokenWatch(partial(_fail, end, UnknownToken())), Retries()
        application = build_application(
            config, order, update_queue, token=token,
            send_rate=None if request else backends.send_rate,
            request=request or ApiRequest(watch, connections=_CONNECTIONS, pool_timeout_s=60),
            updates_request=request or ApiRequest(
                watch, connections=_QUESTIONS, within_s=_QUESTION_WITHIN_S
            ),
        )  # fmt: skip
        replies = Replies(application.bot, storage)
        digests = DigestService(
            config=config, storage=storage, jobs=backends.jobs, client=client, files=replies,
            single_flight=backends.single_flight,
        )  # fmt: skip
        services = Services(
            config=config,
            digests=digests,
            replies=replies,
            members=ChatMembers(application.bot),
            storage=storage,
            memory=backends.memory,
            pastes=pastes,
            limits=backends.limits,
            metrics=metrics or NoMetrics(),
            empty_page=world.empty if world else None,
        )
        register(application, services)
        by_webhook = bool(config.webhook_url) and request is None
        poll = None if by_webhook else Poll(
            application.bot, update_queue, allowed_updates=list(KINDS)
        )  # fmt: skip
        async with _initialized(application, retries):
            take_up = partial(_take_up, journal, update_queue, services, application.bot)
            if request is None:
                await take_up()
            taking = asyncio.Event()
            checks = (
                readiness(backends.engine, update_queue, taking, watch, poll) | backends.checks
            )
            async with (
                taking_over(take_up) if backends.shared else nullcontext(),
                _health(config.metrics_address, checks, metrics, backends.jobs, journal),
                _introducing(application.bot, retries),
                _remembering(world, services) if world else nullcontext(),
                _at_work(application),
                _polling(poll, end)
                if poll
                else _webhook(application, config, update_queue, retries),
            ):
                taking.set()
                try:
                    yield application
                finally:
                    taking.clear()
                    await replies.deletions.finish()
    if end.done():
        end.result()


def _request_to(world: LocalTelegram) -> BaseRequest:
    from bot.local.request import LocalRequest

    return LocalRequest(world)


def _remembering(world: LocalTelegram, services: Services) -> AbstractAsyncContextManager[None]:
    from bot.handlers.past_digests import PastDigests

    return world.remembering(PastDigests(services, world.chat_id))


def _fail(end: asyncio.Future[None], problem: Exception) -> None:
    """Make the bot end with `problem`, unless it ends with an earlier exception already."""
    if not end.done():
        end.set_exception(problem)


@asynccontextmanager
async def _initialized(application: App, retries: Retries) -> AsyncIterator[None]:
    """Start the application, which asks Telegram who the bot is; shut it down at exit.

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
async def _introducing(bot: telegram.Bot, retries: Retries) -> AsyncIterator[None]:
    """Tell Telegram the commands while the block runs: the bot works without its menus, too."""
    introducing = asyncio.create_task(introduce(bot, retries))
    try:
        yield
    finally:
        introducing.cancel()
        await asyncio.gather(introducing, return_exceptions=True)


def _health(
    address: tuple[str, int] | None,
    checks: dict[str, Check],
    metrics: PrometheusMetrics | None,
    jobs: LoadedJobs,
    journal: Journal | None,
) -> AbstractAsyncContextManager[object]:
    """Serve health and metrics at `address` while the block runs; without it, do nothing."""
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
    from bot.store.database import probe

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
async def _at_work(application: App) -> AsyncIterator[None]:
    """Answer updates; at exit, when no more are taken, finish those at work."""
    # what is loaded by now stays loaded; without `freeze` each full collection would look through
    # it, which takes 85 ms
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
async def _polling(poll: Poll, end: asyncio.Future[None]) -> AsyncIterator[None]:
    """Ask for updates while the block runs; if the polling ends, the bot ends as well."""

    def is_over(task: asyncio.Task[NoReturn]) -> None:
        problem = None if task.cancelled() else task.exception()
        _fail(end, cast("Exception", problem) or TaskEnded(f"{_POLLING} ended: nobody knows why"))

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
async def _webhook(
    application: App, config: Config, update_queue: UpdateQueue, retries: Retries
) -> AsyncIterator[None]:
    from bot.incoming.webhook import receiving

    async with AsyncExitStack() as stack:

        async def receive() -> None:
            ready = receiving(config, application.bot, update_queue, allowed_updates=list(KINDS))
            await stack.enter_async_context(ready)

        await retries.call(receive)
        yield


async def _take_up(
    journal: Journal, update_queue: UpdateQueue, services: Services, bot: telegram.Bot
) -> None:
    """Queue the open updates that the journal gives to this bot.

    An update whose work was begun `MOST_TRIES` times without an end is given up: the person is
    told so.
    """
    taken = [(entry, update_of(entry, bot)) for entry in await journal.take_open()]
    for entry, update in doubtful_last(taken):
        if entry.begun < MOST_TRIES:
            update_queue.put_back(update)
            continue
        _log.error("update.given_up", begun=entry.begun)
        if await give_up(services, update):
            await journal.strike(entry.update_id)


def build_application(  # noqa: PLR0913  # what it is built of
    config: Config,
    order: ChatOrder,
    update_queue: UpdateQueue,
    *,
    token: str,
    request: BaseRequest,
    updates_request: BaseRequest | None = None,
    send_rate: SendRate | None = None,
) -> App:
    """Return python-telegram-bot's application, without handlers.

    `updates_request` is the transport for `getUpdates`; without it, `request` serves for all.
    """
    builder = (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{config.telegram_api_url}/bot")
        .base_file_url(f"{config.telegram_api_url}/file/bot")
        .concurrent_updates(order)
        .updater(None)
        .update_queue(update_queue)
        .request(request)
        .get_updates_request(updates_request or request)
    )
    if send_rate:
        builder.rate_limiter(send_rate)  # it returns the same builder, with another type
    return builder.build()
