"""Trees: what they answer, and how they come to it."""

from __future__ import annotations

from typing import cast

import numpy as np
import pytest

from summarizer.models import numbers_of
from summarizer.models.trees import trees_of

#: Two trees: "is it long?", then of the long ones "is it late?"; and "is it late?" alone.
NUMBERS = {
    "features": ["length", "place"],
    "roots": [0, 5],
    "depth": 2,
    "feature": [0, 0, 1, 0, 0, 1, 0, 0],
    "threshold": [10.0, 0, 3.0, 0, 0, 5.0, 0, 0],
    "children": [1, 2, 1, 1, 3, 4, 3, 3, 4, 4, 6, 7, 6, 6, 7, 7],
    "value": [0.5, 0.1, 0.8, 0.9, 0.6, 0.0, 0.25, -0.25],
}
COLUMNS = {"place": np.array([0.0, 4, 6, 3]), "length": np.array([10.0, 11, 12, 10.5])}


def test_the_answers_of_all_trees_are_added_up():
    assert trees_of(NUMBERS).of(COLUMNS) == pytest.approx([0.35, 0.85, 0.35, 1.15])


def test_an_answer_is_what_is_expected_of_any_row_and_what_each_feature_adds():
    trees = trees_of(NUMBERS)
    for row, answer in enumerate(trees.of(COLUMNS)):
        expected, parts = trees.explain(COLUMNS, row)
        assert expected == pytest.approx(0.5)
        assert expected + sum(parts.values()) == pytest.approx(answer)
    assert trees.explain(COLUMNS, 1)[1] == pytest.approx({"length": 0.3, "place": 0.05})


def test_no_rows_have_no_answers():
    nothing = {"place": np.zeros(0), "length": np.zeros(0)}
    assert trees_of(NUMBERS).of(nothing).tolist() == []


def test_rows_are_answered_alike_whatever_stands_around_them():
    many = {name: np.tile(values, 700) for name, values in COLUMNS.items()}
    trees = trees_of(NUMBERS)
    assert trees.of(many).tolist() == np.tile(trees.of(COLUMNS), 700).tolist()


@pytest.mark.parametrize("model", ["points", "outline", "blocks"])
def test_every_step_of_what_was_learned_leads_on_and_every_leaf_to_itself(model: str):
    learned = numbers_of(model)
    trees = trees_of(cast("dict[str, object]", learned.get("trees", learned)))
    nodes = np.arange(len(trees.feature))
    is_leaf = trees.child == nodes
    assert np.isinf(trees.threshold).tolist() == is_leaf.tolist()
    steps = trees.child[~is_leaf]
    assert (steps > nodes[~is_leaf]).all()
    reached = np.concatenate([trees.roots, steps, steps + 1])
    assert sorted(reached.tolist()) == nodes.tolist()
