"""Messages that belong together: the parts of a long text, or the pictures of an album."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from telegram import MessageOrigin, MessageOriginChannel

from bot.chat.formatting.richtext import utf16_units
from bot.incoming.calls import is_command, is_digest_command

if TYPE_CHECKING:
    import telegram

#: The shortest message that may be followed by another part, in UTF-16 units. Telegram's apps cut
#: a text of over 4,096 units at a good place in the latter half of those.
_FULL_UNITS = 2048

#: The longest time between the dates of two successive parts. Telegram dates in whole seconds.
_APART = timedelta(seconds=3)

#: The most parts of a paste: 60,000 characters make 15 to 30 parts.
_MOST_PARTS = 64


class Chain:
    """Messages that belong together, in their order."""

    def __init__(self, first: telegram.Message) -> None:
        self.messages = [first]

    def goes_on(self, part: telegram.Message) -> bool:
        """Tell whether `part` continues the last message, or its album."""
        last = self.messages[-1]
        if album := last.media_group_id:
            return part.media_group_id == album
        return (
            self.may_go_on()
            and is_plain_text(part)
            and part.date - last.date <= _APART
            and _goes_on(last.forward_origin, part.forward_origin)
        )

    def may_go_on(self) -> bool:
        """Tell whether another message may follow the last one.

        The last one must be in an album, or long; and the chain must have fewer than `_MOST_PARTS`
        messages.
        """
        last = self.messages[-1]
        if len(self.messages) >= _MOST_PARTS:
            return False
        is_full = utf16_units(last.text or "") >= _FULL_UNITS
        return last.media_group_id is not None or is_full


def place_of(message: telegram.Message) -> tuple[int, int]:
    """Return the chat id and the message id."""
    return message.chat_id, message.message_id


def writer_in(message: telegram.Message) -> object:
    """Return the chat, the topic and the writer, which are the same for all parts of a paste."""
    writer = message.sender_chat or message.from_user
    topic = message.message_thread_id if message.is_topic_message else None
    return message.chat_id, topic, writer and writer.id


def _goes_on(one: MessageOrigin | None, other: MessageOrigin | None) -> bool:
    """Tell whether two messages, forwarded from these origins, may be parts of one paste.

    Several posts that are forwarded together arrive as fast as the parts of a paste. They are
    parts of one only if neither is forwarded, or if both come from the same writer at about the
    same time and, in a channel, have successive ids.
    """
    if not one or not other:
        return one is other
    if isinstance(one, MessageOriginChannel) and isinstance(other, MessageOriginChannel):
        in_a_row = other.message_id == one.message_id + 1
    else:
        in_a_row = True
    return in_a_row and _writer(one) == _writer(other) and abs(other.date - one.date) <= _APART


def _writer(origin: MessageOrigin) -> dict[str, object]:
    return {k: v for k, v in origin.to_dict().items() if k not in {"date", "message_id"}}


def is_plain_text(message: telegram.Message) -> bool:
    """Tell whether a message is a text, and no command."""
    return bool(message.text) and not is_command(message)


def is_digest(message: telegram.Message) -> bool:
    """Tell whether a text begins with /digest or /story."""
    return is_command(message) and is_digest_command(message, message.get_bot().bot)


#: A part that ends with one of these was most likely cut at the end of a paragraph.
_TERMINALS = '.!?…"”’»:)'


def join_texts(texts: list[str]) -> str:
    """Return the parts as one text, with the white space at the cuts that Telegram trimmed."""
    whole = texts[0]
    for text in texts[1:]:
        whole += ("\n\n" if whole.endswith(tuple(_TERMINALS)) else " ") + text
    return whole
