"""/edition: when editions come, by which clocks, and which hours are quiet."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import telegram

from bot.chat.formatting.richtext import MarkKind, RichText
from bot.chat.message import Message
from bot.chat.schedule.schedule_words import (
    OpenPage,
    SendNow,
    SetQuiet,
    SetZone,
    SwitchOff,
    read_schedule,
    read_wish,
)
from bot.chat.schedule.time_zones import find_zones, like_zones, zone_of
from bot.chat.settings.chat_settings import Asked
from bot.chat.settings.edition_panel import (
    chosen_quiet,
    chosen_schedule,
    closed_edition_panel,
    days_page,
    edition_panel,
    parse_edition_choice,
    quiet_page,
    zone_page,
)
from bot.chat.strings import languages, strings_for
from bot.chat.talk import Talk, kind_of_talk
from bot.editions.timetable import arrange, ask_for_one, with_schedule
from bot.errors import BadButton, BadSchedule, CannotEdit
from bot.handlers.conversation import (
    check_press_by_admin,
    require_admin,
    words_for_press,
)
from bot.handlers.settings import clear_away, strings_of_panel

if TYPE_CHECKING:
    from bot.chat.schedule.schedule_words import Wish
    from bot.chat.settings.chat_settings import ChatSettings
    from bot.chat.settings.edition_panel import EditionChoice
    from bot.chat.strings import Strings
    from bot.handlers.conversation import Conversation
    from bot.services import Context, Services

#: How many characters of a command are searched for the name of a place, and the most words that
#: such a name has: "Rio de Janeiro", "Los Angeles, California, USA".
_LOOK, _MOST_OF_PLACE = 120, 4

#: The most characters of an answer to the question for the time zone. A reply to the question is
#: cut there; a text that is no reply counts as an answer only if it is not longer.
_ZONE_CHARS = 60

#: Seconds for which a text that is no reply may answer the question; a later one is about other
#: things.
_ZONE_ASKED_S = 600.0


async def on_edition(services: Services, update: telegram.Update, _context: Context) -> None:
    """Show the panel, or do what the words after the command say."""
    if not (conversation := await require_admin(services, update)):
        return
    message = update.effective_message
    text = ((message.text if message else None) or "").partition("\n")[0]
    words = text.partition(" ")[2].strip()
    if not words:
        shown = await _open(
            services, conversation.origin.chat_id, conversation.settings, conversation.strings,
            "panel",
        )  # fmt: skip
    else:
        answer = await _answer(services, conversation, words)
        if answer is None:
            if conversation.aside and message:  # else the channel's subscribers would see it
                await services.replies.deletions.delete_request(
                    message.chat_id, message.message_id
                )
            return
        shown = answer
    await services.replies.send(conversation.origin, [shown])


async def _answer(services: Services, conversation: Conversation, words: str) -> Message | None:
    """Do what the words after the command ask for; return as `_fulfil` does.

    They may end with the name of a place: "18:00 Berlin". Raises `BadSchedule`, `BadQuietHours`.
    """
    language, schedule = conversation.strings.language, conversation.settings.schedule
    try:
        return await _fulfil(services, conversation, read_wish(words, language, schedule))
    except BadSchedule:
        parts = await asyncio.to_thread(_part_place, words, language)
        if parts is None:
            raise
    times, place = parts
    if times:
        await _fulfil(services, conversation, read_schedule(times, language, schedule))
        settings = await services.storage.get_settings(conversation.origin.chat_id)
        conversation = replace(conversation, settings=settings)
    return await _take_zone(services, conversation, place)


def _part_place(text: str, language: str) -> tuple[str, str] | None:
    """Return the words before the name of a place, and that name; None if no place is named."""
    words = text[:_LOOK].split()
    for at in range(max(0, len(words) - _MOST_OF_PLACE), len(words)):
        place = " ".join(words[at:])
        if find_zones(place, language):
            return " ".join(words[:at]), place
    return None


async def on_zone(services: Services, update: telegram.Update, _context: Context) -> None:
    """Take an answer to the question for the time zone: a reply to it."""
    message = update.effective_message
    if not message or not (conversation := await require_admin(services, update)):
        return
    shown = await _take_zone(services, conversation, (message.text or "")[:_ZONE_CHARS])
    await services.replies.send(conversation.origin, [shown])


async def take_told_zone(
    services: Services, conversation: Conversation, message: telegram.Message
) -> bool:
    """Take a short text as the answer to the question for the time zone, if that stands open.

    Return whether it was taken.
    """
    text = message.text or ""
    waits = waits_for_zone(conversation.settings, services.clock())
    if not waits or not text or len(text) > _ZONE_CHARS or kind_of_talk(text) is not Talk.OTHER:
        return False
    shown = await _take_zone(services, conversation, text)
    await services.replies.send(conversation.origin, [shown])
    return True


def waits_for_zone(settings: ChatSettings, now: float) -> bool:
    """Tell whether the bot has asked for the time zone a while ago at most."""
    asked_at = settings.zone_asked_at
    return asked_at is not None and 0 <= now - asked_at < _ZONE_ASKED_S


def asks_for_zone(message: telegram.Message | None) -> bool:
    """Tell whether a message is the bot's question for the time zone."""
    if not message or not message.from_user or not message.from_user.is_bot:
        return False
    first = (message.text or "").partition("\n")[0]
    return any(first == strings_for(code)("edition-zone-title") for code in languages())


