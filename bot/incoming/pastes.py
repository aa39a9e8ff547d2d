"""Joins the parts of a long paste, and recognises the later messages of an album.

Telegram's apps cut a text of more than 4,096 UTF-16 units into several messages. When a message is
so long that it may be the first of them, its answer waits a little for the next part. The parts
that come are added to the first, and one answer is given to all of them.
"""

from __future__ import annotations

import asyncio
from collections import deque
from datetime import timedelta
from typing import TYPE_CHECKING

from telegram import MessageEntity, MessageOrigin, MessageOriginChannel

from bot.chat.richtext import MAX_UNITS, utf16_units
from bot.waiting import wait_at_most

if TYPE_CHECKING:
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


class Paste:
    """The parts of one paste, as they come in."""

    def __init__(self, first: telegram.Message, quiet_s: float) -> None:
        self._texts = [first.text or ""]
        self._last = first
        self._quiet_s = quiet_s
        self._more = asyncio.Event()
        self._at_work = asyncio.Event()
        self._answered = asyncio.Event()
        #: Whether more parts may be added.
        self.open = True
        #: Whether the paste, and so each of its parts, was answered.
        self.is_answered = False

    def goes_on(self, part: telegram.Message) -> bool:
        """Tell whether `part` is the continuation of the last part."""
        return (
            self.open
            and self._is_cut()
            and part.date - self._last.date <= _APART
            and _goes_on(self._last.forward_origin, part.forward_origin)
        )

    def add(self, part: telegram.Message) -> None:
        """Add a part."""
        self._texts.append(part.text or "")
        self._last = part
        self._more.set()

    async def whole(self) -> str:
        """Wait until no more parts come; return the whole text."""
        while self._is_cut():
            self._more.clear()
            if not await wait_at_most(self._more, self._quiet_s):
                break
        self.open = False
        return _join_texts(self._texts)

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

    def _is_cut(self) -> bool:
        """Tell whether the last part is so long that another may follow it."""
        # a message over Telegram's limit comes from the local chat, which does not cut texts
        units = utf16_units(self._texts[-1])
        return _FULL_UNITS <= units <= MAX_UNITS and len(self._texts) < _MOST_PARTS


class Pastes:
    """The pastes that are not answered yet. In a private chat parts are added to the latest."""

    def __init__(self, *, quiet_s: float = _QUIET_S) -> None:
        self._quiet_s = quiet_s
        #: The pastes by chat id and id of the first message, until they are answered.
        self._pastes: dict[tuple[int, int], Paste] = {}
        #: The latest paste of each chat, by chat id.
        self._latest: dict[int, Paste] = {}
        #: Ids of the latest albums. The pictures of an album come right after one another.
        self._albums: deque[str] = deque(maxlen=_ALBUMS)

    def is_rest_of_album(self, message: telegram.Message) -> bool:
        """Tell whether an earlier message of the same album has come; remember the album."""
        album = message.media_group_id
        if album is None or album in self._albums:
            return album is not None
        self._albums.append(album)
        return False

    def join(self, message: telegram.Message) -> Paste | None:
        """Add a message to the paste that it continues and return that paste; None without one."""
        paste = self._latest.get(message.chat_id)
        if not paste or not _is_plain_text(message) or not paste.goes_on(message):
            return None
        paste.add(message)
        return paste

    def begin(self, message: telegram.Message) -> Paste | None:
        """Begin and return a paste when more parts may follow `message`; else return None."""
        if not _is_plain_text(message) or utf16_units(message.text or "") < _FULL_UNITS:
            return None
        paste = Paste(message, self._quiet_s)
        self._pastes[_key(message)] = self._latest[message.chat_id] = paste
        return paste

    def end(self, message: telegram.Message) -> None:
        """Forget the paste that `message` began, and release the tasks that wait for it."""
        if paste := self._pastes.pop(_key(message), None):
            paste.answer()
            if self._latest.get(message.chat_id) is paste:
                del self._latest[message.chat_id]

    async def whole(self, message: telegram.Message) -> str | None:
        """Return the whole text of the paste that `message` began; None if it began none."""
        paste = self._pastes.get(_key(message))
        return await paste.whole() if paste else None


def _key(message: telegram.Message) -> tuple[int, int]:
    return message.chat_id, message.message_id


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
    commands = (e for e in message.entities if e.type == MessageEntity.BOT_COMMAND)
    return bool(message.text) and not any(e.offset == 0 for e in commands)


#: A part that ends with one of these was most likely cut at the end of a paragraph.
_TERMINALS = '.!?…"”’»:)'


def _join_texts(texts: list[str]) -> str:
    """Return the parts as one text, with white space at the cuts, where Telegram trimmed it."""
    whole = texts[0]
    for text in texts[1:]:
        whole += ("\n\n" if whole.endswith(tuple(_TERMINALS)) else " ") + text
    return whole
