"""A Telegram within this process, with one person, one bot and their private chat."""

from __future__ import annotations

import asyncio
import re
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Protocol

from bot.chat.strings import FALLBACK, languages, strings_for
from bot.local.chat import Chat, StoredFile, Upload
from bot.local.entities import JsonObject, find_entities
from bot.local.inbox import Inbox
from bot.local.methods import BotMethods

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping

    import telegram

    from bot.chat.strings import Strings
    from bot.store.answer_attempt import Stage
    from summarizer.model import Article

#: The largest file that a bot may download.
MAX_FILE_BYTES = 20 * 1024 * 1024

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


def _now() -> datetime:
    return datetime.now(UTC)


class Library(Protocol):
    """What the bot keeps of the chat."""

    async def article(self, message_id: int) -> Article | None:
        """Return the article whose digest a message shows; None when it is not kept."""

    async def language(self) -> str | None:
        """Return the language that is set for the chat; None when none is."""

    def messages(self) -> AsyncIterator[tuple[int, int, JsonObject]]:
        """Yield the digests of earlier runs, the newest first.

        Each is a message id, a date in seconds since the epoch, and the parameters of
        `sendMessage`.
        """

    async def recall(self, kind: str, words: str, page: int, strings: Strings) -> JsonObject:
        """Return a page, from 1, of past "digests" or "quotes" as the page of the chat lists them.

        With `words`, only the digests that hold the words, or the quotes of a person of that name.
        """


