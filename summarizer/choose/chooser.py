"""The best sentences that can stand together, in the order of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np

from summarizer.choose.fitness import Fitness, SentenceFitness
from summarizer.choose.item_names import names_of
from summarizer.choose.labels import Labels
from summarizer.choose.outline import names_of_items
from summarizer.choose.records import lines_of_records
from summarizer.choose.selection import LONG, Candidates
from summarizer.choose.shape import shape_of
from summarizer.languages import language_of
from summarizer.languages.letters import LOWER
from summarizer.model import Genre, Point, Reason

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.languages import Language
    from summarizer.model import Passage
    from summarizer.salience.weigh import Weighed
    from summarizer.words import Worded

#: The cost of likeness to a sentence already chosen is the first plus the second times
#: `Weighed.news_share`. So it is higher in news: a story is told again and again there, the steps
#: of a guide are not.
_REPEAT_COST, _NEWS_REPEAT_COST = 0.15, 2.0

#: A sentence of at most this many words says little without a name or a number: "I sold the car."
#: The first sentence of a text says little without them whatever its length: "It is a big step."
#: Both rules were found by reading. The annotated summaries confirm the second, and neither
#: confirm nor refute the first.
_BARE_WORDS = 7
_BARE_COST = 0.1
_FIRST = re.compile(r"\w+")
_TELLS = re.compile(rf"\d|[^\W\d_{LOWER}]")

#: What the shape of a text alone tells about its genre.
_GENRES = {
    "live": Genre.LIVE,
    "interview": Genre.INTERVIEW,
    "recipe": Genre.RECIPE,
    "thread": Genre.TRANSCRIPT,
}

#: With `whole`, a point whose expected worth is lower is left out, unless it is the first. The
#: second value is for a text of more than `LONG` sentences that speaks of many things one by one:
#: the trees were learned from shorter texts, and expect little of each of so many sentences, so
#: that with the first value a list of a hundred items had one point. It was found by reading.
_LEAST_WORTH, _LEAST_OF_LONG = 0.12, -0.1
_OF_MANY_THINGS = frozenset({Genre.LIST, Genre.COMPARISON, Genre.GUIDE})

#: Shapes with hardly a text to learn worth from: `_LEAST_WORTH` does not apply to them.
_UNLEARNED = frozenset({"interview", "live", "thread"})

#: Texts whose headings are no names of items, whatever they look like.
_WITHOUT_ITEMS = frozenset({Genre.LIVE, Genre.INTERVIEW, Genre.TRANSCRIPT})


class Chooser:
    """An article's sentences, weighed once, to choose any number of points from."""

    __slots__ = ("_candidates", "_labels", "_shape", "_weighed", "genre", "outline")

    #: What kind of text it is, and the names of the items or steps that it consists of.
    genre: Genre
    outline: tuple[Passage, ...]

    def __init__(self, weighed: Weighed) -> None:
        page = weighed.page
        shape = shape_of(page.layout, page.article.title)
        rules = language_of(page.article.language)
        for i, own in enumerate(page.worded):
            if rules is not None and _is_bare(own, rules, leads=not i):
                shape.gain[i] = shape.gain.get(i, 0.0) - _BARE_COST
        self._weighed = weighed
        self._shape = shape
        self.genre = _GENRES.get(shape.name, weighed.genre)
        details = lines_of_records(page.layout)
        named = []
        if self.genre not in _WITHOUT_ITEMS:
            named = names_of_items(weighed.measured, self.genre, details)
        self.outline = names_of([page.sentences[i] for i in named])
        self._labels = Labels(weighed, self.genre, named, details)
        self._candidates = Candidates(
            scores=_with_gains(weighed.worth, shape.gain),
            rows=weighed.rows,
            fitness=SentenceFitness(
                page.article, page.sentences, page.layout, page.worded, shape.worst
            ),
            labels=self._labels,
            parts=np.array(shape.parts, np.intp),
            part_cost=shape.part_cost,
            repeat_cost=_REPEAT_COST + _NEWS_REPEAT_COST * weighed.news_share,
        )

    def points(self, count: int, *, whole: bool = False) -> tuple[Point, ...]:
        """Return up to `count` points, in reading order.

        A sentence that leans on the one before it may be taken if that one is taken, too, or if
        its label explains it. Other sentences that cannot stand alone are taken only where the
        rest do not suffice. With `whole` there may be fewer points: those that are `WEAK` or worse
        are taken only if no sentence is better, and after the first none that is worth too little
        is taken. A long article is divided into `count` equal stretches: one without a point is
        preferred to one that has a point.
        """
        least = self._least_worth() if whole else -np.inf
        chosen = self._candidates.choose(count, whole=whole, least=least)
        points: list[Point] = []
        for i in sorted(chosen):
            label = self._labels.of(i)
            # a point under the same heading as the one before it needs no label of its own
            repeated = label and points and label == self._labels.of(points[-1].sentence.index)
            points.append(self._point(i, None if repeated else label))
        return tuple(points)

    def alone(self) -> dict[int, float]:
        """Return the worth of each sentence that can be read without its neighbours, by index."""
        return {
            i: float(score)
            for i, score in enumerate(self._candidates.scores)
            if self._candidates.fitness.of(i) is Fitness.ALONE
        }

    def _least_worth(self) -> float:
        if self._shape.name in _UNLEARNED:
            return -np.inf
        long = len(self._weighed.page.sentences) > LONG
        return _LEAST_OF_LONG if long and self.genre in _OF_MANY_THINGS else _LEAST_WORTH

    def _point(self, i: int, label: Passage | None) -> Point:
        why = self._weighed.why(i)
        if i in self._shape.gain:
            why += (Reason(feature="shape", weight=self._shape.gain[i]),)
        return Point(
            sentence=self._weighed.page.sentences[i],
            score=float(self._candidates.scores[i]),
            why=why,
            label=label,
        )


def _with_gains(worth: NDArray[np.float64], gains: dict[int, float]) -> NDArray[np.float64]:
    scores = worth.copy()
    for i, gain in gains.items():
        scores[i] += gain
    return scores


def _is_bare(own: Worded, rules: Language, *, leads: bool) -> bool:
    """Tell whether a short sentence says little: "I sold it."

    It begins with a function word, and no name or number follows. The text's first sentence
    (`leads`) may also be long or begin with another word.
    """
    if own.count > _BARE_WORDS and not leads:
        return False
    first = _FIRST.search(own.text)
    if first is None or _TELLS.search(own.text, first.end()):
        return False
    return leads or first.group().lower() in rules.stop_words
