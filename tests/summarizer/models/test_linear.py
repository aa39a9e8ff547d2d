"""models.linear: features are added up, and become probabilities."""

from __future__ import annotations

import pytest

from summarizer.models.linear import Scorer, load_weights, logistic, score, softmax, weigh


def test_a_feature_never_seen_weighs_nothing():
    assert score({"a": 1.5, "b": -1.0}, ["a", "b", "c", "a"]) == 2.0


def test_groups_are_added_up():
    scorer = Scorer({"a": 1.5, "b": -1.0})
    assert [scorer.score([("a",), ("a", "b")]), scorer.score([("a",)])] == [2.0, 1.5]


def test_scores_become_probabilities():
    assert sum(softmax([1.0, 2.0, 800.0])) == pytest.approx(1)
    assert softmax([3.0, 3.0]) == [0.5, 0.5]
    assert logistic(0.0) == 0.5
    assert 0 < logistic(-1e9) < logistic(1e9) < 1


def test_values_are_weighed_and_each_must_have_a_weight():
    assert weigh({"a": 1.5, "b": -1.0}, {"a": 2.0, "b": 1.0, "c": 0.0}) == 2.0
    with pytest.raises(KeyError):
        weigh({"a": 1.5}, {"c": 1.0})


@pytest.mark.parametrize(
    ("model", "decisions"),
    [
        ("quotes", {"speaker", "speech", "pronoun", "confidence"}),
        ("lines", {"line", "again", "title"}),
    ],
)
def test_there_are_weights_for_each_decision(model: str, decisions: set[str]):
    assert set(load_weights(model)) == decisions
