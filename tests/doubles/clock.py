"""Time that passes when a test says so."""

from __future__ import annotations

import asyncio


class Clock:
    """A clock that the test moves."""

    def __init__(self, now: float = 1_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        """Let that much time pass at once."""
        self.now += max(0.0, seconds)
        await asyncio.sleep(0)
