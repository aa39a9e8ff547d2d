"""Deletes messages, at once or after a while."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import structlog
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.waiting import wait_at_most

if TYPE_CHECKING:
    from collections.abc import Sequence

    import telegram

    from bot.bot_api.retries import Retries

_log = structlog.get_logger()


class Deletions:
    """Deletes messages. A refusal by Telegram is logged, not raised.

    Later deletions are known in memory alone. `finish` makes them when the program stops in order;
    if it is killed, the messages stay.
    """

    def __init__(self, bot: telegram.Bot, retries: Retries) -> None:
        self._bot = bot
        self._retries = retries
        #: The deletions that wait for their time. Once `_over` is set, none waits any longer.
        self._waiting: set[asyncio.Task[None]] = set()
        self._over = asyncio.Event()

    async def delete(self, chat_id: int, message_id: int) -> None:
        """Delete a message. Raises `telegram.error.TelegramError` when Telegram is away."""
        try:
            await self._retries.call(self._bot.delete_message, chat_id, message_id)
        except (BadRequest, Forbidden) as refusal:  # it is older than two days, or gone
            _log.info("reply.deletion_refused", reason=str(refusal))

    async def delete_request(self, chat_id: int, message_id: int) -> None:
        """Delete a message of somebody else, if the bot has the right to do that."""
        try:
            me = await self._retries.call(self._bot.get_chat_member, chat_id, self._bot.id)
        except (BadRequest, Forbidden) as refusal:
            _log.info("reply.member_unknown", reason=str(refusal))
            return
        if getattr(me, "can_delete_messages", False):
            await self.delete(chat_id, message_id)

    def delete_later(
        self, after_s: float, chat_id: int, own: Sequence[int], *, request: int | None = None
    ) -> None:
        """After `after_s` seconds delete the bot's `own` messages, and the person's `request`."""
        task = asyncio.create_task(self._wait_and_delete(after_s, chat_id, own, request))
        self._waiting.add(task)
        task.add_done_callback(self._waiting.discard)

    async def finish(self) -> None:
        """Delete now all messages that were to be deleted later."""
        self._over.set()
        await asyncio.gather(*self._waiting)

    async def _wait_and_delete(
        self, after_s: float, chat_id: int, own: Sequence[int], request: int | None
    ) -> None:
        await wait_at_most(self._over, after_s)
        try:
            for message_id in own:
                await self.delete(chat_id, message_id)
            if request is not None:
                await self.delete_request(chat_id, request)
        except TelegramError as problem:  # Telegram is away: the messages stay
            _log.warning("reply.deletion_failed", reason=str(problem))
