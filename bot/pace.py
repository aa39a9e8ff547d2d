"""How fast messages are sent: Telegram's own limits, kept before it has to say so."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from telegram.ext import AIORateLimiter

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

#: 30 messages a second over a while (https://core.telegram.org/bots/faq, on limits), with a
#: burst: when 200 people ask at once, the last has an answer within 5 s.
_OVERALL, _OVERALL_S = 75, 2.5

#: Tries after a 429, each after the time that Telegram asks for.
_TRIES = 3

#: These send no message and do not count.
_FREE = frozenset({"sendChatAction", "getChat", "getChatMember", "setMessageReaction"})


class Pace(AIORateLimiter):
    """30 messages a second, 20 a minute in a group, and patience where Telegram asks for it."""

    def __init__(self) -> None:
        super().__init__(
            overall_max_rate=_OVERALL, overall_time_period=_OVERALL_S, max_retries=_TRIES
        )

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
        if endpoint in _FREE:
            return await callback(*args, **kwargs)
        return await super().process_request(
            callback, args, kwargs, endpoint, data, rate_limit_args
        )
