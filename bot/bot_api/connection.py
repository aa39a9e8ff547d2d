"""The connection to the Bot API. What is no answer of Telegram's never passes for one."""

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

#: Seconds for a whole call: to wait for a connection, and for what comes bit by bit. A file of
#: 20 MB is there in a minute by a line of 3 Mbit/s.
_WITHIN_S = 120.0

#: Failures before a request was on its way.
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)

#: What Telegram says to a token that it does not know (https://core.telegram.org/bots/api), and
#: that it has said to all bots for some seconds while it was in trouble itself.
_UNKNOWN_TOKEN = frozenset({401, 404})

#: Refusals of a token, one after another, and the seconds that they have lasted, after which it
#: is believed that Telegram does not know it.
_REFUSALS, _REFUSED_S = 5, 20.0


class UnknownToken(Exception):
    """Telegram refuses the token, and has done so for a while."""


class TokenWatch:
    """Notices when Telegram knows the token no more. `clock` gives seconds.

    `on_unknown` is called once it is sure, again at each further refusal.
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
        """Whether the token was refused when something was asked last."""
        return self._refusals > 0

    def note(self, status: int) -> None:
        """Take note of the status of an answer that is Telegram's own."""
        if status not in _UNKNOWN_TOKEN:
            self._refusals = 0
            return
        if not self._refusals:
            self._since = self._clock()
        self._refusals += 1
        if self._refusals >= _REFUSALS and self._clock() - self._since >= _REFUSED_S:
            self._on_unknown()


class ApiRequest(HTTPXRequest):
    """python-telegram-bot's transport, which raises `NoAnswer` for what is none."""

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
        """Send a request, as the library has it. Raises `telegram.error.TelegramError`."""
        try:
            async with asyncio.timeout(self._within_s):
                status, body = await super().do_request(url, method, *args, **kwargs)
        except TimeoutError as problem:
            raise Unconfirmed("it takes too long") from problem
        except NetworkError as problem:
            if isinstance(problem.__cause__, _NOT_SENT):
                raise
            raise Unconfirmed(str(problem)) from problem
        if method == "GET":  # a file: any bytes are good
            return status, body
        status = check_answer(url.rpartition("/")[2], status, body)
        self._watch.note(status)
        return status, body
