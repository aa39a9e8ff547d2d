"""Decision trees whose answers are added up, as gradient boosting learns them.

All nodes of all trees are kept in four arrays. An inner node asks whether a feature is above a
threshold, and has one child for "no" and, right behind that, one for "yes". A leaf is its own
first child and its threshold is infinite, so a row that has reached a leaf stays there. All rows
take the same number of steps in all trees: as many as lead to the deepest leaf.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

#: How many rows are answered at once. With the trees that are shipped, the arrays in use are then
#: as small as a processor's cache.
_BATCH = 64


@dataclass(frozen=True, slots=True, kw_only=True)
class Trees:
    """A sum of decision trees over named features."""

    features: tuple[str, ...]
    #: The first node of each tree, and the most steps to a leaf.
    roots: NDArray[np.int32]
    depth: int
    #: By node: the feature that it asks about, as an index in `features`, and the threshold.
    feature: NDArray[np.int32]
    threshold: NDArray[np.float32]
    #: By node: the node to go on with where the feature is not above the threshold. Where it is,
    #: one goes on with the node behind that.
    child: NDArray[np.int32]
    #: By node: a leaf's answer; at an inner node the mean answer over the rows of the training
    #: that reached it.
    value: NDArray[np.float32]

    def of(self, columns: Mapping[str, NDArray[np.float64]]) -> NDArray[np.float64]:
        """Return the answer for each row of `columns`."""
        return self.of_rows(self._rows(columns))

    def of_rows(self, rows: NDArray[np.float32]) -> NDArray[np.float64]:
        """Return the answer for each of `rows`, whose columns are in the order of `features`."""
        batches = [self._answers(rows[at : at + _BATCH]) for at in range(0, len(rows), _BATCH)]
        return np.concatenate(batches) if batches else np.zeros(0)

    def explain(
        self, columns: Mapping[str, NDArray[np.float64]], row: int
    ) -> tuple[float, dict[str, float]]:
        """Return the mean answer over the training, and how each feature changes it for this row.

        A step down a tree leads to a node with another value. That change is credited to the
        feature that the step asked about. Features that change nothing are left out.
        """
        own = np.array([columns[name][row] for name in self.features], np.float32)
        node, worth = self.roots, self.value.take(self.roots)
        expected, added = float(worth.sum()), np.zeros(len(self.features))
        for _ in range(self.depth):
            asked = self.feature.take(node)
            above = own.take(asked) > self.threshold.take(node)
            child = self.child.take(node) + above
            after = self.value.take(child)
            added += np.bincount(asked, after - worth, len(self.features))
            node, worth = child, after
        parts = {self.features[i]: float(added[i]) for i in np.flatnonzero(added)}
        return expected, parts

    def _rows(self, columns: Mapping[str, NDArray[np.float64]]) -> NDArray[np.float32]:
        return np.array([columns[name] for name in self.features], np.float32).T

    def _answers(self, rows: NDArray[np.float32]) -> NDArray[np.float64]:
        flat = rows.ravel()
        base = np.arange(0, rows.size, rows.shape[1], dtype=np.int32)[:, None]
        node = np.broadcast_to(self.roots, (len(rows), len(self.roots)))
        for _ in range(self.depth):
            asked = flat.take(self.feature.take(node) + base)
            node = self.child.take(node) + (asked > self.threshold.take(node))
        answers: NDArray[np.float64] = self.value.take(node).sum(axis=1, dtype=np.float64)
        return answers


def trees_of(numbers: Mapping[str, object]) -> Trees:
    """Return the trees that `numbers` hold, as `models.numbers_of` reads them.

    There a node has two numbers among the children, wherever these are. A leaf has itself twice.
    """
    children = np.array(numbers["children"], np.int32).reshape(-1, 2)
    level = np.array(numbers["roots"], np.int32)
    levels = []
    while len(level):
        levels.append(level)
        level = children[level][children[level, 0] != level].ravel()
    order = np.concatenate(levels)
    place = np.empty_like(order)
    place[order] = np.arange(len(order))
    leaf = children[order, 0] == order
    threshold = np.array(numbers["threshold"], np.float32)
    return Trees(
        features=tuple(cast("Sequence[str]", numbers["features"])),
        roots=place[levels[0]],
        depth=cast("int", numbers["depth"]),
        feature=np.array(numbers["feature"], np.int32)[order],
        threshold=np.where(leaf, np.float32(np.inf), threshold[order]),
        child=place[children[order, 0]],
        value=np.array(numbers["value"], np.float32)[order],
    )
