"""The way back from a digest of a pasted text to its passages: a reply that quotes one.

With the press of a button Telegram sends the message that the digest replies to, so the text need
not be kept. If it came in several messages, the others are remembered for an hour.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import telegram

from bot.chat.digests.keyboards import passage_buttons
from bot.chat.digests.view import places_of
from bot.chat.formatting.richtext import RichText
from bot.chat.message import Message
from bot.errors import BadButton, PassageGone
from bot.incoming.message_reader import Origin
from bot.incoming.passages import Passages

if TYPE_CHECKING:
    from bot.chat.digests.keyboards import ShowPassage
    from bot.chat.digests.view import View
    from bot.services import Services


async def leads_back(services: Services, query: telegram.CallbackQuery, view: View) -> bool:
    """Tell whether the messages that a digest replies to still hold one of its passages.

    False in the local chat, and outside private chats.
    """
    if services.is_local or not (messages := _messages(services, query)):
        return False
    return await asyncio.to_thread(_holds_any, messages, view)


def _holds_any(messages: tuple[telegram.Message, ...], view: View) -> bool:
    passages = Passages(messages)
    return any(passages.find(place.words) for place in places_of(view))


async def lead_back(
    services: Services, query: telegram.CallbackQuery, press: ShowPassage, view: View, *,
    silent: bool,
) -> None:  # fmt: skip
    """Reply to the person's own message with the passage quoted, with or without a sound.

    Raises `PassageGone` when the messages do not hold it any more, and `BadButton` when the digest
    has no passage with the number of the press.
    """
    shown = query.message
    places = places_of(view)
    if not isinstance(shown, telegram.Message) or not 1 <= press.number <= len(places):
        raise BadButton
    place = places[press.number - 1]
    messages = _messages(services, query)
    passage = await asyncio.to_thread(lambda: Passages(messages).find(place.words))
    if passage is None:
        raise PassageGone
    origin = Origin(
        chat_id=shown.chat_id, message_id=passage.message_id, thread_id=None,
        asker_id=query.from_user.id, language_code=None, quoted=passage,
        silent=silent,
    )  # fmt: skip
    caption = " · ".join(part for part in (f"{press.number} / {len(places)}", place.name) if part)
    buttons = passage_buttons(press, count=len(places), strings=view.strings)
    message = Message(body=RichText(caption), buttons=buttons)
    if await services.replies.send(origin, [message]) is None:
        raise PassageGone
    if press.moves:
        await services.replies.deletions.delete(shown.chat_id, shown.message_id)


def _messages(services: Services, query: telegram.CallbackQuery) -> tuple[telegram.Message, ...]:
    """Return the messages of the text whose digest is shown; none if they are gone."""
    shown = query.message
    if not isinstance(shown, telegram.Message) or shown.chat.type != shown.chat.PRIVATE:
        return ()
    replied = shown.reply_to_message
    return services.pastes.recent.together(replied) if replied else ()
