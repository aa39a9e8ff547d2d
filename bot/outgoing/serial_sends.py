"""Sends messages one at a time: each answer is noted in the journal before the next message.

If the bot is killed after Telegram has received a message, and before the journal has noted it,
the next run sends the message again. As long as Telegram answers within `_PATIENCE_S`, only one
message at a time is between the two. So a kill repeats only one, however many people wait for
answers. The price is time: when 200 people paste a text at once, and Telegram answers in 50 ms,
the last one waits 15 s instead of 8 s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import structlog

from bot.outgoing.patient_lock import PatientLock
from bot.store.answer_attempt import at_work
from bot.store.storage import DatabaseAway

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.outgoing.waits import Waits
    from bot.store.journal import Journal

_log = structlog.get_logger()

#: The most seconds for which a message on its way holds up the next one. Telegram takes 0.05 to
#: 0.15 s; a call whose answer does not come must not hold up all others.
_PATIENCE_S = 0.5


class SerialSends:
    """Sends messages one at a time, and notes each that answers an update in the journal."""

    def __init__(self, journal: Journal, *, patience_s: float = _PATIENCE_S) -> None:
        self._journal = journal
        self._turn = PatientLock(patience_s)

    async def send(self, call: Callable[[], Awaitable[Any]], *, waits: Waits, key: object) -> Any:
        """Make a call that sends a message; note the message, and return the call's result.

        While `key` must wait (see `Waits`), the call is not made and other calls go ahead.
        """
        while True:
            await waits.over(key)
            async with self._turn.hold():
                if waits.left_s(key) > 0:  # Telegram has told the call before this one to wait
                    continue
                answer = await call()
                await self._note(answer)
                return answer

    async def _note(self, answer: object) -> None:
        attempt = at_work()
        if not isinstance(answer, dict):
            return
        try:
            if attempt.update_id is not None:
                await self._journal.note_sent(attempt.update_id, answer["message_id"])
            if attempt.on_sent:
                await attempt.on_sent(answer["message_id"])
        except DatabaseAway as problem:  # if the bot restarts now, the message is sent once more
            _log.error("journal.away", error=str(problem))
