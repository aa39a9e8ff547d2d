"""Where Telegram has asked for patience, and until when."""

from __future__ import annotations

import asyncio

#: Seconds within which two chats that must wait are a bot that must.
_AT_ONCE_S = 1.0


class Waits:
    """Who must wait: a chat by its id, or by its name a method that sends no message.

    When two chats are told to wait at once and no message got through in between, it is the bot
    that sends too much, and all chats wait.
    """

    def __init__(self) -> None:
        #: Until when by the event loop's clock, by chat, or by method for what is no message.
        self._until: dict[object, float] = {}
        self._all_until = 0.0
        #: The chat that was told to wait last, and when; None once a message got through.
        self._told: tuple[object, float] | None = None

    @property
    def kept(self) -> int:
        """Return how many chats and methods are remembered."""
        return len(self._until)

    def left_s(self, key: object) -> float:
        """Return the seconds for which a call must wait; 0 or less when it need not."""
        until = max(self._until.get(key, 0.0), self._all_until)
        return until - asyncio.get_running_loop().time()

    async def over(self, key: object) -> None:
        """Wait until a call need not wait any longer."""
        while (left_s := self.left_s(key)) > 0:  # noqa: ASYNC110  # it may be longer by then
            await asyncio.sleep(left_s)

    def begin(self, key: object, seconds: float, *, in_chat: bool) -> None:
        """Take note that Telegram asks for patience."""
        now = asyncio.get_running_loop().time()
        self._until = {k: until for k, until in self._until.items() if until > now}
        self._until[key] = now + seconds
        if not in_chat:
            return
        if self._told and self._told[0] != key and now - self._told[1] <= _AT_ONCE_S:
            self._all_until = min(self._until[key], self._until.get(self._told[0], 0.0))
        self._told = (key, now)

    def passed(self, key: object) -> None:
        """Take note that a message got through."""
        if self._told and key != self._told[0]:
            self._told = None
