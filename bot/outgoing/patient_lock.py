"""A lock that the next in line may pass when its holder takes too long."""

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
    """The turn of one."""

    since: float
    over: asyncio.Event = field(default_factory=asyncio.Event)
    #: Whether the next one has gone ahead.
    late: bool = False


class PatientLock:
    """Lets one at a time go, first come, first served; after `patience_s` the next goes as well.

    The more holders are late already, the shorter the wait for one more: where everything is slow,
    waiting in full for each would be a standstill.
    """

    def __init__(self, patience_s: float) -> None:
        self._patience_s = patience_s
        self._door = asyncio.Lock()
        self._hold: _Hold | None = None
        self._late = 0

    @property
    def patience_s(self) -> float:
        """Seconds for which the next one waits."""
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
