"""Groups in which each is like every other."""

from __future__ import annotations

from summarizer.stories.linkage import link_completely


def test_what_is_like_nothing_stays_alone() -> None:
    assert link_completely(3, {(0, 2): 0.9}) == [[0, 2], [1]]


def test_two_are_not_chained_by_a_third() -> None:
    assert link_completely(3, {(0, 1): 0.8, (1, 2): 0.9}) == [[0], [1, 2]]


def test_of_equals_the_first_come_together() -> None:
    assert link_completely(3, {(1, 2): 0.9, (0, 1): 0.9}) == [[0, 1], [2]]


def test_groups_come_together_when_all_their_pairs_are_alike() -> None:
    pairs = {(0, 1): 0.9, (2, 3): 0.8, (0, 2): 0.6, (0, 3): 0.6, (1, 2): 0.6}
    assert link_completely(4, pairs) == [[0, 1], [2, 3]]
    assert link_completely(4, pairs | {(1, 3): 0.6}) == [[0, 1, 2, 3]]


def test_nothing_has_no_groups() -> None:
    assert link_completely(0, {}) == []
