"""The features of a line for the second regression: what the first said of its neighbours."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.lines.features import Features
    from summarizer.lines.split import Unit

#: A line weighs as much as it has words, but no more than this many.
_MOST_WORDS = 80
#: Scores, which are logits, are limited to this far above and below zero.
_SUREST = 8.0
#: Added to the number of words beside a line, so that a few words say little about it.
_FEW_WORDS = 3


def look_again(units: Sequence[Unit], scores: Sequence[float]) -> list[Features]:
    """Return for each unit what `scores`, from the first regression, say of its neighbours.

    Linear in the text.
    """
    odds = [max(-_SUREST, min(_SUREST, score)) / 4 for score in scores]
    likely = [1 / (1 + math.exp(-4 * one)) for one in odds]
    sizes = [min(unit.text.count(" ") + 1, _MOST_WORDS) for unit in units]
    found: list[Features] = [
        {"own": one, "likely": p} for one, p in zip(odds, likely, strict=True)
    ]
    _before_and_after(found, likely, sizes)
    _beside(found, odds)
    _nearby(found, likely, sizes, "left", range(len(found)))
    _nearby(found, likely, sizes, "right", range(len(found) - 1, -1, -1))
    _together(found, units, odds)
    for one in found:
        left, right = one["again_left_words"], one["again_right_words"]
        one["again_least"], one["again_most"] = min(left, right), max(left, right)
        one["again_both"] = left * right
        one["again_least_lines"] = min(one["again_left_far"], one["again_right_far"])
        one["own_left"], one["own_right"] = one["own"] * left, one["own"] * right
    return found


def _before_and_after(found: list[Features], likely: list[float], sizes: list[int]) -> None:
    """Set how much of the article is before each line, and how much after it."""
    total = sum(p * size for p, size in zip(likely, sizes, strict=True)) + 1e-6
    before = 0.0
    for one, p, size in zip(found, likely, sizes, strict=True):
        after = max(0.0, total - before - p * size)
        one["again_before"], one["again_after"] = before / total, after / total
        one["again_words_before"], one["again_words_after"] = math.log1p(before), math.log1p(after)
        before += p * size


def _beside(found: list[Features], odds: list[float]) -> None:
    for distance in (1, 2):
        for index, one in enumerate(found):
            above, below = index - distance, index + distance
            one[f"again_above_{distance}"] = odds[above] if above >= 0 else -2.0
            one[f"again_below_{distance}"] = odds[below] if below < len(odds) else -2.0


def _nearby(
    found: list[Features], likely: list[float], sizes: list[int], side: str, order: Iterable[int]
) -> None:
    """Set averages over the lines and words on one side; nearer ones count more."""
    names = [f"again_{side}_{name}" for name in ("near", "far", "words", "words_far")]
    near = far = kept = size = kept_far = size_far = 0.0
    for index in order:
        one, p, words = found[index], likely[index], sizes[index]
        one[names[0]], one[names[1]] = near, far
        one[names[2]] = kept / (size + _FEW_WORDS)
        one[names[3]] = kept_far / (size_far + _FEW_WORDS)
        near, far = 0.5 * near + 0.5 * p, 0.8 * far + 0.2 * p
        kept, size = 0.8 * kept + p * words, 0.8 * size + words
        kept_far, size_far = 0.95 * kept_far + p * words, 0.95 * size_far + words


def _together(found: list[Features], units: Sequence[Unit], odds: list[float]) -> None:
    """Set the mean score of each run: lines that no blank line parts are mostly of one kind."""
    start = 0
    for index in range(1, len(units) + 1):
        if index < len(units) and not units[index].apart:
            continue
        mean = sum(odds[start:index]) / (index - start) if index - start > 1 else 0.0
        for one in found[start:index]:
            one["again_run"] = mean
        start = index
