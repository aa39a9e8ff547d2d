"""Chats that the bot is added to, must leave, or that become supergroups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.absence import note_absence, note_return
from bot.chat.formatting.richtext import RichText
from bot.chat.message import Message
from bot.chat.settings.settings_panel import welcome_buttons
from bot.chat.strings import strings_for
from bot.handlers.conversation import language_of_title
from bot.incoming.message_reader import Origin

if TYPE_CHECKING:
    import telegram

    from bot.services import Context, Services


async def on_membership(services: Services, update: telegram.Update, _context: Context) -> None:
    """Introduce the bot in a chat that it is added to; leave a chat that is not allowed.

    When it is removed or blocked, what comes to the chat by itself rests; when it comes back, that
    goes on. When it comes back within a day, do not introduce it again.
    """
    if not (change := update.my_chat_member):
        return
    chat, now = change.chat, change.new_chat_member
    allowed = services.config.allowed_chats
    here = now.status not in {now.LEFT, now.BANNED}
    await (note_return if here else note_absence)(services, chat.id)
    if chat.type == chat.PRIVATE or not here:
        return
    if not allowed or chat.id in allowed:
        if change.old_chat_member.status in {now.LEFT, now.BANNED} and _may_speak(chat, now):
            await _welcome(services, change)
        return
    strings = strings_for(change.from_user.language_code)
    await services.replies.leave(chat.id, strings("not-allowed-here"))


def _may_speak(chat: telegram.Chat, member: telegram.ChatMember) -> bool:
    """Tell whether the bot may begin to write in a chat where it has the rights of `member`.

    False for the direct messages of a channel, where it may only answer a person.
    """
    if chat.is_direct_messages:
        return False
    if chat.type == chat.CHANNEL:
        return bool(getattr(member, "can_post_messages", False))
    return member.status != member.RESTRICTED or bool(getattr(member, "can_send_messages", False))


async def _welcome(services: Services, change: telegram.ChatMemberUpdated) -> None:
    """Say what the bot does and how to ask it, with buttons for admins; at most once a day."""
    chat = change.chat
    if not await services.limits.is_first_today("welcome", chat.id):
        return
    settings = await services.storage.get_settings(chat.id)
    titled = await language_of_title(chat.title or "")
    code = settings.language or titled or change.from_user.language_code
    strings, in_channel = strings_for(code), chat.type == chat.CHANNEL
    origin = Origin(
        chat_id=chat.id, message_id=None, thread_id=None, asker_id=change.from_user.id,
        language_code=code, silent=True, is_passing=in_channel,
    )  # fmt: skip
    words = RichText(strings("welcome-channel" if in_channel else "welcome-group"))
    await services.replies.send(origin, [Message(body=words, buttons=welcome_buttons(strings))])


async def on_unwanted(services: Services, update: telegram.Update, _context: Context) -> None:
    """Leave a chat that is not, or no longer, allowed, and say why."""
    message = update.effective_message
    # comings and goings need no answer; those of the bot itself go to `on_membership`
    if not message or message.left_chat_member or message.new_chat_members:
        return
    user = message.from_user
    strings = strings_for(user.language_code if user else None)
    await services.replies.leave(message.chat_id, strings("not-allowed-here"))


async def on_migration(services: Services, update: telegram.Update, _context: Context) -> None:
    """Move all that is kept for a group to the id of the supergroup that it becomes."""
    if not (message := update.message):
        return
    old, new = message.chat_id, message.migrate_to_chat_id
    if message.migrate_from_chat_id:
        old, new = message.migrate_from_chat_id, message.chat_id
    if new:
        await services.storage.move_chat(old, new)
        # Telegram may have told before that the bot is no longer in the old group
        await note_return(services, new)
