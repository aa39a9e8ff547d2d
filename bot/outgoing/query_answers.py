"""Answers to what is no message in a chat: a press, an inline query, a mention elsewhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import structlog
from telegram import InlineQueryResultsButton
from telegram.error import BadRequest

from bot.outgoing.to_telegram import NO_PREVIEW, entities_of, keyboard_of, result_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    import telegram

    from bot.bot_api.retries import Retries
    from bot.chat.message import Message, Offer

_log = structlog.get_logger()

#: Seconds for which Telegram may repeat an answer to the same inline query of the same person.
_OFFERS_KEPT_S = 300


class QueryAnswers:
    """Answers queries. A refusal by Telegram is logged, not raised."""

    def __init__(self, bot: telegram.Bot, retries: Retries) -> None:
        self._bot = bot
        self._retries = retries

    async def toast(self, query_id: str, words: str | None = None) -> None:
        """Answer a press of a button: with a sentence in a box, or only to end its spinner."""
        try:
            await self._retries.call(
                self._bot.answer_callback_query, query_id, words, show_alert=bool(words) or None
            )
        except BadRequest as refusal:  # too late: Telegram has ended the spinner itself
            _log.info("reply.toast_refused", reason=str(refusal))

    async def offer(
        self, query_id: str, offers: Sequence[Offer], *,
        hint: str | None = None, keep: bool = False,
    ) -> None:  # fmt: skip
        """Answer an inline query; `hint` is shown above the offers and leads to the private chat.

        With `keep` Telegram may repeat the answer by itself for `_OFFERS_KEPT_S` seconds.
        """
        button = hint and InlineQueryResultsButton(text=hint, start_parameter="inline")
        try:
            await self._retries.call(
                self._bot.answer_inline_query,
                query_id,
                [result_of(offer) for offer in offers],
                cache_time=_OFFERS_KEPT_S if keep else 0,
                is_personal=True,
                button=button or None,
            )
        except BadRequest as refusal:  # too late: the person has typed on
            _log.info("reply.offer_refused", reason=str(refusal))

    async def answer_guest(self, query_id: str, offer: Offer) -> None:
        """Answer a message that mentions the bot in a chat that it never joined."""
        try:
            await self._retries.send(
                partial(self._bot.answer_guest_query, query_id, result_of(offer))
            )
        except BadRequest as refusal:
            _log.info("reply.guest_refused", reason=str(refusal))

    async def edit_inline(self, inline_message_id: str, message: Message) -> None:
        """Replace a message that somebody chose among the offers of an inline query."""
        try:
            await self._retries.call(
                self._bot.edit_message_text,
                inline_message_id=inline_message_id,
                text=message.body.text,
                entities=entities_of(message.body),
                reply_markup=keyboard_of(message.buttons),
                link_preview_options=NO_PREVIEW,
            )
        except BadRequest as refusal:
            _log.info("reply.edit_refused", reason=str(refusal))
