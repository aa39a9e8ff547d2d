"""The composition root: builds every concrete thing once, opens and closes it."""

from __future__ import annotations

import asyncio
import gc
import signal
from contextlib import AsyncExitStack, asynccontextmanager, nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any

import structlog
from telegram.ext import ApplicationBuilder
from telegram.request import HTTPXRequest

from bot.backends import open_backends, taking_over, until_reachable
from bot.handlers import register
from bot.handlers.failures import give_up
from bot.handlers.menus import introduce
from bot.incoming.chat_order import ChatOrder, doubtful_last
from bot.incoming.pastes import Pastes
from bot.incoming.polling import PollRequest, SecondBot
from bot.incoming.raw_updates import KINDS
from bot.incoming.update_queue import UpdateQueue, update_of
from bot.operating.metrics import NoMetrics, PrometheusMetrics
from bot.outgoing.chat_members import ChatMembers
from bot.outgoing.replies import Replies
from bot.services import Services
from bot.store.journal import MOST_TRIES
from bot.store.sqlite_file import make_folder
from bot.supervision import watching
from bot.work.digest_service import DigestService
from summarizer.fetch import open_client

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from contextlib import AbstractAsyncContextManager

    import telegram
    from sqlalchemy.ext.asyncio import AsyncEngine
    from telegram.request import BaseRequest

    from bot.backends import LoadedJobs
    from bot.config import Config
    from bot.operating.health import Check
    from bot.outgoing.send_rate import SendRate
    from bot.services import App
    from bot.store.journal import Journal

_log = structlog.get_logger()

#: Seconds for what is at work when the bot is told to stop.
_FINISH_WITHIN_S = 20.0

#: Seconds without an answer of Telegram after which the bot counts as cut off. A question waits
#: for news for 10 s, and after a failure there is a pause of up to 30 s.
_SILENT_S = 60.0

#: Calls of the Bot API at once; more of them wait for a connection. httpcore looks at every
#: connection and every waiting call for each call, so that more of them cost more.
_CONNECTIONS = 40

#: Of the same form as a real one, for the Bot API within this process.
LOCAL_TOKEN = "1:local"  # noqa: S105


async def run(config: Config) -> None:
    """Run the bot until SIGINT or SIGTERM: on Telegram with a token, else as the local chat.

    Raises `SecondBot` when another one takes the updates away.
    """
    stop, rival = asyncio.Event(), asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    if config.redis and config.telegram_token:
        await until_reachable(config, stop)
        if stop.is_set():
            return
    async with AsyncExitStack() as stack:
        if config.telegram_token:
            application = await stack.enter_async_context(
                running(config, token=config.telegram_token.get_secret_value(), rival=rival)
            )
            _log.info("bot.started", username=application.bot.username)
        else:
            url = await stack.enter_async_context(local_chat(config))
            print(f"\n  Nutgraf is ready: open {url} in a browser. Ctrl-C ends it.\n", flush=True)
        ends = [asyncio.create_task(event.wait()) for event in (stop, rival)]
        await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
        for end in ends:
            end.cancel()
        _log.info("bot.stopping")
    if rival.is_set() and not stop.is_set():
        raise SecondBot


async def run_as_worker(config: Config) -> None:
    """Do the jobs of bots elsewhere until SIGINT or SIGTERM."""
    from bot.cluster.broker import fault_of, open_redis
    from bot.cluster.queue_worker import run_worker
    from bot.work.jobs import open_jobs

    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    assert config.redis  # noqa: S101  # the command line has looked
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
async def local_chat(config: Config) -> AsyncIterator[str]:
    """Run the bot over an in-process Bot API and serve its page; yield the page's address."""
    from bot.local.api import LocalTelegram
    from bot.local.request import LocalRequest
    from bot.local.server import serve

    world = LocalTelegram()
    host, port = config.local_address
    async with (
        serve(world, host=host, port=port) as url,
        running(config, token=LOCAL_TOKEN, request=LocalRequest(world)),
    ):
        yield url


@asynccontextmanager
async def running(
    config: Config,
    *,
    token: str,
    request: BaseRequest | None = None,
    rival: asyncio.Event | None = None,
) -> AsyncIterator[App]:
    """Run the bot; yield its application. `rival` is set when another one takes the updates.

    With `request`, the Bot API within this process, nothing is taken up from an earlier run: its
    chat is gone.
    """
    make_folder(config.data_dir)
    async with (
        open_backends(config, local=request is not None) as backends,
        open_client(allow=config.fetch_allow, timeout_s=config.fetch_timeout_s) as client,
    ):
        storage, journal = backends.storage, backends.journal
        await storage.purge()
        await journal.purge()
        metrics = PrometheusMetrics() if config.metrics_listen else None
        update_queue, pastes = UpdateQueue(journal, metrics=metrics), Pastes()
        order = ChatOrder(pastes, journal, update_queue)
        by_poll = not request and not _by_webhook(config, token)
        poll = PollRequest(rival=rival, update_queue=update_queue) if by_poll else None
        application = build_application(
            config,
            order,
            update_queue,
            token=token,
            request=request,
            poll=poll,
            send_rate=backends.send_rate,
        )
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
            pastes=pastes,
            limits=backends.limits,
            metrics=metrics or NoMetrics(),
        )
        register(application, services)
        async with application:
            await introduce(application.bot)
            take_up = partial(_take_up, journal, update_queue, services, application.bot)
            if request is None:
                await take_up()
            taking = asyncio.Event()
            checks = readiness(backends.engine, update_queue, taking, poll) | backends.checks
            async with (
                taking_over(take_up) if backends.shared else nullcontext(),
                _health(config.metrics_address, checks, metrics, backends.jobs, journal),
                _working(application, config, update_queue, taking),
            ):
                yield application


