"""Groups whose members belong together on the average."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.stories.linkage import link_on_average

if TYPE_CHECKING:
    from collections.abc import Mapping


def link(size: int, odds: Mapping[tuple[int, int], float]) -> list[list[int]]:
    return link_on_average(size, odds, missing=-3)


def test_what_is_like_nothing_stays_alone() -> None:
    assert link(3, {(0, 2): 0.9, (0, 1): -0.1}) == [[0, 2], [1]]


def test_two_are_not_chained_by_a_third() -> None:
    assert link(3, {(0, 1): 1, (1, 2): 2, (0, 2): -2}) == [[0], [1, 2]]
    assert link(3, {(0, 1): 1, (1, 2): 2}) == [[0], [1, 2]]


def test_a_pair_that_is_missed_does_not_part_a_group() -> None:
    assert link(3, {(0, 1): 1, (1, 2): 2, (0, 2): -0.5}) == [[0, 1, 2]]


def test_of_equals_the_first_come_together() -> None:
    assert link(3, {(1, 2): 2, (0, 1): 2}) == [[0, 1], [2]]


def test_groups_come_together_when_their_pairs_have_good_odds_on_the_average() -> None:
    pairs = {(0, 1): 4.0, (2, 3): 3.0, (0, 2): 1.0, (0, 3): 1.0, (1, 2): 1.0}
    assert link(4, pairs | {(1, 3): -3.5}) == [[0, 1], [2, 3]]
    assert link(4, pairs | {(1, 3): -2.5}) == [[0, 1, 2, 3]]


def test_nothing_has_no_groups() -> None:
    assert link(0, {}) == []
