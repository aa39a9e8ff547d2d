"""The best sentences that can stand together, in the order of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.choose.standing import Standing, standings
from summarizer.model import Point
from summarizer.salience import cosine

if TYPE_CHECKING:
    from summarizer.model import Article, Sentence
    from summarizer.salience import Scored

#: What likeness to a sentence already chosen costs, against scores of deviation about 1.
_REPEAT_COST = 0.5

#: Two sentences this much alike say the same.
_SAME = 0.7

#: Sentences that are looked at for each point that is wanted. More changes nothing measurable.
_CANDIDATES = 40


def choose_points(
    article: Article,
    sentences: tuple[Sentence, ...],
    scored: tuple[Scored, ...],
    count: int,
) -> tuple[Point, ...]:
    """Return up to `count` of `sentences` as points, in reading order.

    Sentences that cannot stand alone are taken only where the others do not suffice.
    """
    standing = standings(article, sentences)
    chosen: list[int] = []
    for worst in Standing:
        if len(chosen) >= count:
            break
        _fill(chosen, worst, standing, scored, count)
    return tuple(
        Point(sentence=sentences[i], score=scored[i].score, why=scored[i].why)
        for i in sorted(chosen)
    )


def _fill(
    chosen: list[int],
    worst: Standing,
    standing: list[Standing],
    scored: tuple[Scored, ...],
    count: int,
) -> None:
    """Add to `chosen` the best of those that stand no worse than `worst`."""
    open_ = [i for i, own in enumerate(standing) if own <= worst or own == Standing.LEANS]
    open_.sort(key=lambda i: (-scored[i].score, i))
    del open_[_CANDIDATES * count :]
    cost = {
        i: max((cosine(scored[i].terms, scored[j].terms) for j in chosen), default=0.0)
        for i in open_
    }
    while len(chosen) < count:
        best = max(
            (
                i
                for i in open_
                if i not in chosen
                and (standing[i] <= worst or i - 1 in chosen)
                and (cost[i] < _SAME or worst is Standing.REPEATS)
            ),
            key=lambda i: (scored[i].score - _REPEAT_COST * cost[i], -i),
            default=None,
        )
        if best is None:
            return
        chosen.append(best)
        for i in open_:
            cost[i] = max(cost[i], cosine(scored[i].terms, scored[best].terms))
