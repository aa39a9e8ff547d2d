"""Joins messages that belong together: the parts of a long paste, the pictures of an album.

Telegram's apps cut a text of more than 4,096 UTF-16 units into several messages, and send an album
as one message for each picture. When a message may be the first of several, its answer waits a
little for the next one. Those that come are added to the first, and one answer is given to all.

In a group most messages are not for the bot. So an answer waits only if the first message calls
the bot; but the parts of a long text are remembered for a while, in memory, for somebody who
replies to one of them with /digest.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict, deque
from datetime import timedelta
from typing import TYPE_CHECKING

from telegram import MessageOrigin, MessageOriginChannel

from bot.chat.richtext import MAX_UNITS, utf16_units
from bot.incoming.calls import is_addressed, is_command, is_digest_command
from bot.waiting import wait_at_most

if TYPE_CHECKING:
    from collections.abc import Callable

    import telegram

#: The shortest message that may be followed by another part, in UTF-16 units. Telegram's apps cut
#: a text of over 4,096 units at a good place in the latter half of those.
_FULL_UNITS = 2048

#: Seconds to wait for the next part; an app sends the parts right after one another.
_QUIET_S = 0.7

#: The longest time between two parts by Telegram's clock, which counts whole seconds.
_APART = timedelta(seconds=3)

#: The most parts of a paste: 60,000 characters make 15 to 30 parts.
_MOST_PARTS = 64

#: How many albums are remembered; more than arrive at the same time.
_ALBUMS = 256

#: How many messages are remembered for replies, and for how many seconds.
_REMEMBERED = 512
_REMEMBERED_S = 3600.0


class Chain:
    """Messages that belong together, in their order."""

    def __init__(self, first: telegram.Message) -> None:
        self.messages = [first]

    def goes_on(self, part: telegram.Message) -> bool:
        """Tell whether `part` is the continuation of the last message."""
        last = self.messages[-1]
        if album := last.media_group_id:
            return part.media_group_id == album
        return (
            self.may_go_on()
            and _is_plain_text(part)
            and part.date - last.date <= _APART
            and _goes_on(last.forward_origin, part.forward_origin)
        )

    def may_go_on(self) -> bool:
        """Tell whether the last message is in an album, or so long that another may follow it."""
        last = self.messages[-1]
        if len(self.messages) >= _MOST_PARTS:
            return False
        # a message over Telegram's limit comes from the local chat, which does not cut texts
        is_full = _FULL_UNITS <= utf16_units(last.text or "") <= MAX_UNITS
        return last.media_group_id is not None or is_full


class Paste:
    """The parts of one paste or one album, as they come in."""

    def __init__(self, first: telegram.Message, quiet_s: float) -> None:
        self._chain = Chain(first)
        self._quiet_s = quiet_s
        self._more = asyncio.Event()
        self._at_work = asyncio.Event()
        self._answered = asyncio.Event()
        #: Whether more parts may be added.
        self.open = True
        #: Whether the paste, and so each of its parts, was answered.
        self.is_answered = False
        #: Seconds after which the paste is tried again, when it must wait for its turn.
        self.later_s: float | None = None

    def goes_on(self, part: telegram.Message) -> bool:
        """Tell whether `part` is the continuation of the last part."""
        return self.open and self._chain.goes_on(part)

    def add(self, part: telegram.Message) -> None:
        """Add a part."""
        self._chain.messages.append(part)
        self._more.set()

    async def whole(self) -> tuple[telegram.Message, ...]:
        """Wait until no more parts come; return all of them."""
        while self._chain.may_go_on():
            self._more.clear()
            if not await wait_at_most(self._more, self._quiet_s):
                break
        self.open = False
        return tuple(self._chain.messages)

    def begin(self) -> None:
        """Release the tasks that wait in `at_work`."""
        self._at_work.set()

    async def at_work(self) -> None:
        """Wait until the work on the paste begins, or ends without having begun."""
        await self._at_work.wait()

    def answer(self) -> None:
        """Release the tasks that wait in `at_work` and `answered`."""
        self._at_work.set()
        self._answered.set()

    async def answered(self) -> bool:
        """Wait until the work on the paste ends; tell whether the paste was answered."""
        await self._answered.wait()
        return self.is_answered


class Pastes:
    """The pastes and albums that are not answered yet, and the messages of the last hour.

    `clock` returns seconds.
    """

    def __init__(
        self, *, quiet_s: float = _QUIET_S, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._quiet_s = quiet_s
        self._clock = clock
        #: The pastes by chat id and id of the first message, until they are answered.
        self._pastes: dict[tuple[int, int], Paste] = {}
        #: The latest paste of each writer in each chat.
        self._latest: dict[object, Paste] = {}
        #: Ids of the latest albums. The pictures of an album come right after one another.
        self._albums: deque[str] = deque(maxlen=_ALBUMS)
        #: Each message that belongs to a chain: by chat id and message id its chain, and when it
        #: came.
        self._chains: OrderedDict[tuple[int, int], tuple[Chain, float]] = OrderedDict()
        #: The latest chain of each writer in each chat.
        self._latest_chain: dict[object, Chain] = {}

    def is_rest_of_album(self, message: telegram.Message) -> bool:
        """Tell whether an earlier message of the same album has come; remember the album."""
        album = message.media_group_id
        if album is None or album in self._albums:
            return album is not None
        self._albums.append(album)
        return False

    def remember(self, message: telegram.Message) -> None:
        """Remember a message if it may be one of several that belong together."""
        self._forget_old()
        if _key(message) in self._chains:  # an earlier try of its update has failed
            return
        writer = _writer_in(message)
        chain = self._latest_chain.pop(writer, None)
        if chain and chain.goes_on(message):
            chain.messages.append(message)
        else:
            chain = Chain(message)
            if not (message.media_group_id or _is_plain_text(message) or _is_digest(message)):
                return
        if chain.may_go_on():
            self._latest_chain[writer] = chain
        if chain.may_go_on() or len(chain.messages) > 1:
            self._chains[_key(message)] = (chain, self._clock())

    def _forget_old(self) -> None:
        oldest = self._clock() - _REMEMBERED_S
        while self._chains:
            _, came_at = next(iter(self._chains.values()))
            if len(self._chains) < _REMEMBERED and came_at > oldest:
                return
            _, (chain, _) = self._chains.popitem(last=False)
            writer = _writer_in(chain.messages[0])
            if self._latest_chain.get(writer) is chain:
                del self._latest_chain[writer]

    def forget(self, chat_id: int) -> None:
        """Forget the messages of a chat."""
        for place in [place for place in self._chains if place[0] == chat_id]:
            chain, _ = self._chains.pop(place)
            self._latest_chain.pop(_writer_in(chain.messages[0]), None)

    def together(self, message: telegram.Message) -> tuple[telegram.Message, ...]:
        """Return the messages of the last hour that belong to `message`, itself among them."""
        self._forget_old()
        chain, _ = self._chains.get(_key(message), (None, 0.0))
        return tuple(chain.messages) if chain else (message,)

    def join(self, message: telegram.Message) -> Paste | None:
        """Add a message to the paste that it continues and return that paste; None without one."""
        paste = self._latest.get(_writer_in(message))
        if not paste or not paste.goes_on(message):
            return None
        paste.add(message)
        return paste

    def begin(self, message: telegram.Message) -> Paste | None:
        """Begin and return a paste when more parts may follow `message`; else return None.

        In a group only a message that calls the bot begins one.
        """
        if not Chain(message).may_go_on():
            return None
        if message.chat.type == message.chat.PRIVATE:
            if is_command(message) and not _is_digest(message):
                return None
        elif not is_addressed(message, message.get_bot().bot):
            return None
        paste = Paste(message, self._quiet_s)
        self._pastes[_key(message)] = self._latest[_writer_in(message)] = paste
        return paste

    def end(self, message: telegram.Message) -> None:
        """Forget the paste that `message` began, and release the tasks that wait for it."""
        if paste := self._pastes.pop(_key(message), None):
            paste.answer()
            writer = _writer_in(message)
            if self._latest.get(writer) is paste:
                del self._latest[writer]

    async def whole(self, message: telegram.Message) -> tuple[telegram.Message, ...]:
        """Return all parts of the paste that `message` began, waiting for those still to come.

        In a group a message that began none is returned with those before it that belong to it:
        the bot may be called in the last part of a paste.
        """
        if paste := self._pastes.get(_key(message)):
            return await paste.whole()
        is_private = message.chat.type == message.chat.PRIVATE
        return (message,) if is_private else self.together(message)


def _key(message: telegram.Message) -> tuple[int, int]:
    return message.chat_id, message.message_id


def _writer_in(message: telegram.Message) -> object:
    """Return what is the same for all parts of a paste: the chat, the topic and the writer."""
    writer = message.sender_chat or message.from_user
    topic = message.message_thread_id if message.is_topic_message else None
    return message.chat_id, topic, writer and writer.id


def _goes_on(one: MessageOrigin | None, other: MessageOrigin | None) -> bool:
    """Tell whether two messages may be parts of one paste, by where they were forwarded from.

    Several posts that are forwarded together arrive as fast as the parts of a paste. They are
    parts of one only if neither is forwarded, or if both come from the same writer at about the
    same time and, in a channel, have successive ids.
    """
    if not one or not other:
        return one is other
    if isinstance(one, MessageOriginChannel) and isinstance(other, MessageOriginChannel):
        in_a_row = other.message_id == one.message_id + 1
    else:
        in_a_row = True
    return in_a_row and _writer(one) == _writer(other) and abs(other.date - one.date) <= _APART


def _writer(origin: MessageOrigin) -> dict[str, object]:
    return {k: v for k, v in origin.to_dict().items() if k not in {"date", "message_id"}}


def _is_plain_text(message: telegram.Message) -> bool:
    return bool(message.text) and not is_command(message)


def _is_digest(message: telegram.Message) -> bool:
    return is_command(message) and is_digest_command(message, message.get_bot().bot)


#: A part that ends with one of these was most likely cut at the end of a paragraph.
_TERMINALS = '.!?…"”’»:)'


def join_texts(texts: list[str]) -> str:
    """Return the parts as one text, with white space at the cuts, where Telegram trimmed it."""
    whole = texts[0]
    for text in texts[1:]:
        whole += ("\n\n" if whole.endswith(tuple(_TERMINALS)) else " ") + text
    return whole
