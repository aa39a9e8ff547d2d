"""Sentences chosen one by one, each the best beside those that are there already."""

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

#: In an article of more sentences, some 6,000 words, the points are spread over equal stretches.
#: In shorter ones editors choose the best sentences, wherever they are.
LONG = 300

#: What each point already chosen from a stretch of a long article costs the next one there. It is
#: more than the best and the worst sentence differ by, so that a stretch without a point is next.
_STRETCH_COST = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidates:
    """The sentences of an article, to choose any number of them from."""

    scores: NDArray[np.float64]
    rows: Rows
    fitness: SentenceFitness
    labels: Labels
    #: The part to which each sentence belongs, and what a point from a part costs the next there.
    parts: NDArray[np.intp]
    part_cost: float
    #: What likeness to a sentence already chosen costs.
    repeat_cost: float

    def choose(self, count: int, *, whole: bool, least: float) -> list[int]:
        """Return the indices of up to `count` sentences; `whole` as `Chooser.points` says.

        After the first, none that is worth less than `least` is taken. Of two that are taken
        together, the mean counts.
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
        #: Each sentence's likeness to the chosen one that is most like it, and what it costs that
        #: points were chosen from the same part or stretch.
        self._likeness = np.zeros(len(candidates.scores))
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
        if i in self.chosen or (self._likeness[i] >= _SAME and worst < Fitness.REPEATS):
            return False
        own = self._all.fitness.of(i)
        if own is Fitness.LEANS and (i - 1 in self.chosen or self._all.labels.explains(i)):
            return True
        return own <= worst