def _health(
    address: tuple[str, int] | None,
    checks: dict[str, Check],
    metrics: PrometheusMetrics | None,
    jobs: LoadedJobs,
    journal: Journal | None,
) -> AbstractAsyncContextManager[object]:
    """Return what serves health and metrics at `address`, or nothing without one."""
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
    engine: AsyncEngine, update_queue: UpdateQueue, taking: asyncio.Event, poll: PollRequest | None
) -> dict[str, Check]:
    """Return what must be well for the bot to be ready; `taking` is set while it takes updates."""
    from bot.store.database import probe

    async def database() -> str | None:
        await probe(engine)
        return "updates wait to be written down" if update_queue.stuck else None

    async def updates() -> str | None:
        if not taking.is_set():
            return "none are taken"
        if poll and poll.silent_s > _SILENT_S:
            return f"Telegram was last heard {poll.silent_s:.0f} s ago"
        return None

    return {"database": database, "updates": updates}


@asynccontextmanager
async def _working(
    application: App, config: Config, update_queue: UpdateQueue, taking: asyncio.Event
) -> AsyncIterator[None]:
    """Take updates in and work them; at exit take no more and finish what is at work."""
    # what is loaded by now stays: to look through it for garbage takes 85 ms each time
    gc.collect()
    gc.freeze()
    before = asyncio.all_tasks()
    await application.start()
    try:
        by_webhook = _by_webhook(config, application.bot.token)
        async with (
            watching(_task_since(before, ":update_fetcher"), "handing updates on"),
            _webhook(application, config, update_queue) if by_webhook else _polling(application),
        ):
            taking.set()
            yield
            taking.clear()
    finally:
        try:
            async with asyncio.timeout(_FINISH_WITHIN_S):
                await application.stop()
        except TimeoutError:  # what is not finished stands in the journal
            _log.warning("bot.stopped_at_work")


def _by_webhook(config: Config, token: str) -> bool:
    return bool(config.webhook_url) and token != LOCAL_TOKEN


@asynccontextmanager
async def _polling(application: App) -> AsyncIterator[None]:
    assert application.updater  # noqa: S101  # the builder makes one unless told not to
    before = asyncio.all_tasks()
    await application.updater.start_polling(
        allowed_updates=list(KINDS),
        error_callback=lambda problem: _log.warning("poll.failed", error=type(problem).__name__),
    )
    try:
        async with watching(_task_since(before, ":polling_task"), "asking Telegram for updates"):
            yield
    finally:
        # when the polling has failed, this fails as it did
        await asyncio.gather(application.updater.stop(), return_exceptions=True)


def _task_since(before: set[asyncio.Task[Any]], ending: str) -> asyncio.Task[Any]:
    """Return the task that python-telegram-bot has started since, by the end of its name."""
    since = asyncio.all_tasks() - before
    return next(task for task in since if task.get_name().endswith(ending))


@asynccontextmanager
async def _webhook(
    application: App, config: Config, update_queue: UpdateQueue
) -> AsyncIterator[None]:
    from bot.incoming.webhook import receiving

    async with receiving(config, application.bot, update_queue, allowed_updates=list(KINDS)):
        yield


async def _take_up(
    journal: Journal, update_queue: UpdateQueue, services: Services, bot: telegram.Bot
) -> None:
    """Queue what an earlier run left unanswered; what failed too often is given up, and told."""
    taken = [(entry, update_of(entry, bot)) for entry in await journal.take_open()]
    for entry, update in doubtful_last(taken):
        if entry.begun < MOST_TRIES:
            update_queue.put_back(update)
            continue
        _log.error("update.given_up", begun=entry.begun)
        await give_up(services, update)
        await journal.strike(entry.update_id)


def build_application(  # noqa: PLR0913  # what it is built of
    config: Config,
    order: ChatOrder,
    update_queue: UpdateQueue,
    *,
    token: str,
    request: BaseRequest | None = None,
    poll: BaseRequest | None = None,
    send_rate: SendRate | None = None,
) -> App:
    """Return python-telegram-bot's application, without handlers.

    It asks for updates over `poll`, and does all else over `request`; one of its own if None.
    """
    builder = (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{config.telegram_api_url}/bot")
        .base_file_url(f"{config.telegram_api_url}/file/bot")
        .concurrent_updates(order)
        .update_queue(update_queue)
    )
    if request:
        builder = builder.request(request).get_updates_request(request)
    else:
        if poll:
            builder = builder.get_updates_request(poll)
        builder = builder.request(HTTPXRequest(connection_pool_size=_CONNECTIONS, pool_timeout=60))
        if send_rate:
            builder.rate_limiter(send_rate)  # it returns this builder, typed anew
    return builder.build()
