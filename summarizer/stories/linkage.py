"""Put things into groups by pairs of them that belong together: completely, or in chains."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    Pair = tuple[int, int]


def link_completely(
    size: int, alike: Mapping[Pair, float], sure: Collection[Pair] | None = None
) -> list[list[int]]:
    """Return the indices below `size` in groups; any two members of a group are alike.

    `alike` has the pairs (smaller, larger) that are alike. Those most alike come together first
    (complete linkage; of equally alike pairs the first). Where some pairs are `sure`, only those
    bring groups together. Groups and their members are in ascending order.
    """
    group_of = [[i] for i in range(size)]
    linking = alike if sure is None else sure
    for one, other in sorted(linking, key=lambda pair: (-alike[pair], pair)):
        first, second = group_of[one], group_of[other]
        if first is second:
            continue
        if all((min(i, j), max(i, j)) in alike for i in first for j in second):
            first += second
            for i in second:
                group_of[i] = first
    return _in_order(group_of)


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
