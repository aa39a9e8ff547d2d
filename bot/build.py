"""Build the application of python-telegram-bot, and the services that its handlers call."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from telegram.ext import ApplicationBuilder

from bot.following.looks import Looks
from bot.following.reader import FeedReader
from bot.operating.metrics import NoMetrics
from bot.outgoing.chat_members import ChatMembers
from bot.outgoing.replies import Replies
from bot.services import Services
from bot.work.digest_service import DigestService
from summarizer.fetch import open_client

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import httpx
    from telegram.request import BaseRequest

    from bot.backends import Backends
    from bot.config import Config
    from bot.incoming.chat_order import ChatOrder
    from bot.incoming.pastes import Pastes
    from bot.incoming.update_queue import UpdateQueue
    from bot.local.api import LocalTelegram
    from bot.operating.metrics import Metrics
    from bot.outgoing.send_rate import SendRate
    from bot.services import App


@dataclass(frozen=True, slots=True, kw_only=True)
class Clients:
    """The HTTP clients, which refuse addresses that are not public."""

    #: For articles, with a cache.
    pages: httpx.AsyncClient
    #: For feeds, without a cache: each request asks the site whether the feed has changed.
    feeds: httpx.AsyncClient


@asynccontextmanager
async def open_clients(config: Config) -> AsyncIterator[Clients]:
    """Open the clients; they close with the block."""
    asked: Any = {"allow": config.fetch_allow, "timeout_s": config.fetch_timeout_s}
    async with open_client(**asked) as pages, open_client(**asked, keeps=False) as feeds:
        yield Clients(pages=pages, feeds=feeds)


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


def build_services(  # noqa: PLR0913  # what they are built of
    config: Config,
    backends: Backends,
    application: App,
    pastes: Pastes,
    *,
    clients: Clients,
    metrics: Metrics | None = None,
    world: LocalTelegram | None = None,
) -> Services:
    """Return the services that the handlers call.

    `world` is the Telegram within this process, if any.
    """
    replies = Replies(application.bot, backends.storage)
    return Services(
        config=config,
        digests=DigestService(
            config=config, storage=backends.storage, jobs=backends.jobs, client=clients.pages,
            files=replies, single_flight=backends.single_flight,
        ),
        replies=replies,
        members=ChatMembers(application.bot),
        storage=backends.storage,
        memory=backends.memory,
        pastes=pastes,
        timers=backends.timers,
        limits=backends.limits,
        looks=Looks(
            config=config, following=backends.following, timers=backends.timers,
            reader=FeedReader(config=config, client=clients.feeds, jobs=backends.jobs),
        ),
        following=backends.following,
        metrics=metrics or NoMetrics(),
        empty_page=world.empty if world else None,
    )  # fmt: skip