async def on_press(services: Services, update: telegram.Update, _context: Context) -> None:
    """Do what the pressed button of the panel says."""
    if not (query := update.callback_query):
        return
    await check_press_by_admin(services, query)
    assert query.message  # noqa: S101  # `check_press_by_admin` has checked it
    settings, strings = await words_for_press(services, query)
    strings = strings_of_panel(query.message) or strings
    chat = query.message.chat
    choice = parse_edition_choice(query.data or "")
    shown = await _choose(services, query, settings, strings, choice)
    if chat.type == chat.CHANNEL and not shown.buttons:
        await clear_away(services, query.message)
    elif not await services.replies.edit(chat.id, query.message.message_id, shown):
        raise CannotEdit
    await services.replies.queries.toast(query.id)


async def _fulfil(services: Services, conversation: Conversation, wish: Wish) -> Message | None:
    """Do what the words after the command ask for; return the answer.

    None when an edition was asked for now: the edition itself is the answer.
    """
    settings, strings, origin = conversation.settings, conversation.strings, conversation.origin
    now = services.clock()
    if isinstance(wish, SendNow):
        asked = Asked(
            at=now, thread_id=origin.thread_id, language=strings.language,
            aside=conversation.aside,
        )  # fmt: skip
        settings = replace(settings, zone_asked_at=None)
        await ask_for_one(services, origin.chat_id, settings, asked)
        return None
    if isinstance(wish, SetZone):
        return await _take_zone(services, conversation, wish.name)
    if isinstance(wish, OpenPage):
        return await _open(services, origin.chat_id, settings, strings, wish.page)
    if isinstance(wish, SwitchOff):
        return await _stop(services, origin.chat_id, settings, strings)
    if isinstance(wish, SetQuiet):
        settings = replace(settings, quiet=wish.hours)
    else:
        settings = with_schedule(settings, wish, thread_id=origin.thread_id, now=now)
    return await _arrange(services, origin.chat_id, settings, strings)


async def _arrange(
    services: Services, chat_id: int, settings: ChatSettings, strings: Strings
) -> Message:
    """Keep the settings; return the panel, or the question for the time zone if it is needed."""
    now = services.clock()
    asks = settings.zone is None and bool(settings.schedule or settings.quiet)
    settings = replace(settings, zone_asked_at=now if asks else None)
    await arrange(services, chat_id, settings)
    return zone_page(strings, now) if asks else edition_panel(settings, strings, now)


