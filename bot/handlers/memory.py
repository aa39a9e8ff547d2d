"""/quotes, /find and /export: what the chat remembers of its digests."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.chat.formatting.richtext import RichText
from bot.chat.memory.export import Export, Format
from bot.chat.memory.recall import PAGE_SIZE, found_message, quotes_message
from bot.chat.memory.recall_keyboards import AT_PRESS, Kind, Recall, ask, parse_recall
from bot.chat.message import Message
from bot.chat.settings.chat_settings import Retention
from bot.chat.strings import strings_for
from bot.errors import AdminsOnly, BadButton, CannotEdit
from bot.handlers.conversation import conversation_of, may_ask, require_admin
from bot.handlers.following.opml import send_opml
from summarizer.search_terms import MOST_CHARS, SHORTEST_BEGINNING, short_beginning

if TYPE_CHECKING:
    import telegram

    from bot.chat.settings.chat_settings import ChatSettings
    from bot.chat.strings import Strings
    from bot.services import Context, Services

#: How many people, those quoted most, get a button.
_PEOPLE = 6

#: The most bytes of an export. The largest file that a bot may send is 50 MB
#: (https://core.telegram.org/bots/api#senddocument).
_MOST_EXPORTED_BYTES = 45 * 1024 * 1024

#: How many digests are written into a file before other tasks get a turn on the event loop.
_AT_ONCE = 5

#: The word after /export that asks for the list of what the chat follows.
_OPML = "opml"


async def on_quotes(services: Services, update: telegram.Update, _context: Context) -> None:
    """Show the latest quotations of the chat's digests, or those of a person."""
    await _answer(services, update, Kind.QUOTES)


async def on_find(services: Services, update: telegram.Update, _context: Context) -> None:
    """Show the chat's digests that hold the words after the command."""
    await _answer(services, update, Kind.FIND)


async def on_export(services: Services, update: telegram.Update, _context: Context) -> None:
    """Send what the chat remembers, or what it follows, as a file; in a group only to admins."""
    message = update.effective_message
    if not message or not (conversation := await require_admin(services, update)):
        return
    if not await may_ask(services, conversation):
        return
    if _argument(message).lower() == _OPML:
        await send_opml(services, conversation)
        return
    strings = conversation.strings
    form = Format.JSON if _argument(message).lower() == Format.JSON else Format.MARKDOWN
    async with services.replies.working(conversation.origin):
        export = await _export(services, conversation.origin.chat_id, form, strings)
        body = await asyncio.to_thread(export.body)
    if export.count:
        words = strings("export-done", count=export.count)
        await services.replies.send_file(conversation.origin, export.name, body, words)
    else:
        await services.replies.say(
            conversation.origin, _say_nothing_is_there(conversation.settings, strings)
        )


async def _export(services: Services, chat_id: int, form: Format, strings: Strings) -> Export:
    export = Export(form, strings, now=datetime.now(UTC), most_bytes=_MOST_EXPORTED_BYTES)
    async for digest in services.memory.everything(chat_id):
        if not export.add(digest):
            break
        if export.count % _AT_ONCE == 0:
            await asyncio.sleep(0)
    return export


async def on_press(services: Services, update: telegram.Update, _context: Context) -> None:
    """Turn a page, or show the quotes of somebody else, as the pressed button says."""
    if not (query := update.callback_query):
        return
    asked = parse_recall(query.data or "")
    if not query.message:
        raise BadButton
    chat = query.message.chat
    # in a group anybody may turn the pages; a post in a channel is the same for all readers, so
    # only an admin may change it
    if chat.type == chat.CHANNEL and not await services.members.is_admin(
        chat.id, query.from_user.id
    ):
        raise AdminsOnly
    settings = await services.storage.get_settings(chat.id)
    strings = strings_for(settings.language or asked.language)
    link = getattr(query.message, "link", None)
    if asked.asked_at == AT_PRESS:
        asked = replace(asked, asked_at=int(time.time()) + 1)  # to the end of this second
    made_by = asked.asked_at or _shown_by(query.message)
    shown = await _look(services, chat.id, asked, settings, strings, _chat_link(link), made_by)
    if not await services.replies.edit(chat.id, query.message.message_id, shown):
        raise CannotEdit
    await services.replies.queries.toast(query.id)


def _chat_link(link: str | None) -> str | None:
    """Return the start of the links to a chat's messages, given the link to one."""
    return link.split("?")[0].rpartition("/")[0] if link else None


def _shown_by(message: telegram.MaybeInaccessibleMessage) -> float | None:
    """Return the end of the second in which a message was sent; None if that is not known."""
    sent = message.date.timestamp()
    return sent + 1 if sent > 0 else None


async def _answer(services: Services, update: telegram.Update, kind: Kind) -> None:
    if not (message := update.effective_message):
        return
    conversation = await conversation_of(services, message)
    if not await may_ask(services, conversation):
        return
    strings, origin = conversation.strings, conversation.origin
    asked = ask(kind, _argument(message), strings)
    shown = await _look(
        services, origin.chat_id, asked, conversation.settings, strings, origin.chat_link
    )
    await services.replies.send(origin, [shown])


def _argument(message: telegram.Message) -> str:
    """Return the words after a command."""
    return " ".join((message.text or "").split()[1:])


async def _look(  # noqa: PLR0913, PLR0917  # whose memory, and how it is shown
    services: Services, chat_id: int, asked: Recall, settings: ChatSettings, strings: Strings,
    chat_link: str | None, made_by: float | None = None,
) -> Message:  # fmt: skip
    """Return the page that is asked for, or a sentence that says why there is none."""
    memory = services.memory
    if len(asked.words) > MOST_CHARS:
        return Message(body=RichText(strings("recall-too-long", most=MOST_CHARS)))
    if asked.kind is Kind.FIND:
        if short := short_beginning(asked.words):
            words = strings("find-beginning", words=short, least=SHORTEST_BEGINNING)
            return Message(body=RichText(words))
        sought = await memory.seek(chat_id, asked.words)
        if sought.is_empty:
            return Message(body=RichText(strings("find-usage")))
        found = await memory.digests(
            chat_id, sought, page=asked.page, size=PAGE_SIZE, made_by=made_by
        )
        if found.items:
            return await asyncio.to_thread(  # it looks for the words in each line
                found_message, found.items, sought, asked, strings, more=found.more,
                chat_link=chat_link,
            )  # fmt: skip
        missing = "find-none"
    else:
        said = await memory.quotes(
            chat_id, name=asked.words, page=asked.page, size=PAGE_SIZE, made_by=made_by
        )
        if said.items:
            people = await memory.people(chat_id, most=_PEOPLE) if not asked.words else ()
            return quotes_message(
                said.items, asked, strings, more=said.more, people=people, chat_link=chat_link
            )
        missing = "quotes-none" if asked.words else "quotes-empty"
    if not (await memory.digests(chat_id, size=1)).items:
        return Message(body=RichText(_say_nothing_is_there(settings, strings)))
    return Message(body=RichText(strings(missing, words=asked.words)))


def _say_nothing_is_there(settings: ChatSettings, strings: Strings) -> str:
    return strings("memory-off" if settings.memory is Retention.OFF else "memory-empty")
