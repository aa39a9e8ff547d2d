"""A lock that the next task in the queue may pass when the holder takes too long."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.waiting import wait_at_most

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@dataclass(slots=True, eq=False)
class _Hold:
    """The time for which one task holds the lock."""

    #: When the hold began, by the event loop's clock.
    since: float
    #: Set when the hold is over.
    over: asyncio.Event = field(default_factory=asyncio.Event)
    #: Whether the next task went on before the hold was over.
    late: bool = False


class PatientLock:
    """Lets one task at a time go on, first come, first served.

    If a holder takes longer than `patience_s` seconds, it is late, and the next task goes on
    beside it. With n late holders the next one waits only for `patience_s` / (1 + n), because a
    full wait for each would bring everything to a standstill when all are slow.
    """

    def __init__(self, patience_s: float) -> None:
        self._patience_s = patience_s
        self._door = asyncio.Lock()
        self._hold: _Hold | None = None
        self._late = 0

    @property
    def patience_s(self) -> float:
        """Seconds for which the next task waits, given the number of late holders now."""
        return self._patience_s / (1 + self._late)

    @asynccontextmanager
    async def hold(self) -> AsyncIterator[None]:
        """Wait for the lock and hold it."""
        async with self._door:
            if self._hold:
                await self._wait_for(self._hold)
            hold = self._hold = _Hold(asyncio.get_running_loop().time())
        try:
            yield
        finally:
            hold.over.set()
            if hold.late:
                self._late -= 1

    async def _wait_for(self, hold: _Hold) -> None:
        held_s = asyncio.get_running_loop().time() - hold.since
        if not await wait_at_most(hold.over, self.patience_s - held_s) and not hold.late:
            hold.late = True
            self._late += 1
