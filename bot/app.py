"""The composition root: builds every concrete thing once, opens and closes it."""

from __future__ import annotations

import asyncio
import signal
from contextlib import AsyncExitStack, asynccontextmanager
from typing import TYPE_CHECKING

import structlog
import telegram
from telegram.ext import ApplicationBuilder
from telegram.request import HTTPXRequest

from bot.digest_service import DigestService
from bot.handlers import COMMANDS, register
from bot.handlers.failures import give_up
from bot.inlet import Inlet, update_of
from bot.jobs import open_jobs
from bot.journal import MOST_TRIES
from bot.limits import WindowLimits
from bot.pace import Pace
from bot.parts import Parts
from bot.replies import Replies
from bot.services import Services
from bot.strings import languages, strings_for
from bot.updates import ChatOrder
from summarizer.fetch import open_client

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from telegram.request import BaseRequest

    from bot.config import Config
    from bot.journal import Journal
    from bot.services import App

_log = structlog.get_logger()

#: The kinds of update that there are handlers for.
ALLOWED_UPDATES = [
    "message", "channel_post", "callback_query", "inline_query", "guest_message",
    "my_chat_member",
]  # fmt: skip

#: Seconds for what is at work when the bot is told to stop.
_FINISH_WITHIN_S = 20.0

#: Calls of the Bot API at once; more of them wait for a connection.
_CONNECTIONS = 128

#: Of the same form as a real one, for the Bot API within this process.
LOCAL_TOKEN = "1:local"  # noqa: S105


async def run(config: Config) -> None:
    """Run the bot until SIGINT or SIGTERM: on Telegram with a token, else as the local chat."""
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with AsyncExitStack() as stack:
        if config.telegram_token:
            application = await stack.enter_async_context(
                running(config, token=config.telegram_token.get_secret_value())
            )
            _log.info("bot.started", username=application.bot.username)
        else:
            url = await stack.enter_async_context(local_chat(config))
            print(f"\n  Nutgraf is ready: open {url} in a browser. Ctrl-C ends it.\n", flush=True)
        await stop.wait()
        _log.info("bot.stopping")


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
    config: Config, *, token: str, request: BaseRequest | None = None
) -> AsyncIterator[App]:
    """Run the bot by polling; yield its application.

    With `request`, the Bot API within this process, nothing is taken up from an earlier run: its
    chat is gone.
    """
    # SQLAlchemy takes longer to import than all else together; --check does without
    from bot.database import open_database
    from bot.sql_journal import SqlJournal
    from bot.sql_storage import SqlStorage

    config.data_dir.mkdir(parents=True, exist_ok=True)
    async with (
        open_database(config.local_database if request else config.database) as engine,
        open_jobs(config.workers) as jobs,
        open_client(allow=config.fetch_allow, timeout_s=config.fetch_timeout_s) as client,
    ):
        storage, journal = SqlStorage(engine), SqlJournal(engine)
        await storage.purge()
        await journal.purge()
        inlet, parts = Inlet(journal), Parts()
        order = ChatOrder(parts, journal, inlet)
        application = build_application(config, order, inlet, token=token, request=request)
        replies = Replies(application.bot, storage)
        digests = DigestService(
            config=config, storage=storage, jobs=jobs, client=client, files=replies
        )
        services = Services(
            config=config,
            digests=digests,
            replies=replies,
            storage=storage,
            parts=parts,
            limits=WindowLimits(user=config.rate_user, chat=config.rate_chat),
        )
        register(application, services)
        async with application:
            await _introduce(application.bot)
            if request is None:
                await _take_up(journal, inlet, services, application.bot)
            async with _working(application, config, inlet):
                yield application


@asynccontextmanager
async def _working(application: App, config: Config, inlet: Inlet) -> AsyncIterator[None]:
    """Take updates in and work them; at exit take no more and finish what is at work."""
    await application.start()
    try:
        by_webhook = config.webhook_url and application.bot.token != LOCAL_TOKEN
        async with _webhook(application, config, inlet) if by_webhook else _polling(application):
            yield
    finally:
        try:
            async with asyncio.timeout(_FINISH_WITHIN_S):
                await application.stop()
        except TimeoutError:  # what is not finished stands in the journal
            _log.warning("bot.stopped_at_work")


@asynccontextmanager
async def _polling(application: App) -> AsyncIterator[None]:
    assert application.updater  # noqa: S101  # the builder makes one unless told not to
    await application.updater.start_polling(allowed_updates=ALLOWED_UPDATES)
    try:
        yield
    finally:
        await application.updater.stop()


@asynccontextmanager
async def _webhook(application: App, config: Config, inlet: Inlet) -> AsyncIterator[None]:
    from bot.webhook import receiving

    async with receiving(config, application.bot, inlet, allowed_updates=ALLOWED_UPDATES):
        yield


async def _take_up(journal: Journal, inlet: Inlet, services: Services, bot: telegram.Bot) -> None:
    """Queue what an earlier run left unanswered; what failed too often is given up, and told."""
    for entry in await journal.take_open():
        update = update_of(entry, bot)
        if entry.tries <= MOST_TRIES:
            inlet.put_back(update)
            continue
        _log.error("update.given_up", tries=entry.tries)
        await give_up(services, update)
        await journal.strike(entry.update_id)


def build_application(
    config: Config,
    order: ChatOrder,
    inlet: Inlet,
    *,
    token: str,
    request: BaseRequest | None = None,
) -> App:
    """Return python-telegram-bot's application, without handlers."""
    builder = (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{config.telegram_api_url}/bot")
        .base_file_url(f"{config.telegram_api_url}/file/bot")
        .concurrent_updates(order)
        .update_queue(inlet)
    )
    if request:
        builder = builder.request(request).get_updates_request(request)
    else:
        builder = builder.request(HTTPXRequest(connection_pool_size=_CONNECTIONS, pool_timeout=60))
        builder.rate_limiter(Pace())  # it returns this builder, typed anew
    return builder.build()


async def _introduce(bot: telegram.Bot) -> None:
    """Tell Telegram the commands, in every language that there is a catalogue for."""
    for language in sorted(languages()):
        strings = strings_for(language)
        commands = [telegram.BotCommand(name, strings(f"command-{name}")) for name in COMMANDS]
        # English is what the users of all other languages get
        await bot.set_my_commands(commands, language_code=None if language == "en" else language)
