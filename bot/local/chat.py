"""The one chat of the local Bot API: its members, messages and files, and a log of changes."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.local.entities import JsonObject

#: How many changes the log keeps. A page that has missed more gets the whole state again.
_KEPT_CHANGES = 500
#: How many messages, characters in all of them, and bytes of files are kept at most. Older ones
#: are dropped, so that the chat can run for weeks. Chromium took over four seconds to draw a page
#: of 1,000 digests, and under two for 300.
_KEPT_MESSAGES = 300
_KEPT_CHARS = 8_000_000
_KEPT_FILE_BYTES = 200 * 1024 * 1024

_EPOCH = datetime(2024, 1, 1, tzinfo=UTC)

#: A file as a request carries it: its name, its bytes, its media type.
Upload = tuple[str, bytes, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A file that was sent, by either side."""

    name: str
    media_type: str
    data: bytes


class Chat:
    """The messages of the chat by id, and a numbered log of changes.

    A message is never changed in place, but replaced. `clock` gives the dates of messages. Ids
    start at its seconds since `_EPOCH`. So each run has other ids, and those that the bot
    remembers from earlier runs are not mistaken for new ones.
    """

    def __init__(self, *, bot_name: str, clock: Callable[[], datetime]) -> None:
        username = "nutgraf_local_bot"
        self.bot: JsonObject = {"id": 1, "is_bot": True, "first_name": bot_name}
        self.bot["username"] = username
        self.person: JsonObject = {"id": 2, "is_bot": False, "first_name": "You"}
        self.messages: dict[int, JsonObject] = {}
        self.files: dict[str, StoredFile] = {}
        #: How far the bot is with each message that it has not answered, by the message's id.
        self.work: dict[int, JsonObject] = {}
        #: The number of the latest change.
        self.number = 0
        self.first_id = int((clock() - _EPOCH).total_seconds())
        self._next_id = self.first_id
        self._clock = clock
        self._log: deque[tuple[int, JsonObject]] = deque(maxlen=_KEPT_CHANGES)
        self._bell = asyncio.Event()

    def new_id(self) -> int:
        """Return a new id for a message, a file or a query."""
        self._next_id += 1
        return self._next_id - 1

    def now_s(self) -> int:
        """Return the time as the Bot API gives it: seconds since 1970."""
        return int(self._clock().timestamp())

    def about(self) -> JsonObject:
        """Return the `Chat` object of the Bot API."""
        return {"id": self.person["id"], "type": "private", "first_name": "You"}

    def post(self, sender: JsonObject, content: JsonObject) -> JsonObject:
        """Add a message and return it."""
        message = self._message(self.new_id(), self.now_s(), sender, content)
        self.keep(message)
        return message

    def put_back(self, message_id: int, date: int, content: JsonObject) -> None:
        """Add a message of the bot from an earlier run, above those of this run.

        Nothing is added when the chat has the message already or is full.
        """
        if message_id in self.messages or len(self.messages) >= _KEPT_MESSAGES:
            return
        message = self._message(message_id, date, self.bot, content)
        self.messages = dict(sorted({**self.messages, message_id: message}.items()))
        self.tell({"kind": "message", "message": message})

    def _message(
        self, message_id: int, date: int, sender: JsonObject, content: JsonObject
    ) -> JsonObject:
        return {
            "message_id": message_id,
            "from": dict(sender),
            "chat": self.about(),
            "date": date,
            **content,
        }

    def keep(self, message: JsonObject) -> None:
        """Keep a new message, or the new form of an old one."""
        self.messages[message["message_id"]] = message
        self.tell({"kind": "message", "message": message})
        self._make_room(message["message_id"])

    def _make_room(self, newest: int) -> None:
        chars = sum(len(kept.get("text", "")) for kept in self.messages.values())
        surplus = len(self.messages) - _KEPT_MESSAGES
        gone: list[int] = []
        for message_id, kept in self.messages.items():
            if message_id == newest or (len(gone) >= surplus and chars <= _KEPT_CHARS):
                break
            chars -= len(kept.get("text", ""))
            gone.append(message_id)
        if gone:
            self.drop(gone)

    def empty(self, but: int) -> None:
        """Remove all files and all messages but the one with the id `but`."""
        self.files.clear()
        self.messages = {but: self.messages[but]} if but in self.messages else {}
        self.tell({"kind": "emptied", "but": but})

    def note_work(self, message_id: int, work: JsonObject | None) -> None:
        """Note how far the bot is with a message; None means that nothing is being done for it."""
        if work is None:
            self.work.pop(message_id, None)
        else:
            self.work[message_id] = work
        self.tell({"kind": "work", "message_id": message_id, "work": work})

    def drop(self, ids: list[int]) -> None:
        """Remove messages."""
        for message_id in ids:
            self.messages.pop(message_id, None)
        self.tell({"kind": "deleted", "ids": ids})

    def document(self, upload: Upload) -> JsonObject:
        """Keep a file and return its `Document`; drop the oldest files if room is needed."""
        name, data, media_type = upload
        room = _KEPT_FILE_BYTES - len(data)
        held = sum(len(kept.data) for kept in self.files.values())
        while self.files and held > room:
            held -= len(self.files.pop(next(iter(self.files))).data)
        file_id = f"file_{self.new_id()}"
        self.files[file_id] = StoredFile(name=name, media_type=media_type, data=data)
        about = {"file_name": name, "mime_type": media_type, "file_size": len(data)}
        return {"file_id": file_id, "file_unique_id": file_id, **about}

    def tell(self, change: JsonObject) -> None:
        """Log a change and wake the tasks that wait for one."""
        self.number += 1
        self._log.append((self.number, change))
        self._bell.set()
        self._bell = asyncio.Event()

    async def changes(self, since: int) -> tuple[JsonObject, ...] | None:
        """Return the changes after number `since`; wait until there is one.

        None when the log no longer has all of them, so that the whole state must be read again.
        """
        while self.number == since:
            await self._bell.wait()
        if since > self.number or self._log[0][0] > since + 1:
            return None
        return tuple(change for number, change in self._log if number > since)
