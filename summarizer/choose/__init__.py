"""The best sentences that can stand together, in the order of the text."""

from __future__ import annotations

from dataclasses import dataclass, field
from heapq import nlargest
from typing import TYPE_CHECKING

from summarizer.choose.standing import Standing, standings
from summarizer.model import Point
from summarizer.salience import cosine
from summarizer.salience.sections import LONG
from summarizer.salience.weights import REPEAT_COST

if TYPE_CHECKING:
    from summarizer.model import Article, Sentence
    from summarizer.salience import Scored
    from summarizer.salience.vectors import Vector

#: Two sentences this much alike say the same.
_SAME = 0.7

#: Sentences that are looked at for each point that is wanted. More changes nothing measurable.
_CANDIDATES = 40

#: What each point already chosen from a stretch of a long article costs the next one there:
#: more than the best and the worst sentence differ by, so that a stretch without is heard first.
_STRETCH_COST = 10.0


class Chooser:
    """An article's sentences, weighed once, to choose any number of points from."""

    __slots__ = ("_scored", "_scores", "_sentences", "_standing", "_terms")

    def __init__(
        self, article: Article, sentences: tuple[Sentence, ...], scored: tuple[Scored, ...]
    ) -> None:
        self._sentences = sentences
        self._scored = scored
        self._scores = [one.score for one in scored]
        self._terms = [one.terms for one in scored]
        self._standing = standings(article, sentences, [one.words for one in scored])

    def points(self, count: int, *, repeat_cost: float = REPEAT_COST) -> tuple[Point, ...]:
        """Return up to `count` points, in reading order.

        Sentences that cannot stand alone are taken only where the others do not suffice. Of a
        long article each of `count` equal stretches is heard.
        """
        choice = _Choice(
            scores=self._scores,
            terms=self._terms,
            standing=self._standing,
            count=min(count, len(self._scores)),
            repeat_cost=repeat_cost,
        )
        for worst in Standing:
            choice.fill(worst)
        return tuple(
            Point(
                sentence=self._sentences[i], score=self._scored[i].score, why=self._scored[i].why
            )
            for i in sorted(choice.chosen)
        )


@dataclass(slots=True, kw_only=True)
class _Choice:
    """Sentences chosen one by one, each the best beside those that are there already."""

    scores: list[float]
    terms: list[Vector]
    standing: list[Standing]
    count: int
    repeat_cost: float
    chosen: set[int] = field(default_factory=set)

    def fill(self, worst: Standing) -> None:
        """Choose among those that stand no worse than `worst` until there are enough."""
        if len(self.chosen) >= self.count:
            return
        rows = self._candidates(worst)
        likeness = dict.fromkeys(rows, 0.0)
        for i in rows:
            for j in self.chosen:
                likeness[i] = max(likeness[i], cosine(self.terms[i], self.terms[j]))
        while len(self.chosen) < self.count:
            free = [i for i in rows if self._is_free(i, worst, likeness[i])]
            if not free:
                return
            best = max(free, key=lambda i: (self._worth(i, likeness[i]), -i))
            self.chosen.add(best)
            for i in rows:
                likeness[i] = max(likeness[i], cosine(self.terms[i], self.terms[best]))

    def _candidates(self, worst: Standing) -> list[int]:
        """Return the best of each stretch; a neighbour may lean on any sentence chosen."""
        allowed = [
            i for i, own in enumerate(self.standing) if own <= worst or own is Standing.LEANS
        ]
        if len(allowed) <= _CANDIDATES * self.count:
            return allowed
        stretches: dict[int, list[int]] = {}
        for i in allowed:
            stretches.setdefault(self._stretch(i), []).append(i)
        return [
            i
            for stretch in stretches.values()
            for i in nlargest(_CANDIDATES, stretch, key=lambda i: (self.scores[i], -i))
        ]

    def _is_free(self, i: int, worst: Standing, likeness: float) -> bool:
        if i in self.chosen or (likeness >= _SAME and worst < Standing.REPEATS):
            return False
        return self.standing[i] <= worst or i - 1 in self.chosen

    def _worth(self, i: int, likeness: float) -> float:
        worth = self.scores[i] - self.repeat_cost * likeness
        if len(self.scores) > LONG:
            here = self._stretch(i)
            worth -= _STRETCH_COST * sum(self._stretch(j) == here for j in self.chosen)
        return worth

    def _stretch(self, i: int) -> int:
        return i * self.count // len(self.scores)
