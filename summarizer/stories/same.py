"""Whether two articles tell the same story: one event or announcement, within a day or two."""

from __future__ import annotations

from collections import Counter
from math import exp, log1p
from typing import TYPE_CHECKING

import numpy as np

from summarizer.models.linear import BIAS, load_weights, weigh
from summarizer.stories.days import compare_days
from summarizer.stories.openings import (
    SAME,
    compare_beginnings,
    known_of_beginning,
    known_of_title,
    open_article,
)
from summarizer.stories.sketch import Sketch, cosine, sketch_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from summarizer.model import Article
    from summarizer.stories.openings import Opened

#: Articles on one story are rarely more days apart: what is told later is mostly another story.
_DAYS = 2
#: An article with fewer different stems is not compared: the likelihood is 0.
_FEWEST_WORDS = 20
#: The most that shared runs of quoted words count, as a logarithm: some 50 runs.
_MOST_QUOTED = 4.0
#: A greater likeness of words says that two articles are on one affair, not that it is one event.
_MOST_ALIKE = 0.7
#: From this likeness on, two articles begin with the same: more says no more.
_MOST_BEGINS = 0.6
#: From this share of words like “I” on, it is the author's view that is told, whatever the share.
_MOST_OWN = 0.03
#: From this share of the shorter article's runs on, one is a copy of the other.
_COPY = 0.5
#: The odds, as a logarithm, of a copy, and of one that came later than a story lasts. No odds are
#: higher: in a group, one pair must not outweigh several others.
_SURE, _EVEN = 6.0, 0.0
#: The odds of two articles that are not compared; none are lower.
UNLIKE = -6.0
#: Where the rarity of words is not known, names weigh too much. There the odds are at most this,
#: unless the articles share a quotation or begin with the same.
_DOUBT = -0.1


def same_story(a: Article, b: Article) -> float:
    """Return how likely `a` and `b` are about one event: 0 to 1. From 0.5 on it counts as one.

    The articles are compared by the words that are rare elsewhere, above all those of their
    headlines and beginnings, by the words of their quotations, and by the days that they tell of.
    That two articles tell of the same people in the same words is not enough: a preview does so,
    too, but for it the day is still to come. For articles in different languages the likelihood is
    0. Where no days are known, the words must leave less doubt.
    """
    odds = weigh_event(sketch_of(a), sketch_of(b), lambda: (open_article(a), open_article(b)))
    return 0.0 if odds <= UNLIKE else 1.0 if odds >= _SURE else 1 / (1 + exp(-odds))


def weigh_event(
    one: Sketch, other: Sketch, open_both: Callable[[], tuple[Opened, Opened]]
) -> float:
    """Return the odds, as a logarithm, that two articles tell of one event.

    `open_both` is called unless the sketches are enough.
    """
    if one.language != other.language or min(len(one.whole), len(other.whole)) < _FEWEST_WORDS:
        return UNLIKE
    near = _days_apart(one, other) <= _DAYS
    if are_copies(one, other):
        return _SURE if near else _EVEN
    if not near:
        return UNLIKE
    opened, other_opened = open_both()
    shared = measure_event(one, other, opened, other_opened)
    dated = opened.days is not None and other_opened.days is not None
    odds = weigh(load_weights("stories")["dated" if dated else "undated"], shared)
    if not one.knows_rarity and not shared["quoted"] and shared["begins"] < SAME:
        odds = min(odds, _DOUBT)
    return min(max(odds, UNLIKE), _SURE)


def are_copies(one: Sketch, other: Sketch) -> bool:
    """Tell whether one of two articles is a copy or another version of the other."""
    return _share_of_runs(one, other) >= _COPY


def measure_event(
    one: Sketch, other: Sketch, opened: Opened, other_opened: Opened
) -> dict[str, float]:
    """Return what two articles share, as the features of the learned weights.

    Where a day of publication is not known, none tells the day of the other.
    """
    return {
        BIAS: 1.0,
        "alike": min(_MOST_ALIKE, _compare(one, other)),
        "quoted": min(_MOST_QUOTED, log1p(len(one.quoted & other.quoted))),
        "begins": min(_MOST_BEGINS, compare_beginnings(opened, other_opened)),
        "titles": known_of_title(opened, other_opened),
        "told": known_of_beginning(opened, other_opened),
        "own": min(_MOST_OWN, max(one.own_voice, other.own_voice)),
        **compare_days(opened.days, other_opened.days),
    }


def _compare(one: Sketch, other: Sketch) -> float:
    across = max(cosine(one.lead, other.whole), cosine(one.whole, other.lead))
    return cosine(one.whole, other.whole) + cosine(one.lead, other.lead) + across


def compare_all(sketches: Sequence[Sketch]) -> NDArray[np.float64]:
    """Return how alike the words of each two articles are, as `measure` has it: 0 to 3."""
    seen = Counter(stem for own in sketches for stem in own.whole)
    # a stem of one article alone adds nothing
    shared = (stem for stem, articles in seen.items() if articles > 1)
    column = {stem: at for at, stem in enumerate(shared)}
    whole, lead = (np.zeros((len(sketches), len(column)), np.float32) for _ in range(2))
    for row, own in enumerate(sketches):
        for matrix, vector in ((whole, own.whole), (lead, own.lead)):
            known = [stem for stem in vector if stem in column]
            matrix[row, [column[stem] for stem in known]] = [vector[stem] for stem in known]
    across = lead @ whole.T
    return np.asarray(whole @ whole.T + lead @ lead.T + np.maximum(across, across.T), float)


def _days_apart(one: Sketch, other: Sketch) -> int:
    """Return how many days apart two articles were published; `_DAYS` if that is not known."""
    if one.published is None or other.published is None:
        return _DAYS
    return abs((one.published - other.published).days)


def _share_of_runs(one: Sketch, other: Sketch) -> float:
    fewer = min(len(one.runs), len(other.runs))
    return len(one.runs & other.runs) / fewer if fewer else 0.0
