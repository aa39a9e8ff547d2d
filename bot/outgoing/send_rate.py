"""Keeps messages and edits within Telegram's rate limits, so that Telegram refuses none.

A message waits first until its chat may get one more, and then until the bot may send one more.
So a chat with many messages holds up only itself. If Telegram answers with a 429 (too many
requests) all the same, that chat waits for the time that Telegram asks for. If a second chat gets
a 429 at almost the same time, all calls wait, because then the bot as a whole sends too much.

Answers to inline queries and to guests belong to no chat; they count in the bot's overall limit.
So do reactions. The reaction that only shows that work goes on (`SEEN`) is left out when the limit
is reached. Other reactions wait for their turn, and so does the removal of one.
"""

from __future__ import annotations

import asyncio
from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any

from telegram.constants import ReactionEmoji
from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.outgoing.waits import Waits

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from bot.outgoing.serial_sends import SerialSends

#: Each limit: how many messages, in how many seconds. Telegram's limits are 30 a second over all
#: chats, 20 a minute in a group, and one a second in a chat, apart from "short bursts"
#: (https://core.telegram.org/bots/faq, on limits). The first two here are a little lower, because
#: messages that are sent at different times may arrive at the same time. The third allows bursts.
OVERALL = (28, 1)
IN_GROUP = (20, 61)
IN_CHAT = (4, 4)

#: How often a call that Telegram answers with a 429 is tried at most. Before each further try it
#: waits for the time that Telegram asks for.
_TRIES = 4

#: Seconds to wait in addition to the time that Telegram asks for.
_BEYOND_S = 0.1

#: How many chats are remembered before those are forgotten whose limits no message counts in now.
_MANY = 512

#: The reaction to a message whose link is being read; one of those that bots may use
#: (https://core.telegram.org/bots/api#reactiontypeemoji).
SEEN = ReactionEmoji.EYES

#: The methods that count in the overall limit, but send no message to a chat.
_ANSWERS = frozenset({"answerInlineQuery", "answerGuestQuery", "setMessageReaction"})


class SendRate(BaseRateLimiter[int]):
    """Keeps messages within the limits `OVERALL`, `IN_GROUP` and `IN_CHAT`."""

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
        """Make a call of the Bot API when its turn has come; the library passes each call here."""
        del rate_limit_args
        call = partial(callback, *args, **kwargs)
        chat_id = data.get("chat_id")
        # a wait that Telegram asks for applies to the chat if the call sends or edits a message
        # there, else to the method
        speaks = chat_id is not None and endpoint.startswith(("send", "edit"))
        key = chat_id if speaks else endpoint
        if _is_sign(endpoint, data):
            return await self._at_once(call, endpoint, chat_id)
        if speaks and endpoint in {"sendMessage", "sendDocument"}:
            call = partial(self._sends.send, call, waits=self._waits, key=key)
        return await self._patiently(
            call, key, speaks=speaks, counts=speaks or endpoint in _ANSWERS
        )

    async def _at_once(self, call: Callable[[], Any], endpoint: str, chat_id: object) -> Any:
        """Make a call that shows that work goes on, unless it would have to wait.

        It would have to while its method or its chat must wait, and a reaction also at the overall
        limit. In that case it is left out, and True is returned, as the call would return.
        """
        if max(self._waits.left_s(endpoint), self._waits.left_s(chat_id)) > 0:
            return True
        if endpoint == "setMessageReaction" and not await self._room():
            return True
        try:
            return await call()
        except RetryAfter as refusal:
            self._waits.begin(endpoint, _asked_s(refusal), in_chat=False)
            raise

    async def _patiently(
        self, call: Callable[[], Any], key: object, *, speaks: bool, counts: bool
    ) -> Any:
        tries = 0
        while True:
            await self._waits.over(key)
            if speaks:
                await self._turn_in_chat(key)
            if counts:
                await self._turn_overall()
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

    async def _turn_in_chat(self, chat_id: object) -> None:
        """Wait until a chat's limits allow one more message, and count it."""
        for window in self._windows(chat_id):
            await window.turn()

    async def _turn_overall(self) -> None:
        """Wait until the overall limit allows one more call, and count it."""
        await self._overall.turn()

    async def _room(self) -> bool:
        """Tell whether the overall limit allows one more call now; if so, count it."""
        return self._overall.take()

    def _windows(self, chat_id: object) -> tuple[_Window, ...]:
        if chat_id not in self._chats:
            if len(self._chats) >= _MANY:
                kept = {k: w for k, w in self._chats.items() if not all(one.idle for one in w)}
                self._chats = kept
            limits = (IN_CHAT, IN_GROUP) if is_group(chat_id) else (IN_CHAT,)
            self._chats[chat_id] = tuple(_Window(*limit) for limit in limits)
        return self._chats[chat_id]


def _is_sign(endpoint: str, data: dict[str, Any]) -> bool:
    """Tell whether a call only shows that work goes on. Such a call never waits."""
    if endpoint == "setMessageReaction":
        return any(one.emoji == SEEN for one in data.get("reaction") or ())
    return endpoint == "sendChatAction"


def _asked_s(refusal: RetryAfter) -> float:
    # the public attribute `retry_after` will change its type, and warns of that at each use
    return refusal._retry_after.total_seconds() + _BEYOND_S  # noqa: SLF001


def is_group(chat_id: object) -> bool:
    """Tell whether an id is that of a group or a channel, or a channel's @name."""
    return str(chat_id).startswith(("-", "@"))


class _Window:
    """A sliding window: at most `count` calls in any `period_s` seconds, in order."""

    def __init__(self, count: int, period_s: float) -> None:
        self._period_s = period_s
        self._gone: deque[float] = deque(maxlen=count)
        self._door = asyncio.Lock()

    @property
    def idle(self) -> bool:
        """Whether no call waits and no earlier one counts now, so that it can be forgotten."""
        return not self._door.locked() and (not self._gone or self._left_s(self._gone[-1]) <= 0)

    def take(self) -> bool:
        """Count one more call, if it is allowed now and no other waits; return whether it is."""
        if self._door.locked():
            return False
        full = len(self._gone) == self._gone.maxlen
        if full and self._left_s(self._gone[0]) > 0:
            return False
        self._gone.append(asyncio.get_running_loop().time())
        return True

    async def turn(self) -> None:
        """Wait until one more call is allowed, and count it."""
        async with self._door:
            if len(self._gone) == self._gone.maxlen:
                await asyncio.sleep(self._left_s(self._gone[0]))
            self._gone.append(asyncio.get_running_loop().time())

    def _left_s(self, since: float) -> float:
        return since + self._period_s - asyncio.get_running_loop().time()
