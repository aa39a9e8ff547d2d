"""The buttons under what a chat remembers, and the data that they send (at most 64 bytes).

The data holds the words that were asked for, so that a button works however old it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.chat.formatting.lines import clip
from bot.chat.message import Button
from bot.errors import BadButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.chat.strings import Strings

#: How many bytes of the callback data are left for the words. Callback data may have 64 bytes
#: (https://core.telegram.org/bots/api#inlinekeyboardbutton).
_WORDS_BYTES = 64 - len("m2:9999999999:q:en:9999:")

#: The longest name on a button, in characters, so that two such buttons fit in a row.
_NAME_CHARS = 24

_MOST_PAGES = 9999
#: The buttons of earlier versions begin with m1, and do not say when the question was asked.
_DATA = re.compile(r"(?:m1|m2:(\d{0,10})):([qf]):([a-z]{2}):([1-9]\d{0,3}):([^\n]*)")


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
    #: none of its pages, or each would move a line to the next page. None if it is asked now.
    asked_at: int | None = None

    def data(self) -> str:
        """Return the button's data."""
        when = self.asked_at or ""
        return f"m2:{when}:{self.kind}:{self.language}:{self.page}:{self.words}"


def ask(kind: Kind, words: str, strings: Strings) -> Recall:
    """Return the question for `words`: for as many of them as a button can hold."""
    return Recall(kind=kind, words=_fitting(words), language=strings.language)


def parse_recall(data: str) -> Recall:
    """Return the question that a button's `data` stands for. Raises `BadButton`."""
    if found := _DATA.fullmatch(data):
        asked_at, kind, language, page, words = found.groups()
        return Recall(
            kind=Kind(kind), language=language, page=int(page), words=words,
            asked_at=int(asked_at) if asked_at else None,
        )  # fmt: skip
    raise BadButton


def recall_buttons(
    asked: Recall, strings: Strings, *, more: bool, people: Sequence[str] = ()
) -> tuple[tuple[Button, ...], ...]:
    """Return the rows under a page: previous and next, those who are quoted most, and everybody.

    `more` tells whether there is a next page. Whose quotes are to be shown is asked anew with each
    press, so that those are among them which came since.
    """

    def turn(key: str, page: int) -> Button:
        return Button(text=strings(key), data=replace(asked, page=page).data())

    turns = [turn("button-previous", asked.page - 1)] if asked.page > 1 else []
    if more and asked.page < _MOST_PAGES:
        turns.append(turn("button-next", asked.page + 1))
    rows = [tuple(turns)]
    named = [
        Button(text=clip(name, _NAME_CHARS), data=ask(Kind.QUOTES, name, strings).data())
        for name in people
    ]
    rows += [tuple(named[at : at + 2]) for at in range(0, len(named), 2)]
    if asked.kind is Kind.QUOTES and asked.words:
        everybody = ask(Kind.QUOTES, "", strings)
        rows.append((Button(text=strings("button-everybody"), data=everybody.data()),))
    return tuple(row for row in rows if row)


def _fitting(words: str) -> str:
    """Return the words, or the first of them, that fit into a button's data."""
    line = " ".join(words.split())
    cut = line.encode(errors="ignore")[:_WORDS_BYTES].decode(errors="ignore")
    if len(cut) < len(line) and not line[len(cut)].isspace() and " " in cut:
        cut = cut.rpartition(" ")[0]
    return cut.strip()
