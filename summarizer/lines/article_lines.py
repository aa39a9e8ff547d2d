"""Which lines of a pasted page are the article's, and which is its headline.

Two logistic regressions give each line a score, a logit. The first goes by the features of the
line and of its neighbours, the second also by what the first said of the neighbours. The mean of
the two scores decides: by the second alone more of the article is lost. The weights were learned
by `tests/quality/train_lines.py`, which prints how well they do on sites that were left out.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.lines.context import describe
from summarizer.lines.live_and_recipes import find_live_and_recipes
from summarizer.lines.second_pass import look_again
from summarizer.models.linear import BIAS, load_weights, weigh

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.lines.features import Features
    from summarizer.lines.split import Unit

_LINE, _AGAIN = load_weights("lines")["line"], load_weights("lines")["again"]

#: A line is kept if its probability of being the article's is above this: on a page with no line
#: that looks like furniture (`_MARKS`), with one such line, and with more. A text with none was
#: pasted without the rest of its page. With one threshold for all texts 3.1 % of the words of such
#: texts were lost, with three 1.7 %.
_LEAST = (0.02, 0.3, 0.5)
#: The same for lines that are surely prose, whose loss costs more. Both were found on sites left
#: out of the training. With 0.02, 0.2 and 0.4 for all lines, articles copied with their
#: surroundings had a line F1 of 0.893 and lost 1.2 % of their words; with these values 0.904 and
#: 0.5 %. Whole pages had 0.874 and lost 3.5 %; with these 0.882 and 3.6 %.
_LEAST_PROSE = (0.02, 0.1, 0.2)

#: Features that furniture has and lines of an article seldom have. Those that end in `_short` are
#: of lines of at most four words.
_MARKS = (
    "share_short", "subscribe_short", "ad_short", "comment_short", "legal_short", "more_short",
    "tag_short", "nav_short", "byline_short", "date_line", "label",
)  # fmt: skip

#: The most lines that are judged. All lines beyond are kept. A book has about as many lines, a
#: page a few hundred.
_MOST_LINES = 20_000

#: In an extracted article, a live blog or a recipe, a line is dropped only if its score is not
#: above this. An extracted article also loses its end, from the first invitation or notice on
#: (`_NOTICES`). That one is looked for among the last `_TAIL_UNITS` units, within the last
#: `_TAIL_SHARE` of the characters. All three numbers were found on 400 annotated pages.
_SURELY_FURNITURE = -3.0
_TAIL_UNITS = 5
_TAIL_SHARE = 0.15
_NOTICES = (
    "has_subscribe", "has_bio", "has_appeal", "has_legal", "has_more", "share", "subscribe",
    "ad", "comment", "legal", "more",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """For each unit whether it is the article's, and the index of the headline, if any."""

    kept: list[bool]
    title: int | None


def judge(units: Sequence[Unit], furniture: int = 0) -> Judged:
    """Decide which lines are the article's, and which one is the headline. Linear in the text.

    `furniture` is the number of lines that were surely furniture and are gone already: they tell
    that the text is a whole page, too.
    """
    described = describe(units[:_MOST_LINES])
    thresholds = _thresholds(units, described.features, furniture)
    scores = [_score(found) for found in described.features]
    around = look_again(units[:_MOST_LINES], scores)
    kept = [
        (score + _score_again(found, more)) / 2 > threshold
        for score, found, more, threshold in zip(
            scores, described.features, around, thresholds, strict=True
        )
    ]
    for index in find_live_and_recipes(units[:_MOST_LINES], described.features):
        kept[index] = kept[index] or scores[index] > _SURELY_FURNITURE
    return Judged(kept=kept + [True] * (len(units) - len(kept)), title=described.title)


def _thresholds(
    units: Sequence[Unit], described: Sequence[Features], furniture: int
) -> list[float]:
    """Return for each line of a page the logit that it must exceed.

    A line amid prose in a script without capitals is mostly a heading, and needs no more than
    prose does: the weights, which were learned where headings have capitals, expect less of it.
    """
    marks = min(furniture + sum(map(_is_marked, described)), len(_LEAST) - 1)
    other, prose = (
        math.log(least / (1 - least)) for least in (_LEAST[marks], _LEAST_PROSE[marks])
    )
    return [
        prose if found["prose"] or (found["plain_between"] and _is_caseless(unit.text)) else other
        for unit, found in zip(units, described, strict=False)
    ]


def trim(units: Sequence[Unit]) -> list[bool]:
    """Tell for each unit of an extracted article whether to keep it; furniture is dropped."""
    described = describe(units).features
    scores = [_score(found) for found in described]
    end = _end(units, described, scores)
    return [score > _SURELY_FURNITURE and n < end for n, score in enumerate(scores)]


def _end(units: Sequence[Unit], described: list[Features], scores: list[float]) -> int:
    """Return the index at which the invitations and notices after the article begin.

    The number of units if there are none.
    """
    left = sum(len(unit.text) for unit in units) * _TAIL_SHARE
    end = len(units)
    for index in range(len(units) - 1, max(0, len(units) - 1 - _TAIL_UNITS), -1):
        left -= len(units[index].text)
        if left < 0:
            break
        if scores[index] < 0 and any(described[index].get(name) for name in _NOTICES):
            end = index
    return end


def _is_caseless(text: str) -> bool:
    return text.lower() == text.upper()


def _is_marked(found: Features) -> bool:
    return any(found.get(mark) for mark in _MARKS)


def _score(found: Features) -> float:
    return _LINE[BIAS] + weigh(_LINE, found)


def _score_again(found: Features, around: Features) -> float:
    return _AGAIN[BIAS] + weigh(_AGAIN, found) + weigh(_AGAIN, around)
