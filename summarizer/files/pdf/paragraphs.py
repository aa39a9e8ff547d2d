"""The lines of a PDF → paragraphs and headings, joined over columns and pages."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from summarizer.detect import detect_language
from summarizer.files.pdf.hyphens import Hyphens
from summarizer.languages.letters import FULL_STOPS
from summarizer.languages.site import any_of
from summarizer.lines.split import Unit, line_unit
from summarizer.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.files.pdf.page import Line

#: The least difference in letter size between the text and a heading or a note, as a share of the
#: text's letter size.
_OTHER_SIZE = 0.12
#: Letters larger than the text's by this share are a headline's.
_LARGE = 0.3
#: A paragraph begins after a step down of more than `_LEAP` times the usual step. Where too few
#: lines show the usual step, it begins after more than `_LEAP_BY_SIZE` times the letter size.
_LEAP = 1.3
_LEAP_BY_SIZE = 1.55
#: In letter sizes: the least indent of a first line, and the unevenness of a margin.
_INDENT = 0.7
_EVEN = 0.3
#: The next word would have fitted on a line that has room for a space, the word and more than
#: this, in letter sizes. Lines end a little unevenly, so less room proves nothing.
_MARGIN = 0.9
#: A line that leaves more than this share of its column empty ends a paragraph, even if it does
#: not end a sentence.
_SHORT = 0.35
#: The most characters of a heading in larger letters, and of one in bold letters.
_LONGEST_HEADING = 200
_MOST_BOLD_HEADING = 120

_ENDED = re.compile(rf"[.!?…:;。！？؟{FULL_STOPS}]['’\"”»)\]]*$")
_BULLET = re.compile(r"[•●▪◦‣■–—*-]\s+\S|\(?\d{1,2}[.)]\s+\S|[a-z][.)]\s+\S")
#: The words under a picture or a table.
_CAPTION = re.compile(
    rf"(?:{any_of(lambda site: site.files.figures)})\s?\d+[.:]?\s", re.IGNORECASE
)
_NOTE_START = re.compile(r"(?:\d{1,3}|[*†‡§])\s?\S")


@dataclass(slots=True)
class PdfParagraph:
    """Lines that belong together."""

    lines: list[Line]
    #: The right edge of its column.
    edge: float
    #: The page it begins on.
    page: int
    size: float = 0.0
    bold: bool = False
    text: str = field(default="")


def paragraphs_of(pages: Sequence[Sequence[Line]]) -> list[PdfParagraph]:
    """Return the paragraphs on `pages`, whose lines are in reading order.

    Notes and the words under pictures and tables are left out.
    """
    body = body_size(pages)
    pitches = _pitches(pages)
    texts = [line.text for lines in pages for line in lines]
    hyphens = Hyphens(texts, language=detect_language("\n".join(texts)))
    found: list[PdfParagraph] = []
    last: PdfParagraph | None = None
    for number, lines in enumerate(pages):
        for run in _runs(lines):
            for n, paragraph in enumerate(_split(run, pitches, number, body)):
                plain = abs(paragraph.size / body - 1) <= _OTHER_SIZE and not paragraph.bold
                if n == 0 and plain and last and _is_unfinished(last, paragraph):
                    last.lines += paragraph.lines
                    last.edge = paragraph.edge
                    continue
                found.append(paragraph)
                if plain:
                    last = paragraph
    for paragraph in found:
        paragraph.text = hyphens.joined([line.text for line in paragraph.lines])
    return [one for one in found if one.text and not _is_aside(one, body)]


def units_of(paragraphs: Sequence[PdfParagraph], body: float) -> list[Unit]:
    """Return paragraphs as units; larger and bold ones are headings."""
    sizes = sorted({round(one.size) for one in paragraphs if _is_larger(one, body)}, reverse=True)
    units: list[Unit] = []
    for one in paragraphs:
        if _is_heading(one, body):
            larger = _is_larger(one, body)
            level = min(1 + sizes.index(round(one.size)), 5) if larger else 6
            units.append(Unit(text=one.text, kind=BlockKind.HEADING, level=level))
        elif unit := line_unit(one.text, apart=True):
            units.append(unit)
    return units


def body_size(pages: Sequence[Sequence[Line]]) -> float:
    """Return the most frequent letter size, counted by characters, to half a point.

    1.0 without any characters.
    """
    counts: Counter[float] = Counter()
    for lines in pages:
        for line in lines:
            counts[max(round(2 * line.size) / 2, 0.5)] += len(line.text)
    return counts.most_common(1)[0][0] if counts else 1.0


def _pitches(pages: Sequence[Sequence[Line]]) -> dict[int, float]:
    """Return the usual step down from line to line by letter size, where enough lines show it."""
    steps: dict[int, list[float]] = {}
    for lines in pages:
        for a, b in pairwise(lines):
            step = b.middle - a.middle
            if 0 < step < 3 * a.size and abs(b.size - a.size) < 1:
                steps.setdefault(round(a.size), []).append(step)
    return {size: median(found) for size, found in steps.items() if len(found) >= 8}


def _runs(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the lines as runs, each of which goes down one column."""
    runs: list[list[Line]] = []
    for line in lines:
        before = runs[-1][-1] if runs else None
        if (
            before
            and line.top > before.top
            and line.left < before.right
            and (line.right > before.left)
        ):
            runs[-1].append(line)
        else:
            runs.append([line])
    return runs


