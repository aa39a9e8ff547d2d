"""selection: which sentences are taken, one by one."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from summarizer.choose.fitness import Fitness
from summarizer.choose.selection import LONG, Candidates
from summarizer.salience.likeness import Rows

ALONE, LEANS, WEAK, TORN = Fitness.ALONE, Fitness.LEANS, Fitness.WEAK, Fitness.TORN


class Standing:
    """How well sentences stand, as the test says; after those it names all stand alone."""

    def __init__(self, *standing: Fitness) -> None:
        self._standing = dict(enumerate(standing))

    def of(self, at: int) -> Fitness:
        return self._standing.get(at, ALONE)


class Explained:
    """Which sentences speak of the label right above them."""

    def __init__(self, *at: int) -> None:
        self._at = at

    def explains(self, at: int) -> bool:
        return at in self._at


def unlike(count: int) -> Rows:
    """Rows of sentences, and of a headline, that have no word in common."""
    each = np.arange(count + 1)
    return Rows(row=each, column=each, weight=np.ones(count + 1), shape=(count + 1,) * 2)


def like_first(*likeness: float) -> Rows:
    """Rows of a sentence, of others that are so much like it, and of a headline without words."""
    row, column, weight = [0], [0], [1.0]
    for at, cosine in enumerate(likeness, 1):
        row += [at, at]
        column += [0, at]
        weight += [cosine, math.sqrt(1 - cosine**2)]
    size = len(likeness) + 1
    return Rows(
        row=np.array(row), column=np.array(column), weight=np.array(weight), shape=(size + 1, size)
    )


def chosen(
    scores: list[float], count: int, *standing: Fitness, whole: bool = False,
    least: float = -math.inf, **other: Any,
) -> list[int]:  # fmt: skip
    given = {
        "rows": unlike(len(scores)), "labels": Explained(), "parts": np.arange(len(scores)),
        "part_cost": 0.0, "repeat_cost": 0.0,
    }  # fmt: skip
    candidates = Candidates(
        scores=np.array(scores, float), fitness=Standing(*standing), **(given | other)
    )
    return candidates.choose(count, whole=whole, least=least)


def test_the_best_are_taken_and_of_equals_the_first() -> None:
    assert chosen([1, 3, 2, 3], 3) == [1, 3, 2]
    assert chosen([1, 2], 9) == [1, 0]


def test_what_cannot_stand_alone_is_taken_only_where_the_others_do_not_suffice() -> None:
    assert chosen([9, 1, 5, 7], 2, TORN, ALONE, ALONE, WEAK) == [2, 1]
    assert chosen([9, 1, 5, 7], 4, TORN, ALONE, ALONE, WEAK) == [2, 1, 3, 0]


def test_where_points_must_be_whole_a_weak_one_is_taken_only_for_want_of_any() -> None:
    assert chosen([9, 1], 2, WEAK, ALONE, whole=True) == [1]
    assert chosen([9, 8], 2, LEANS, LEANS, whole=True) == [0, 1]
    assert chosen([1, 9], 2, WEAK, WEAK, whole=True) == [1, 0]


def test_but_for_the_first_none_is_taken_that_is_worth_less_than_the_least() -> None:
    assert chosen([0.1, 0.2, 0.3], 3, least=0.2) == [2, 1]
    assert chosen([0.1], 1, least=0.2) == [0]


def test_likeness_to_what_is_taken_costs() -> None:
    scores = [3.0, 2.0, 1.9]
    assert chosen(scores, 2, rows=like_first(0.5, 0)) == [0, 1]
    assert chosen(scores, 2, rows=like_first(0.5, 0), repeat_cost=0.3) == [0, 2]


@pytest.mark.parametrize(("likeness", "says_the_same"), [(0.69, False), (0.71, True)])
def test_the_same_is_said_twice_only_when_nothing_else_is_left(
    likeness: float, says_the_same: bool
) -> None:
    found = chosen([3, 2, 1], 3, ALONE, ALONE, TORN, rows=like_first(likeness, 0))
    assert found == ([0, 2, 1] if says_the_same else [0, 1, 2])


def test_a_point_from_a_part_costs_the_next_one_there() -> None:
    parts = np.array([1, 1, 2])
    assert chosen([3, 2, 1.5], 2, parts=parts, part_cost=0.4) == [0, 1]
    assert chosen([3, 2, 1.5], 2, parts=parts, part_cost=0.6) == [0, 2]


@pytest.mark.parametrize(("sentences", "is_heard"), [(LONG, False), (LONG + 1, True)])
def test_of_a_long_article_each_stretch_is_heard(sentences: int, is_heard: bool) -> None:
    assert LONG == 300
    scores = [0.0] * sentences
    scores[0], scores[1], scores[-1] = 9, 5.9, 3
    assert chosen(scores, 2) == [0, sentences - 1 if is_heard else 1]


def test_a_stretch_is_passed_over_for_what_is_worth_more_than_its_best_by_over_three() -> None:
    scores = [0.0] * (LONG + 1)
    scores[0], scores[1], scores[-1] = 9, 6.1, 3
    assert chosen(scores, 2) == [0, 1]


def test_what_leans_is_taken_only_beside_what_it_leans_on() -> None:
    leaning = (ALONE, ALONE, LEANS)
    assert chosen([1, 2, 9], 1, *leaning) == [1]
    assert chosen([1, 2, 9], 2, *leaning) == [1, 2]
    # two that stand alone are worth as much
    assert chosen([3, 1, 4, 2], 2, *leaning) == [0, 3]


def test_the_best_of_several_pairs_is_taken() -> None:
    leaning = (ALONE, LEANS, ALONE, LEANS)
    assert chosen([1, 8, 2, 9], 2, *leaning) == [2, 3]
    assert chosen([5, 8, 2, 9], 2, *leaning) == [0, 1]


def test_what_leans_on_a_taken_one_is_free() -> None:
    assert chosen([9, 8, 1], 2, ALONE, LEANS, ALONE) == [0, 1]
    assert chosen([9, 1, 8], 2, ALONE, ALONE, LEANS) == [0, 1]


def test_two_that_stand_alone_and_are_alike_are_worth_less_together() -> None:
    # both pairs have 6, but that of 0 and 1 says some of it twice
    scores, leaning = [4, 2.1, 1, 5], (ALONE, ALONE, ALONE, LEANS)
    assert chosen(scores, 2, *leaning, rows=like_first(0, 0, 0)) == [0, 1]
    assert chosen(scores, 2, *leaning, rows=like_first(0.6, 0, 0), repeat_cost=0.5) == [2, 3]


def test_what_speaks_of_the_label_above_it_leans_on_nothing() -> None:
    assert chosen([1, 2, 9], 1, ALONE, ALONE, LEANS, labels=Explained(2)) == [2]


def test_the_first_sentence_leans_on_nothing_that_could_be_taken() -> None:
    assert chosen([9, 1, 1], 2, LEANS, ALONE, ALONE) == [1, 2]
