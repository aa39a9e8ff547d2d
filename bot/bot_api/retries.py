"""Retries of Bot API calls, and which failures a retry cannot mend."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter

from bot.bot_api.answers import Unconfirmed

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

#: Seconds between tries; together more than the hiccups that were seen. Then the journal takes
#: over.
_PAUSES_S = (0.3, 1.0, 2.5)

#: Seconds after which what may have been done is asked for once more.
_DOUBT_S = 4.0

#: What Telegram says when the bot may not write in a chat, or there no longer is one.
_NOT_ALLOWED = (
    "not enough rights",
    "have no rights to send",
    "chat_write_forbidden",
    "chat_restricted",
    "chat not found",
    "peer_id_invalid",
    "group chat was deactivated",
    "topic_closed",
    "topic_deleted",
    "message thread not found",
    "need administrator rights",
)

#: What it says to what no second try would mend.
_IN_VAIN = (
    "message is not modified",
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "query is too old",
    "file is too big",
    "user not found",
    "participant_id_invalid",
)

_P = ParamSpec("_P")
_T = TypeVar("_T")


def forbids_writing(refusal: Exception) -> bool:
    """Tell whether Telegram forbids the bot to write in a chat for good."""
    if isinstance(refusal, BadRequest):
        return _says(refusal, _NOT_ALLOWED)
    return isinstance(refusal, Forbidden)


def is_elsewhere(problem: Exception | None) -> bool:
    """Tell whether a call failed for a reason that has nothing to do with what was asked."""
    if isinstance(problem, BadRequest):  # a NetworkError to the library
        return False
    return isinstance(problem, NetworkError | InvalidToken | Conflict | RetryAfter)


class Retries:
    """Calls, and retries. `sleep` lets seconds pass."""

    def __init__(self, *, sleep: Callable[[float], Awaitable[object]] = asyncio.sleep) -> None:
        self._sleep = sleep

    async def call(
        self, method: Callable[_P, Awaitable[_T]], *arguments: _P.args, **more: _P.kwargs
    ) -> _T:
        """Call the Bot API, and retry while that may help; for what may safely be done twice."""
        for pause_s in _PAUSES_S:
            try:
                return await method(*arguments, **more)
            except (NetworkError, InvalidToken, Conflict) as problem:
                if _is_in_vain(problem):
                    raise
            await self._sleep(pause_s)
        return await method(*arguments, **more)

    async def send(self, method: Callable[[], Awaitable[_T]], *, repeats: int = 1) -> _T:
        """Send something, and again while it is known not to have arrived.

        When nobody knows that, it is sent `repeats` times more at most: the Bot API has no way to
        ask whether a message arrived, nor to name one in advance. Raises `Unconfirmed` when it is
        not known in the end.
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
    """What was sent may have arrived."""


async def _certainly(method: Callable[[], Awaitable[_T]]) -> _T:
    try:
        return await method()
    except Unconfirmed as problem:
        raise _Doubt from problem


def _is_in_vain(problem: Exception) -> bool:
    """Tell whether a retry would fail in the same way."""
    return isinstance(problem, BadRequest) and _says(problem, _NOT_ALLOWED + _IN_VAIN)


def _says(refusal: Exception, words: tuple[str, ...]) -> bool:
    said = str(refusal).lower()
    return any(one in said for one in words)
