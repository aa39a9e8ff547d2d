"""Sentences chosen one by one, or in pairs: the best beside those that are chosen already."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from summarizer.choose.fitness import Fitness

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.choose.fitness import SentenceFitness
    from summarizer.choose.labels import Labels
    from summarizer.salience.likeness import Rows

#: Two sentences this much alike say the same.
_SAME = 0.7

#: An article of more sentences than this, which have some 6,000 words, is long: it is divided into
#: equal stretches, as many as there are to be points, and the points are spread over these. In
#: shorter articles editors choose the best sentences, wherever they are.
LONG = 300

#: What each point already chosen from a stretch of a long article costs the next one there. It is
#: more than the best and the worst sentence differ by. So among the sentences that may be chosen
#: (`_Selection.fill`), those in a stretch without a point come first.
_STRETCH_COST = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """The sentences of an article, to choose any number of them from."""

    scores: NDArray[np.float64]
    rows: Rows
    fitness: SentenceFitness
    labels: Labels
    #: The number of the part of the article to which each sentence belongs.
    parts: NDArray[np.intp]
    #: What a sentence loses for each point already chosen from its part.
    part_cost: float
    #: What a sentence loses for its likeness to a chosen one, multiplied by that likeness.
    repeat_cost: float

    def choose(self, count: int, *, whole: bool, least: float) -> list[int]:
        """Return the indices of up to `count` sentences, in the order in which they were chosen.

        Those that stand alone best come first. With `whole`, those that are `WEAK` or worse are
        taken only if there are no better ones. After the first, a sentence is taken only if it is
        worth at least `least`, and a pair only if the mean of the two is.
        """
        selection = _Selection(self, min(count, len(self.scores)), least)
        for worst in Fitness:
            if not (whole and selection.chosen and worst >= Fitness.WEAK):
                selection.fill(worst)
        return selection.chosen


class _Selection:
    """Which sentences are chosen, and what that means for the others."""

    __slots__ = ("_all", "_costs", "_count", "_least", "_likeness", "chosen")

    def __init__(self, candidates: Candidates, count: int, least: float) -> None:
        self._all = candidates
        self._count = count
        self._least = least
        #: Each sentence's likeness (a cosine) to the chosen one that is most similar to it.
        self._likeness = np.zeros(len(candidates.scores))
        #: What each sentence loses because points of its part or stretch are chosen.
        self._costs = np.zeros(len(candidates.scores))
        self.chosen: list[int] = []

    def fill(self, worst: Fitness) -> None:
        """Choose among those that stand no worse than `worst` until there are enough."""
        while len(self.chosen) < self._count:
            worth = self._all.scores - self._all.repeat_cost * self._likeness - self._costs
            best = self._best(worth, worst)
            if not best or (self.chosen and worth[best].mean() < self._least):
                return
            for i in best:
                self._take(i)

    def _take(self, i: int) -> None:
        self.chosen.append(i)
        np.maximum(self._likeness, self._likeness_to(i), out=self._likeness)
        self._costs += self._all.part_cost * (self._all.parts == self._all.parts[i])
        n = len(self._all.scores)
        if n > LONG:
            stretches = np.arange(n) * self._count // n
            self._costs += _STRETCH_COST * (stretches == stretches[i])

    def _likeness_to(self, i: int) -> NDArray[np.float64]:
        # the headline's row is the last
        return self._all.rows.likeness_to_row(i)[:-1]

    def _best(self, worth: NDArray[np.float64], worst: Fitness) -> list[int]:
        """Return the index of the best free sentence, or those of a pair; [] if none is free.

        A pair is a sentence that leans on the one before it, and that one. It is returned only if
        it is worth more than the two best free sentences.
        """
        leaning: list[int] = []
        free: list[int] = []
        wanted = min(2, self._count - len(self.chosen))
        for i in map(int, np.argsort(-worth, kind="stable")):
            if self._is_free(i, worst):
                free.append(i)
                if len(free) == wanted or not leaning:
                    break
            elif not free and self._leans_on_free(i, worst):
                leaning.append(i)
        if not leaning or len(free) < 2:
            return free[:1]
        first, second = free
        pair = max(([i - 1, i] for i in leaning), key=lambda pair: worth[pair].sum())
        repeated = self._all.repeat_cost * self._likeness_to(first)[second]
        return pair if worth[pair].sum() > worth[free].sum() - repeated else free[:1]

    def _leans_on_free(self, i: int, worst: Fitness) -> bool:
        """Tell whether a sentence could be chosen together with the one before it."""
        return (
            i > 0
            and i not in self.chosen
            and self._all.fitness.of(i) is Fitness.LEANS
            and self._likeness[i] < _SAME
            and self._is_free(i - 1, worst)
        )

    def _is_free(self, i: int, worst: Fitness) -> bool:
        """Tell whether a sentence could be chosen now.

        It must not be chosen yet, and stand no worse than `worst`. One that leans on the sentence
        before it is also free if that one is chosen, or if its label explains it. One that repeats
        what a chosen one says is free only if `worst` allows that.
        """
        if i in self.chosen or (self._likeness[i] >= _SAME and worst < Fitness.REPEATS):
            return False
        own = self._all.fitness.of(i)
        if own is Fitness.LEANS and (i - 1 in self.chosen or self._all.labels.explains(i)):
            return True
        return own <= worst
