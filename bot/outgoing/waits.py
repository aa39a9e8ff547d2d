"""Remembers the waits that Telegram has asked for: which chats and methods, and until when."""

from __future__ import annotations

import asyncio

#: If two chats are told to wait within this many seconds of each other, the whole bot waits.
_AT_ONCE_S = 1.0


class Waits:
    """Remembers what must wait. A key is a chat's id, or the name of a Bot API method.

    When two chats are told to wait within `_AT_ONCE_S` seconds, and no message to another chat got
    through in between, the bot as a whole sends too much. Then every key waits, for as long as the
    shorter of the two waits.
    """

    def __init__(self) -> None:
        #: The time by the event loop's clock until which each key must wait.
        self._until: dict[object, float] = {}
        #: The time until which everything must wait.
        self._all_until = 0.0
        #: The chat that was told to wait last, and when; None if another chat got a message since.
        self._told: tuple[object, float] | None = None

    @property
    def kept(self) -> int:
        """Return how many chats and methods are remembered."""
        return len(self._until)

    def left_s(self, key: object) -> float:
        """Return for how many seconds a call must wait; 0 or less when it need not."""
        until = max(self._until.get(key, 0.0), self._all_until)
        return until - asyncio.get_running_loop().time()

    async def over(self, key: object) -> None:
        """Wait until a call need not wait any longer."""
        while (left_s := self.left_s(key)) > 0:  # noqa: ASYNC110  # the wait may have grown
            await asyncio.sleep(left_s)

    def begin(self, key: object, seconds: float, *, in_chat: bool) -> None:
        """Note that Telegram asks `key` to wait for `seconds`; `in_chat`: whether it is a chat."""
        now = asyncio.get_running_loop().time()
        self._until = {k: until for k, until in self._until.items() if until > now}
        self._until[key] = now + seconds
        if not in_chat:
            return
        if self._told and self._told[0] != key and now - self._told[1] <= _AT_ONCE_S:
            self._all_until = min(self._until[key], self._until.get(self._told[0], 0.0))
        self._told = (key, now)

    def passed(self, key: object) -> None:
        """Note that a message to a chat got through."""
        if self._told and key != self._told[0]:
            self._told = None
