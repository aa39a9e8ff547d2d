"""Sentences as weights of their stems, and how near they are to each other."""

from __future__ import annotations

import math
from collections import Counter
from typing import TypeAlias

Vector: TypeAlias = dict[str, float]


def vectors_of(rows: list[list[str]]) -> list[Vector]:
    """Return TF-IDF rows of length 1, each sentence taken for a document."""
    seen_in = Counter(stem for row in rows for stem in set(row))
    weight_of = {stem: math.log(1 + len(rows) / n) for stem, n in seen_in.items()}
    vectors: list[Vector] = []
    for row in rows:
        vector = {stem: n * weight_of[stem] for stem, n in Counter(row).items()}
        length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
        vectors.append({stem: weight / length for stem, weight in vector.items()})
    return vectors


def cosine(one: Vector, other: Vector) -> float:
    """Return how alike two vectors of length 1 are, 0 to 1."""
    if len(other) < len(one):
        one, other = other, one
    # A list: the hundreds of short sums in an article are half as fast again over a generator.
    return sum([weight * other[stem] for stem, weight in one.items() if stem in other])


def add_up(vectors: list[Vector]) -> Vector:
    """Return the sum of `vectors`."""
    total: Vector = {}
    for vector in vectors:
        for stem, weight in vector.items():
            total[stem] = total.get(stem, 0.0) + weight
    return total


def unit(vector: Vector) -> Vector:
    """Return `vector` with length 1."""
    length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
    return {stem: weight / length for stem, weight in vector.items()}


def likeness_ahead_and_behind(vectors: list[Vector]) -> tuple[list[float], list[float]]:
    """Return, for each, its likeness to all later ones, and to all earlier ones, added up.

    What PacSum's centrality is made of; the sums run along with the text, so that no two
    sentences are ever compared and the time is linear.
    """
    later = add_up(vectors)
    earlier = dict.fromkeys(later, 0.0)
    ahead: list[float] = []
    behind: list[float] = []
    for vector in vectors:
        to_later = to_earlier = 0.0
        for stem, weight in vector.items():
            later[stem] -= weight
            to_later += weight * later[stem]
            to_earlier += weight * earlier[stem]
            earlier[stem] += weight
        ahead.append(to_later)
        behind.append(to_earlier)
    return ahead, behind


def standardise(values: list[float]) -> list[float]:
    """Return `values` with mean 0 and deviation 1."""
    if not values:
        return []
    mean = sum(values) / len(values)
    deviation = math.sqrt(sum((value - mean) ** 2 for value in values) / len(values))
    # What is left of equal values is rounding.
    return [(value - mean) / deviation if deviation > 1e-9 else 0.0 for value in values]
