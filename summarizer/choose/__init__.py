"""The best sentences that can stand together, in the order of the text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.choose.fitness import Fitness, SentenceFitness
from summarizer.choose.layout import lay_out
from summarizer.choose.shape import shape_of
from summarizer.languages import language_of
from summarizer.languages.letters import LOWER
from summarizer.model import Point, Reason
from summarizer.salience import cosine
from summarizer.salience.sections import LONG
from summarizer.salience.weights import REPEAT_COST

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.languages import Language
    from summarizer.model import Article, Sentence
    from summarizer.salience import Scored
    from summarizer.salience.vectors import Vector
    from summarizer.words import Worded

#: Two sentences this much alike say the same.
_SAME = 0.7

#: A sentence of so few words says little without a name or a number: "I sold the car." So does
#: a first one of any length: "It is a big step." Found by reading; the annotated summaries bear
#: out the second and are indifferent to the first.
_BARE_WORDS = 7
_BARE_COST = 1.0
_FIRST = re.compile(r"\w+")
_TELLS = re.compile(rf"\d|[^\W\d_{LOWER}]")

#: Sentences that are looked at for each point that is wanted. More changes nothing measurable.
_CANDIDATES = 40

#: The lead and what goes on from it, chosen together or not at all.
_LEAD = (0, 1)

#: What each point already chosen from a stretch of a long article costs the next one there:
#: more than the best and the worst sentence differ by, so that a stretch without is heard first.
_STRETCH_COST = 10.0


class Chooser:
    """An article's sentences, weighed once, to choose any number of points from."""

    __slots__ = ("_scored", "_scores", "_sentences", "_shape", "_standing", "_terms")

    def __init__(
        self, article: Article, sentences: tuple[Sentence, ...], scored: tuple[Scored, ...]
    ) -> None:
        layout = lay_out(article, sentences, [one.worded.count for one in scored])
        shape = shape_of(layout, article.title)
        self._sentences = sentences
        self._scored = scored
        self._shape = shape
        rules = language_of(article.language)
        for i, one in enumerate(scored):
            if rules is not None and _is_bare(one.worded, rules, leads=not i):
                shape.gain[i] = shape.gain.get(i, 0.0) - _BARE_COST
        self._scores = [one.score + shape.gain.get(i, 0.0) for i, one in enumerate(scored)]
        self._terms = [one.terms for one in scored]
        self._standing = SentenceFitness(
            article, sentences, layout, [one.worded for one in scored], shape.worst
        )

    def points(
        self, count: int, *, whole: bool = False, repeat_cost: float = REPEAT_COST
    ) -> tuple[Point, ...]:
        """Return up to `count` points, in reading order.

        Sentences that cannot stand alone are taken only where the others do not suffice, and
        not at all beside a better one when every point must be `whole`. Of a long article each
        of `count` equal stretches is heard.
        """
        choice = _Choice(
            scores=self._scores,
            terms=self._terms,
            standing=self._standing,
            parts=self._shape.parts,
            part_cost=self._shape.part_cost,
            count=min(count, len(self._scores)),
            repeat_cost=repeat_cost,
        )
        for worst in Fitness:
            if not (whole and choice.chosen and worst >= Fitness.WEAK):
                choice.fill(worst)
        return tuple(self._point(i) for i in sorted(choice.chosen))

    def _point(self, i: int) -> Point:
        why = self._scored[i].why
        if i in self._shape.gain:
            why += (Reason(feature="shape", weight=self._shape.gain[i]),)
        return Point(sentence=self._sentences[i], score=self._scores[i], why=why)


def _is_bare(own: Worded, rules: Language, *, leads: bool) -> bool:
    """Tell whether a sentence has neither name nor number and no noun first: "I sold it."."""
    if own.count > _BARE_WORDS and not leads:
        return False
    first = _FIRST.search(own.text)
    if first is None or _TELLS.search(own.text, first.end()):
        return False
    return leads or first.group().lower() in rules.stop_words


