"""Answers presses of the buttons under a digest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import telegram

from bot.chat.digests.keyboards import ShowPassage, ShowQuotes, parse_press, quotes_buttons
from bot.chat.digests.quotes import quote_pages, reported_pages
from bot.chat.digests.story import is_story_button
from bot.chat.message import Message
from bot.chat.strings import strings_for
from bot.errors import BadButton, CannotEdit, NotYours
from bot.handlers.conversation import words_for_press
from bot.handlers.digests.known_story import find_sequel
from bot.handlers.digests.passages import lead_back, leads_back
from bot.handlers.digests.showing import render_off_loop, show, view_of
from bot.outgoing.to_telegram import buttons_of

if TYPE_CHECKING:
    from bot.chat.digests.view import View
    from bot.chat.message import Rows
    from bot.chat.settings.chat_settings import ChatSettings
    from bot.chat.strings import Strings
    from bot.services import Context, Services
    from bot.store.storage import KeptDigest


async def on_press(services: Services, update: telegram.Update, _context: Context) -> None:
    """Show another length of a digest, its quotes or a passage: what the pressed button names."""
    if not (query := update.callback_query):
        return
    settings, strings = await words_for_press(services, query)
    await _turn(services, query, settings, strings)
    await services.replies.queries.toast(query.id)


async def _turn(
    services: Services, query: telegram.CallbackQuery, settings: ChatSettings, strings: Strings
) -> None:
    """Edit the message under a pressed button, or reply. Raises `SummarizerError`."""
    press = parse_press(query.data or "")
    if not query.message:
        raise BadButton
    chat_id = query.message.chat.id
    kept, article = await services.digests.open(press.digest_id, chat_id=chat_id)
    chat, user_id = query.message.chat, query.from_user.id
    # a digest is for all readers when no person asked for it: it stands in a channel, or a channel
    # or a feed brought it (a negative id). Each reader may open the quotes and return from them
    for_all = chat.type == chat.CHANNEL or (kept.asker_id < 0 and kept.asker_id != chat_id)
    is_free = for_all and (isinstance(press, ShowQuotes) or press.length is settings.length)
    if not (is_free or user_id == kept.asker_id) and not await services.members.is_admin(
        chat_id, user_id
    ):
        raise NotYours
    # the message keeps its language, whatever the language of the person who presses
    strings = strings_for(settings.language or kept.language or strings.language)
    made = await services.digests.brief(article, press.length)
    view = view_of(article, made.digest, press.length, settings, strings)
    if isinstance(press, ShowPassage):
        await lead_back(services, query, press, view, silent=settings.silent)
        return
    if isinstance(press, ShowQuotes):
        message = await render_off_loop(view, _page_of_quotes, press, view)
    else:
        sequel = await find_sequel(
            services, settings, article, chat_id=chat_id, digest_id=press.digest_id
        )
        view = replace(view, sequel=sequel)
        # edit the first message only: any others of the first digest stay as they were sent
        messages = await show(
            view, press.digest_id, longer=made.longer, turns=not for_all,
            leads_back=await leads_back(services, query, view),
        )  # fmt: skip
        message = messages[0]
    message = replace(message, buttons=(*message.buttons, *_story_row(kept, query.message)))
    if not await services.replies.edit(chat_id, query.message.message_id, message):
        raise CannotEdit
    if query.message.message_id == kept.message_id:
        await services.storage.put_buttons(kept.id, message.buttons)


def _story_row(kept: KeptDigest, shown: telegram.MaybeInaccessibleMessage) -> Rows:
    """Return the row with the button that joins several digests into one; empty without one.

    What is pressed may be an old state of the message: so the buttons that are kept count.
    """
    rows = kept.buttons
    if rows is None and isinstance(shown, telegram.Message):  # an earlier version kept none
        rows = buttons_of(shown.reply_markup)
    return tuple(row for row in rows or () if any(map(is_story_button, row)))


def _page_of_quotes(press: ShowQuotes, view: View) -> Message:
    pages = reported_pages(view) if press.reported else quote_pages(view)
    if not 1 <= press.page <= len(pages):
        raise BadButton
    buttons = quotes_buttons(press, pages=len(pages), strings=view.strings)
    return Message(body=pages[press.page - 1], buttons=buttons)
