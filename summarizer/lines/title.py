"""Which line above the text is its headline."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.bylines import is_date_line, read_byline, read_source_line
from summarizer.languages.letters import IDEOGRAPHS
from summarizer.lines.features import words_of
from summarizer.models.linear import BIAS, load_weights, weigh
from summarizer.written_dates import read_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.lines.features import Features
    from summarizer.lines.split import Unit

_WEIGHTS = load_weights("lines")["title"]

#: The longest headline, in characters. The longest on the annotated pages has 168. But a longer
#: line that is neither a headline nor prose would be lost.
_LONGEST = 500
#: The headline is looked for in this many lines above the text; of 364 pages with a headline 342
#: have it there. The first `_INTO` lines of the text are searched too, since the text may seem to
#: begin at a standfirst.
_REACH = 60
_INTO = 3
#: The score, a logit, above which a line may be the headline. In cross-validation on 576 texts it
#: finds 299 of their 361 headlines and wrongly picks 97 other lines, most of them in texts without
#: a headline.
LEAST = math.log(0.2 / 0.8)

#: How prose ends and a headline does not. A full stop after a single capital does not count, since
#: a headline may end so: "U.S."
_PROSE_END = re.compile(r"(?<!\b[A-Z])[.。।;:,；：，、]['”’\"»)」』）]*$")
#: Who speaks, in up to three words, at the start of a line.
_WHO = re.compile(r"[^\W\d_][^:\s]{0,20}(?: [^:\s]{1,20}){0,2}: (?=\S)")
#: Each pair of ideographs, since it is unknown where one of their words ends.
_PAIR = re.compile(f"(?=([{IDEOGRAPHS}]{{2}}))")
_FURNITURE = ("more", "share", "subscribe", "ad", "comment", "legal", "tag", "nav")
#: The first characters of a unit from which words are taken.
_LOOK = 1000


def find_title(
    units: Sequence[Unit], features: Sequence[Features], start: int, end: int
) -> int | None:
    """Return the index of the headline of the text in `units[start:end]`; None if there is none.

    `features` are those that `features.alone` gives for each unit.
    """
    headed = (n for n, unit in enumerate(units[: _REACH + start]) if unit.level == 1)
    heading = next(headed, 0 if _is_bare(units, features) else None)
    if heading is not None:
        return heading
    best, best_score = None, LEAST
    for index, found in candidates(units, features, start, end).items():
        score = _WEIGHTS[BIAS] + weigh(_WEIGHTS, found)
        if score > best_score:
            best, best_score = index, score
    return best


def candidates(
    units: Sequence[Unit], features: Sequence[Features], start: int, end: int
) -> dict[int, Features]:
    """Return the features of each line that may be the headline, by its index."""
    page = _Page(
        units=units,
        start=start,
        known={stem for unit in units[start:end] for stem in _stems(unit.text)},
        counts=Counter(unit.text for unit in units),
    )
    found: dict[int, Features] = {}
    for index in range(max(0, start - _REACH), min(start + _INTO, end, len(units))):
        if _may_be(units[index]) and not _is_turn(units[index], units):
            described = _describe(page, index, features[index])
            rivals = (found.get(other) for other in range(index - 6, index))
            # Of two likely lines close together, the upper one is the headline.
            described["rival"] = max((r["taken_long"] for r in rivals if r), default=0.0)
            found[index] = described
    return found


def _is_bare(units: Sequence[Unit], features: Sequence[Features]) -> bool:
    """Return whether the text is a headline and an article, without a page around them."""
    if len(units) < 2 or not _may_be(units[0]):
        return False
    if _is_turn(units[0], units):
        return False
    if any(features[0].get(name) for name in (*_FURNITURE, "credit", "has_credit")):
        return False
    after = (n for n, unit in enumerate(units) if n and not _says_who_or_when(unit.text))
    following = next(after, 0)
    return bool(following and (features[following]["ends"] or features[following]["length"] > 0.6))


def _may_be(unit: Unit) -> bool:
    text = unit.text
    if len(text) > _LONGEST or _PROSE_END.search(text) or not words_of(text):
        return False
    return not _says_who_or_when(text)


def _is_turn(unit: Unit, units: Sequence[Unit]) -> bool:
    """Tell whether a line is a turn of a talk, "ANN: …", in which somebody speaks again."""
    if not _WHO.match(unit.text):
        return False
    texts = {one.text for one in units[:_REACH]}  # a headline may stand twice
    turns = [who.group() for text in texts if (who := _WHO.match(text))]
    return len(turns) > len(set(turns))


def _says_who_or_when(text: str) -> bool:
    return bool(is_date_line(text) or read_byline(text) or read_source_line(text))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    units: Sequence[Unit]
    #: The index at which the text begins, and the stems of its words.
    start: int
    known: set[str]
    counts: Counter[str]


def _describe(page: _Page, index: int, alone: Features) -> Features:
    units, start = page.units, page.start
    unit = units[index]
    number = len(words_of(unit.text))
    stems = _stems(unit.text)
    taken = sum(stem in page.known for stem in stems) / (len(stems) + 1)
    long = min(math.log2(1 + number), 4) / 4
    furniture = any(alone.get(name) for name in _FURNITURE)
    return {
        "taken": taken,
        "long": long,
        "taken_long": taken * long,
        "words_2": float(number <= 2),
        "words_4": float(3 <= number <= 4),
        "words_more": float(number > 20),
        "distance": min(abs(start - index), 20) / 20,
        "far": float(start - index > 15),
        "into": float(index >= start),
        "repeated": float(page.counts[unit.text] > 1),
        "apart": float(unit.apart),
        "next_apart": float(index + 1 >= len(units) or units[index + 1].apart),
        "byline": _byline_below(units, index),
        "lower": alone["lower"],
        "capitals": alone["capitals"],
        "upper": alone["upper"],
        "credit": float(bool(alone.get("has_credit") or alone.get("credit"))),
        "bracket": float(unit.text.endswith((")", "]"))),
        "dots": alone["dots"],
        "question": alone["question"],
        "exclaims": float(unit.text.endswith("!")),
        "furniture": float(furniture),
        "furniture_short": float(furniture and number <= 4),
        "separator": alone["separator"],
        "date": alone.get("date", 0.0),
        "handle": alone["handle"],
    }


def _byline_below(units: Sequence[Unit], index: int) -> float:
    for distance, unit in enumerate(units[index + 1 : index + 5], 1):
        text = unit.text
        if len(text) < 160 and (read_byline(text) or (len(text) < 100 and read_date(text))):
            return 1 / distance
    return 0.0


def _stems(text: str) -> list[str]:
    text = text[:_LOOK]
    words = [word for word in words_of(text) if not _PAIR.match(word)]
    stems = [word[:6].lower() for word in words if len(word) >= 4 or not word.isascii()]
    return stems + [match[1] for match in _PAIR.finditer(text)]
