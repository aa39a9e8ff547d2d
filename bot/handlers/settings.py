"""/settings, /language, /auto and /privacy; the buttons of their messages and of /forget."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import telegram

from bot.chat.formatting.richtext import MarkKind, RichText
from bot.chat.message import Message
from bot.chat.settings.chat_settings import Trigger
from bot.chat.settings.settings_panel import (
    apply_choice,
    closed_panel,
    language_panel,
    memory_panel,
    panel,
    parse_choice,
)
from bot.chat.strings import languages, strings_for
from bot.errors import CannotEdit
from bot.handlers import forget
from bot.handlers.conversation import (
    check_press_by_admin,
    conversation_of,
    require_admin,
    words_for_press,
)
from bot.store.storage import KEPT_S

if TYPE_CHECKING:
    from bot.chat.settings.chat_settings import ChatSettings
    from bot.chat.settings.settings_panel import Choice
    from bot.chat.strings import Strings
    from bot.services import Context, Services

#: The first lines of panels and other messages with buttons, by which their language is found.
_TITLES = (
    "settings-title", "settings-language-title", "settings-memory-title", "forget-ask",
    "welcome-group", "welcome-channel",
    "edition-title", "edition-days-title", "edition-quiet-title", "edition-zone-title",
)  # fmt: skip


async def on_settings(services: Services, update: telegram.Update, _context: Context) -> None:
    """Show the settings of the chat, with buttons to change them."""
    if conversation := await require_admin(services, update):
        message = update.effective_message
        assert message  # noqa: S101  # `require_admin` has checked it
        shown = await _panel(services, message.chat, conversation.settings, conversation.strings)
        await services.replies.send(conversation.origin, [shown])


async def on_language(services: Services, update: telegram.Update, _context: Context) -> None:
    """Show the languages to choose from."""
    if conversation := await require_admin(services, update):
        await services.replies.send(
            conversation.origin, [language_panel(conversation.settings, conversation.strings)]
        )


async def on_auto(services: Services, update: telegram.Update, _context: Context) -> None:
    """Switch on or off whether every link in a group or a channel is digested."""
    if not (conversation := await require_admin(services, update)):
        return
    word = _argument(update)
    if conversation.private:
        answer = "auto-private"
    elif word not in {"on", "off"}:
        answer = "auto-usage"
    else:
        trigger = Trigger.EVERY_LINK if word == "on" else Trigger.ASKED
        settings = replace(conversation.settings, trigger=trigger)
        await services.storage.put_settings(conversation.origin.chat_id, settings)
        answer = f"auto-{word}"
    words = conversation.strings(answer)
    if answer == "auto-on" and await _blind(services, update.effective_chat):
        words += "\n\n" + conversation.strings("auto-blind")
    await services.replies.say(conversation.origin, words)


async def on_privacy(services: Services, update: telegram.Update, _context: Context) -> None:
    """Say what the bot keeps."""
    if not (message := update.effective_message):
        return
    conversation = await conversation_of(services, message)
    title = RichText(conversation.strings("privacy-title")).mark(MarkKind.BOLD)
    words = conversation.strings("privacy-body", days=round(KEPT_S / 86400))
    words += "\n" + conversation.strings(f"privacy-memory-{conversation.settings.memory}")
    words += "\n" + conversation.strings("privacy-end")
    if services.config.redis:  # only then requests can be set aside (dead letters)
        words += "\n\n" + conversation.strings("privacy-aside")
    await services.replies.send(conversation.origin, [Message(body=title + "\n" + words)])


async def on_press(services: Services, update: telegram.Update, _context: Context) -> None:
    """Do what the pressed button says: change a setting, turn a page of the panel, or erase."""
    if not (query := update.callback_query):
        return
    settings, strings = await words_for_press(services, query)
    strings = strings_of_panel(query.message) or strings
    answer = await _apply_press(services, query, settings, strings)
    assert query.message  # noqa: S101  # `_apply_press` has checked it
    if query.message.chat.type == query.message.chat.CHANNEL and not answer.buttons:
        await clear_away(services, query.message)
    elif not await services.replies.edit(query.message.chat.id, query.message.message_id, answer):
        raise CannotEdit
    await services.replies.queries.toast(query.id)


def strings_of_panel(message: telegram.MaybeInaccessibleMessage | None) -> Strings | None:
    """Return the strings of the language that a panel is in; None if that is not known.

    The panel keeps its language, whoever presses its buttons.
    """
    text = message.text if isinstance(message, telegram.Message) else None
    first = (text or "").partition("\n")[0]
    for language in sorted(languages()):
        strings = strings_for(language)
        if first in {strings(title) for title in _TITLES}:
            return strings
    return None


async def clear_away(services: Services, done: telegram.MaybeInaccessibleMessage) -> None:
    """Delete a panel after its last use, and its command: a channel's subscribers see both."""
    command = done.reply_to_message if isinstance(done, telegram.Message) else None
    if command:
        await services.replies.deletions.delete_request(done.chat.id, command.message_id)
    await services.replies.deletions.delete(done.chat.id, done.message_id)


def _argument(update: telegram.Update) -> str:
    """Return the word after a command, in lower case; an empty string if there is none."""
    message = update.effective_message
    words = ((message.text if message else None) or "").split()
    return words[1].lower() if len(words) > 1 else ""


async def _apply_press(
    services: Services, query: telegram.CallbackQuery, settings: ChatSettings, strings: Strings
) -> Message:
    """Do what the button says; return the new form of its message. Raises `SummarizerError`."""
    await check_press_by_admin(services, query)
    assert query.message  # noqa: S101  # `check_press_by_admin` has checked it
    if answer := await forget.answer_press(services, query.message, query.data, strings):
        return answer
    choice = parse_choice(query.data or "")
    return await _choose(services, query, settings, strings, choice)


async def _blind(services: Services, chat: telegram.Chat | None) -> bool:
    """Tell whether the chat is a group in which Telegram hides most messages from the bot.

    In privacy mode, unless it is an admin, the bot gets only commands, mentions and replies to it.
    """
    if not chat or chat.type not in {chat.GROUP, chat.SUPERGROUP}:
        return False
    return not await services.members.sees_all(chat.id)


async def _panel(
    services: Services, chat: telegram.Chat, settings: ChatSettings, strings: Strings
) -> Message:
    every_link = settings.trigger is Trigger.EVERY_LINK
    blind = every_link and await _blind(services, chat)
    return panel(settings, strings, group=chat.type != chat.PRIVATE, blind=blind)


async def _choose(
    services: Services, query: telegram.CallbackQuery, settings: ChatSettings, strings: Strings,
    choice: Choice,
) -> Message:  # fmt: skip
    assert query.message  # noqa: S101  # `_apply_press` has checked it
    chat = query.message.chat
    if choice.name not in {"panel", "languages", "memories", "done"}:
        settings = apply_choice(settings, choice)
        await services.storage.put_settings(chat.id, settings)
    if choice.name == "memory":
        await services.memory.keep_for(chat.id, settings.memory.seconds)
    if choice.name == "memories":
        return memory_panel(settings, strings)
    if choice.name == "language":
        strings = strings_for(settings.language or query.from_user.language_code)
    if choice.name == "languages":
        return language_panel(settings, strings)
    if choice.name == "done":
        return closed_panel(settings, strings, group=chat.type != chat.PRIVATE)
    return await _panel(services, chat, settings, strings)
