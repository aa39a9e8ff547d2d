"""Remembers messages of the last hour that belong together, in case somebody replies to one."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import TYPE_CHECKING

from bot.incoming.chain import Chain, is_digest, is_plain_text, place_of, writer_in

if TYPE_CHECKING:
    from collections.abc import Callable

    import telegram

#: How many messages are remembered at most, and for how many seconds.
_REMEMBERED = 512
_REMEMBERED_S = 3600.0


class RecentMessages:
    """Remembers messages that may belong together, in memory. `clock` returns seconds."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        #: The chain of each message, and when the message came, by chat id and message id. The
        #: oldest message comes first.
        self._chains: OrderedDict[tuple[int, int], tuple[Chain, float]] = OrderedDict()
        #: The chain of each writer in each chat or topic (`writer_in`) that may go on.
        self._latest: dict[object, Chain] = {}

    def remember(self, message: telegram.Message) -> None:
        """Remember a message if it may be one of several that belong together."""
        self._forget_old()
        if place_of(message) in self._chains:  # an earlier try of its update has failed
            return
        writer = writer_in(message)
        chain = self._latest.pop(writer, None)
        if chain and chain.goes_on(message):
            chain.messages.append(message)
        else:
            chain = Chain(message)
            if not (message.media_group_id or is_plain_text(message) or is_digest(message)):
                return
        if chain.may_go_on():
            self._latest[writer] = chain
        if chain.may_go_on() or len(chain.messages) > 1:
            self._chains[place_of(message)] = (chain, self._clock())

    def _forget_old(self) -> None:
        oldest = self._clock() - _REMEMBERED_S
        while self._chains:
            _, came_at = next(iter(self._chains.values()))
            if len(self._chains) < _REMEMBERED and came_at > oldest:
                return
            _, (chain, _) = self._chains.popitem(last=False)
            writer = writer_in(chain.messages[0])
            if self._latest.get(writer) is chain:
                del self._latest[writer]

    def forget(self, chat_id: int) -> None:
        """Forget the messages of a chat."""
        for place in [place for place in self._chains if place[0] == chat_id]:
            chain, _ = self._chains.pop(place)
            self._latest.pop(writer_in(chain.messages[0]), None)

    def together(self, message: telegram.Message) -> tuple[telegram.Message, ...]:
        """Return the messages of the last hour that belong to `message`, itself among them."""
        self._forget_old()
        chain, _ = self._chains.get(place_of(message), (None, 0.0))
        return tuple(chain.messages) if chain else (message,)
