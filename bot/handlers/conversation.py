"""The conversation that a handler answers in: its place, its settings and its language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.chat.chat_settings import ChatSettings
from bot.chat.strings import strings_for
from bot.errors import AdminsOnly
from bot.incoming.message_reader import origin_of

if TYPE_CHECKING:
    import telegram

    from bot.chat.strings import Strings
    from bot.incoming.message_reader import Origin
    from bot.services import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """The chat of a message, as the handlers see it."""

    origin: Origin
    settings: ChatSettings
    strings: Strings
    #: Whether it is a chat with one person.
    private: bool


async def conversation_of(
    services: Services, message: telegram.Message, *, settings_of: int | None = None
) -> Conversation:
    """Return the conversation that `message` belongs to.

    Its settings are those of its chat, or of the chat `settings_of`: in a discussion group, those
    of the channel.
    """
    origin = origin_of(message)
    settings = await services.storage.get_settings(settings_of or origin.chat_id)
    return Conversation(
        origin=replace(origin, silent=settings.silent),
        settings=settings,
        strings=strings_for(settings.language or origin.language_code),
        private=message.chat.type == message.chat.PRIVATE,
    )


async def words_for_press(
    services: Services, query: telegram.CallbackQuery
) -> tuple[ChatSettings, Strings]:
    """Return the settings and the strings of the chat in which a button was pressed."""
    settings = ChatSettings()
    if query.message:
        settings = await services.storage.get_settings(query.message.chat.id)
    return settings, strings_for(settings.language or query.from_user.language_code)


async def check_admin(services: Services, conversation: Conversation) -> None:
    """Raise `AdminsOnly` when the person is not an admin of the group or the channel.

    In a private chat everybody may change the settings.
    """
    origin = conversation.origin
    if conversation.private or origin.is_chat:
        return
    if not await services.members.is_admin(origin.chat_id, origin.asker_id):
        raise AdminsOnly
