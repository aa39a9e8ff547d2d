"""The webhook: Telegram posts updates here, and gets status 200 once they are in the journal."""

from __future__ import annotations

import asyncio
import hmac
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import structlog
import telegram
from aiohttp import web

from bot.incoming.raw_updates import read_update
from bot.operating.http_server import body_of, listening
from bot.store.storage import DatabaseBroken

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    from bot.config import Config
    from bot.incoming.update_queue import UpdateQueue

_log = structlog.get_logger()

#: The longest body that is read. An update has a few kB: the longest message has 4,096 characters
#: and 100 entities.
_MAX_BODY_BYTES = 1024 * 1024

#: Seconds between two log lines on wrong secrets, which anybody can send in any number.
_QUIET_S = 60.0

#: The header that holds the secret (https://core.telegram.org/bots/api#setwebhook).
_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105


@asynccontextmanager
async def receiving(
    config: Config, bot: telegram.Bot, update_queue: UpdateQueue, *, allowed_updates: list[str]
) -> AsyncIterator[None]:
    """Listen for updates, and tell Telegram the address.

    Raises `ConfigError` when it cannot listen there, and `telegram.error.TelegramError`. At exit
    the webhook stays registered: Telegram keeps the updates until the bot is back.
    """
    assert config.webhook_url  # noqa: S101  # the caller has checked it
    assert config.webhook_secret  # noqa: S101  # the configuration demands it with the URL
    secret = config.webhook_secret.get_secret_value()
    path = urlsplit(config.webhook_url).path or "/"
    application = web.Application(client_max_size=_MAX_BODY_BYTES)
    strangers = Strangers()
    routes = [web.post(path, _handler(bot, update_queue, secret, strangers))]
    try:
        address = config.webhook_address
        async with listening(application, routes, address, setting="WEBHOOK_LISTEN"):
            await bot.set_webhook(
                config.webhook_url, secret_token=secret, allowed_updates=allowed_updates
            )
            yield
    finally:
        strangers.close()


class Strangers:
    """Counts requests with a wrong secret; logs the first, then their number every `quiet_s` s."""

    def __init__(self, *, quiet_s: float = _QUIET_S) -> None:
        self._quiet_s = quiet_s
        self._times = 0
        self._timer: asyncio.TimerHandle | None = None

    def count(self) -> None:
        """Count one more."""
        self._times += 1
        if not self._timer:
            self._tell()

    def close(self) -> None:
        """Log the requests that were counted and not logged yet."""
        if self._timer:
            self._timer.cancel()
            self._tell()

    def _tell(self) -> None:
        self._timer = None
        if self._times:
            _log.warning("webhook.wrong_secret", times=self._times)
            self._times = 0
            self._timer = asyncio.get_running_loop().call_later(self._quiet_s, self._tell)


def _handler(
    bot: telegram.Bot, update_queue: UpdateQueue, secret: str, strangers: Strangers
) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def take(request: web.Request) -> web.Response:
        given = request.headers.get(_SECRET_HEADER, "")
        # aiohttp decodes header bytes that are not UTF-8 as surrogates
        if not hmac.compare_digest(given.encode(errors="surrogateescape"), secret.encode()):
            strangers.count()
            raise web.HTTPForbidden
        raw = await read_update(await body_of(request))
        if raw is None:  # unreadable, but accepted: else Telegram would send it again and again
            return web.Response()
        try:
            await update_queue.write_ahead([raw])
        except DatabaseBroken as problem:
            # the program ends; Telegram sends the update again later
            raise web.HTTPServiceUnavailable from problem
        # the id is enough: the queue has the rest
        await update_queue.put(telegram.Update.de_json({"update_id": raw.update_id}, bot))
        return web.Response()

    return take
