"""Put things into groups by pairs of them that belong together: on the average, or in chains."""

from __future__ import annotations

from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    Pair = tuple[int, int]


def link_on_average(size: int, odds: Mapping[Pair, float], *, missing: float) -> list[list[int]]:
    """Return the indices below `size` in groups, each joined by odds above 0 on the average.

    `odds` has the odds, as a logarithm, that the two of a pair (smaller, larger) belong together;
    those of all other pairs are `missing`. Of all groups the two with the highest average come
    together first (average linkage; of equal ones the first). Groups and their members are in
    ascending order.
    """
    groups = {at: [at] for at in range(size)}
    #: By the first members of two groups: the sum over their pairs of what they are above missing.
    above: dict[int, dict[int, float]] = {at: {} for at in groups}
    for (i, j), own in odds.items():
        above[i][j] = above[j][i] = own - missing

    def average(i: int, j: int) -> float:
        return missing + above[i][j] / (len(groups[i]) * len(groups[j]))

    heap = [(-average(*pair), *pair) for pair in odds]
    heapify(heap)
    while heap and heap[0][0] < 0:
        least, i, j = heappop(heap)
        if i not in groups or j not in groups or least != -average(i, j):
            continue
        for other, own in above.pop(j).items():
            del above[other][j]
            if other != i:
                above[i][other] = above[other][i] = above[i].get(other, 0.0) + own
        groups[i] += groups.pop(j)
        for other in above[i]:
            pair = (min(i, other), max(i, other))
            heappush(heap, (-average(*pair), *pair))
    return sorted(map(sorted, groups.values()))


def link_chains(size: int, pairs: Iterable[Pair]) -> list[list[int]]:
    """Return the indices below `size` in groups that `pairs` hold together, also by chains."""
    group_of = [[i] for i in range(size)]
    for one, other in pairs:
        first, second = group_of[one], group_of[other]
        if first is not second:
            first += second
            for i in second:
                group_of[i] = first
    return _in_order(group_of)


def _in_order(group_of: list[list[int]]) -> list[list[int]]:
    unique = {id(group): sorted(group) for group in group_of}
    return sorted(unique.values())
