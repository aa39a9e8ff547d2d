"""An event loop in which nobody waits: when all sleep, time goes on to the first who wakes."""

from __future__ import annotations

import asyncio
import selectors
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


class _Selector(selectors.DefaultSelector):  # type: ignore[misc, valid-type]
    """Adds to `passed_s` what it was asked to wait, in place of waiting."""

    passed_s = 0.0

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0)
        if not ready and timeout:
            self.passed_s += timeout
        return ready


class SleeplessLoop(asyncio.SelectorEventLoop):
    """For tests without sockets: `("asyncio", {"loop_factory": SleeplessLoop})`."""

    def __init__(self) -> None:
        self._hands = _Selector()
        super().__init__(self._hands)

    def time(self) -> float:
        """Return the seconds that have passed."""
        return self._hands.passed_s
