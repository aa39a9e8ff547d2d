"""The line that Telegram is asked for updates by, and how long it has been silent."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from telegram.request import HTTPXRequest

if TYPE_CHECKING:
    from collections.abc import Callable


class PollRequest(HTTPXRequest):
    """Remembers when Telegram last answered. `clock` gives seconds."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(connection_pool_size=1)
        self._clock = clock
        self._heard_at = clock()

    @property
    def silent_s(self) -> float:
        """Return the seconds since Telegram last answered, or since this was made."""
        return self._clock() - self._heard_at

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Send a request, as python-telegram-bot has it, and note when it is granted."""
        status, body = await super().do_request(*args, **kwargs)
        if status == 200:
            self._heard_at = self._clock()
        return status, body
