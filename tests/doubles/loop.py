"""An event loop without waiting: when all tasks sleep, its time jumps to the first to wake."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, ParamSpec

_Params = ParamSpec("_Params")


class _Selector(selectors.DefaultSelector):  # type: ignore[misc, valid-type]
    """Adds the time that it should wait to `passed_s`, and does not wait."""

    passed_s = 0.0

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0)
        if not ready and timeout:
            self.passed_s += timeout
        return ready


class SleeplessLoop(asyncio.SelectorEventLoop):
    """An event loop for tests without sockets; see the module."""

    def __init__(self) -> None:
        self._hands = _Selector()
        super().__init__(self._hands)

    def time(self) -> float:
        """Return the seconds that have passed."""
        return self._hands.passed_s


def sleepless(
    test: Callable[_Params, Coroutine[Any, Any, None]],
) -> Callable[_Params, None]:
    """Run a test on a sleepless loop of its own.

    Not on the loop of anyio's plugin: it takes any loop that is there already, so that after one
    test that hung all others waited in real time.
    """

    @wraps(test)
    def run(*args: _Params.args, **kwargs: _Params.kwargs) -> None:
        with asyncio.Runner(loop_factory=SleeplessLoop) as runner:
            runner.run(test(*args, **kwargs))

    return run
