"""Retries of Bot API calls."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from telegram.error import Conflict, InvalidToken, NetworkError

from bot.bot_api.answers import Unconfirmed
from bot.bot_api.refusals import is_final

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

#: Seconds before each further try. Together they are longer than the short failures of Telegram
#: that were observed. After the last try the update is put off in the journal.
_PAUSES_S = (0.3, 1.0, 2.5)

#: Seconds before a message that may have arrived is sent once more.
_DOUBT_S = 4.0

_P = ParamSpec("_P")
_T = TypeVar("_T")


class Retries:
    """Calls the Bot API, and tries again. `sleep` waits for a number of seconds."""

    def __init__(self, *, sleep: Callable[[float], Awaitable[object]] = asyncio.sleep) -> None:
        self._sleep = sleep

    async def call(
        self, method: Callable[_P, Awaitable[_T]], *arguments: _P.args, **more: _P.kwargs
    ) -> _T:
        """Call `method`, which may safely be done twice; retry at most thrice, while it may help.

        Raises what the last try raises.
        """
        for pause_s in _PAUSES_S:
            try:
                return await method(*arguments, **more)
            except (NetworkError, InvalidToken, Conflict) as problem:
                if is_final(problem):
                    raise
            await self._sleep(pause_s)
        return await method(*arguments, **more)

    async def send(self, method: Callable[[], Awaitable[_T]], *, repeats: int = 1) -> _T:
        """Send a message with `method`; retry while it is certain that it has not arrived.

        When that is uncertain, send the message again at most `repeats` times: the Bot API can
        neither tell whether a message arrived, nor recognise one that is sent twice. Raises
        `Unconfirmed` when it is uncertain in the end.
        """
        for _ in range(repeats):
            with suppress(_Doubt):
                return await self.call(_certainly, method)
            await self._sleep(_DOUBT_S)
        try:
            return await self.call(_certainly, method)
        except _Doubt as doubt:
            raise Unconfirmed("it may have been sent") from doubt


class _Doubt(Exception):
    """The message may have arrived."""


async def _certainly(method: Callable[[], Awaitable[_T]]) -> _T:
    try:
        return await method()
    except Unconfirmed as problem:
        raise _Doubt from problem
