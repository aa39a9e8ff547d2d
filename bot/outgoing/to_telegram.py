"""The bot's messages → python-telegram-bot's types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telegram import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
    LinkPreviewOptions,
    MessageEntity,
)
from telegram.constants import KeyboardButtonStyle

from bot.chat.message import Button

if TYPE_CHECKING:
    from bot.chat.formatting.richtext import RichText
    from bot.chat.message import Offer

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


def entities_of(body: RichText) -> list[MessageEntity]:
    """Return the marks of a text as entities, whose offsets are UTF-16 units."""
    in_code_points = [
        MessageEntity(mark.kind, mark.start, mark.end - mark.start, url=mark.url)
        for mark in body.marks
    ]
    return list(MessageEntity.adjust_message_entities_to_utf_16(body.text, in_code_points))


def result_of(offer: Offer) -> InlineQueryResultArticle:
    """Return an offer as a result for an inline query."""
    return InlineQueryResultArticle(
        id=offer.id,
        title=offer.title,
        description=offer.description,
        input_message_content=InputTextMessageContent(
            offer.message.body.text,
            entities=entities_of(offer.message.body),
            link_preview_options=NO_PREVIEW,
        ),
        reply_markup=keyboard_of(offer.message.buttons),
    )


def keyboard_of(rows: tuple[tuple[Button, ...], ...]) -> InlineKeyboardMarkup | None:
    """Return rows of buttons as a keyboard; None if there are none."""
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(
                    button.text,
                    url=button.url,
                    callback_data=button.data,
                    copy_text=CopyTextButton(button.copy) if button.copy else None,
                    style=KeyboardButtonStyle.DANGER if button.destroys else None,
                )
                for button in row
            ]
            for row in rows
        ]
    )


def buttons_of(keyboard: InlineKeyboardMarkup | None) -> tuple[tuple[Button, ...], ...]:
    """Return the rows of buttons of a keyboard that `keyboard_of` made."""
    return tuple(
        tuple(
            Button(
                text=button.text,
                url=button.url,
                data=button.callback_data if isinstance(button.callback_data, str) else None,
                copy=button.copy_text.text if button.copy_text else None,
                destroys=button.style == KeyboardButtonStyle.DANGER,
            )
            for button in row
        )
        for row in (keyboard.inline_keyboard if keyboard else ())
    )
