"""The names of the items or steps that a text consists of.

Boosted trees say of each heading, and of the first sentence of each other block, how likely an
editor would name it. Groups of candidates are compared: all of them, those of one kind (headings,
items, paragraphs), and those that look alike. The candidates with the greatest expected F1
together are taken. If even that is small, the text does not consist of items.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from summarizer.model import Genre
from summarizer.models import numbers_of
from summarizer.models.trees import Trees, trees_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    Columns = dict[str, NDArray[np.float64]]

#: The fewest names of an outline, and the most that are chosen. Candidates between the chosen
#: names may be added to them.
_LEAST, _MOST = 3, 12

#: The most words of a name.
_MOST_WORDS = 30

#: Candidates that are no likelier than this are left out.
_UNLIKELY = 0.03

#: The same limit for candidates that stand between chosen names and look like one of them.
_UNLIKELY_BETWEEN = 0.08

#: A score of which the odds are nought.
_NEVER = -30.0

#: The expected F1 of names that all look alike is multiplied by this.
_ALIKE = 1.2

#: The expected F1 that an outline must exceed. In news, headings alike are mostly those of other
#: articles: with the first value every seventh article had an outline of such.
_LEAST_F1, _LEAST_F1_OF_NEWS = 0.2, 0.4


def names_of_items(measured: Columns, genre: Genre, details: Iterable[int]) -> list[int]:
    """Return the indices of the sentences that name the items of a text, in order; [] if none.

    None is in one of the blocks `details`.
    """
    candidates, columns = candidates_of(measured)
    if not len(candidates):
        return []
    scores = _trees().of(columns)
    scores[np.isin(columns["block"], list(details))] = _NEVER
    least = _LEAST_F1_OF_NEWS if genre is Genre.NEWS else _LEAST_F1
    return [int(candidates[i]) for i in choose_names(columns, scores, least)]


def choose_names(
    columns: Columns, scores: NDArray[np.float64], least: float = _LEAST_F1
) -> list[int]:
    """Return which candidates, by their scores, make the best outline, in order; [] if none.

    Its expected F1 exceeds `least`.
    """
    odds = 1 / (1 + np.exp(-scores))
    likely = odds > _UNLIKELY
    kinds, looks = columns["kind"], _looks(columns)
    among = [likely]
    among += [likely & (groups == one) for groups in (kinds, looks) for one in np.unique(groups)]
    greatest, best = least, np.zeros(0, np.intp)
    for group in among:
        own = np.flatnonzero(group)
        own = own[np.argsort(-odds[own], kind="stable")][:_MOST]
        if len(own) < _LEAST:
            continue
        expected = 2 * np.cumsum(odds[own]) / (np.arange(1, len(own) + 1) + odds.sum())
        many = _LEAST + int(expected[_LEAST - 1 :].argmax())
        # names of one look are rather an outline than those of several
        expected *= _ALIKE if len(set(looks[own[:many]])) == 1 else 1
        if expected[many - 1] > greatest:
            greatest, best = float(expected[many - 1]), own[:many]
    return _with_others_between(best, columns, odds)


def _with_others_between(
    best: NDArray[np.intp], columns: Columns, odds: NDArray[np.float64]
) -> list[int]:
    """Return the names `best` in order, with likely candidates between them that look alike.

    An outline must be complete: to name three of five steps would mislead.
    """
    if not len(best):
        return []
    look = _looks(columns)
    between = np.arange(best.min(), best.max() + 1)
    alike = np.isin(look[between], look[best]) & (odds[between] > _UNLIKELY_BETWEEN)
    return sorted({*map(int, best), *map(int, between[alike])})


def _looks(columns: Columns) -> NDArray[np.float64]:
    """Return a number for the look of each candidate: its kind, level and whether it has a number.

    The level of a heading is known where the page marks it.
    """
    return 16 * columns["kind"] + 2 * columns["level"] + (columns["numbered"] > 0)


def candidates_of(measured: Columns) -> tuple[NDArray[np.intp], Columns]:
    """Return the sentences that may be names, and what is measured of each of them."""
    may_be = np.flatnonzero((measured["in_block"] == 0) & (measured["words"] <= _MOST_WORDS))
    columns = {name: values.take(may_be) for name, values in measured.items()}
    # headings, list items and other first lines are told apart
    columns["kind"] = kind = 2 * columns["marked_heading"] + columns["item"]
    numbered = columns["numbered"] > 0
    alike = kind[:, None] == np.arange(4)
    many = alike.sum(0)
    columns["same"] = many[kind.astype(int)].astype(float)
    columns["same_numbered"] = (numbered @ alike)[kind.astype(int)].astype(float)
    for name in ("words", "asks"):
        mean = columns[name] @ alike / np.maximum(1, many)
        columns[f"same_{name}"] = mean[kind.astype(int)]
    columns["nth"] = (alike.cumsum(0) - 1)[np.arange(len(kind)), kind.astype(int)].astype(float)
    columns["all_numbered"] = np.full(len(kind), float(numbered.sum()))
    return may_be, columns


@cache
def _trees() -> Trees:
    return trees_of(numbers_of("outline"))
