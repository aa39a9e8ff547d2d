"""Boosted decision trees over a table of numbers, all rows and trees at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

#: Rows that are judged at once: the memory for a step grows with them.
_ROWS = 512


@dataclass(frozen=True, slots=True)
class Trees:
    """Trees as arrays of nodes; a leaf leads to itself."""

    #: The node that each tree begins with.
    roots: NDArray[np.intp]
    #: Of each node: the column that it looks at, and the greatest number that leads to the left.
    columns: NDArray[np.intp]
    limits: NDArray[np.float32]
    left: NDArray[np.intp]
    right: NDArray[np.intp]
    #: What a leaf adds to the logit.
    values: NDArray[np.float32]
    depth: int

    def chances(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the probability of yes for each of `rows`."""
        sums = [self._sums(rows[at : at + _ROWS]) for at in range(0, len(rows), _ROWS)]
        logits = np.concatenate(sums) if sums else np.zeros(0, dtype=np.float32)
        return (1 / (1 + np.exp(-np.clip(logits, -30, 30)))).astype(np.float32)

    def _sums(self, rows: NDArray[np.float32]) -> NDArray[np.float32]:
        flat = rows.ravel()
        starts = (np.arange(len(rows)) * rows.shape[1])[:, None]
        node = np.broadcast_to(self.roots, (len(rows), len(self.roots)))
        for _ in range(self.depth):
            low = flat[starts + self.columns[node]] <= self.limits[node]
            node = np.where(low, self.left[node], self.right[node])
        sums: NDArray[np.float32] = self.values[node].sum(axis=1)
        return sums


def trees_of(table: dict[str, Any]) -> Trees:
    """Return the trees that `table`, read from JSON, describes.

    Each tree is a pair: its inner nodes as [column, limit, left, right], and its leaves'
    values; a child below zero is a leaf, −1 the first.
    """
    roots: list[int] = []
    nodes: list[tuple[int, float, int, int, float]] = []
    for inner, leaves in table["trees"]:
        at = len(nodes)
        first = at + len(inner)
        roots.append(at)
        for column, limit, *children in inner:
            left, right = (at + n if n >= 0 else first - n - 1 for n in children)
            nodes.append((column, limit, left, right, 0.0))
        nodes += [(0, 0.0, first + n, first + n, value) for n, value in enumerate(leaves)]
    columns, limits, left_nodes, right_nodes, values = zip(*nodes, strict=True)
    return Trees(
        roots=np.array(roots),
        columns=np.array(columns),
        limits=np.array(limits, dtype=np.float32),
        left=np.array(left_nodes),
        right=np.array(right_nodes),
        values=np.array(values, dtype=np.float32),
        depth=table["depth"],
    )
