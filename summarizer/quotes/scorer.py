"""Add up learned weights of named features."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from math import exp

Weights = dict[str, float]


@cache
def weights() -> dict[str, Weights]:
    """Return the learned weights: by what they decide, then by feature."""
    source = files("summarizer.quotes").joinpath("weights.json")
    tables: dict[str, Weights] = json.loads(source.read_text("utf-8"))
    return tables


def score(table: Weights, features: list[str]) -> float:
    """Return the sum of the weights; a feature never seen in training weighs nothing."""
    weight_of = table.get
    total = 0.0
    for feature in features:
        total += weight_of(feature, 0.0)
    return total


def shares(scores: list[float]) -> list[float]:
    """Return the scores as probabilities that add up to 1."""
    top = max(scores)
    raised = [exp(value - top) for value in scores]
    total = sum(raised)
    return [value / total for value in raised]


def chance(value: float) -> float:
    """Return a score as the probability of yes."""
    return 1 / (1 + exp(-max(-30.0, min(30.0, value))))
