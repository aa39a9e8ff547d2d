"""What was at work when the bot died is begun again a few at a time, until one is found guilty."""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.store.journal import MOST_TRIES

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

#: How many times fewer go side by side for each time more that they were begun: 64 that were
#: begun once, 8 that were begun twice, and one alone at its last try. So whoever is given up
#: had nobody beside it under suspicion, and a site that takes 20 s holds up few.
_STEP = 8
_ROOM = _STEP ** (MOST_TRIES - 2)

#: Seconds after the start in which nothing is begun for the third time: the workers are starting
#: (for 2 to 4 s on two busy cores), and a bot that is killed amid that has tried nothing. Of 300
#: people nobody was given up after 40 kills within 2 s each.
_CALM_S = 5.0


class Suspects:
    """Lets the doubtful go side by side in the order of asking, the fewer the more they are so."""

    def __init__(self, *, calm_s: float = _CALM_S) -> None:
        self._calm_at = time.monotonic() + calm_s
        self._door = asyncio.Lock()
        self._left = asyncio.Event()
        self._taken = 0

    @asynccontextmanager
    async def room(self, begun: int) -> AsyncIterator[None]:
        """Wait for room and hold it, for one that was begun so often; at 0 there always is."""
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
