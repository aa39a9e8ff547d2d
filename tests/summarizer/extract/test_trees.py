"""Boosted trees, read from their table and asked for many rows at once."""

from __future__ import annotations

import numpy as np
import pytest

from summarizer.extract.trees import Trees, trees_of

#: One tree of two questions, and one that always says the same.
TABLE = {
    "depth": 2,
    "trees": [
        [[[0, 0.5, -1, 1], [1, 2.0, -2, -3]], [-1.0, 2.0, 3.0]],
        [[], [0.25]],
    ],
}


@pytest.fixture
def trees() -> Trees:
    return trees_of(TABLE)


@pytest.mark.parametrize(
    ("row", "logit"), [((0.5, 9.0), -0.75), ((0.6, 2.0), 2.25), ((0.6, 2.1), 3.25)]
)
def test_a_row_goes_left_up_to_a_limit_and_right_above_it(
    trees: Trees, row: tuple[float, float], logit: float
) -> None:
    chances = trees.chances(np.array([row], dtype=np.float32))
    assert chances.tolist() == pytest.approx([1 / (1 + np.exp(-logit))])


def test_many_rows_are_judged_as_each_would_be_alone(trees: Trees) -> None:
    rows = np.random.default_rng(1).normal(1, 2, (1_300, 2)).astype(np.float32)
    alone = [trees.chances(row[None])[0] for row in rows]
    assert trees.chances(rows).tolist() == pytest.approx(alone)


def test_no_row_has_no_chance(trees: Trees) -> None:
    assert trees.chances(np.zeros((0, 2), dtype=np.float32)).tolist() == []
