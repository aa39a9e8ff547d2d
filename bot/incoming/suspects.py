"""Crash suspects: which update ended the bot?

After a crash nobody knows which of the updates then at work caused it. All of them are suspects.
They are begun again, and the more often one was at work during a crash, the fewer others may run
beside it; at its last try it runs alone. If the bot dies again then, that update is the cause, and
it is given up. All others are answered on the way."""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.store.journal import MOST_TRIES

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

#: Divides how many run side by side, for each crash that they were part of: 64 after one, 8 after
#: two, one alone at its last try. So whatever is given up ran alone, and a site that takes 20 s
#: holds up few.
_STEP = 8
_ROOM = _STEP ** (MOST_TRIES - 2)

#: Seconds after the start in which nothing is begun for the third time: the workers are starting
#: (for 2 to 4 s on two busy cores), and a bot that is killed amid that has tried nothing. Of 300
#: people nobody was given up after 40 kills within 2 s each.
_CALM_S = 5.0


class Suspects:
    """Lets suspects run, first come, first served; the more suspicious, the fewer at once."""

    def __init__(self, *, calm_s: float = _CALM_S) -> None:
        self._calm_at = time.monotonic() + calm_s
        self._door = asyncio.Lock()
        self._left = asyncio.Event()
        self._taken = 0

    @asynccontextmanager
    async def room(self, begun: int) -> AsyncIterator[None]:
        """Wait for room, and hold it, for an update that was begun that often; 0 never waits."""
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
