"""Joins messages that belong together: the parts of a long paste, the pictures of an album.

Telegram's apps cut a text of more than 4,096 UTF-16 units into several messages, and send an album
as one message for each picture. When a message may be the first of several, its answer waits a
little for the next one. The messages that come are added to the first, and one answer is given to
all.

In a group most messages are not for the bot. So an answer waits only if the first message calls
the bot. Somebody may also reply to one part with /digest: `recent_messages` remembers the others.

The local chat takes a text of any length, so there every message is whole.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING

from bot.incoming.calls import is_addressed, is_command
from bot.incoming.chain import Chain, is_digest, place_of, writer_in
from bot.incoming.recent_messages import RecentMessages
from bot.waiting import wait_at_most

if TYPE_CHECKING:
    import telegram

#: Seconds to wait for the next part; an app sends the parts right after one another.
_QUIET_S = 0.7

#: How many albums are remembered; more than arrive at the same time.
_ALBUMS = 256


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
        #: Seconds after which the paste is tried again because it must wait for its turn; None if
        #: it need not.
        self.later_s: float | None = None

    def goes_on(self, part: telegram.Message) -> bool:
        """Tell whether `part` continues the last part, or its album."""
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
    """The pastes and albums that are not answered yet, and the recent messages (`recent`).

    `quiet_s`: seconds to wait for the next part. `cuts`: whether the apps cut a long text into
    several messages.
    """

    def __init__(self, *, quiet_s: float = _QUIET_S, cuts: bool = True) -> None:
        self._quiet_s = quiet_s
        self._cuts = cuts
        #: The pastes by chat id and id of the first message, until they are answered.
        self._pastes: dict[tuple[int, int], Paste] = {}
        #: The latest paste of each writer in each chat or topic (`writer_in`).
        self._latest: dict[object, Paste] = {}
        #: Ids of the latest albums. The pictures of an album come right after one another.
        self._albums: deque[str] = deque(maxlen=_ALBUMS)
        self.recent = RecentMessages()

    def is_rest_of_album(self, message: telegram.Message) -> bool:
        """Tell whether an earlier message of the same album has come; remember the album."""
        album = message.media_group_id
        if album is None or album in self._albums:
            return album is not None
        self._albums.append(album)
        return False

    def join(self, message: telegram.Message) -> Paste | None:
        """Add a message to the paste that it continues and return that paste; None without one."""
        paste = self._latest.get(writer_in(message))
        if not paste or not paste.goes_on(message):
            return None
        paste.add(message)
        return paste

    def begin(self, message: telegram.Message) -> Paste | None:
        """Begin and return a paste when more parts may follow `message`; else return None.

        In a group only a message that calls the bot begins one. In a private chat no command does,
        but for /digest and /story.
        """
        if not self._cuts or not Chain(message).may_go_on():
            return None
        if message.chat.type == message.chat.PRIVATE:
            if is_command(message) and not is_digest(message):
                return None
        elif not is_addressed(message, message.get_bot().bot):
            return None
        paste = Paste(message, self._quiet_s)
        self._pastes[place_of(message)] = self._latest[writer_in(message)] = paste
        return paste

    def end(self, message: telegram.Message) -> None:
        """Forget the paste that `message` began, and release the tasks that wait for it."""
        if paste := self._pastes.pop(place_of(message), None):
            paste.answer()
            writer = writer_in(message)
            if self._latest.get(writer) is paste:
                del self._latest[writer]

    async def whole(self, message: telegram.Message) -> tuple[telegram.Message, ...]:
        """Return all parts of the paste that `message` began, waiting for those still to come.

        In a group a message that began none is returned with those before it that belong to it:
        the bot may be called in the last part of a paste.
        """
        if paste := self._pastes.get(place_of(message)):
            return await paste.whole()
        is_private = message.chat.type == message.chat.PRIVATE
        return (message,) if is_private else self.recent.together(message)
