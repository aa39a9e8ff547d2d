"""The bot's messages, independent of Telegram's types: rich text and buttons."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.chat.formatting.richtext import RichText


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A button under a message. It sends `data` to the bot, opens `url`, or copies `copy`."""

    text: str
    #: Callback data, 1 to 64 bytes.
    data: str | None = None
    url: str | None = None
    #: The text for the clipboard, 1 to 256 UTF-16 units.
    copy: str | None = None
    #: Whether a press destroys something; the apps show such a button in red.
    destroys: bool = False


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message: a text of at most 4,096 UTF-16 units, and rows of buttons."""

    body: RichText
    buttons: Rows = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A message that somebody may choose to send, in answer to an inline query."""

    #: 1 to 64 bytes; different for each offer of a query.
    id: str
    title: str
    description: str
    message: Message


def buttons_to_text(rows: Rows) -> str:
    """Return rows of buttons as text for the database."""
    written = [[{k: v for k, v in asdict(one).items() if v} for one in row] for row in rows]
    return json.dumps(written, ensure_ascii=False)


def buttons_from_text(text: str) -> Rows | None:
    """Return the rows that `buttons_to_text` wrote; None for any other text."""
    try:
        return tuple(tuple(Button(**one) for one in row) for row in json.loads(text))
    except (ValueError, TypeError):  # another version may have written it in another form
        return None
