"""How fast messages are sent: Telegram's own limits, kept before it has to say so."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any

from telegram.error import RetryAfter
from telegram.ext import AIORateLimiter

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from bot.outgoing.serial_sends import SerialSends

#: 30 messages a second over a while (https://core.telegram.org/bots/faq, on limits), with a
#: burst for a crowd that asks at once. A larger one gained nothing for 200 people.
_OVERALL, _OVERALL_S = 90, 3.0

#: Tries of a call that Telegram answers with a 429, each after the time that it asks for.
_TRIES = 4

#: Seconds beyond the time that Telegram asks for, as the library has it.
_BEYOND_S = 0.1

#: These send no message and do not count.
_FREE = frozenset({"sendChatAction", "getChat", "getChatMember", "setMessageReaction"})


class SendRate(AIORateLimiter):
    """30 messages a second, 20 a minute in a group, and patience where Telegram asks for it.

    Told to wait in a person's chat, the bot as a whole waits: it has sent too much. A group has
    limits of its own, so that there the others go on; the library would stop them all for up to a
    minute.
    """

    def __init__(self, sends: SerialSends) -> None:
        super().__init__(
            overall_max_rate=_OVERALL, overall_time_period=_OVERALL_S, max_retries=_TRIES - 1
        )
        self._sends = sends
        #: Groups that must wait, and until when, by the event loop's clock.
        self._closed: dict[int, float] = {}

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
        chat_id = data.get("chat_id")
        if endpoint == "sendChatAction" and self._must_wait(chat_id):
            return True  # "typing…" is not worth a call that Telegram forbade
        if endpoint in _FREE:
            return await callback(*args, **kwargs)
        if chat_id is not None:
            await self._wait_for_others(chat_id)
        if endpoint == "sendMessage":
            callback = partial(self._send, callback)
        limited, rest = super().process_request, (args, kwargs, endpoint, data, rate_limit_args)
        if not isinstance(chat_id, int) or chat_id > 0:
            return await limited(callback, *rest)
        attempt = partial(self._in_group, chat_id, callback)
        answer: Any = None
        for _ in range(_TRIES):
            answer = await limited(attempt, *rest)
            if not isinstance(answer, RetryAfter):
                return answer
        raise answer

    async def _wait_for_others(self, chat_id: int | str) -> None:
        """Wait for the turn of this instance among all that send; there is but this one."""

    async def _send(
        self, callback: Callable[..., Coroutine[Any, Any, Any]], *args: Any, **kwargs: Any
    ) -> Any:
        call = partial(callback, *args, **kwargs)
        return await self._sends.send(call, may=self._retry_after_event)

    def _must_wait(self, chat_id: object) -> bool:
        closed_until = self._closed.get(chat_id, 0.0) if isinstance(chat_id, int) else 0.0
        told_to_wait = not self._retry_after_event.is_set()
        return told_to_wait or closed_until > asyncio.get_running_loop().time()

    async def _in_group(
        self, group_id: int, callback: Callable[..., Coroutine[Any, Any, Any]],
        *args: Any, **kwargs: Any,
    ) -> Any:  # fmt: skip
        """Call once the group takes messages; return a 429: raised, it would stop all chats."""
        loop = asyncio.get_running_loop()
        await asyncio.sleep(max(0.0, self._closed.get(group_id, 0.0) - loop.time()))
        self._closed.pop(group_id, None)
        try:
            return await callback(*args, **kwargs)
        except RetryAfter as refusal:
            # the public attribute is announced to change its type, with a warning at each use
            asked_s = refusal._retry_after.total_seconds()  # noqa: SLF001
            self._closed[group_id] = loop.time() + asked_s + _BEYOND_S
            return refusal
