"""Pair quotation marks: where quotations begin and end, paragraph by paragraph.

Theory of operation. Few marks tell surely whether they open or close: “ closes „German“
quotations, " does both, and ’ is an apostrophe more often than a mark. So the marks of a paragraph
are read from left to right. A mark may open a quotation if the characters beside it allow that.
Then a mark that may close the quotation is looked for. Whether a mark may close it depends on its
kind, on the characters beside it, and on how many marks of each kind follow. The text between the
two marks is a quotation, and the search goes on behind it. Marks in a quotation are not paired.

Speech of several paragraphs has an opening mark at the start of each paragraph, and a closing mark
only in the last. So a quotation may stay open to the end of its paragraph if the next paragraph
begins with a mark. A quotation may also stay open if its mark begins a paragraph, or stands behind
a colon, a comma or a dash. For a single mark both must hold, and the next paragraph must begin
with the same mark. All other opening marks without a closing one are ignored.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from summarizer.languages.letters import WRITTEN_ON
from summarizer.quotations.quotation import SINGLE_MARKS, Paragraph, Quotation

if TYPE_CHECKING:
    from collections.abc import Iterator

#: The marks that may open a quotation, each with the marks that may close it. A straight mark
#: closes a curly one in pages that were typed in two programs.
_CLOSERS = {
    "“": ("”", '"', "''"),
    "‟": ("”", '"'),
    "❝": ("❞",),
    "„": ("“", "”", '"', "‟"),
    "‚": ("‘", "’", "'"),
    "``": ("''", "”", '"'),
    "‘": ("’", "'"),
    "‘‘": ("’’", "”", '"'),
    "‹": ("›",),
    "›": ("‹",),
    "«": ("»",),
    "»": ("«", "»"),
    '"': ('"', "”", "''"),
    "''": ("''", '"', "”"),
    "'": ("'", "’"),
    "”": ("”",),
    "「": ("」",),
    "『": ("』",),
}
#: Marks that open quotations; of these only “ also closes, after „.
_ONE_WAY = frozenset("“„「")
_STRAIGHT = frozenset(('"', "''"))

_MARK = re.compile(r"``|''|‘‘|’’|[\"“”„‟❝❞«»‹›‘’'‚「」『』]")
#: What follows a mark that is only an apostrophe: ’em, ’tis, ’90s. That stands for nothing else;
#: round and 40 are words of their own, and in front of a script from Hebrew on, which has no such
#: apostrophe, 24 opens a quotation: ‘24 घंटे में’.
_SURE_ELISIONS = r"tis|twas|em|\d0s"
_ELISIONS = rf"{_SURE_ELISIONS}|til|till|cause|bout|round|n|\d\d(?! [\u0590-\uffff])"
_SURE_ELISION = re.compile(rf"(?:{_SURE_ELISIONS})(?![^\W_])", re.IGNORECASE)
_ELISION = re.compile(rf"(?:{_ELISIONS})(?![^\W_])", re.IGNORECASE)
_BEFORE_OPENING = frozenset("([{—–-―/|…*_\u200b" + "\"“”„‟«»‹›‘’'‚`")


def pair_marks(text: str, paragraphs: list[Paragraph]) -> list[Quotation]:
    """Return the stretches in quotation marks, in order, without those inside another stretch."""
    found: list[Quotation] = []
    for number, paragraph in enumerate(paragraphs):
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        goes_on = "" if following is None else _mark_at(text, following.start)
        if marks := _list_marks(text, paragraph):
            found.extend(_pair(text, paragraph, number, marks, goes_on))
    return found


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    kind: str
    opens: bool
    closes: bool


def _spans(text: str, paragraph: Paragraph) -> Iterator[tuple[int, int]]:
    """Yield where the marks of a paragraph begin and end.

    Two single marks are one if they make a pair, ‘‘…’’. Else each stands for itself, since one is
    an apostrophe: “‘‘Twas cold,’ he said”, “‘my parents’’, he said”.
    """
    last = text.rfind("’’", paragraph.start, paragraph.end)
    opened = False
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        start, end = match.span()
        double = match.group()
        if double == "‘‘" and last >= end and not _SURE_ELISION.match(text, end):
            opened = True
        elif double == "’’" and opened:
            opened = False
        elif double in {"‘‘", "’’"}:
            yield start, start + 1
            start += 1
        yield start, end


def _list_marks(text: str, paragraph: Paragraph) -> list[_Mark]:
    found = []
    for start, end in _spans(text, paragraph):
        left = text[start - 1] if start > paragraph.start else " "
        right = text[end] if end < paragraph.end else " "
        kind = text[start:end]
        # « ainsi »: French sets its marks apart
        apart = kind in "«‹"
        led_in = left.isspace() or left in _BEFORE_OPENING
        led_in = led_in or (kind in "«“" and left in WRITTEN_ON)
        opens = led_in and (apart or not right.isspace())
        closes = not left.isspace() and (right.isspace() or not right.isalnum())
        if left == "=" or (right == ">" and kind == '"'):
            continue  # author="…": an attribute of an HTML tag
        if kind in "‘’'" and (left.isalnum() and right.isalnum()):
            continue
        if kind in "‘’'" and not left.isalnum() and _ELISION.match(text, end):
            continue
        found.append(_Mark(start, end, kind, opens, closes))
    return found


def _mark_at(text: str, start: int) -> str:
    """Return the mark that a paragraph begins with; "" for none and for an apostrophe."""
    mark = text[start]
    apostrophe = mark in SINGLE_MARKS and _ELISION.match(text, start + 1)
    return mark if mark in "“\"„«»‘`'" and not apostrophe else ""


def _pair(
    text: str, paragraph: Paragraph, number: int, marks: list[_Mark], goes_on: str
) -> list[Quotation]:
    """Pair the `marks` of one paragraph, from left to right.

    `goes_on` is the mark that the next paragraph begins with, or "".

    If an opening mark has no closing one, later marks of its kind are not tried. That keeps a
    flood of marks linear. Exceptions are “ and ", and a mark that another of its kind follows
    (`_Scan.opens_again`).
    """
    scan = _Scan(text, marks, goes_on)
    found: list[Quotation] = []
    #: The kinds of marks that are not tried again, since one of them had no closing mark.
    unmatched: set[str] = set()
    at = 0
    while at < len(scan.marks):
        opener = scan.marks[at]
        at += 1
        if opener.kind in unmatched or not scan.may_open(at - 1):
            continue
        closer = scan.find_closer(at - 1)
        if closer is not None:
            mark = scan.marks[closer]
            found.append(_make_quotation(opener, mark.start, mark.end, number))
            at = closer + 1
        elif opener.kind == "”":
            unmatched.add(opener.kind)
        elif opener.kind in SINGLE_MARKS:
            first = opener.start == paragraph.start
            if opener.kind == goes_on and (first or _is_led_in(text, opener)):
                unclosed = _make_quotation(opener, paragraph.end, paragraph.end, number)
                found.append(replace(unclosed, closed=False))
                break
            unmatched.add(opener.kind)
        elif scan.opens_again(at - 1):
            continue
        elif opener.start == paragraph.start or goes_on or _is_led_in(text, opener):
            unclosed = _make_quotation(opener, paragraph.end, paragraph.end, number)
            found.append(replace(unclosed, closed=False))
            break
        elif opener.kind not in '“"':
            unmatched.add(opener.kind)
    return [one for one in found if one.start < one.end]


def _make_quotation(opener: _Mark, end: int, outer_end: int, number: int) -> Quotation:
    return Quotation(opener.end, end, opener.start, outer_end, number, opener.kind)


def _is_led_in(text: str, opener: _Mark) -> bool:
    """Whether a colon, a comma or a dash before the mark tells that speech begins here."""
    before = text[max(0, opener.start - 2) : opener.start].strip()
    return before[-1:] in {":", ",", "—", "–"}


class _Scan:
    """The marks of a paragraph, with facts about the marks that follow each."""

    def __init__(self, text: str, marks: list[_Mark], goes_on: str) -> None:
        self.text = text
        self.marks = marks
        self.goes_on = goes_on
        self.even = sum(mark.kind in _STRAIGHT for mark in marks) % 2 == 0
        size = len(marks)
        #: By kind: the index of the last mark that opens.
        self.last_of = {mark.kind: i for i, mark in enumerate(marks) if mark.opens}
        #: By mark: the number of ” less the number of “, from that mark to the end.
        self.balance = [0] * (size + 1)
        #: By mark: the index of the next single mark that surely closes, since it follows a full
        #: stop, a comma or the like. The mark itself counts as the next.
        self.next_sure = [size] * (size + 1)
        #: The same for the next single mark that opens.
        self.next_single = [size] * (size + 1)
        for i in range(size - 1, -1, -1):
            mark = marks[i]
            self.balance[i] = self.balance[i + 1] + (mark.kind == "”") - (mark.kind == "“")
            self.next_sure[i] = i if self._surely_closes(mark) else self.next_sure[i + 1]
            opens = mark.kind == "‘" or (mark.kind == "'" and mark.opens)
            self.next_single[i] = i if opens else self.next_single[i + 1]

    def _surely_closes(self, mark: _Mark) -> bool:
        return mark.kind in "’'" and mark.closes and self.text[mark.start - 1] in ".,!?…"

    def may_open(self, at: int) -> bool:
        """Whether the mark at index `at` can begin a quotation."""
        mark = self.marks[at]
        if mark.kind in _STRAIGHT:
            return self.even or mark.opens or not mark.closes
        if mark.kind == "”":
            # ”like this”: two closing marks in a row, of which the first was meant to open
            return mark.opens and at + 1 < len(self.marks) and self.marks[at + 1].kind == "”"
        if mark.kind in "'‘«»‹›":
            return mark.opens
        return mark.kind in _CLOSERS

    def opens_again(self, at: int) -> bool:
        """Whether a mark with a direction, which is not closed, is followed by another like it.

        Then the first was left open by mistake: “It held, said Tanner. “It held.
        """
        kind = self.marks[at].kind
        return kind in _ONE_WAY and self.last_of.get(kind, at) > at

    def find_closer(self, at: int) -> int | None:
        """Return the index of the mark that closes the one at index `at`; None if none does."""
        kind = self.marks[at].kind
        if kind in "‘'":
            return self._find_single_closer(at)
        if kind in _STRAIGHT:
            return self._find_straight_closer(at)
        return self._find_turned_closer(at, kind)

    def _find_turned_closer(self, at: int, kind: str) -> int | None:
        """Return the index of the mark that closes one with a direction, such as “, or None.

        Pairs of the same kind within the quotation are passed over.
        """
        depth = straight = 0
        for i in range(at + 1, len(self.marks)):
            mark = self.marks[i]
            if mark.kind == kind and kind not in "”»":
                if mark.closes and not mark.opens:
                    return i
                if self.balance[i] < 1 and not self.goes_on:
                    return None
                depth += 1
            elif mark.kind in _CLOSERS[kind]:
                # “typed in two programs": a straight mark closes unless another opened within
                if mark.kind in _STRAIGHT and (straight or not mark.closes):
                    straight += 1 if mark.opens else -1 if straight else 0
                elif depth == 0:
                    return i
                else:
                    depth -= mark.kind not in _STRAIGHT
        return None

    def _find_straight_closer(self, at: int) -> int | None:
        kind = self.marks[at].kind
        for i in range(at + 1, len(self.marks)):
            mark = self.marks[i]
            if mark.kind not in _CLOSERS[kind]:
                continue
            if self.even or mark.closes or not mark.opens:
                return i
            return None
        return None

    def _find_single_closer(self, at: int) -> int | None:
        limit = self.next_single[at + 1]
        sure = self.next_sure[at + 1]
        for i in range(at + 1, limit):
            mark = self.marks[i]
            if mark.kind not in _CLOSERS[self.marks[at].kind] or not mark.closes:
                continue
            # the workers’ rights: a possessive, if a surer mark follows
            possessive = self.text[mark.start - 1] in "sS"
            if possessive and (i < sure < limit or self._may_go_on(self.marks[at], mark)):
                continue
            return i
        return None

    def _may_go_on(self, opener: _Mark, mark: _Mark) -> bool:
        """Whether a single mark behind an s may be a possessive in speech of several paragraphs.

        For example: ‘All the boats’ crews wait. A word in lower case must follow, and another
        stand before, as behind the title in “‘Sailors’ is a song” none does.
        """
        return (
            opener.kind == self.goes_on
            and self.text[mark.end : mark.end + 1].isspace()
            and self.text[mark.end + 1 : mark.end + 2].islower()
            and " " in self.text[opener.end : mark.start]
        )
