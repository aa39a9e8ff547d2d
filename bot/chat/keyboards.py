"""Buttons, and the typed data that they send back (at most 64 bytes)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.chat.message import Button
from bot.chat.render import one_line
from bot.chat.richtext import utf16_units
from bot.errors import BadButton
from summarizer.options import Length

if TYPE_CHECKING:
    from bot.chat.strings import Strings
    from summarizer.model import Digest

#: https://core.telegram.org/bots/api#copytextbutton
MAX_COPY_UNITS = 256

_CODES = {"s": Length.SHORT, "n": Length.NORMAL, "l": Length.LONG}
_SIGNS = {length: sign for sign, length in _CODES.items()}
_ORDER = (Length.SHORT, Length.NORMAL, Length.LONG)
_DIGEST = re.compile(r"d1:([\w-]{12}):([snl])")
_READ = re.compile(r"i1:([\w-]{12})")
_QUOTES = re.compile(r"q1:([\w-]{12}):([snl]):(\d{1,4})")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowDigest:
    """Show the digest at a length."""

    digest_id: str
    length: Length

    def data(self) -> str:
        """Return the button's data."""
        return f"d1:{self.digest_id}:{_SIGNS[self.length]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowQuotes:
    """Show a page of all quotes; `length` is what the digest goes back to."""

    digest_id: str
    length: Length
    #: From 1.
    page: int

    def data(self) -> str:
        """Return the button's data."""
        return f"q1:{self.digest_id}:{_SIGNS[self.length]}:{self.page}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadNow:
    """Put the digest in the place of a message that was chosen before there was one."""

    digest_id: str

    def data(self) -> str:
        """Return the button's data."""
        return f"i1:{self.digest_id}"


Press = ShowDigest | ShowQuotes


def parse_press(data: str) -> Press:
    """Return what a button asks for. Raises `BadButton` for data that no button here sends."""
    if found := _DIGEST.fullmatch(data):
        return ShowDigest(digest_id=found[1], length=_CODES[found[2]])
    if found := _QUOTES.fullmatch(data):
        return ShowQuotes(digest_id=found[1], length=_CODES[found[2]], page=int(found[3]))
    raise BadButton


def parse_read(data: str) -> ReadNow:
    """Return what the button of a chosen message asks for. Raises `BadButton`."""
    if found := _READ.fullmatch(data):
        return ReadNow(digest_id=found[1])
    raise BadButton


def original_button(digest: Digest, strings: Strings) -> tuple[tuple[Button, ...], ...]:
    """Return the row under a digest in a chat where nothing else can be changed."""
    if not digest.url:
        return ()
    return ((Button(text=strings("button-original"), url=digest.url),),)


def digest_buttons(
    digest_id: str, digest: Digest, *, length: Length, longer: bool, strings: Strings
) -> tuple[tuple[Button, ...], ...]:
    """Return the rows under a digest: the lengths that would differ, its quotes, source, a copy.

    `longer` tells whether the article has more points to give.
    """
    at = _ORDER.index(length)
    count = len(digest.points)
    shorter = [one for one in _ORDER[:at] if one.points < count][-1:]
    first = [
        Button(text=strings(key), data=ShowDigest(digest_id=digest_id, length=one).data())
        for key, found in (
            ("button-shorter", shorter),
            ("button-longer", _ORDER[at + 1 : at + 2] if longer else ()),
        )
        for one in found
    ]
    second = []
    if digest.quotes:
        data = ShowQuotes(digest_id=digest_id, length=length, page=1).data()
        second.append(Button(text=strings("button-quotes", count=len(digest.quotes)), data=data))
    if digest.url:
        second.append(Button(text=strings("button-original"), url=digest.url))
    third: list[Button] = []
    if copied := _copied(digest, strings):
        # its words are too long to stand beside two others on a phone
        (third if len(second) > 1 else second).append(copied)
    return tuple(tuple(row) for row in (first, second, third) if row)


def _copied(digest: Digest, strings: Strings) -> Button | None:
    """Return the button that copies the points, or else the weightiest, with the address."""
    main = max(digest.points, key=lambda point: point.score, default=None)
    if main is None:
        return None
    every = " ".join(one_line(point.labelled) for point in digest.points)
    if words := _within_a_copy(every, digest.url):
        return Button(text=strings("button-copy"), copy=words)
    if words := _within_a_copy(one_line(main.labelled), digest.url):
        return Button(text=strings("button-copy-main"), copy=words)
    return None


def _within_a_copy(words: str, url: str | None) -> str | None:
    """Return the words with the address where both fit, or alone; None where they do not."""
    whole = f"{words}\n{url}" if url else words
    return next((one for one in (whole, words) if utf16_units(one) <= MAX_COPY_UNITS), None)


def quotes_buttons(
    asked: ShowQuotes, *, pages: int, strings: Strings
) -> tuple[tuple[Button, ...], ...]:
    """Return the rows under a page of quotes: the pages beside it, and the way back."""

    def turn(key: str, page: int) -> Button:
        data = ShowQuotes(digest_id=asked.digest_id, length=asked.length, page=page).data()
        return Button(text=strings(key), data=data)

    turns = []
    if asked.page > 1:
        turns.append(turn("button-previous", asked.page - 1))
    if asked.page < pages:
        turns.append(turn("button-next", asked.page + 1))
    back = ShowDigest(digest_id=asked.digest_id, length=asked.length).data()
    rows = (tuple(turns), (Button(text=strings("button-back"), data=back),))
    return tuple(row for row in rows if row)
