"""Who waits for whom, and for how long."""

from __future__ import annotations

import asyncio

import pytest

from bot.outgoing.patient_lock import PatientLock

pytestmark = pytest.mark.anyio

LONG_S = 3600.0


class Crowd:
    """Those who want the turn; each holds it until it is told to go."""

    def __init__(self, patience_s: float) -> None:
        self.turn = PatientLock(patience_s)
        self.came: list[int] = []
        self._go: dict[int, asyncio.Event] = {}
        self._tasks: dict[int, asyncio.Task[None]] = {}

    async def come(self, *names: int) -> None:
        """Let some ask for the turn, and all that can go ahead go."""
        for name in names:
            self._go[name] = asyncio.Event()
            self._tasks[name] = asyncio.create_task(self._hold(name))
        await self.settle()

    async def go(self, name: int) -> None:
        """Let one end its turn, and all that can go ahead go."""
        self._go[name].set()
        await self.settle()

    async def leave(self, name: int) -> None:
        """Cancel one, wherever it is."""
        self._tasks[name].cancel()
        await self.settle()

    async def settle(self) -> None:
        for _ in range(20):  # more rounds of the loop than any hand-over takes
            await asyncio.sleep(0)

    async def end(self) -> None:
        for task in self._tasks.values():
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    async def _hold(self, name: int) -> None:
        async with self.turn.hold():
            self.came.append(name)
            await self._go[name].wait()


async def test_one_goes_at_a_time_in_the_order_of_asking() -> None:
    crowd = Crowd(LONG_S)
    await crowd.come(1, 2, 3)
    assert crowd.came == [1]
    await crowd.go(1)
    assert crowd.came == [1, 2]
    await crowd.go(2)
    await crowd.go(3)
    await crowd.come(4)
    assert crowd.came == [1, 2, 3, 4]
    await crowd.end()


async def test_nobody_is_waited_for_beyond_patience() -> None:
    crowd = Crowd(0.0)
    await crowd.come(1, 2, 3)
    async with asyncio.timeout(10):
        while len(crowd.came) < 3:
            await crowd.settle()
    assert crowd.came == [1, 2, 3]
    await crowd.end()


async def test_who_is_gone_holds_up_nobody() -> None:
    crowd = Crowd(LONG_S)
    await crowd.come(1, 2, 3, 4)
    await crowd.leave(2)  # while it waits
    assert crowd.came == [1]
    await crowd.leave(1)  # amid its turn
    assert crowd.came == [1, 3]
    await crowd.end()


async def test_the_more_are_late_the_less_the_next_is_waited_for() -> None:
    crowd = Crowd(0.06)
    await crowd.come(1, 2, 3)
    assert crowd.turn.patience_s == 0.06
    async with asyncio.timeout(10):
        while len(crowd.came) < 3:
            await crowd.settle()
    assert crowd.turn.patience_s == 0.02  # two are late; the third may take its time
    for name in (2, 1, 3):
        await crowd.go(name)
    assert crowd.turn.patience_s == 0.06
    await crowd.end()
