"""A long paste or an album comes as several messages: here they are one again."""

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

#: UTF-16 units. Telegram's apps cut a text of over 4,096 at a good place in the latter half.
_FULL_UNITS = 2048

#: Seconds in which the next part comes; the parts are sent one right after another.
_QUIET_S = 0.7

#: The most that lies between a part and the next by Telegram's clock, which counts whole seconds.
_APART = timedelta(seconds=3)

#: More than this is no paste: 60,000 characters are 15 to 30 parts.
_MOST_PARTS = 64

#: Albums that may be on their way at once.
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
        self.open = True
        #: Whether there is an answer; then there is one for all parts.
        self.is_answered = False

    def goes_on(self, part: telegram.Message) -> bool:
        """Tell whether `part` goes on where the last one was cut."""
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
        """Return the text, once no more parts come."""
        while self._is_cut():
            self._more.clear()
            if not await wait_at_most(self._more, self._quiet_s):
                break
        self.open = False
        return _join_texts(self._texts)

    def begin(self) -> None:
        """Release those who wait in `at_work`."""
        self._at_work.set()

    async def at_work(self) -> None:
        """Wait until the turn of the paste has come, or it is answered."""
        await self._at_work.wait()

    def answer(self) -> None:
        """Release all who wait."""
        self._at_work.set()
        self._answered.set()

    async def answered(self) -> bool:
        """Wait until the work on the paste has come to an end; tell whether that is an answer."""
        await self._answered.wait()
        return self.is_answered

    def _is_cut(self) -> bool:
        """Tell whether the last part is so long that another may follow it."""
        # over the limit of a message it came from the local chat, which cuts nothing
        units = utf16_units(self._texts[-1])
        return _FULL_UNITS <= units <= MAX_UNITS and len(self._texts) < _MOST_PARTS


class Pastes:
    """The pastes that are coming in, at most one for each private chat, and those at work."""

    def __init__(self, *, quiet_s: float = _QUIET_S) -> None:
        self._quiet_s = quiet_s
        #: By chat and number of the first message, until they are answered.
        self._pastes: dict[tuple[int, int], Paste] = {}
        #: The latest of each chat that has any.
        self._latest: dict[int, Paste] = {}
        #: The latest; the pictures of one come right after one another.
        self._albums: deque[str] = deque(maxlen=_ALBUMS)

    def is_rest_of_album(self, message: telegram.Message) -> bool:
        """Tell whether an earlier message of the same album has come already."""
        album = message.media_group_id
        if album is None or album in self._albums:
            return album is not None
        self._albums.append(album)
        return False

    def join(self, message: telegram.Message) -> Paste | None:
        """Add a message to the paste that it goes on with; None when it stands by itself."""
        paste = self._latest.get(message.chat_id)
        if not paste or not _is_plain_text(message) or not paste.goes_on(message):
            return None
        paste.add(message)
        return paste

    def begin(self, message: telegram.Message) -> Paste | None:
        """Begin a paste when more parts may follow `message`; else return None."""
        if not _is_plain_text(message) or utf16_units(message.text or "") < _FULL_UNITS:
            return None
        paste = Paste(message, self._quiet_s)
        self._pastes[_key(message)] = self._latest[message.chat_id] = paste
        return paste

    def end(self, message: telegram.Message) -> None:
        """Forget the paste that `message` began, now that it is answered."""
        if paste := self._pastes.pop(_key(message), None):
            paste.answer()
            if self._latest.get(message.chat_id) is paste:
                del self._latest[message.chat_id]

    async def whole(self, message: telegram.Message) -> str | None:
        """Return the text that `message` began, once it is whole; None when it began none."""
        paste = self._pastes.get(_key(message))
        return await paste.whole() if paste else None


def _key(message: telegram.Message) -> tuple[int, int]:
    return message.chat_id, message.message_id


def _goes_on(one: MessageOrigin | None, other: MessageOrigin | None) -> bool:
    """Tell whether two forwarded messages may be parts of one, or neither is forwarded.

    Whoever forwards several posts at once sends them as fast as an app sends the parts of a paste.
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


#: A part that ends with one of these most likely ended where a paragraph did.
_TERMINALS = '.!?…"”’»:)'


def _join_texts(texts: list[str]) -> str:
    """Return the parts as one text. Telegram trims the white space that it cut at."""
    whole = texts[0]
    for text in texts[1:]:
        whole += ("\n\n" if whole.endswith(tuple(_TERMINALS)) else " ") + text
    return whole
