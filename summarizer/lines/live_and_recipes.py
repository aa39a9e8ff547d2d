"""The lines of live blogs and of recipes: short, and yet the article's."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.lines.furniture import TAIL
from summarizer.times_and_amounts import amount_of, is_time

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.lines.features import Features
    from summarizer.lines.split import Unit

#: Fewer times or amounts than this are no series.
_FEWEST = 3
#: In a live blog at least this share of the times has a sentence below it. In a list of news a
#: headline stands below each time.
_TOLD_SHARE = 2 / 3
#: Lines that may stand between two amounts: "for the filling".
_BETWEEN = 2
#: The longest line that only says when, or that heads a list of ingredients; and the longest line
#: that is an ingredient. In characters.
_CLOCK_CHARS = 24
_AMOUNT_CHARS = 90
#: Characters of the shortest sentence that is a step of a recipe: "Serve cold."
_STEP_CHARS = 10


def find_live_and_recipes(units: Sequence[Unit], features: Sequence[Features]) -> set[int]:
    """Return the indexes of the units that are part of a live blog or of a recipe."""
    return _chronicle(units, features) | _recipe(units, features)


def _chronicle(units: Sequence[Unit], features: Sequence[Features]) -> set[int]:
    """Return the indexes of the times that head a live blog's entries, and of their sentences."""
    clocks = [
        n for n, unit in enumerate(units) if len(unit.text) <= _CLOCK_CHARS and is_time(unit.text)
    ]
    told = [n for n in clocks if n + 1 < len(units) and features[n + 1]["ends"]]
    if len(clocks) < _FEWEST or len(told) < _TOLD_SHARE * len(clocks):
        return set()
    # The last entry is taken to be at most as long as the longest of the others.
    reach = max(b - a for a, b in pairwise(clocks))
    end = min(len(units), clocks[-1] + reach)
    end = next(_tails(units, clocks[-1], end), end)
    sentences = {n for n in range(clocks[0], end) if features[n]["ends"]}
    return set(told) | sentences


def _recipe(units: Sequence[Unit], features: Sequence[Features]) -> set[int]:
    """Return the indexes of a recipe's ingredients, the heading above and the steps below."""
    amounts = [
        n
        for n, unit in enumerate(units)
        if len(unit.text) <= _AMOUNT_CHARS
        and (amount := amount_of(unit.text))
        and (amount.has_unit or amount.has_size)
    ]
    found: set[int] = set()
    for first, last in _stretches(amounts):
        found |= set(range(first, last + 1))
        if first and len(units[first - 1].text) <= _CLOCK_CHARS:
            found.add(first - 1)
    if not found:
        return found
    below = max(found) + 1
    end = next(_tails(units, below, len(units)), len(units))
    steps = {
        n for n in range(below, end) if features[n]["ends"] and len(units[n].text) >= _STEP_CHARS
    }
    return found | steps


def _stretches(places: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of `places` in each stretch of `_FEWEST` or more close together."""
    start = 0
    for n in range(1, len(places) + 1):
        if n < len(places) and places[n] - places[n - 1] <= _BETWEEN + 1:
            continue
        if n - start >= _FEWEST:
            yield places[start], places[n - 1]
        start = n


def _tails(units: Sequence[Unit], start: int, end: int) -> Iterator[int]:
    """Yield the indexes of headings after which an article is over."""
    return (n for n in range(start, end) if len(units[n].text) <= 60 and TAIL.match(units[n].text))
