"""Message → reply: sends and edits in chats, and deals with refusals of that."""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

import structlog
import telegram
from telegram.constants import ChatAction
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from bot.bot_api.answers import NoAnswer
from bot.bot_api.refusals import (
    changes_nothing,
    forbids_writing,
    misses_passage,
    misses_topic,
    mutes,
    refuses_file,
    refuses_size,
)
from bot.bot_api.retries import Retries
from bot.chat.formatting.richtext import RichText
from bot.chat.message import Message
from bot.errors import FileGone, FileTooLarge
from bot.incoming.message_reader import MAX_FILE_MB
from bot.outgoing.deletions import Deletions
from bot.outgoing.query_answers import QueryAnswers
from bot.outgoing.send_rate import SEEN
from bot.outgoing.to_telegram import NO_PREVIEW, entities_of, keyboard_of
from bot.store.answer_attempt import at_work
from bot.waiting import wait_at_most

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence

    from bot.chat.message import Button
    from bot.incoming.message_reader import Origin
    from bot.store.storage import Storage

_log = structlog.get_logger()

#: Seconds of work after which "typing…" is shown, and seconds after which it is shown again:
#: Telegram shows it for 5 s (https://core.telegram.org/bots/api#sendchataction).
_TYPING_AFTER_S = 1.0
_TYPING_AGAIN_S = 4.5

#: Seconds of work after which a message "Reading …" is sent.
_NOTICE_AFTER_S = 4.0

#: Seconds within which an edit to the same content counts as a second press of the same button.
_DOUBLE_PRESS_S = 5.0

#: Seconds after which a passing message is deleted: a line in a group, the answer to an admin's
#: command in a channel, and a panel with buttons, which somebody may still be using.
_LINE_S, _ASIDE_S, _PANEL_S = 60.0, 20.0, 600.0


class Notice:
    """The signs that work goes on: the message "Reading …" and the reaction to the request."""

    #: The message "Reading …", which the answer will replace; None if none was sent.
    message_id: int | None = None
    #: Whether the request has the reaction `SEEN`, which is taken away at the end.
    seen: bool = False


