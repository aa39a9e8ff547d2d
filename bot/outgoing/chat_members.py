"""The members of chats: who is an admin, and which messages Telegram shows to the bot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import structlog
from telegram.error import BadRequest, Forbidden

from bot.bot_api.retries import Retries

if TYPE_CHECKING:
    import telegram

_log = structlog.get_logger()


class ChatMembers:
    """Asks Telegram about people and the bot itself as members of chats.

    All methods raise `telegram.error.TelegramError` when Telegram does not answer, and return
    False when it refuses to tell.
    """

    def __init__(self, bot: telegram.Bot, *, retries: Retries | None = None) -> None:
        self._bot = bot
        self._retries = retries or Retries()

    async def is_admin(self, chat_id: int, user_id: int) -> bool:
        """Tell whether the person is an admin of the chat.

        A negative id is that of a chat that writes in its own name. It counts as an admin of
        itself; a channel also counts as an admin of its discussion group.
        """
        if user_id < 0:
            return user_id == chat_id or await self._is_linked(chat_id, user_id)
        try:
            member = await self._retries.call(self._bot.get_chat_member, chat_id, user_id)
        except (BadRequest, Forbidden) as refusal:
            _log.info("reply.member_unknown", reason=str(refusal))
            return False
        return member.status in {member.OWNER, member.ADMINISTRATOR}

    async def _is_linked(self, group_id: int, channel_id: int) -> bool:
        try:
            group = await self._retries.call(self._bot.get_chat, group_id)
        except (BadRequest, Forbidden) as refusal:
            _log.info("reply.comments_unknown", reason=str(refusal))
            return False
        return group.linked_chat_id == channel_id

    async def sees_comments(self, channel_id: int) -> bool:
        """Tell whether Telegram shows the bot a channel's posts in its discussion group.

        If so, the bot can comment on them there. In privacy mode only an admin sees them.
        """
        try:
            group_id = (await self._retries.call(self._bot.get_chat, channel_id)).linked_chat_id
            if group_id is None:
                return False
        except (BadRequest, Forbidden) as refusal:
            _log.info("reply.comments_unknown", reason=str(refusal))
            return False
        return await self.sees_all(group_id)

    async def sees_all(self, group_id: int) -> bool:
        """Tell whether Telegram shows the bot every message of a group."""
        try:
            member = await self._retries.call(self._bot.get_chat_member, group_id, self._bot.id)
        except (BadRequest, Forbidden) as refusal:
            _log.info("reply.member_unknown", reason=str(refusal))
            return False
        if member.status in {member.LEFT, member.BANNED}:
            return False
        admin = member.status in {member.OWNER, member.ADMINISTRATOR}
        return admin or bool(self._bot.bot.can_read_all_group_messages)
