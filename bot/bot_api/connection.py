"""The connection to the Bot API. It checks that each answer comes from Telegram."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any

import httpx
from telegram.error import NetworkError
from telegram.request import HTTPXRequest

from bot.bot_api.answers import Unconfirmed, check_answer

if TYPE_CHECKING:
    from collections.abc import Callable

#: Seconds for a whole call, from waiting for a connection to the last byte. A file of 20 MB takes
#: one minute at 3 Mbit/s.
_WITHIN_S = 120.0

#: The failures that happen before a request is sent.
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)

#: The statuses by which Telegram says that it does not know a token
#: (https://core.telegram.org/bots/api). During failures of its own it has sent them to all bots
#: for some seconds.
_UNKNOWN_TOKEN = frozenset({401, 404})

#: The token counts as unknown after this many refusals in a row, over at least this many seconds.
_REFUSALS, _REFUSED_S = 5, 20.0


class UnknownToken(Exception):
    """Telegram does not know the token.

    It refused the token at the start, or later for at least `_REFUSED_S` seconds.
    """


class TokenWatch:
    """Notices when Telegram does not know the token any more. `clock` returns seconds.

    `on_unknown` is called when that is certain, and again at each further refusal.
    """

    def __init__(
        self, on_unknown: Callable[[], None], *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._on_unknown = on_unknown
        self._clock = clock
        self._refusals = 0
        self._since = 0.0

    @property
    def refused(self) -> bool:
        """Whether Telegram's last answer refused the token."""
        return self._refusals > 0

    def note(self, status: int) -> None:
        """Note the status of an answer of Telegram."""
        if status not in _UNKNOWN_TOKEN:
            self._refusals = 0
            return
        if not self._refusals:
            self._since = self._clock()
        self._refusals += 1
        if self._refusals >= _REFUSALS and self._clock() - self._since >= _REFUSED_S:
            self._on_unknown()


class ApiRequest(HTTPXRequest):
    """python-telegram-bot's transport; it raises `NoAnswer` for what is not an answer of Telegram.

    `within_s`: seconds for a whole call. `pool_timeout_s`: seconds to wait for a free connection.
    """

    def __init__(
        self, watch: TokenWatch, *, connections: int, pool_timeout_s: float | None = 1.0,
        within_s: float = _WITHIN_S,
    ) -> None:  # fmt: skip
        super().__init__(connection_pool_size=connections, pool_timeout=pool_timeout_s)
        self._watch = watch
        self._within_s = within_s

    async def do_request(
        self, url: str, method: str, *args: Any, **kwargs: Any
    ) -> tuple[int, bytes]:
        """Send a request; return the status and the body of the answer. The library calls this.

        Raises `telegram.error.TelegramError`.
        """
        try:
            async with asyncio.timeout(self._within_s):
                status, body = await super().do_request(url, method, *args, **kwargs)
        except TimeoutError as problem:
            raise Unconfirmed("it takes too long") from problem
        except NetworkError as problem:
            if isinstance(problem.__cause__, _NOT_SENT):
                raise
            raise Unconfirmed(str(problem)) from problem
        if method == "GET":  # the download of a file, which may hold any bytes
            return status, body
        status = check_answer(url.rpartition("/")[2], status, body)
        self._watch.note(status)
        return status, body
