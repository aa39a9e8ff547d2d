"""The buttons under what a chat remembers, and the data that they send (at most 64 bytes).

The data holds the words that were asked for, so that a button works however old it is.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.chat.formatting.lines import clip
from bot.chat.message import Button
from bot.errors import BadButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.chat.strings import Strings

#: The most bytes of the data (https://core.telegram.org/bots/api#inlinekeyboardbutton).
_DATA_BYTES = 64

#: The longest name on a button, in characters, so that two such buttons fit in a row.
_NAME_CHARS = 24

_MOST_PAGES = 9999

#: In the place of a time: the question is asked when its button is pressed.
AT_PRESS = 0

#: A time has six characters: four bytes in Base64.
_DATA = re.compile(r"(?:m1|m2:([\w-]{6})?):([qf]):([a-z]{2}):([1-9]\d{0,3}):([^\n]*)", re.ASCII)


class Kind(StrEnum):
    """What is asked for: quotes of somebody, or digests with some words."""

    QUOTES = "q"
    FIND = "f"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recall:
    """A question to the memory of a chat."""

    kind: Kind
    #: The name or the words that were asked for; empty for all quotes.
    words: str
    #: ISO 639-1 code of the language of the page; it stays the same whoever turns the page.
    language: str
    #: The number of the page, from 1.
    page: int = 1
    #: When the question was asked, in seconds since the epoch: digests that were made later are on
    #: none of its pages, or each would move a line to the next page. None: when the message was
    #: sent that shows them.
    asked_at: int | None = None

    def data(self) -> str:
        """Return the button's data."""
        form = "m1" if self.asked_at is None else f"m2:{_write_time(self.asked_at)}"
        return f"{form}:{self.kind}:{self.language}:{self.page}:{self.words}"

    @property
    def fits(self) -> bool:
        """Whether a button has room for the data."""
        return len(self.data().encode()) <= _DATA_BYTES

    @property
    def next_page(self) -> Recall:
        """The question for the next page."""
        return replace(self, page=self.page + 1)


def ask(kind: Kind, words: str, strings: Strings) -> Recall:
    """Return the question for `words`."""
    line = " ".join(words.encode(errors="ignore").decode().split())
    return Recall(kind=kind, words=line, language=strings.language)


def parse_recall(data: str) -> Recall:
    """Return the question that a button's `data` stands for. Raises `BadButton`."""
    if found := _DATA.fullmatch(data):
        time, kind, language, page, words = found.groups()
        at_press = AT_PRESS if data.startswith("m2:") else None
        return Recall(
            kind=Kind(kind), language=language, page=int(page), words=words,
            asked_at=_read_time(time) if time else at_press,
        )  # fmt: skip
    raise BadButton


def _write_time(seconds: int) -> str:
    return "" if seconds == AT_PRESS else urlsafe_b64encode(seconds.to_bytes(4)).decode()[:6]


def _read_time(written: str) -> int:
    return int.from_bytes(urlsafe_b64decode(written + "=="))


def recall_buttons(
    asked: Recall, strings: Strings, *, more: bool, people: Sequence[str] = ()
) -> tuple[tuple[Button, ...], ...]:
    """Return the rows under a page: previous and next, those who are quoted most, and everybody.

    `more` tells whether there is a next page. Whose quotes are to be shown is asked anew with each
    press, so that those are among them which came since. Where a button has no room for the words,
    it is left out.
    """

    def turn(key: str, to: Recall) -> Button:
        return Button(text=strings(key), data=to.data())

    turns = []
    if asked.page > 1:
        turns.append(turn("button-previous", replace(asked, page=asked.page - 1)))
    if more and asked.page < _MOST_PAGES and asked.next_page.fits:
        turns.append(turn("button-next", asked.next_page))
    rows = [tuple(turns)]
    named = [
        Button(text=clip(name, _NAME_CHARS), data=of_person.data())
        for name in people
        if (of_person := _ask_for_person(name, strings)).fits
    ]
    rows += [tuple(named[at : at + 2]) for at in range(0, len(named), 2)]
    if asked.kind is Kind.QUOTES and asked.words:
        rows.append((turn("button-everybody", _ask_for_person("", strings)),))
    return tuple(row for row in rows if row)


def _ask_for_person(name: str, strings: Strings) -> Recall:
    """Return the question for a person's quotes, by as many of the last words as a button holds.

    The surname is among these.
    """
    asked = replace(ask(Kind.QUOTES, name, strings), asked_at=AT_PRESS)
    while not asked.fits and " " in asked.words:
        asked = replace(asked, words=asked.words.partition(" ")[2])
    return asked
