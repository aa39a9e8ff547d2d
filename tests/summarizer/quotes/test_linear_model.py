"""linear_model: features are added up, and become probabilities."""

from __future__ import annotations

import pytest

from summarizer.quotes.linear_model import Scorer, load_weights, logistic, score, softmax


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


def test_there_are_weights_for_each_decision():
    assert set(load_weights()) == {"speaker", "speech", "pronoun", "confidence"}
