"""The webhook: Telegram posts updates here, and hears 200 once they are in the journal."""

from __future__ import annotations

import hmac
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import structlog
import telegram
from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from bot.config import Config
    from bot.incoming.update_queue import Inlet

_log = structlog.get_logger()

#: An update is a few kB; the longest message has 4,096 signs and 100 entities.
_MAX_BODY_BYTES = 1024 * 1024

#: https://core.telegram.org/bots/api#setwebhook
_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105


@asynccontextmanager
async def receiving(
    config: Config, bot: telegram.Bot, inlet: Inlet, *, allowed_updates: list[str]
) -> AsyncIterator[None]:
    """Listen for updates and tell Telegram where. Raises `OSError` when the port is taken.

    At exit the webhook stays registered: Telegram keeps the updates until the bot is back.
    """
    assert config.webhook_url  # noqa: S101  # the caller has looked
    assert config.webhook_secret  # noqa: S101  # the configuration demands it with the URL
    secret = config.webhook_secret.get_secret_value()
    path = urlsplit(config.webhook_url).path or "/"
    application = web.Application(client_max_size=_MAX_BODY_BYTES)
    application.router.add_post(path, _handler(bot, inlet, secret))
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, *config.webhook_address).start()
        await bot.set_webhook(
            config.webhook_url, secret_token=secret, allowed_updates=allowed_updates
        )
        yield
    finally:
        await runner.cleanup()


def _handler(
    bot: telegram.Bot, inlet: Inlet, secret: str
) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def take(request: web.Request) -> web.Response:
        given = request.headers.get(_SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            _log.warning("webhook.wrong_secret")
            raise web.HTTPForbidden
        try:
            raw = await request.json()
            update = telegram.Update.de_json(raw, bot)
        except (ValueError, KeyError, TypeError, AttributeError) as problem:
            # Telegram would send it again and again
            _log.error("webhook.unreadable", error=type(problem).__name__)
            return web.Response()
        await inlet.write_ahead([raw])
        await inlet.put(update)
        return web.Response()

    return take