class Replies:
    """Sends and edits messages. A refusal by Telegram that is final is logged, not raised."""

    def __init__(
        self, bot: telegram.Bot, storage: Storage, *, retries: Retries | None = None
    ) -> None:
        self._bot = bot
        self._storage = storage
        self._retries = retries or Retries()
        #: Groups that have become supergroups: old id → new id.
        self._moved: dict[int, int] = {}
        #: The edits of the last `_DOUBLE_PRESS_S` seconds, by chat id and message id: the content,
        #: and when it was put there.
        self._edits: dict[tuple[int, int], tuple[Message, float]] = {}
        self.deletions = Deletions(bot, self._retries)
        self.queries = QueryAnswers(bot, self._retries)

    async def send(
        self, origin: Origin, messages: Sequence[Message], *, instead_of: Notice | None = None,
        tells_why: bool = False,
    ) -> int | None:  # fmt: skip
        """Reply with the messages, one after another; the first replaces the notice `instead_of`.

        Return the id of the first message; None when Telegram refused all of them, or when
        the message that an answer must reply to (`Origin.only_as_reply`) is gone.

        With `tells_why` a refusal is raised if it may be for a while only (`refusals.mutes`), or
        if it is for a topic and not for the chat (`refusals.misses_topic`).
        """
        notice = instead_of or Notice()
        sent: list[_Sent] = []
        rest = list(messages)
        if notice.message_id and (
            replaced := await self._edit(origin.chat_id, notice.message_id, rest[0])
        ):
            sent.append(replaced)
            rest = rest[1:]
        for message in rest:
            if sent and not await self._stands(origin, sent[0], notice):
                return None
            sent += await self._send(origin, message, tells_why=tells_why)
        if not sent or not await self._stands(origin, sent[0], notice):
            return None
        await self._end(origin, notice)
        if origin.is_passing:
            line_s = _ASIDE_S if origin.ends_with_answer else _LINE_S
            after_s = _PANEL_S if messages[0].buttons else line_s
            own = [one.message_id for one in sent]
            request = origin.message_id if origin.ends_with_answer else None
            self.deletions.delete_later(after_s, origin.chat_id, own, request=request)
        return sent[0].message_id

    async def _stands(self, origin: Origin, sent: _Sent, notice: Notice) -> bool:
        """Tell whether a message that was sent may stay; delete it if its request is gone.

        Telegram neither tells a bot that a message was deleted, nor lets it ask. But a sent
        message comes back with the message that it replies to, unless that is gone.
        """
        bound = origin.only_as_reply and origin.message_id and origin.chat_id not in self._moved
        if sent.is_reply or not bound:
            return True
        notice.seen = False  # where the request is gone, so is the reaction to it
        await self.deletions.delete(origin.chat_id, sent.message_id)
        return False

    async def _end(self, origin: Origin, notice: Notice) -> None:
        if notice.seen:
            notice.seen = False
            await self.react(origin, None)

    async def drop(self, origin: Origin, notice: Notice) -> None:
        """Take back the signs of work that ends without an answer."""
        await self._end(origin, notice)
        if notice.message_id:
            await self.deletions.delete(origin.chat_id, notice.message_id)
            notice.message_id = None

    async def send_file(self, origin: Origin, name: str, body: bytes, words: str) -> None:
        """Reply with a file, and `words` under it; do nothing if an earlier try sent a message."""
        if at_work().earlier:
            return
        try:
            await self._send_patiently(
                origin, partial(self._try_to_send_file, name=name, body=body, words=words)
            )
        except (BadRequest, Forbidden) as refusal:  # perhaps blocked, or removed from the group
            if not forbids_writing(refusal):
                raise
            _log.info("reply.forbidden", reason=str(refusal))

    async def say(self, origin: Origin, words: str, *, instead_of: Notice | None = None) -> None:
        """Reply with one sentence."""
        await self.send(origin, [Message(body=RichText(words))], instead_of=instead_of)

    async def edit(self, chat_id: int, message_id: int, message: Message) -> bool:
        """Replace one of the bot's messages by `message`; False when Telegram refuses that."""
        return await self._edit(chat_id, message_id, message) is not None

    async def put_buttons(
        self, chat_id: int, message_id: int, buttons: tuple[tuple[Button, ...], ...]
    ) -> None:
        """Replace the buttons of one of the bot's messages, unless Telegram refuses that."""
        try:
            await self._retries.call(
                self._bot.edit_message_reply_markup,
                chat_id=self._moved.get(chat_id, chat_id),
                message_id=message_id,
                reply_markup=keyboard_of(buttons),
            )
        except (BadRequest, ChatMigrated, Forbidden) as refusal:
            _log.info("reply.edit_refused", reason=str(refusal))
        # the message has changed, so the next edit is no repetition, even with the same content
        self._edits.pop((chat_id, message_id), None)

    async def _edit(self, chat_id: int, message_id: int, message: Message) -> _Sent | None:
        place = (chat_id, message_id)
        unchanged = _Sent(message_id=message_id, is_reply=True)
        if self._says_so_already(place, message):
            return unchanged
        try:
            edited = await self._retries.call(
                self._bot.edit_message_text,
                chat_id=self._moved.get(chat_id, chat_id),
                message_id=message_id,
                text=message.body.text,
                entities=entities_of(message.body),
                reply_markup=keyboard_of(message.buttons),
                link_preview_options=NO_PREVIEW,
            )
        except BadRequest as refusal:
            # a second press of a button, the first of which another process has answered
            if changes_nothing(refusal):
                return unchanged
            _log.info("reply.edit_refused", reason=str(refusal))
            return None
        except ChatMigrated as moved:  # the message is in the old group, where nobody can edit it
            await self._move(chat_id, moved)
            return None
        except Forbidden as refusal:
            _log.info("reply.forbidden", reason=str(refusal))
            return None
        self._edits[place] = (message, time.monotonic())
        return _sent(edited) if isinstance(edited, telegram.Message) else unchanged

    def _says_so_already(self, place: tuple[int, int], message: Message) -> bool:
        """Tell whether an edit within `_DOUBLE_PRESS_S` seconds gave the message this content.

        Then a button was pressed twice. Telegram would refuse an edit without a change.
        """
        now = time.monotonic()
        for one in [p for p, (_, at) in self._edits.items() if now - at > _DOUBLE_PRESS_S]:
            del self._edits[one]
        return place in self._edits and self._edits[place][0] == message

    async def _move(self, chat_id: int, moved: ChatMigrated) -> None:
        self._moved[chat_id] = moved.new_chat_id
        await self._storage.move_chat(chat_id, moved.new_chat_id)

    async def leave(self, chat_id: int, words: str) -> None:
        """Say why, without a sound, and leave the chat."""
        farewells = (
            self._bot.send_message(chat_id, words, disable_notification=True),
            self._bot.leave_chat(chat_id),
        )
        for farewell in farewells:
            try:
                await farewell
            except TelegramError as refusal:  # if the bot may not write there, it leaves silently
                _log.info("reply.leave_refused", reason=str(refusal))

    async def download(self, file_id: str) -> bytes:
        """Return the bytes of a file that somebody sent. Raises `FileTooLarge`, `FileGone`."""
        try:
            file = await self._retries.call(self._bot.get_file, file_id)
        except BadRequest as refusal:
            if refuses_size(refusal):
                raise FileTooLarge(detail=str(refusal), limit_mb=MAX_FILE_MB) from refusal
            if refuses_file(refusal):
                raise FileGone(detail=str(refusal)) from refusal
            raise
        return await self._retries.call(_whole, file)

    @asynccontextmanager
    async def working(
        self, origin: Origin, words: str | None = None, *, notice: Notice | None = None
    ) -> AsyncIterator[Notice]:
        """Show that work goes on while the block runs: "typing…", then `words` in a message.

        With `words` the request gets a reaction, too: in a busy group "typing…" does not show
        whose request is being worked on. The signs stay until `send` replaces them, `drop` takes
        them back, or, for the reaction, the block fails. With `notice`, the signs of earlier work
        on the same request are used further.
        """
        notice = notice or Notice()
        done = asyncio.Event()
        shown = asyncio.create_task(self._show_work(origin, words, notice, done))
        failed = True
        try:
            yield notice
            failed = False
        finally:
            # not cancelled, because the id of a notice that is being sent must not be lost
            done.set()
            await shown
            if failed:
                await self._end(origin, notice)

    async def _show_work(
        self, origin: Origin, words: str | None, notice: Notice, done: asyncio.Event
    ) -> None:
        waited, pause = 0.0, _TYPING_AFTER_S
        reacts = words is not None and not notice.seen
        while not await wait_at_most(done, pause):
            waited += pause
            before_notice = max(0.0, _NOTICE_AFTER_S - waited)
            pause = before_notice if words and before_notice else _TYPING_AGAIN_S
            if reacts:  # tried once only: a refusal would be repeated
                reacts, notice.seen = False, await self.react(origin, SEEN)
            try:
                if words and waited >= _NOTICE_AFTER_S and not notice.message_id:
                    said, words = Message(body=RichText(words)), None  # so it is sent only once
                    sent = await self._send(origin, said, retries=False)
                    notice.message_id = sent[0].message_id if sent else None
                if not notice.message_id:  # with a notice, "typing…" is not needed
                    await self._bot.send_chat_action(
                        self._moved.get(origin.chat_id, origin.chat_id),
                        ChatAction.TYPING,
                        message_thread_id=origin.thread_id,
                    )
            except TelegramError as refusal:  # the digest can do without these signs
                _log.info("reply.progress_refused", reason=str(refusal))

    async def react(self, origin: Origin, emoji: str | None) -> bool:
        """React to the request, or with None take the reaction away.

        Return False if that failed, or if there is no message to react to. `SendRate` may leave
        out the reaction `SEEN`; then this returns True as well.
        """
        if origin.message_id is None or origin.chat_id in self._moved:
            return False
        try:
            await self._bot.set_message_reaction(origin.chat_id, origin.message_id, emoji or ())
        except TelegramError as refusal:  # a group can do without reactions
            _log.info("reply.reaction_refused", reason=str(refusal))
            return False
        return True

    async def _send(
        self, origin: Origin, message: Message, *, retries: bool = True, tells_why: bool = False
    ) -> list[_Sent]:
        """Send `message`, or put it into the message that an earlier try sent in its place.

        Return the message sent; an empty list when the bot may not write there, or when the
        passage that it quotes is gone. With `retries` the call is repeated where that may help.
        """
        earlier = at_work().earlier
        if earlier and (edited := await self._edit(origin.chat_id, earlier.pop(0), message)):
            return [edited]
        try:
            if not retries:
                return [await self._try_to_send(origin, message)]
            return [
                await self._send_patiently(origin, partial(self._try_to_send, message=message))
            ]
        except (BadRequest, Forbidden) as refusal:  # perhaps blocked, or removed from the group
            if not (forbids_writing(refusal) or misses_passage(refusal)):
                raise
            if tells_why and (mutes(refusal) or misses_topic(refusal)):
                raise
            _log.info("reply.forbidden", reason=str(refusal))
        return []

    async def _send_patiently(
        self, origin: Origin, send_to: Callable[[Origin], Awaitable[_Sent]]
    ) -> _Sent:
        send = partial(send_to, origin)
        repeats = 1
        if at_work().failed:
            # a message of the failed try may have arrived: so send nothing before Telegram answers
            # again, and send it only once
            await self._retries.call(self._bot.get_me)
            repeats = 0
        try:
            return await self._retries.send(send, repeats=repeats)
        except ChatMigrated as moved:
            await self._move(origin.chat_id, moved)
            return await self._retries.send(send)

    def _where_it_is_now(self, origin: Origin) -> Origin:
        if new_id := self._moved.get(origin.chat_id):
            # the supergroup has other message ids: a reply would go to some other message
            return replace(origin, chat_id=new_id, message_id=None)
        return origin

    async def _try_to_send_file(
        self, origin: Origin, *, name: str, body: bytes, words: str
    ) -> _Sent:
        origin = self._where_it_is_now(origin)
        sent = await self._bot.send_document(
            origin.chat_id,
            body,
            filename=name,
            caption=words,
            message_thread_id=origin.thread_id,
            disable_notification=origin.silent,
            reply_parameters=_reply_to(origin),
            direct_messages_topic_id=origin.direct_topic_id,
        )
        return _sent(sent)

    async def _try_to_send(self, origin: Origin, message: Message) -> _Sent:
        origin = self._where_it_is_now(origin)
        sent = await self._bot.send_message(
            origin.chat_id,
            message.body.text,
            entities=entities_of(message.body),
            reply_markup=keyboard_of(message.buttons),
            link_preview_options=NO_PREVIEW,
            message_thread_id=origin.thread_id,
            disable_notification=origin.silent,
            reply_parameters=_reply_to(origin),
            direct_messages_topic_id=origin.direct_topic_id,
        )
        return _sent(sent)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sent:
    """A message that was sent or edited."""

    message_id: int
    #: Whether it is a reply. False when the message that it was to reply to is gone.
    is_reply: bool


def _sent(message: telegram.Message) -> _Sent:
    # a message in another topic of a forum is given like one in another chat: as external
    replied = message.reply_to_message or message.external_reply
    return _Sent(message_id=message.message_id, is_reply=replied is not None)


def _reply_to(origin: Origin) -> telegram.ReplyParameters | None:
    if origin.message_id is None:
        return None
    if quoted := origin.quoted:
        return telegram.ReplyParameters(
            origin.message_id,
            quote=quoted.text,
            quote_position=quoted.position,
            quote_entities=quoted.entities or None,
        )
    return telegram.ReplyParameters(origin.message_id, allow_sending_without_reply=True)


async def _whole(file: telegram.File) -> bytes:
    """Return the bytes of a file. Raises `NoAnswer` when their number is not the file's size."""
    body = bytes(await file.download_as_bytearray())
    if file.file_size not in {None, len(body)}:
        raise NoAnswer("not the file")
    return body
