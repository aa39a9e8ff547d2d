"""Added to a chat: whether the operator wants the bot there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.strings import strings_for

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
