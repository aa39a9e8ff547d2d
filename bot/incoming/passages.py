"""Finds the words of a digest in the messages that somebody sent.

A digest has the words of the cleaned article, but a bot can quote a message only letter by letter.
So the messages are cleaned in the same way, on one line, and for each character of the result its
place in the messages is kept. There the words are searched.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.chat.formatting.richtext import utf16_units
from summarizer.clean import clean

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import telegram
    from telegram import MessageEntity

#: The longest passage that a reply may quote, in UTF-16 units
#: (https://core.telegram.org/bots/api#replyparameters).
MAX_QUOTE_UNITS = 1024

#: The kinds of formatting that a quotation must keep from the message (ibid.).
_KEPT = frozenset(
    {"bold", "italic", "underline", "strikethrough", "spoiler", "custom_emoji", "date_time"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A part of a message, as a reply quotes it."""

    message_id: int
    #: Letter by letter what the message says; `MAX_QUOTE_UNITS` at most.
    text: str
    #: Where it begins in the message, in UTF-16 units.
    position: int
    entities: tuple[MessageEntity, ...] = ()


class Passages:
    """Finds passages in the messages of one text, which are given in their order."""

    def __init__(self, messages: Sequence[telegram.Message]) -> None:
        self._messages = messages
        signs: list[str] = []
        #: For each character of `_flat`: the index of its message, its start and its end there.
        self._places: list[tuple[int, int, int]] = []
        for number, message in enumerate(messages):
            for sign, start, end in _flatten(_text(message)):
                if sign != " " or (signs and signs[-1] != " "):
                    signs.append(sign)
                    self._places.append((number, start, end))
        self._flat = "".join(signs)

    def find(self, words: str) -> Passage | None:
        """Return the passage with these words of the article; None when no message holds them.

        If the words go on in another message, the passage ends with the first message. If they are
        too long for a quotation, it is their beginning.
        """
        needle = " ".join(words.split())
        at = self._flat.find(needle) if needle else -1
        if at < 0:
            return None
        number, start, _ = self._places[at]
        here = [end for one, _, end in self._places[at : at + len(needle)] if one == number]
        message = self._messages[number]
        text = _text(message)
        passage = _cut(text[start : here[-1]])
        position = utf16_units(text[:start])
        return Passage(
            message_id=message.message_id,
            text=passage,
            position=position,
            entities=_within(message, position, utf16_units(passage)),
        )


def _text(message: telegram.Message) -> str:
    return message.text or message.caption or ""


def _flatten(text: str) -> Iterator[tuple[str, int, int]]:
    """Yield the characters of `text`, cleaned and on one line, with their start and end in it.

    A space comes first, because another message may stand before this one.
    """
    yield " ", 0, 0
    at = 0
    while at < len(text):
        end = at + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        piece = text[at:end]
        if piece.isspace():
            yield " ", at, end
        else:
            for sign in piece if piece.isascii() and piece.isprintable() else clean(piece):
                yield sign, at, end
        at = end


def _cut(text: str) -> str:
    """Return the beginning of a passage that may be quoted, up to the end of a word if it can."""
    if utf16_units(text) <= MAX_QUOTE_UNITS:
        return text
    units = 0
    for at, sign in enumerate(text):
        units += utf16_units(sign)
        if units > MAX_QUOTE_UNITS:
            return text[:at].rsplit(maxsplit=1)[0] if " " in text[:at].strip() else text[:at]
    return text


def _within(message: telegram.Message, start: int, length: int) -> tuple[MessageEntity, ...]:
    """Return the formatting within a passage; `start` and `length` are UTF-16 units."""
    found = []
    for entity in message.entities or message.caption_entities:
        first = max(start, entity.offset)
        last = min(start + length, entity.offset + entity.length)
        if entity.type in _KEPT and first < last:
            fields = entity.to_dict() | {"offset": first - start, "length": last - first}
            found.append(type(entity).de_json(fields, None))
    return tuple(found)
