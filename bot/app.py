"""The composition root: builds, opens and closes all parts of the bot."""

from __future__ import annotations

import asyncio
import signal
from contextlib import AsyncExitStack, asynccontextmanager, nullcontext
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import structlog

from bot.backends import open_backends, taking_over, until_reachable
from bot.bot_api.connection import ApiRequest, TokenWatch, UnknownToken
from bot.bot_api.retries import Retries
from bot.build import build_application, build_services, open_clients
from bot.editions.publisher import publishing
from bot.handlers import register
from bot.handlers.failures import give_up
from bot.incoming.chat_order import ChatOrder, doubtful_last
from bot.incoming.pastes import Pastes
from bot.incoming.polling import Poll
from bot.incoming.raw_updates import KINDS
from bot.incoming.update_queue import UpdateQueue, update_of
from bot.lifecycle import (
    at_work,
    clearing,
    fail,
    following,
    health,
    initialized,
    introducing,
    polling,
    readiness,
    webhook,
)
from bot.operating.metrics import PrometheusMetrics
from bot.store.journal import MOST_TRIES
from bot.store.sql.sqlite_file import make_folder

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from contextlib import AbstractAsyncContextManager

    import telegram
    from telegram.request import BaseRequest

    from bot.backends import Backends
    from bot.build import Clients
    from bot.config import Config
    from bot.local.api import LocalTelegram
    from bot.operating.health import Check
    from bot.services import App, Services
    from bot.store.journal import Journal

_log = structlog.get_logger()

#: The most connections to the Bot API, and so the most calls at once; more calls wait. For each
#: call httpcore looks at all connections and all waiting calls, so that a higher number is slower.
_CONNECTIONS = 40

#: The most connections for `getUpdates`: the final call may begin before the previous one is
#: closed.
_QUESTIONS = 2

#: Seconds for a whole call of `getUpdates`. For a part of them Telegram holds the call until there
#: is an update (see `bot.incoming.polling`).
_QUESTION_WITHIN_S = 30.0

#: The token for the Bot API within this process; it has the form of a real one.
LOCAL_TOKEN = "1:local"  # noqa: S105


async def run(config: Config) -> None:
    """Run the bot until SIGINT or SIGTERM: on Telegram with a token, else as the local chat.

    Raises `SecondBot` when another bot with the same token takes the updates, `UnknownToken` when
    Telegram does not know the token, `TaskEnded` when a task that the bot needs has ended. When it
    cannot start, also raises `ConfigError`, `DatabaseAway`, `TelegramError` and `OSError`.
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
    from bot.cluster.queue_worker import run_worker
    from bot.cluster.redis_away import fault_of
    from bot.cluster.redis_connection import open_redis
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
            health(config.metrics_address, checks, metrics, jobs, None),
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

    world = LocalTelegram(awaits_library=True)
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
    make_folder(config.data_dir)
    async with (
        open_backends(config, local=world is not None) as backends,
        open_clients(config) as clients,
        clearing(backends),
    ):
        journal = backends.journal
        metrics = PrometheusMetrics() if config.metrics_listen else None
        end = end or asyncio.get_running_loop().create_future()
        bot = _build(
            config, backends, clients, metrics, token=token, world=world,
            watch=TokenWatch(partial(fail, end, UnknownToken())),
        )  # fmt: skip
        application, services, retries = bot.application, bot.services, Retries()
        async with initialized(application, retries):
            take_up = partial(_take_up, journal, bot.update_queue, services, application.bot)
            if world is None:
                await take_up()
            taking = asyncio.Event()
            checks = (
                readiness(backends.engine, bot.update_queue, taking, bot.watch, bot.poll)
                | backends.checks
            )
            async with (
                taking_over(take_up) if backends.shared else nullcontext(),
                health(config.metrics_address, checks, metrics, backends.jobs, journal),
                introducing(application.bot, retries),
                publishing(services),
                _remembering(world, services) if world else nullcontext(),
                _stopping(world, services, bot.order) if world else nullcontext(),
                at_work(application),
                following(backends, services),
                polling(bot.poll, end)
                if bot.poll
                else webhook(application, config, bot.update_queue, retries),
            ):
                taking.set()
                try:
                    yield application
                finally:
                    taking.clear()
                    await services.replies.deletions.finish()
    if end.done():
        end.result()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bot:
    """What is built before anything runs."""

    application: App
    services: Services
    update_queue: UpdateQueue
    order: ChatOrder
    watch: TokenWatch
    #: None where the updates come by a webhook.
    poll: Poll | None


def _build(  # noqa: PLR0913  # what it is built of
    config: Config, backends: Backends, clients: Clients, metrics: PrometheusMetrics | None, *,
    token: str, world: LocalTelegram | None, watch: TokenWatch,
) -> _Bot:  # fmt: skip
    """Build the bot: over the connections to Telegram, or over `world`."""
    request = _request_to(world) if world else None
    update_queue, pastes = UpdateQueue(backends.journal, metrics=metrics), Pastes(cuts=not world)
    order = ChatOrder(
        pastes, backends.journal, update_queue, watch=world.follow if world else None
    )
    application = build_application(
        config, order, update_queue, token=token,
        send_rate=None if request else backends.send_rate,
        request=request or ApiRequest(watch, connections=_CONNECTIONS, pool_timeout_s=60),
        updates_request=request or ApiRequest(
            watch, connections=_QUESTIONS, within_s=_QUESTION_WITHIN_S
        ),
    )  # fmt: skip
    services = build_services(
        config, backends, application, pastes, clients=clients, metrics=metrics, world=world
    )
    register(application, services)
    by_webhook = bool(config.webhook_url) and request is None
    poll = None if by_webhook else Poll(
        application.bot, update_queue, allowed_updates=list(KINDS)
    )  # fmt: skip
    return _Bot(
        application=application, services=services, update_queue=update_queue, order=order,
        watch=watch, poll=poll,
    )  # fmt: skip


def _request_to(world: LocalTelegram) -> BaseRequest:
    from bot.local.request import LocalRequest

    return LocalRequest(world)


def _remembering(world: LocalTelegram, services: Services) -> AbstractAsyncContextManager[None]:
    from bot.handlers.digests.past_digests import PastDigests

    return world.remembering(PastDigests(services, world.chat_id))


@asynccontextmanager
async def _stopping(
    world: LocalTelegram, services: Services, order: ChatOrder
) -> AsyncIterator[None]:
    from bot.handlers.stopping import stop

    with world.stopping(partial(stop, services, order, world.chat_id)):
        yield


async def _take_up(
    journal: Journal, update_queue: UpdateQueue, services: Services, bot: telegram.Bot
) -> None:
    """Queue the open updates that the journal gives to this bot.

    An update whose work was begun `MOST_TRIES` times and never finished is given up, and the
    person who sent it is told so.
    """
    taken = [(entry, update_of(entry, bot)) for entry in await journal.take_open()]
    for entry, update in doubtful_last(taken):
        if entry.begun < MOST_TRIES:
            update_queue.put_back(update)
            continue
        _log.error("update.given_up", begun=entry.begun)
        if await give_up(services, update):
            await journal.strike(entry.update_id)
