"""Which lines of a pasted page are the article's, and which is its headline.

A logistic regression over what a line looks like and what stands around it. The weights
were learned by `tests/quality/train_lines.py`, which prints how well they do on sites that
they have not seen.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.lines.context import describe
from summarizer.lines.weights import LINE, LINE_BIAS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.lines.features import Features
    from summarizer.lines.split import Unit

#: Of a line that may be the article's with this probability we keep it, by the number of
#: lines on the page that only furniture has. A text without any was pasted without its
#: page: with one threshold for all, 3.1 % of the words of such texts were lost, so 1.7 %.
_LEAST = (0.02, 0.2, 0.45)

#: What articles seldom say of themselves in a line of four words.
_MARKS = (
    "share_short", "subscribe_short", "ad_short", "comment_short", "legal_short", "more_short",
    "tag_short", "nav_short", "byline_short", "date_line", "label",
)  # fmt: skip

#: A book has as many lines; pages have a few hundred. What is beyond is kept unread.
_MOST_LINES = 20_000

#: In an extracted article, lines are dropped at odds below e to this power, and so is what
#: stands after an invitation or a notice in its last lines. Found on 400 annotated pages.
_SURELY_FURNITURE = -3.0
_TAIL_UNITS = 5
_TAIL_SHARE = 0.15
_NOTICES = (
    "has_subscribe", "has_bio", "has_appeal", "has_legal", "has_more", "share", "subscribe",
    "ad", "comment", "legal", "more",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """For each unit whether it is the article's, and the index of the headline."""

    kept: list[bool]
    title: int | None


def judge(units: Sequence[Unit]) -> Judged:
    """Tell the article's lines from the furniture around them. Linear in the text."""
    described = describe(units[:_MOST_LINES])
    marks = sum(map(_is_marked, described.features))
    least = _LEAST[min(marks, len(_LEAST) - 1)]
    threshold = math.log(least / (1 - least))
    kept = [_score(found) > threshold for found in described.features]
    return Judged(kept=kept + [True] * (len(units) - len(kept)), title=described.title)


def trim(units: Sequence[Unit]) -> list[bool]:
    """Tell which units of an extracted article are what the page says of itself."""
    described = describe(units).features
    scores = [_score(found) for found in described]
    end = _end(units, described, scores)
    return [score > _SURELY_FURNITURE and n < end for n, score in enumerate(scores)]


def _end(units: Sequence[Unit], described: list[Features], scores: list[float]) -> int:
    """Return where the invitations and notices after the article begin."""
    left = sum(len(unit.text) for unit in units) * _TAIL_SHARE
    end = len(units)
    for index in range(len(units) - 1, max(0, len(units) - 1 - _TAIL_UNITS), -1):
        left -= len(units[index].text)
        if left < 0:
            break
        if scores[index] < 0 and any(described[index].get(name) for name in _NOTICES):
            end = index
    return end


def _is_marked(found: Features) -> bool:
    return any(found.get(mark) for mark in _MARKS)


def _score(found: Features) -> float:
    return LINE_BIAS + sum(LINE[name] * value for name, value in found.items())
