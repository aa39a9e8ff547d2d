"""How near sentences are to each other and to what stands above them, by the stems they share.

Each sentence is a TF-IDF row of length 1, the sentences being the documents. Not every
two sentences are compared with each other: each is compared with a sum of rows, or with a single
row, so the time is linear.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.intp]
    Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """A sparse matrix: for each entry its row, its column and its weight, sorted by row."""

    row: Ints
    column: Ints
    weight: Floats
    #: How many rows and columns there are.
    shape: tuple[int, int]

    def likeness_to_row(self, at: int) -> Floats:
        """Return each row's cosine to the row at an index."""
        first, last = np.searchsorted(self.row, (at, at + 1))
        own = np.zeros(self.shape[1])
        own[self.column[first:last]] = self.weight[first:last]
        return self._dots(own[self.column])

    def likeness_to_sum(self, among: Flags) -> Floats:
        """Return each row's cosine to the sum of the rows that `among` marks.

        The row itself may be one of these.
        """
        weight = np.where(among[self.row], self.weight, 0.0)
        total = _add_up(self.column, weight, self.shape[1])
        length = np.sqrt(total @ total)
        return (
            self._dots(total[self.column]) / length if length > 1e-9 else np.zeros(self.shape[0])
        )

    def likeness_within(self, groups: Ints, among: Flags) -> Floats:
        """Return each row's cosine to the sum of those rows of its group that `among` marks."""
        keys, entry = np.unique(
            groups[self.row] * self.shape[1] + self.column, return_inverse=True
        )
        total = _add_up(entry, np.where(among[self.row], self.weight, 0.0), len(keys))
        lengths = np.sqrt(_add_up(keys // self.shape[1], total**2, int(groups.max(initial=0)) + 1))
        length = lengths[groups]
        dots = self._dots(total[entry])
        return np.divide(dots, length, out=np.zeros(len(dots)), where=length > 1e-9)

    def likeness_to_previous(self) -> Floats:
        """Return each row's cosine to the row before it."""
        keys = self.row * self.shape[1] + self.column
        _, own, other = np.intersect1d(
            keys, keys + self.shape[1], assume_unique=True, return_indices=True
        )
        products = self.weight[own] * self.weight[other]
        return _add_up(self.row[own], products, self.shape[0])

    def likeness_ahead_and_behind(self) -> tuple[Floats, Floats]:
        """Return each row's cosines to all later rows, and to all earlier ones, added up.

        PacSum's centrality is made of these sums. Running totals in each column give them.
        """
        order = np.argsort(self.column, kind="stable")
        row, column, weight = self.row[order], self.column[order], self.weight[order]
        whole = _add_up(column, weight, self.shape[1])
        begin = np.cumsum(whole) - whole
        earlier = np.cumsum(weight) - weight - begin[column]
        later = whole[column] - earlier - weight
        rows = self.shape[0]
        return _add_up(row, weight * later, rows), _add_up(row, weight * earlier, rows)

    def _dots(self, other: Floats) -> Floats:
        """Return for each row the sum of its weights times `other`: a value for each entry."""
        return _add_up(self.row, self.weight * other, self.shape[0])


def _add_up(places: Ints, values: Floats, many: int) -> Floats:
    """Return for each of `many` places the sum of the values that belong there."""
    return np.asarray(np.bincount(places, values, many), float)


def rows_of(stems: list[list[str]]) -> Rows:
    """Return the TF-IDF rows of sentences given by their stems."""
    number: dict[str, int] = {}
    columns = np.array(
        [number.setdefault(stem, len(number)) for own in stems for stem in own], np.intp
    )
    rows = np.repeat(np.arange(len(stems)), [len(own) for own in stems])
    width = max(1, len(number))
    keys, counts = np.unique(rows * width + columns, return_counts=True)
    row, column = keys // width, keys % width
    seen_in = np.bincount(column, minlength=width)
    weight = counts * np.log1p(len(stems) / np.maximum(1, seen_in))[column]
    length = np.sqrt(_add_up(row, weight**2, len(stems)))
    return Rows(row=row, column=column, weight=weight / length[row], shape=(len(stems), width))