class LocalTelegram:
    """Stands in for Telegram: one person, one bot, one private chat.

    `say`, `send_file`, `press` and `stop` are for the person, `call` and `follow` are for the bot,
    `state` and `changes` are for the page. `awaits_library` tells whether there will be a library.
    """

    def __init__(
        self, *, bot_name: str = "Nutgraf", clock: Callable[[], datetime] = _now,
        awaits_library: bool = False,
    ) -> None:  # fmt: skip
        self._chat = Chat(bot_name=bot_name, clock=clock)
        self._inbox = Inbox(self._chat.first_id)
        self._methods = BotMethods(self._chat, self._inbox)
        self._library: Library | None = None
        self._restoring: asyncio.Task[None] | None = None
        #: Whether more messages of earlier runs may come.
        self._awaits_messages = awaits_library
        self._stop: Callable[[int], Awaitable[bool]] | None = None
        self.chat_id = int(self._chat.person["id"])

    @asynccontextmanager
    async def remembering(self, library: Library) -> AsyncIterator[None]:
        """Use `library` while the block runs: for the sources of digests, and for earlier runs."""
        self._library = library
        self._awaits_messages = True
        restoring = self._restoring = asyncio.create_task(self._restore(library))
        restoring.add_done_callback(self._end_restoring)
        try:
            yield
        finally:
            self._library = None
            restoring.cancel()
            await asyncio.gather(restoring, return_exceptions=True)

    @contextmanager
    def stopping(self, stop: Callable[[int], Awaitable[bool]]) -> Iterator[None]:
        """While the block runs, let `stop` stop the bot's work on the message with a given id.

        `stop` returns whether there was work to stop.
        """
        self._stop = stop
        try:
            yield
        finally:
            self._stop = None

    def follow(self, message: telegram.Message, stage: Stage | None) -> None:
        """Show how far the bot is with a message; None means that a try to answer it is over."""
        work = None if stage is None else {
            "begun": stage.begun, "article": stage.article, "pages": stage.pages
        }  # fmt: skip
        self._chat.note_work(message.message_id, work)

    async def _restore(self, library: Library) -> None:
        async for message_id, date, params in library.messages():
            self._methods.restore(message_id, date, params)

    def _end_restoring(self, _task: asyncio.Task[None]) -> None:
        self._awaits_messages = False
        self._chat.tell({"kind": "restored"})

    def empty(self, but: int) -> None:
        """Remove all files and all messages but the one with the id `but`.

        What was not yet put back of earlier runs stays away.
        """
        if self._restoring:
            self._restoring.cancel()
        self._chat.empty(but)

    async def strings(self) -> Strings:
        """Return the strings of the language in which the bot speaks to the person."""
        chosen = await self._library.language() if self._library else None
        return strings_for(chosen or self._chat.person.get("language_code"))

    async def source(self, message_id: int) -> Article | None:
        """Return the article whose digest a message shows; None when it is not kept."""
        return await self._library.article(message_id) if self._library else None

    async def recall(self, kind: str, words: str, page: int) -> JsonObject:
        """Return a page of what the chat remembers, as `Library.recall` does."""
        if self._library is None:
            return {"items": [], "more": False}
        return await self._library.recall(kind, words, page, await self.strings())

    async def call(
        self, method: str, params: JsonObject, files: Mapping[str, Upload] | None = None
    ) -> object:
        """Return the `result` of a request of the bot. Raises `Refusal`."""
        return await self._methods.call(method, params, files or {})

    def file(self, file_id: str) -> StoredFile:
        """Return a file that either side has sent. Raises `LookupError` when it is gone."""
        try:
            return self._chat.files[file_id]
        except KeyError:
            raise LookupError("that file is no longer here") from None

    def speak(self, language_code: str) -> None:
        """Set the language of the person's app, such as "de"."""
        self._chat.person["language_code"] = language_code

    def say(self, text: str) -> JsonObject:
        """Send a text of any length to the bot. Raises `ValueError` when it is blank."""
        body = _clean(text)
        if not body:
            raise ValueError("there is nothing in the message")
        return self._from_person(_mark("text", "entities", body))

    def send_file(self, name: str, data: bytes, media_type: str, caption: str = "") -> JsonObject:
        """Send a file to the bot. Raises `ValueError` when it is larger than `MAX_FILE_BYTES`."""
        if len(data) > MAX_FILE_BYTES:
            raise ValueError("the file is larger than 20 MB")
        upload = (_file_name(name), data, media_type)
        content: JsonObject = {"document": self._chat.document(upload)}
        if body := _clean(caption):
            content |= _mark("caption", "caption_entities", body)
        return self._from_person(content)

    def press(self, message_id: int, data: str) -> str:
        """Press the button with this callback data; return the id of the callback query.

        Raises `LookupError` when the message has no such button.
        """
        message = self._chat.messages.get(message_id, {})
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        if not any(button.get("callback_data") == data for row in rows for button in row):
            raise LookupError("that button is no longer there")
        query_id = str(self._chat.new_id())
        self._methods.await_answer(query_id, message_id, data)
        query = {"id": query_id, "from": dict(self._chat.person), "message": message}
        self._inbox.put("callback_query", {**query, "chat_instance": "local", "data": data})
        return query_id

    async def stop(self, message_id: int) -> None:
        """Have the bot stop its work on a message. Raises `LookupError` when there is none."""
        if not (self._stop and await self._stop(message_id)):
            raise LookupError("the bot is not at work on that message")

    def history(self) -> tuple[JsonObject, ...]:
        """Return the messages of the chat, the oldest first."""
        return tuple(self._chat.messages.values())

    def state(self) -> JsonObject:
        """Return all that a page shows, and the number of the latest change in it."""
        return {
            "number": self._chat.number,
            "first_id": self._chat.first_id,
            "bot": self._chat.bot,
            "person": self._chat.person["id"],
            "commands": self._methods.shown_commands(),
            "keys": _key_names(),
            "messages": self.history(),
            "restoring": self._awaits_messages,
            "work": self._chat.work,
        }

    async def changes(self, since: int) -> tuple[JsonObject, ...] | None:
        """Return the changes after number `since`; wait until there is one.

        None when the whole `state` must be read again.
        """
        return await self._chat.changes(since)

    def _from_person(self, content: JsonObject) -> JsonObject:
        message = self._chat.post(self._chat.person, content)
        self._inbox.put("message", message)
        return message


def _key_names() -> list[JsonObject]:
    """Return the labels of a digest's buttons, in each language, the fallback language first."""
    named = {"shorter": "shorter", "longer": "longer", "copy": "copy", "copyMain": "copy-main"}
    spoken = [FALLBACK, *sorted(languages() - {FALLBACK})]
    return [
        {"language": language}
        | {name: strings_for(language)(f"button-{key}") for name, key in named.items()}
        for language in spoken
    ]


def _mark(text: str, entities: str, body: str) -> JsonObject:
    found = find_entities(body)
    return {text: body, entities: found} if found else {text: body}


def _file_name(name: str) -> str:
    """Return a file's name as Telegram passes it on: on one line, without folders."""
    return " ".join(_clean(name).rpartition("/")[2].split()) or "file"


def _clean(text: str) -> str:
    """Return a text as Telegram passes it on: trimmed, without controls or lone surrogates."""
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _CONTROLS.sub(" ", whole.replace("\r\n", "\n").replace("\r", "\n")).strip()