@dataclass(slots=True, kw_only=True)
class _Choice:
    """Sentences chosen one by one, each the best beside those that are there already."""

    scores: list[float]
    terms: list[Vector]
    standing: SentenceFitness
    parts: list[int]
    part_cost: float
    count: int
    repeat_cost: float
    chosen: set[int] = field(default_factory=set)

    def fill(self, worst: Fitness) -> None:
        """Choose among those that stand no worse than `worst` until there are enough."""
        if len(self.chosen) >= self.count:
            return
        rows = self._candidates(worst)
        likeness = dict.fromkeys(rows, 0.0)
        for i in rows:
            for j in self.chosen:
                likeness[i] = max(likeness[i], cosine(self.terms[i], self.terms[j]))
        while len(self.chosen) < self.count:
            worth = {i: self._worth(i, likeness[i]) for i in rows}
            free = (
                i
                for i in sorted(rows, key=lambda i: (-worth[i], i))
                if self._is_free(i, worst, likeness[i])
            )
            best = next(free, None)
            if best is None:
                return
            leads = self._wants_lead(worst, likeness) and self._lead_is_better(best, free, worth)
            for one in _LEAD if leads else (best,):
                self.chosen.add(one)
                for i in rows:
                    likeness[i] = max(likeness[i], cosine(self.terms[i], self.terms[one]))

    def _wants_lead(self, worst: Fitness, likeness: dict[int, float]) -> bool:
        """Tell whether the first sentence is free, and a second that leans on it is so with it."""
        return (
            self.count - len(self.chosen) >= len(_LEAD)
            and likeness.keys() >= set(_LEAD)
            and self.standing.of(1) is Fitness.LEANS
            and 1 not in self.chosen
            and self._is_free(0, worst, likeness[0])
            and not self._is_free(1, worst, likeness[1])
        )

    def _lead_is_better(self, best: int, free: Iterator[int], worth: dict[int, float]) -> bool:
        """Tell whether the first two sentences beat `best` and the best but one of the `free`."""
        second = next(free, None)
        if second is None:
            return False
        repeated = self.repeat_cost * cosine(self.terms[0], self.terms[1])
        return worth[0] + worth[1] - repeated > worth[best] + worth[second]

    def _candidates(self, worst: Fitness) -> list[int]:
        """Return all that may be chosen, and of a long article the best of each stretch."""
        rows = [i for i in range(len(self.scores)) if i not in self.chosen]
        if len(rows) <= _CANDIDATES * self.count:
            return rows
        stretches: dict[int, list[int]] = {}
        for i in rows:
            stretches.setdefault(self._stretch(i), []).append(i)
        return [
            i
            for stretch in stretches.values()
            for i in islice(
                filter(
                    partial(self._is_allowed, worst=worst),
                    sorted(stretch, key=lambda i: (-self.scores[i], i)),
                ),
                _CANDIDATES,
            )
        ]

    def _is_allowed(self, i: int, worst: Fitness) -> bool:
        """Tell whether a sentence stands well enough, or may lean on one that is chosen."""
        own = self.standing.of(i)
        return own <= worst or own is Fitness.LEANS

    def _is_free(self, i: int, worst: Fitness, likeness: float) -> bool:
        if i in self.chosen or (likeness >= _SAME and worst < Fitness.REPEATS):
            return False
        own = self.standing.of(i)
        return own <= worst or (own is Fitness.LEANS and i - 1 in self.chosen)

    def _worth(self, i: int, likeness: float) -> float:
        part = self.parts[i]
        worth = self.scores[i] - self.repeat_cost * likeness
        worth -= self.part_cost * sum([self.parts[j] == part for j in self.chosen])
        if len(self.scores) > LONG:
            here = self._stretch(i)
            worth -= _STRETCH_COST * sum(self._stretch(j) == here for j in self.chosen)
        return worth

    def _stretch(self, i: int) -> int:
        return i * self.count // len(self.scores)
