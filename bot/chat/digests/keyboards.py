"""The buttons under digests, and the data that they send (at most 64 bytes)."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.chat.formatting.lines import one_line
from bot.chat.formatting.richtext import utf16_units
from bot.chat.message import Button
from bot.errors import BadButton
from summarizer.languages import UNSPACED_CODES
from summarizer.options import Length

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.chat.strings import Strings
    from summarizer.model import Digest

#: The longest text that a button may copy, in UTF-16 units
#: (https://core.telegram.org/bots/api#copytextbutton).
MAX_COPY_UNITS = 256

_CODES = {"s": Length.SHORT, "n": Length.NORMAL, "l": Length.LONG}
_SIGNS = {length: sign for sign, length in _CODES.items()}
_ORDER = (Length.SHORT, Length.NORMAL, Length.LONG)
_DIGEST = re.compile(r"d1:([\w-]{12}):([snl])")
_READ = re.compile(r"i1:([\w-]{12})")
_PASSAGE = re.compile(r"p1:([\w-]{12}):([snl]):(\d{1,4})(:m)?")
_QUOTES = re.compile(r"([qr])1:([\w-]{12}):([snl]):(\d{1,4})")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowDigest:
    """The press of a button that shows the digest at a length."""

    digest_id: str
    length: Length

    def data(self) -> str:
        """Return the button's data."""
        return f"d1:{self.digest_id}:{_SIGNS[self.length]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowQuotes:
    """The press of a button that shows a page of all quotes, or of all reported speech."""

    digest_id: str
    #: The length of the digest to which the button "back" leads.
    length: Length
    #: The number of the page, from 1.
    page: int
    #: Whether the page is of speech that the article reports in other words.
    reported: bool = False

    def data(self) -> str:
        """Return the button's data."""
        sign = "r" if self.reported else "q"
        return f"{sign}1:{self.digest_id}:{_SIGNS[self.length]}:{self.page}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowPassage:
    """The press of a button that leads back to a passage of the text that somebody sent."""

    digest_id: str
    #: The length of the digest whose points and quotes are counted.
    length: Length
    #: The number of the point or quote, from 1.
    number: int
    #: Whether the button stands under another passage, which the new one replaces.
    moves: bool = False

    def data(self) -> str:
        """Return the button's data."""
        place = f"p1:{self.digest_id}:{_SIGNS[self.length]}:{self.number}"
        return place + (":m" if self.moves else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadNow:
    """The press of the button under a promise (see `bot.handlers.inline`).

    It replaces the promise by the digest.
    """

    digest_id: str

    def data(self) -> str:
        """Return the button's data."""
        return f"i1:{self.digest_id}"


Press = ShowDigest | ShowQuotes | ShowPassage


def parse_press(data: str) -> Press:
    """Return the press that `data` stands for. Raises `BadButton` for other data."""
    if found := _DIGEST.fullmatch(data):
        return ShowDigest(digest_id=found[1], length=_CODES[found[2]])
    if found := _QUOTES.fullmatch(data):
        return ShowQuotes(
            digest_id=found[2],
            length=_CODES[found[3]],
            page=int(found[4]),
            reported=found[1] == "r",
        )
    if found := _PASSAGE.fullmatch(data):
        return ShowPassage(
            digest_id=found[1],
            length=_CODES[found[2]],
            number=int(found[3]),
            moves=bool(found[4]),
        )
    raise BadButton


def parse_read(data: str) -> ReadNow:
    """Return the press of a promise's button that `data` stands for. Raises `BadButton`."""
    if found := _READ.fullmatch(data):
        return ReadNow(digest_id=found[1])
    raise BadButton


def original_button(digest: Digest, strings: Strings) -> tuple[tuple[Button, ...], ...]:
    """Return the rows under a digest in a chat that the bot is not in.

    It is one row with a link to the page; none if the digest has no page.
    """
    if not digest.url:
        return ()
    return ((Button(text=strings("button-original"), url=digest.url),),)


def digest_buttons(  # noqa: PLR0913  # what they depend on
    digest_id: str,
    digest: Digest,
    *,
    length: Length,
    longer: bool,
    strings: Strings,
    turns: bool = True,
    all_shown: bool = False,
    leads_back: bool = False,
) -> tuple[tuple[Button, ...], ...]:
    """Return the rows under a digest: shorter, longer, quotes, reported speech, page, text, copy.

    Each button is there only where it makes sense. Shorter and longer are offered only where the
    digest would differ; `longer` tells whether the article has more points. Without `turns`
    neither is offered: nobody could press them. `all_shown` tells whether all quotes stand in the
    digest, so that no button leads to them. `leads_back` tells whether the text stands in the
    chat, so that a button leads to it.
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
        if turns
    ]
    second = []
    if digest.quotes and not all_shown:
        data = ShowQuotes(digest_id=digest_id, length=length, page=1).data()
        second.append(Button(text=strings("button-quotes", count=len(digest.quotes)), data=data))
    if digest.reported:
        data = ShowQuotes(digest_id=digest_id, length=length, page=1, reported=True).data()
        words = strings("button-reported", count=len(digest.reported))
        second.append(Button(text=words, data=data))
    third: list[Button] = []
    if digest.url:
        # labels are too long for a row of three on a phone
        row = third if len(second) > 1 else second
        row.append(Button(text=strings("button-original"), url=digest.url))
    if leads_back:
        data = ShowPassage(digest_id=digest_id, length=length, number=1).data()
        row = third if len(second) > 1 else second
        row.append(Button(text=strings("button-in-text"), data=data))
    if copied := _copied(digest, strings):
        (third if len(second) > 1 else second).append(copied)
    return tuple(tuple(row) for row in (first, second, third) if row)


def _copied(digest: Digest, strings: Strings) -> Button | None:
    """Return the button that copies all points if they fit, else the point with the best score.

    The copy has the address, too, if that fits. None when that one point does not fit either, or
    when there are no points.
    """
    main = max(digest.points, key=lambda point: point.score, default=None)
    if main is None:
        return None
    between = "" if digest.language in UNSPACED_CODES else " "
    every = between.join(one_line(point.labelled) for point in digest.points)
    if words := _within_a_copy(every, digest.url):
        return Button(text=strings("button-copy"), copy=words)
    if words := _within_a_copy(one_line(main.labelled), digest.url):
        return Button(text=strings("button-copy-main"), copy=words)
    return None


def _within_a_copy(words: str, url: str | None) -> str | None:
    """Return `words` and the address if both fit, `words` if they fit alone, else None."""
    whole = f"{words}\n{url}" if url else words
    return next((one for one in (whole, words) if utf16_units(one) <= MAX_COPY_UNITS), None)


def quotes_buttons(
    asked: ShowQuotes, *, pages: int, strings: Strings
) -> tuple[tuple[Button, ...], ...]:
    """Return the rows under a page of quotes: previous and next page, and back to the digest."""

    turns = _turns(asked.page, pages, strings, lambda page: replace(asked, page=page).data())
    back = ShowDigest(digest_id=asked.digest_id, length=asked.length).data()
    rows = (turns, (Button(text=strings("button-back"), data=back),))
    return tuple(row for row in rows if row)


def passage_buttons(
    asked: ShowPassage, *, count: int, strings: Strings
) -> tuple[tuple[Button, ...], ...]:
    """Return the row under a passage: to the one before it, and to the one after it.

    There is no row if there are no others.
    """
    turns = _turns(
        asked.number, count, strings,
        lambda number: replace(asked, number=number, moves=True).data(),
    )  # fmt: skip
    return (turns,) if turns else ()


def _turns(
    at: int, last: int, strings: Strings, data_of: Callable[[int], str]
) -> tuple[Button, ...]:
    """Return the buttons that lead from number `at` to the one before and after it."""
    ways = (("button-previous", at - 1), ("button-next", at + 1))
    return tuple(
        Button(text=strings(key), data=data_of(number))
        for key, number in ways
        if 1 <= number <= last
    )
