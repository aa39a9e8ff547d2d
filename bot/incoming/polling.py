"""Polling: asks Telegram for updates, and goes on after every failure."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import structlog
from telegram.error import Conflict, RetryAfter, TelegramError

from bot.bot_api.answers import NoAnswer, TooDeep
from bot.incoming.raw_updates import checked_update

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    import telegram

    from bot.incoming.raw_updates import RawUpdate
    from bot.incoming.update_queue import UpdateQueue

_log = structlog.get_logger()

_T = TypeVar("_T")

#: How many updates are asked for at once; Telegram's default is 100. Parsing a long update takes
#: 1 ms of the event loop.
_AT_A_TIME = 20

#: Seconds for which Telegram holds a request when it has no updates.
_HELD_S = 10

#: Seconds for the answer to arrive, in addition to `_HELD_S`.
_ANSWER_S = 5.0

#: Seconds before the next request after a failure: at first, and at most. Each further failure
#: makes the pause 1.5 times as long.
_PAUSE_S, _LONGEST_PAUSE_S = 1.0, 15.0

#: This many conflicts within this many seconds show that a second bot is at work. A single
#: conflict may come from a bot that was killed, whose last request Telegram still holds. Two
#: living bots interrupt each other again and again, after pauses of 1, 1.5 and 2.3 s: longer than
#: a short failure of Telegram lasts.
_CONFLICTS, _CONFLICTS_S = 4, 60.0

#: Seconds without an answer of Telegram after which the bot counts as cut off: more than a
#: request that is held, its answer and the pause after it take.
_SILENT_S = 45.0


class SecondBot(Exception):
    """Another program polls with the same token, or has set a webhook for it."""


class Poll:
    """Asks for updates. Writes down each update before it confirms it to Telegram.

    `clock` returns seconds, `sleep` waits for a number of seconds.
    """

    def __init__(
        self, bot: telegram.Bot, update_queue: UpdateQueue, *, allowed_updates: Sequence[str],
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:  # fmt: skip
        self._bot = bot
        self._update_queue = update_queue
        self._allowed_updates = list(allowed_updates)
        self._clock = clock
        self._sleep = sleep
        #: The id of the update to ask for next: the request confirms all updates before it. None
        #: until the first update has come.
        self._offset: int | None = None
        self._at_a_time = _AT_A_TIME
        self._heard_at = clock()
        self._conflicts: deque[float] = deque(maxlen=_CONFLICTS)

    @property
    def fault(self) -> str | None:
        """Why no updates come; None when Telegram has answered lately."""
        silent_s = self._clock() - self._heard_at
        return f"Telegram was last heard {silent_s:.0f} s ago" if silent_s > _SILENT_S else None

    async def run(self) -> NoReturn:
        """Take updates until cancelled. Raises `SecondBot`, and `DatabaseBroken`."""
        await self._until_granted(self._bot.delete_webhook)
        while True:
            asked_at = self._clock()
            updates = await self._until_granted(self._ask)
            await self._update_queue.take(updates, self._bot)
            if updates:
                self._offset = max(one.update_id for one in updates) + 1
            elif self._clock() - asked_at < _PAUSE_S:  # Telegram did not hold the request
                await self._sleep(_PAUSE_S)

    async def confirm(self) -> None:
        """Confirm the last updates to Telegram, or else it would deliver them once more."""
        try:
            await self._ask(held_s=0)
        except TelegramError as problem:
            _log.warning("poll.failed", error=type(problem).__name__)

    async def _ask(self, held_s: int = _HELD_S) -> list[RawUpdate]:
        data = {
            "offset": self._offset, "limit": self._at_a_time, "timeout": held_s,
            "allowed_updates": self._allowed_updates,
        }  # fmt: skip
        try:
            # the library's `get_updates` would lose all of them when one cannot be parsed
            given: Any = await self._bot._post(  # noqa: SLF001
                "getUpdates", data, read_timeout=held_s + _ANSWER_S
            )
        except TooDeep as problem:
            if self._at_a_time == 1:
                _log.error("update.unreadable", number=problem.first, error="TooDeep")
                self._offset = problem.first + 1
            self._at_a_time = 1
            raise
        self._at_a_time = _AT_A_TIME
        updates = [one for one in map(checked_update, given) if one]
        if given and not updates:
            raise NoAnswer("updates that are none")
        return updates

    async def _until_granted(self, call: Callable[[], Awaitable[_T]]) -> _T:
        pause_s = _PAUSE_S
        while True:
            wait_s = pause_s
            try:
                granted = await call()
            except TelegramError as problem:
                _log.warning("poll.failed", error=type(problem).__name__)
                if _names_a_rival(problem):
                    self._note_conflict()
                if isinstance(problem, RetryAfter):
                    # the public attribute `retry_after` will change its type
                    asked_s = problem._retry_after.total_seconds()  # noqa: SLF001
                    wait_s = min(asked_s, _LONGEST_PAUSE_S)
            else:
                self._heard_at = self._clock()
                return granted
            await self._sleep(wait_s)
            pause_s = min(1.5 * pause_s, _LONGEST_PAUSE_S)

    def _note_conflict(self) -> None:
        now = self._clock()
        self._conflicts.append(now)
        if len(self._conflicts) == _CONFLICTS and now - self._conflicts[0] <= _CONFLICTS_S:
            # one more request would interrupt the other bot, which would then end as well
            raise SecondBot


def _names_a_rival(problem: TelegramError) -> bool:
    """Tell whether Telegram refused because another program takes the updates."""
    said = str(problem).lower()
    return isinstance(problem, Conflict) and ("getupdates" in said or "webhook" in said)
