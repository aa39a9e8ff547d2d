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
    from collections.abc import Mapping, Sequence

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
#: Where doubt is left, the likelihood is at most this: not one story.
_DOUBT = 0.49
#: From this share of the shorter article's runs on, one is a copy of the other.
_COPY = 0.5


def same_story(a: Article, b: Article) -> float:
    """Return how likely `a` and `b` are about one event: 0 to 1. From 0.5 on it counts as one.

    The articles are compared by the words that are rare elsewhere, above all those of their
    beginnings, by the words of their quotations, and by the days of publication, where both are
    known. That two articles tell of the same people in the same words is not enough: they must
    tell of the same day, share a quotation, or what one begins with must stand in the other. For
    articles in different languages the likelihood is 0. Where the rarity of words is not known
    (all languages but English), only copies and articles that share a quotation can be one story.
    """
    one, other = sketch_of(a), sketch_of(b)
    alike = compare_words(one, other)
    about = likelihood(one, other, alike)
    if not about or are_copies(one, other):
        return about
    opened, other_opened = open_article(a), open_article(b)
    if can_tell_days(one, other):
        return compare_reports(one, other, opened, other_opened, alike)
    shared = measure_event(one, other, opened, other_opened, alike)
    event = _probability(load_weights("stories")["event"], shared)
    if leaves_doubt(shared):
        event = min(event, _DOUBT)
    # where the days are not known, the words must leave less doubt
    return event if _days_apart(one, other) is not None else min(about, event)


def likelihood(one: Sketch, other: Sketch, alike: float) -> float:
    """Return how likely two articles, as their sketches, are about the same event: 0 to 1.

    `alike` is how alike their words are, by `compare_words` or `compare_all`.
    """
    if one.language != other.language:
        return 0.0
    if min(len(one.whole), len(other.whole)) < _FEWEST_WORDS:
        return 0.0
    days = _days_apart(one, other)
    near = days is None or days <= _DAYS
    if are_copies(one, other):
        return 1.0 if near else 0.5
    # without the rarity of words, stories of one place and its people are too much alike
    if not one.knows_rarity and one.quoted.isdisjoint(other.quoted):
        return 0.0
    table = load_weights("stories")["undated" if days is None else "near" if near else "far"]
    return _probability(table, measure(one, other, alike))


def are_copies(one: Sketch, other: Sketch) -> bool:
    """Tell whether one of two articles is a copy or another version of the other."""
    return _share_of_runs(one, other) >= _COPY


def measure(one: Sketch, other: Sketch, alike: float) -> dict[str, float]:
    """Return what two articles share, as the features of the learned weights."""
    quoted = min(_MOST_QUOTED, log1p(len(one.quoted & other.quoted)))
    return {BIAS: 1.0, "alike": alike, "quoted": quoted}


def measure_event(
    one: Sketch, other: Sketch, opened: Opened, other_opened: Opened, alike: float
) -> dict[str, float]:
    """Return the features by which two articles on one affair are judged to tell of one event.

    Where the days of publication are not known, they count as the days of a story.
    """
    days = _days_apart(one, other)
    apart = _DAYS if days is None else min(days, _DAYS + 1)
    return {
        **measure(one, other, min(_MOST_ALIKE, alike)),
        "begins": _measure_beginnings(opened, other_opened),
        "near": float(apart <= _DAYS),
        "days": float(apart),
    }


def can_tell_days(one: Sketch, other: Sketch) -> bool:
    """Tell whether `compare_reports` can compare two articles in one language.

    Both must be dated, and the rarity of words must be known.
    """
    return one.knows_rarity and _days_apart(one, other) is not None


def compare_reports(
    one: Sketch, other: Sketch, opened: Opened, other_opened: Opened, alike: float
) -> float:
    """Return how likely two articles tell of one event, also by the days of which they tell."""
    days = _days_apart(one, other)
    if days is None or days > _DAYS:
        return 0.0
    shared = measure_reports(one, other, opened, other_opened, alike)
    return _probability(load_weights("stories")["reports"], shared)


def measure_reports(
    one: Sketch, other: Sketch, opened: Opened, other_opened: Opened, alike: float
) -> dict[str, float]:
    """Return the features by which two dated articles are judged to tell of one event."""
    return {
        **measure(one, other, min(_MOST_ALIKE, alike)),
        "begins": _measure_beginnings(opened, other_opened),
        "titles": known_of_title(opened, other_opened),
        "told": known_of_beginning(opened, other_opened),
        "own": min(_MOST_OWN, max(one.own_voice, other.own_voice)),
        **compare_days(opened.days, other_opened.days),
    }


def _measure_beginnings(opened: Opened, other_opened: Opened) -> float:
    return min(_MOST_BEGINS, compare_beginnings(opened, other_opened))


def leaves_doubt(shared: Mapping[str, float]) -> bool:
    """Tell whether what two articles share, by `measure_event`, cannot show that it is one event.

    What is written on another day, without a common quotation and with another beginning, is
    mostly a comment on the event, or what came before or after it.
    """
    return shared["days"] > 0 and not shared["quoted"] and shared["begins"] < SAME


def _probability(table: dict[str, float], features: dict[str, float]) -> float:
    return 1 / (1 + exp(-weigh(table, features)))


def compare_words(one: Sketch, other: Sketch) -> float:
    """Return how alike the words of two articles are: 0 to 3."""
    across = max(cosine(one.lead, other.whole), cosine(one.whole, other.lead))
    return cosine(one.whole, other.whole) + cosine(one.lead, other.lead) + across


def compare_all(sketches: Sequence[Sketch]) -> NDArray[np.float64]:
    """Return for each two of many articles what `compare_words` returns."""
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


def _days_apart(one: Sketch, other: Sketch) -> int | None:
    """Return how many days apart two articles were published; None if that is not known."""
    if one.published is None or other.published is None:
        return None
    return abs((one.published - other.published).days)


def _share_of_runs(one: Sketch, other: Sketch) -> float:
    fewer = min(len(one.runs), len(other.runs))
    return len(one.runs & other.runs) / fewer if fewer else 0.0