async def _stop(
    services: Services, chat_id: int, settings: ChatSettings, strings: Strings
) -> Message:
    """End the editions of a chat; return what says so."""
    await arrange(services, chat_id, replace(settings, edition=None, zone_asked_at=None))
    title = RichText(strings("edition-title")).mark(MarkKind.BOLD)
    return Message(body=title + "\n" + strings("edition-stopped"))


async def _take_zone(services: Services, conversation: Conversation, name: str) -> Message:
    """Set the time zone of the place `name`, and return the panel.

    If no zone or several fit the name, return the question again, with zones to choose from.
    """
    strings, now = conversation.strings, services.clock()
    # the names of places are loaded at their first use, which takes a second
    zones = await asyncio.to_thread(find_zones, name, strings.language)
    if len(zones) == 1:
        settings = replace(conversation.settings, zone=zones[0], zone_asked_at=None)
        await arrange(services, conversation.origin.chat_id, settings)
        return edition_panel(settings, strings, now)
    await _note_question(services, conversation.origin.chat_id, conversation.settings, asks=True)
    note = "edition-zone-which" if zones else "edition-zone-unknown"
    if not zones:
        zones = await asyncio.to_thread(like_zones, name, strings.language)
    shown = " ".join(name.split())[:_ZONE_CHARS]
    return zone_page(strings, now, zones, strings(note, name=shown))


async def _choose(
    services: Services, query: telegram.CallbackQuery, settings: ChatSettings, strings: Strings,
    choice: EditionChoice,
) -> Message:  # fmt: skip
    """Do what a button says; return the new form of its message. Raises `BadButton`."""
    message, now = query.message, services.clock()
    assert message  # noqa: S101  # `on_press` has checked it
    chat_id, thread_id = message.chat.id, _topic_of(message)
    if choice.name == "page":
        return await _open(services, chat_id, settings, strings, choice.value)
    if choice.name == "done":
        await _note_question(services, chat_id, settings, asks=False)
        return closed_edition_panel(settings, strings, now)
    settings = replace(settings, zone_asked_at=None)
    if choice.name == "now":
        in_channel = message.chat.type == message.chat.CHANNEL
        asked = Asked(at=now, thread_id=thread_id, language=strings.language, aside=in_channel)
        await ask_for_one(services, chat_id, settings, asked)
        return closed_edition_panel(settings, strings, now)
    if choice.name == "off":
        return await _stop(services, chat_id, settings, strings)
    if choice.name == "zone":
        if not zone_of(choice.value):
            raise BadButton
        settings = replace(settings, zone=choice.value)
    elif choice.name == "quiet":
        settings = replace(settings, quiet=chosen_quiet(choice))
    else:
        schedule = chosen_schedule(settings.schedule, choice, strings)
        settings = with_schedule(settings, schedule, thread_id=thread_id, now=now)
    if choice.name in {"day", "days"}:
        await arrange(services, chat_id, settings)
        return await _open(services, chat_id, settings, strings, "days")
    return await _arrange(services, chat_id, settings, strings)


async def _open(
    services: Services, chat_id: int, settings: ChatSettings, strings: Strings, page: str
) -> Message:
    """Return a page of the panel. Raises `BadButton`."""
    now = services.clock()
    await _note_question(services, chat_id, settings, asks=page == "zones")
    if page == "panel":
        return edition_panel(settings, strings, now)
    if page == "zones":
        return zone_page(strings, now)
    if page == "quiet":
        return quiet_page(settings, strings)
    if page == "days" and settings.schedule:
        return days_page(settings.schedule, strings)
    raise BadButton


async def _note_question(
    services: Services, chat_id: int, settings: ChatSettings, *, asks: bool
) -> None:
    """Keep whether the question for the time zone stands open."""
    asked_at = services.clock() if asks else None
    if settings.zone_asked_at != asked_at:
        await services.storage.put_settings(chat_id, replace(settings, zone_asked_at=asked_at))


def _topic_of(message: telegram.MaybeInaccessibleMessage) -> int | None:
    if isinstance(message, telegram.Message) and message.is_topic_message:
        return message.message_thread_id
    return None
