"""Chats that the bot is added to, must leave, or that become supergroups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.chat.strings import strings_for

if TYPE_CHECKING:
    import telegram

    from bot.services import Context, Services


async def on_membership(services: Services, update: telegram.Update, _context: Context) -> None:
    """Leave, with a sentence, a group or channel that is not among those allowed."""
    if not (change := update.my_chat_member):
        return
    chat, now = change.chat, change.new_chat_member
    allowed = services.config.allowed_chats
    here = now.status not in {now.LEFT, now.BANNED}
    if chat.type == chat.PRIVATE or not allowed or chat.id in allowed or not here:
        return
    strings = strings_for(change.from_user.language_code)
    await services.replies.leave(chat.id, strings("not-allowed-here"))


async def on_unwanted(services: Services, update: telegram.Update, _context: Context) -> None:
    """Leave, with a sentence, a chat that is no longer among those allowed."""
    message = update.effective_message
    # when the bot is added or removed, `on_membership` is called as well
    if not message or message.left_chat_member or message.new_chat_members:
        return
    user = message.from_user
    strings = strings_for(user.language_code if user else None)
    await services.replies.leave(message.chat_id, strings("not-allowed-here"))


async def on_migration(services: Services, update: telegram.Update, _context: Context) -> None:
    """Keep a group's settings and digests when it becomes a supergroup."""
    if not (message := update.message):
        return
    old, new = message.chat_id, message.migrate_to_chat_id
    if message.migrate_from_chat_id:
        old, new = message.migrate_from_chat_id, message.chat_id
    if new:
        await services.storage.move_chat(old, new)
