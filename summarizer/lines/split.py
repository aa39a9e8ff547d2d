"""Cleaned text → units: paragraphs, headings, list items, with wrapped lines joined."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from summarizer.languages.letters import FULL_STOPS, NUMERALS, UNSPACED
from summarizer.model import BlockKind

#: The widest and narrowest column, in characters, at which a program may have wrapped the lines.
#: Most keep to 60 to 100; phones and messengers do not wrap.
_WIDEST_WRAP = 100
_NARROWEST_WRAP = 45
#: In a wrapped text at least this share of the lines ends where the next word did not fit.
_WRAPPED_SHARE = 0.6

_HEADING = re.compile(r"(#{1,6}) +(\S.*)")
_UNDERLINE = re.compile(r"={3,}|-{3,}")
_RULE = re.compile(r"(?:[-*_=~•·—] ?){3,}")
#: Chinese and Japanese set no space behind 1、 or １．; “2、3人” is two numbers, and so is what
#: "5- and 6-year-olds" begins with.
_ITEM = re.compile(
    r"(?:[-*+•●▪◦‣–·]\ufe0f?|\d{1,2}(?:[.)]|-(?! +[^\W\d]+ +\d{1,2}-[^\W\d]))) +(\S.*)"
    rf"|(?:\d{{1,2}}[、．](?!\d)|[{NUMERALS}]{{1,3}}、(?![{NUMERALS}])) *(\S.*)"
)
_BULLET = re.compile(r"[-*+•●▪◦‣–·]\ufe0f? ")
#: Speech after a dash, and its speaker after the next dash: – Czekaliśmy – mówi Nowak.
_SPOKEN = re.compile(r"– .*?\S – \S|- .*?[,?!…] - \S")
_QUOTED = re.compile(r"> ?(.*)")
_SENTENCE_END = re.compile(rf"[.!?…؟{FULL_STOPS}][\"'”’»)]*$")
_UNSPACED = re.compile(f"[{UNSPACED}]")
_FENCE = re.compile(r"(?:```|~~~).*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A piece of a pasted page that is kept or dropped as a whole."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    #: A heading's level, from 1 for the highest; 0 for everything else.
    level: int = 0
    #: Whether a blank line stands before it.
    apart: bool = True


def split_units(text: str) -> list[Unit]:
    """Return the units of cleaned `text` in order. Code between ``` or ~~~ is left out."""
    lines = text.split("\n")
    width = _wrap_width(lines)
    units = _Units()
    apart, fenced, previous = True, False, ""
    for line in lines:
        if _FENCE.fullmatch(line):
            fenced, apart, previous = not fenced, True, ""
            continue
        if not line or fenced:
            apart, previous = True, ""
            continue
        unit = _underlined(units, line, apart=apart) or line_unit(line, apart=apart)
        if unit is None:
            apart, previous = True, ""
        elif unit.level and not apart and _UNDERLINE.fullmatch(line):
            units.replace(unit)
            apart, previous = True, ""
        elif width and not apart and previous and _continues(previous, line, unit, width):
            units.go_on(unit)
            previous = line
        else:
            units.append(unit)
            apart, previous = False, line
    return units.all()


class _Units:
    """Units in order. The lines of the last one are joined once, when it is complete."""

    def __init__(self) -> None:
        self._units: list[Unit] = []
        #: Text of further lines of the last unit.
        self._more: list[str] = []

    def append(self, unit: Unit) -> None:
        self._complete()
        self._units.append(unit)

    def replace(self, unit: Unit) -> None:
        self._complete()
        self._units[-1] = unit

    def go_on(self, unit: Unit) -> None:
        above = self._more[-1] if self._more else self._units[-1].text
        # "inter-" at the end of a line goes on without a space.
        glued = above.endswith("-") and above[-2:-1].isalpha()
        self._more += [unit.text] if glued else [" ", unit.text]

    def last(self) -> Unit | None:
        self._complete()
        return self._units[-1] if self._units else None

    def all(self) -> list[Unit]:
        self._complete()
        return self._units

    def _complete(self) -> None:
        if self._more:
            last = self._units[-1]
            self._units[-1] = replace(last, text="".join([last.text, *self._more]))
            self._more = []


def line_unit(line: str, *, apart: bool) -> Unit | None:
    """Return the line as a unit; None for a rule between sections or an empty quotation."""
    if _RULE.fullmatch(line):
        return None
    if match := _HEADING.fullmatch(line):
        text = _without_closing(match[2])
        return Unit(text=text, kind=BlockKind.HEADING, level=len(match[1]), apart=apart)
    if (match := _ITEM.fullmatch(line)) and not _SPOKEN.match(line):
        # A number is part of the words ("3. Results"); a bullet is not.
        text = match[1] if _BULLET.match(line) else line
        return Unit(text=text, kind=BlockKind.LIST_ITEM, apart=apart)
    if match := _QUOTED.fullmatch(line):
        return Unit(text=match[1], kind=BlockKind.BLOCKQUOTE, apart=apart) if match[1] else None
    return Unit(text=line, apart=apart)


def _without_closing(heading: str) -> str:
    """Return a heading without marks at its end: "Ferries ##" becomes "Ferries"."""
    bare = heading.rstrip("#")
    return bare.rstrip(" ") if bare.endswith(" ") and bare != heading else heading


def _underlined(units: _Units, line: str, *, apart: bool) -> Unit | None:
    if apart or not _UNDERLINE.fullmatch(line):
        return None
    above = units.last()
    if above is None or above.kind is not BlockKind.PARAGRAPH or len(above.text) > _WIDEST_WRAP:
        return None
    return replace(above, kind=BlockKind.HEADING, level=1 if line[0] == "=" else 2)


def _wrap_width(lines: list[str]) -> int:
    """Return the column at which the text was wrapped by a program; 0 when it was not."""
    lengths = sorted(len(line) for line in lines if line)
    if not lengths:
        return 0
    # One line in fifty may be longer: an address cannot be wrapped.
    width = lengths[-1 - len(lengths) // 50]
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return 0
    pairs = [(a, b) for a, b in pairwise(lines) if a and b]
    full = sum(1 for a, b in pairs if _did_not_fit(a, b, width))
    if len(pairs) < 2 or full < _WRAPPED_SHARE * len(pairs):
        return 0
    # A program breaks lines inside sentences; lines that all end one are paragraphs.
    ended = sum(1 for a, _ in pairs if _SENTENCE_END.search(a))
    return width if ended <= len(pairs) / 2 else 0


def _did_not_fit(line: str, following: str, width: int) -> bool:
    # in a script without spaces each character may stand in the next line
    word = 1 if _UNSPACED.match(following) else len(following.split(" ", 1)[0])
    return len(line) + 1 + word > width


def _continues(previous: str, line: str, unit: Unit, width: int) -> bool:
    if unit.kind not in {BlockKind.PARAGRAPH, BlockKind.BLOCKQUOTE}:
        return False
    # Some programs fill lines a little unevenly.
    return _did_not_fit(previous, line, width - 3)
