"""Messages go out one at a time: each is noted in the journal before the next one is sent.

Between the moment in which Telegram has a message and that in which the journal has it, a bot
that is killed leaves a message behind that it will send again. With one message at a time in
between there is one such moment, however many people wait for their answers. It costs a crowd
time: of 200 people who paste at once the last waits 15 s and not 8, with Telegram 50 ms away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import structlog

from bot.outgoing.patient_lock import PatientLock
from bot.store.attempt import at_work
from bot.store.storage import DatabaseAway

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from bot.outgoing.waits import Waits
    from bot.store.journal import Journal

_log = structlog.get_logger()

#: Seconds for which a message on its way holds up the next one. Telegram takes 0.05 to 0.15 s; one
#: that waits for an answer that does not come must not hold up everybody.
_PATIENCE_S = 0.5


class SerialSends:
    """Sends and notes."""

    def __init__(self, journal: Journal, *, patience_s: float = _PATIENCE_S) -> None:
        self._journal = journal
        self._turn = PatientLock(patience_s)

    async def send(self, call: Callable[[], Awaitable[Any]], *, waits: Waits, key: object) -> Any:
        """Return what a call of `sendMessage` returns, once the message is noted.

        Nothing is sent while `key` must wait, and meanwhile others have the turn.
        """
        while True:
            await waits.over(key)
            async with self._turn.hold():
                if waits.left_s(key) > 0:  # Telegram has just told the one before to wait
                    continue
                answer = await call()
                await self._note(answer)
                return answer

    async def _note(self, answer: object) -> None:
        update_id = at_work().update_id
        if update_id is None or not isinstance(answer, dict):
            return
        try:
            await self._journal.note_sent(update_id, answer["message_id"])
        except DatabaseAway as problem:  # sent again after a restart, at worst
            _log.error("journal.away", error=str(problem))
