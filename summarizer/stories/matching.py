"""Sentences of different articles that say the same."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from summarizer.stories.linkage import link_completely
from summarizer.stories.sketch import vectors_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.stories.account import Account

#: From this cosine on, two sentences say the same.
SAME = 0.4
#: Below this cosine to all of another article, a sentence says what that one does not.
_LIKE = 0.25
#: Fewer stems in common are chance.
_FEWEST_SHARED = 3


class Place(NamedTuple):
    """A sentence by the indices of its account and within it."""

    account: int
    at: int


class Matches:
    """Which sentences of several accounts say the same."""

    __slots__ = ("_near", "alike", "groups")

    #: The cosine of each two that say the same.
    alike: Mapping[tuple[Place, Place], float]
    #: The sentences that say the same, at most one of each account.
    groups: list[list[Place]]

    def __init__(self, accounts: Sequence[Account]) -> None:
        places = [
            Place(number, at)
            for number, account in enumerate(accounts)
            for at in range(len(account.sentences))
        ]
        likeness = _likeness(accounts, places)
        same = {pair: own for pair, own in likeness.items() if own >= SAME}
        self.alike = {(places[i], places[j]): own for (i, j), own in same.items()}
        linked = link_completely(len(places), same)
        self.groups = [[places[i] for i in group] for group in linked if len(group) > 1]
        self._near = {places[i] for pair, own in likeness.items() if own >= _LIKE for i in pair}

    def is_single(self, place: Place) -> bool:
        """Tell whether no other account has anything like a sentence."""
        return place not in self._near


def _likeness(
    accounts: Sequence[Account], places: Sequence[Place]
) -> dict[tuple[int, int], float]:
    """Return the cosine of each two sentences of different accounts that share enough stems."""
    holding: dict[str, list[tuple[int, float]]] = defaultdict(list)
    found: dict[tuple[int, int], float] = {}
    vectors = vectors_of(
        [stems for own in accounts for stems in own.stems], accounts[0].article.language
    )
    for j, vector in enumerate(vectors):
        shared: dict[int, int] = defaultdict(int)
        cosine: dict[int, float] = defaultdict(float)
        for stem, weight in vector.items():
            for i, other in holding[stem]:
                shared[i] += 1
                cosine[i] += weight * other
        for i, many in shared.items():
            if many >= _FEWEST_SHARED and places[i].account != places[j].account:
                found[i, j] = cosine[i]
        for stem, weight in vector.items():
            holding[stem].append((j, weight))
    return found
