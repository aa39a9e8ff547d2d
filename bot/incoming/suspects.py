"""Crash suspects: which update ended the bot?

After a crash nobody knows which of the updates that were at work caused it. All of them are
suspects. They are begun again, and the more often one was at work during a crash, the fewer other
suspects may run beside it. At its last try no other suspect does. If the bot crashes then, that
update counts as the cause, and it is given up. The innocent suspects are answered before that.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.store.journal import MOST_TRIES

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

#: Each further crash divides by this the number of suspects that may run side by side: 64 after
#: one crash, 8 after two. After three, at its last try, a suspect has no other beside it. So each
#: update that is given up was the only suspect at work, and a site that takes 20 s holds up few
#: others.
_STEP = 8
_ROOM = _STEP ** (MOST_TRIES - 2)

#: Seconds after the start in which no update is begun for the third or fourth time; the fourth is
#: the last. The workers take 2 to 4 s to start on two busy cores, and a bot that is killed before
#: that has tried nothing. Measured: in 40 starts, each killed within 2 s, no update of 300 people
#: was given up.
_CALM_S = 5.0


class Suspects:
    """Lets suspects run, first come, first served; after more crashes fewer at the same time.

    `calm_s`: see `_CALM_S`.
    """

    def __init__(self, *, calm_s: float = _CALM_S) -> None:
        self._calm_at = time.monotonic() + calm_s
        self._door = asyncio.Lock()
        self._left = asyncio.Event()
        self._taken = 0

    @asynccontextmanager
    async def room(self, begun: int) -> AsyncIterator[None]:
        """Wait until an update that was begun `begun` times may run; hold its share of the room.

        With `begun` 0 the update is no suspect and never waits.
        """
        share = min(_STEP ** (begun - 1), _ROOM) if begun else 0
        if share:
            async with self._door:
                if begun > 1:
                    await asyncio.sleep(self._calm_at - time.monotonic())
                while self._taken + share > _ROOM:
                    self._left.clear()
                    await self._left.wait()
                self._taken += share
        try:
            yield
        finally:
            self._taken -= share
            self._left.set()
