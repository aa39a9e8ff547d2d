"""How fast messages are sent: Telegram's own limits, kept before it has to say so.

A message waits for its turn in its chat, and then among all that are sent, so that a chat with
much to say holds up itself alone. Where Telegram asks for patience all the same (429), the chat
that it was asked for waits; and all wait when it is asked for in a second chat at once, because
then it is the bot that sends too much.
"""

from __future__ import annotations

import asyncio
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.outgoing.waits import Waits

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from bot.outgoing.serial_sends import SerialSends

#: Messages in so many seconds: 30 over all chats, 20 a minute in a group, and one a second in a
#: chat, "short bursts" aside (https://core.telegram.org/bots/faq, on limits). A little less, as
#: what is sent apart may arrive together.
OVERALL = (28, 1)
IN_GROUP = (20, 61)
IN_CHAT = (4, 4)

#: Tries of a call that Telegram answers with a 429, each after the time that it asks for.
_TRIES = 4

#: Seconds beyond the time that Telegram asks for.
_BEYOND_S = 0.1

#: Chats above which those that were not written to for a while are forgotten.
_MANY = 512

#: These show that work goes on. They are not worth a wait.
_SIGNS = frozenset({"sendChatAction", "setMessageReaction"})


class SendRate(BaseRateLimiter[int]):
    """30 messages a second, 20 a minute in a group, one a second in a chat."""

    def __init__(self, sends: SerialSends) -> None:
        self._sends = sends
        self._waits = Waits()
        self._overall = _Window(*OVERALL)
        self._chats: dict[object, tuple[_Window, ...]] = {}

    @property
    def kept(self) -> int:
        """Return how many chats are remembered."""
        return len(self._chats)

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def process_request(  # noqa: PLR0913, PLR0917  # the signature is the library's
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        """Let a call wait for its turn; the library calls this for every one."""
        del rate_limit_args
        call = partial(callback, *args, **kwargs)
        chat_id = data.get("chat_id")
        # what is no message has limits of its own, by what it is
        speaks = chat_id is not None and endpoint.startswith(("send", "edit"))
        key = chat_id if speaks else endpoint
        if endpoint in _SIGNS:
            return await self._at_once(call, endpoint, chat_id)
        if speaks and endpoint == "sendMessage":
            call = partial(self._sends.send, call, waits=self._waits, key=key)
        return await self._patiently(call, key, speaks=speaks)

    async def _at_once(self, call: Callable[[], Any], endpoint: str, chat_id: object) -> Any:
        """Call, unless Telegram has forbidden that: a sign is not worth a wait."""
        if max(self._waits.left_s(endpoint), self._waits.left_s(chat_id)) > 0:
            return True
        try:
            return await call()
        except RetryAfter as refusal:
            self._waits.begin(endpoint, _asked_s(refusal), in_chat=False)
            raise

    async def _patiently(self, call: Callable[[], Any], key: object, *, speaks: bool) -> Any:
        tries = 0
        while True:
            await self._waits.over(key)
            if speaks:
                await self._turn(key)
            tries += 1
            try:
                answer = await call()
            except RetryAfter as refusal:
                self._waits.begin(key, _asked_s(refusal), in_chat=speaks)
                if tries == _TRIES:
                    raise
            else:
                if speaks:
                    self._waits.passed(key)
                return answer

    async def _turn(self, chat_id: object) -> None:
        """Wait until a message may go to a chat."""
        for window in self._windows(chat_id):
            await window.turn()
        await self._overall.turn()

    def _windows(self, chat_id: object) -> tuple[_Window, ...]:
        if chat_id not in self._chats:
            if len(self._chats) >= _MANY:
                kept = {k: w for k, w in self._chats.items() if not all(one.idle for one in w)}
                self._chats = kept
            limits = (IN_CHAT, IN_GROUP) if is_group(chat_id) else (IN_CHAT,)
            self._chats[chat_id] = tuple(_Window(*limit) for limit in limits)
        return self._chats[chat_id]


def _asked_s(refusal: RetryAfter) -> float:
    # the public attribute is announced to change its type, with a warning at each use
    return refusal._retry_after.total_seconds() + _BEYOND_S  # noqa: SLF001


def is_group(chat_id: object) -> bool:
    """Tell whether an id is that of a group or a channel."""
    return str(chat_id).startswith(("-", "@"))


class _Window:
    """Lets so many go in any period of `period_s` seconds, in the order of asking."""

    def __init__(self, count: int, period_s: float) -> None:
        self._period_s = period_s
        self._gone: deque[float] = deque(maxlen=count)
        self._door = asyncio.Lock()

    @property
    def idle(self) -> bool:
        """Whether nobody waits, and a new one would do as well."""
        return not self._door.locked() and (not self._gone or self._left_s(self._gone[-1]) <= 0)

    async def turn(self) -> None:
        """Wait until it is one's turn."""
        async with self._door:
            if len(self._gone) == self._gone.maxlen:
                await asyncio.sleep(self._left_s(self._gone[0]))
            self._gone.append(asyncio.get_running_loop().time())

    def _left_s(self, since: float) -> float:
        return since + self._period_s - asyncio.get_running_loop().time()
