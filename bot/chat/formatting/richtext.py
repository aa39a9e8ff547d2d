"""Rich text: plain text and, beside it, marks that say how stretches of it look.

There is no markup in the text, so that nothing needs to be escaped, and a text can be cut
anywhere.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

#: The longest text that a message may have, in UTF-16 units
#: (https://core.telegram.org/bots/api#sendmessage).
MAX_UNITS = 4096

#: The most entities that a message may have; Telegram drops those after them
#: (https://limits.tginfo.me/en).
MAX_MARKS = 100


class MarkKind(StrEnum):
    """The kinds of mark; the values are the names of Telegram's entities."""

    BOLD = "bold"
    ITALIC = "italic"
    LINK = "text_link"
    BLOCKQUOTE = "blockquote"
    EXPANDABLE_BLOCKQUOTE = "expandable_blockquote"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch of a text, from `start` to before `end` in code points, and how it looks."""

    start: int
    end: int
    kind: MarkKind
    #: Where a link leads; None for all other kinds.
    url: str | None = None

    def moved(self, by: int) -> Mark:
        """Return the same mark, `by` code points further on."""
        return replace(self, start=self.start + by, end=self.end + by)


@dataclass(frozen=True, slots=True)
class RichText:
    """A text and its marks. `+` appends another one, or a plain text."""

    text: str = ""
    marks: tuple[Mark, ...] = ()

    def __add__(self, other: RichText | str) -> RichText:
        if isinstance(other, str):
            return RichText(self.text + other, self.marks)
        by = len(self.text)
        return RichText(
            self.text + other.text, self.marks + tuple(m.moved(by) for m in other.marks)
        )

    def mark(self, kind: MarkKind, url: str | None = None) -> RichText:
        """Return this text with a mark over all of it; an empty text stays as it is."""
        if not self.text:
            return self
        return RichText(
            self.text, (Mark(start=0, end=len(self.text), kind=kind, url=url), *self.marks)
        )

    def mark_link(self, url: str | None) -> RichText:
        """Return this text as a link, or as it is when there is no address."""
        return self.mark(MarkKind.LINK, url) if url else self

    @property
    def units(self) -> int:
        """Return the length as Telegram counts it, in UTF-16 units."""
        return utf16_units(self.text)


def utf16_units(text: str) -> int:
    """Return the length of `text` in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def join(separator: str, parts: Iterable[RichText]) -> RichText:
    """Return the parts with `separator` between them."""
    whole = RichText()
    for number, part in enumerate(parts):
        whole = whole + separator + part if number else part
    return whole


def pack(
    parts: Sequence[RichText], *, separator: str = "\n\n", max_units: int = MAX_UNITS,
    max_marks: int = MAX_MARKS,
) -> tuple[tuple[RichText, ...], ...]:  # fmt: skip
    """Return the parts in groups; each group, with `separator` between its parts, fits a message.

    A part of more than `max_units` UTF-16 units is cut at the last space before the limit, and
    that space is dropped. If there is none in the half before the limit, it is cut at the limit.
    A part with more than `max_marks` marks is not cut, but is a group of its own.
    """
    groups: list[list[RichText]] = []
    units = marks = 0
    for part in (piece for whole in parts for piece in _cut(whole, max_units)):
        more = utf16_units(separator) + part.units
        if groups and units + more <= max_units and marks + len(part.marks) <= max_marks:
            groups[-1].append(part)
            units += more
            marks += len(part.marks)
        else:
            groups.append([part])
            units, marks = part.units, len(part.marks)
    return tuple(tuple(group) for group in groups)


def _cut(part: RichText, max_units: int) -> list[RichText]:
    pieces = []
    while part.units > max_units:
        at = _fitting(part.text, max_units)
        space = part.text.rfind(" ", at // 2, at + 1)
        end, start = (space, space + 1) if space > 0 else (at, at)
        pieces.append(_slice(part, 0, end))
        part = _slice(part, start, len(part.text))
    return [*pieces, part]


def _fitting(text: str, units: int) -> int:
    """Return how many code points from the start of `text` fit into `units` UTF-16 units."""
    at = min(units, len(text))  # a code point takes one UTF-16 unit or two
    over = utf16_units(text[:at]) - units
    while over > 0:
        at -= 1
        over -= utf16_units(text[at])
    return at


def _slice(part: RichText, start: int, end: int) -> RichText:
    marks = (
        replace(m, start=max(m.start, start) - start, end=min(m.end, end) - start)
        for m in part.marks
        if m.start < end and m.end > start
    )
    return RichText(part.text[start:end], tuple(marks))
