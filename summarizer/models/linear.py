"""Linear models: the learned weights of named features, and how they make a decision.

A model is a file of JSON beside this one: what it decides → feature → weight. The scripts
`tests/quality/train_*.py` learn the weights and write the files; nobody edits them by hand.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, cast

from summarizer.models import numbers_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

#: The weight of each feature.
Weights = dict[str, float]
#: A feature that every case has: its weight is the intercept. Some models have none.
BIAS = "bias"
#: Features that always come together. Many of the cases that are scored have a group in common.
Group = tuple[str, ...]


def load_weights(model: str) -> dict[str, Weights]:
    """Return the learned weights of a model, by what they decide and then by feature."""
    return cast("dict[str, Weights]", numbers_of(model))


def weigh(table: Weights, values: Mapping[str, float]) -> float:
    """Return the sum of the features' values times their weights.

    Each feature whose value is not zero must have a weight.
    """
    return sum(table[feature] * value for feature, value in values.items() if value)


def score(table: Weights, features: Iterable[str]) -> float:
    """Return the sum of the weights; a feature never seen in training weighs nothing."""
    weight_of = table.get
    total = 0.0
    for feature in features:
        total += weight_of(feature, 0.0)
    return total


class Scorer:
    """Adds up the weights of features that come in groups, and remembers the sum of each group."""

    def __init__(self, table: Weights) -> None:
        self._table = table
        self._known: dict[Group, float] = {}

    def score(self, groups: Iterable[Group]) -> float:
        """Return the sum of the weights of all groups."""
        total = 0.0
        for group in groups:
            known = self._known.get(group)
            if known is None:
                known = self._known[group] = score(self._table, group)
            total += known
        return total


def softmax(scores: Sequence[float]) -> list[float]:
    """Return the scores as probabilities that add up to 1."""
    top = max(scores)
    raised = [exp(value - top) for value in scores]
    total = sum(raised)
    return [value / total for value in raised]


def logistic(value: float) -> float:
    """Return the probability whose log odds are `value`, which is limited to ±30."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, value))))
