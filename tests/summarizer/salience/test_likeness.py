"""How near rows of stems are to each other."""

from __future__ import annotations

import numpy as np
import pytest

from summarizer.salience.likeness import rows_of

STEMS = [["boat", "sail"], ["boat", "net"], [], ["boat", "sail", "sail"], ["roof"]]
ALL = np.ones(len(STEMS), bool)


def pairs() -> np.ndarray:
    rows = rows_of(STEMS)
    return np.array([rows.likeness_to_row(at) for at in range(len(STEMS))])


def test_a_row_is_like_itself_and_not_at_all_like_one_without_a_stem_in_common():
    found = pairs()
    assert found == pytest.approx(found.T)
    assert np.diag(found) == pytest.approx([1, 1, 0, 1, 1])
    assert found[4, :4].tolist() == [0, 0, 0, 0]
    assert found[0, 3] > found[0, 1] > 0


def test_likeness_ahead_and_behind_is_that_of_all_pairs():
    ahead, behind = rows_of(STEMS).likeness_ahead_and_behind()
    assert ahead == pytest.approx(np.triu(pairs(), 1).sum(1))
    assert behind == pytest.approx(np.tril(pairs(), -1).sum(1))


def test_likeness_to_the_previous_row_is_that_of_the_pair():
    assert rows_of(STEMS).likeness_to_previous() == pytest.approx([0, pairs()[0, 1], 0, 0, 0])


def test_likeness_to_a_sum_is_a_cosine():
    rows = rows_of(STEMS)
    assert rows.likeness_to_sum(np.array([False, False, False, False, True])).tolist() == [
        0, 0, 0, 0, 1,
    ]  # fmt: skip
    assert rows.likeness_to_sum(np.array([False, False, True, False, False])).tolist() == [0] * 5
    whole = pairs()[:2].sum(0) / np.sqrt(pairs()[:2, :2].sum())
    assert rows.likeness_to_sum(np.arange(5) < 2) == pytest.approx(whole)


def test_likeness_within_a_group_knows_nothing_of_the_others():
    rows = rows_of(STEMS)
    groups = np.array([0, 0, 1, 1, 1])
    found = rows.likeness_within(groups, ALL)
    assert found[0] == pytest.approx(rows.likeness_to_sum(groups == 0)[0])
    assert found[4] == pytest.approx(rows.likeness_to_sum(groups == 1)[4])
    assert rows.likeness_within(groups, groups == 0)[2:].tolist() == [0, 0, 0]


def test_nothing_is_like_nothing():
    rows = rows_of([])
    nothing = np.zeros(0, np.intp)
    assert rows.likeness_ahead_and_behind()[0].tolist() == []
    assert rows.likeness_to_previous().tolist() == []
    assert rows.likeness_within(nothing, nothing.astype(bool)).tolist() == []