def _split(
    run: list[Line], pitches: dict[int, float], page: int, body: float
) -> list[PdfParagraph]:
    left = Counter(round(line.left) for line in run).most_common(1)[0][0]
    edges: dict[int, float] = {}
    for line in run:
        # an edge for each letter size, as a headline may span all columns
        edges[round(line.size)] = max(line.right, edges.get(round(line.size), 0.0))
    paragraphs: list[PdfParagraph] = []
    for n, line in enumerate(run):
        edge = edges[round(line.size)]
        last = paragraphs[-1] if paragraphs else None
        following = run[n + 1] if n + 1 < len(run) else line
        if (
            last is None
            or _begins(last.lines, line, (left, edge), pitches, body)
            or (len(last.lines) == 1 and _is_first(line, following, left))
        ):
            last = PdfParagraph([line], edge, page, line.size, line.bold)
            paragraphs.append(last)
        else:
            last.lines.append(line)
    return paragraphs


def _begins(
    above: list[Line],
    line: Line,
    column: tuple[float, float],
    pitches: dict[int, float],
    body: float,
) -> bool:
    """Return whether `line` begins a paragraph below the lines `above`."""
    last = above[-1]
    if abs(line.size / last.size - 1) > _OTHER_SIZE:
        return True
    if line.bold != last.bold and (line.bold or all(one.bold for one in above)):
        return True
    pitch = pitches.get(round(last.size))
    if line.middle - last.middle > (_LEAP * pitch if pitch else _LEAP_BY_SIZE * last.size):
        return True
    if last.text.endswith("\x02"):
        return False
    if line.size > (1 + _LARGE) * body:
        # lines of a headline are as long as their words, and may be centred
        return _BULLET.match(line.text) is not None
    em, (left, edge) = line.size, column
    set_in = line.left - last.left
    if _INDENT * em < set_in < 6 * em and last.left < left + _EVEN * em:
        return True
    if _BULLET.match(line.text) and (set_in < -_EVEN * em or _ENDED.search(last.text)):
        return True
    room = edge - last.right
    fits = _first_word(line) + 0.3 * em < room - _MARGIN * em
    return fits and (_ENDED.search(last.text) is not None or room > _SHORT * (edge - left))


def _is_first(line: Line, following: Line, left: float) -> bool:
    """Return whether a line is indented and the one after it is not."""
    em = line.size
    return line.left > left + _INDENT * em and abs(following.left - left) < _EVEN * em


def _first_word(line: Line) -> float:
    """Return about how wide the first word of a line is."""
    share = len(line.text.split(" ", 1)[0]) / len(line.text)
    return share * (line.right - line.left)


def _is_unfinished(last: PdfParagraph, following: PdfParagraph) -> bool:
    """Return whether `following`, at the top of a column or page, continues `last`."""
    end, start = last.lines[-1], following.lines[0].text
    if end.text.endswith(("\x02", "-", "‐")):
        return start[:1].islower()
    if _ENDED.search(end.text) or _BULLET.match(start):
        return False
    full = last.edge - end.right < 2 * end.size
    return start[:1].islower() or (full and len(last.lines) > 1)


def _is_larger(paragraph: PdfParagraph, body: float) -> bool:
    return paragraph.size > (1 + _OTHER_SIZE) * body and len(paragraph.text) <= _LONGEST_HEADING


def _is_heading(paragraph: PdfParagraph, body: float) -> bool:
    text = paragraph.text
    if _is_larger(paragraph, body):
        return True
    if not paragraph.bold or len(text) > _MOST_BOLD_HEADING or paragraph.size < 0.95 * body:
        return False
    return not text.endswith((".", ",", ";"))


def _is_aside(paragraph: PdfParagraph, body: float) -> bool:
    """Return whether a paragraph is a note, or the words under a picture or a table."""
    if _CAPTION.match(paragraph.text) and len(paragraph.text) < 600:
        return True
    small = paragraph.size < (1 - _OTHER_SIZE) * body
    return small and _NOTE_START.match(paragraph.text) is not None
