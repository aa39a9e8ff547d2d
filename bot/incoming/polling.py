"""The line that Telegram is asked for updates by, and how long it has been silent."""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from typing import TYPE_CHECKING, Any

from telegram.request import HTTPXRequest

from bot.incoming.raw_updates import updates_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.incoming.update_queue import UpdateQueue


#: Updates asked for at once; Telegram's own number is 100. To read a long message takes 1 ms, and
#: holds up everything else meanwhile.
_AT_A_TIME = 20

#: Conflicts in so many seconds that show a second bot at work. One alone is a bot that was
#: killed, whose last question Telegram still has; two bots in turn interrupt each other, after
#: pauses of 1, 1.5 and 2.3 s (python-telegram-bot).
_CONFLICTS, _CONFLICTS_S = 3, 60.0

#: Seconds in place of a question that is not asked.
_PAUSE_S = 0.2


class SecondBot(Exception):
    """Another program asks for the updates of the same token, or has them sent elsewhere."""


class PollRequest(HTTPXRequest):
    """Remembers when Telegram last answered; sets `rival` when another bot takes the updates.

    With `inlet`, what Telegram sends is written down there before anything else is done with it.
    `clock` gives seconds.
    """

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.monotonic,
        rival: asyncio.Event | None = None,
        update_queue: UpdateQueue | None = None,
    ) -> None:
        super().__init__(connection_pool_size=1)
        self._update_queue = update_queue
        self._clock = clock
        self._heard_at = clock()
        self._rival = rival
        self._conflicts: deque[float] = deque(maxlen=_CONFLICTS)

    @property
    def silent_s(self) -> float:
        """Return the seconds since Telegram last answered, or since this was made."""
        return self._clock() - self._heard_at

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Send a request, as python-telegram-bot has it, and note when it is granted."""
        if self._rival and self._rival.is_set():
            # one more question would interrupt the other bot, which would then end as well
            await asyncio.sleep(_PAUSE_S)
            return 200, b'{"ok": true, "result": []}'
        if self._update_queue:
            kwargs["url"] += f"?limit={_AT_A_TIME}"
        status, body = await super().do_request(*args, **kwargs)
        if status == 200:
            self._heard_at = self._clock()
            if self._update_queue:
                body = await self._taken_in(self._update_queue, body)
        if status == 409:
            self._note_conflict()
        return status, body

    def _note_conflict(self) -> None:
        now = self._clock()
        self._conflicts.append(now)
        many = len(self._conflicts) == _CONFLICTS
        if self._rival and many and now - self._conflicts[0] <= _CONFLICTS_S:
            self._rival.set()

    async def _taken_in(self, update_queue: UpdateQueue, body: bytes) -> bytes:
        """Write down the updates in Telegram's answer; return the answer to go on with.

        It has their numbers alone: python-telegram-bot would read all of them or none.
        """
        updates = updates_in(body)
        await update_queue.write_ahead(updates)
        numbers = [{"update_id": one.update_id} for one in updates]
        return json.dumps({"ok": True, "result": numbers}).encode()
