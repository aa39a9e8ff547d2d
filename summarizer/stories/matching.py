"""Sentences of different articles that say the same.

Two sentences say the same when the words that they share are much of both, those that are rare
elsewhere and in the story counting most. Names alone are not enough, nor are sentences the same
that give different figures for one thing. With what articles begin it takes less: that is the
event itself, told in words of their own.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from summarizer.stories.figures import contradict
from summarizer.stories.linkage import link_completely
from summarizer.stories.sketch import vectors_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.stories.account import Account
    from summarizer.stories.figures import Figure
    from summarizer.stories.sketch import Vector

#: From this cosine on, two sentences say the same. Found by reading, as all that follow: pairs of
#: sentences of the annotated stories, and the invented ones.
_SAME = 0.35
#: Below this cosine, two sentences speak of different things.
_ALIKE = 0.2
#: The same for the first sentences of two articles.
_SAME_FIRST, _ALIKE_FIRST = 0.2, 0.1
#: Fewer stems in common are chance; so are fewer besides names.
_FEWEST_SHARED = 3
_FEWEST_COMMON = 2
#: From this share of its words on, by their weight, another article has what a sentence says.
_COVERED = 0.5


class Place(NamedTuple):
    """A sentence by the indices of its account and within it."""

    account: int
    at: int


class Matches:
    """Which sentences of several accounts say the same, and which speak of one thing."""

    __slots__ = ("_contradicted", "_known", "_same", "_vectors", "alike", "groups")

    #: The cosine of each two of different accounts that speak of one thing.
    alike: Mapping[tuple[Place, Place], float]
    #: The sentences that say the same, at most one of each account.
    groups: list[list[Place]]

    def __init__(self, accounts: Sequence[Account]) -> None:
        places = [
            Place(number, at)
            for number, account in enumerate(accounts)
            for at in range(len(account.sentences))
        ]
        vectors = vectors_of(
            [stems for own in accounts for stems in own.stems], accounts[0].article.language
        )
        self._known = [frozenset().union(*account.stems) for account in accounts]
        self._vectors = dict(zip(places, vectors, strict=True))
        likeness = _likeness(accounts, places, vectors)
        self.alike = {
            (places[i], places[j]): own
            for (i, j), own in likeness.items()
            if own >= (_ALIKE if places[i].at or places[j].at else _ALIKE_FIRST)
        }
        near = {
            (i, j): own
            for (i, j), own in likeness.items()
            if own >= (_SAME if places[i].at or places[j].at else _SAME_FIRST)
        }
        same = {
            (i, j): own
            for (i, j), own in near.items()
            if not contradict(_figures(accounts, places[i]), _figures(accounts, places[j]))
        }
        linked = link_completely(len(places), same)
        self.groups = [[places[i] for i in group] for group in linked if len(group) > 1]
        self._same = frozenset(places[i] for pair in same for i in pair)
        self._contradicted = frozenset(places[i] for pair in near for i in pair) - self._same

    def covered(self, place: Place, group: Sequence[Place]) -> float:
        """Return how much of a sentence the others of its group say, on average: 0 to 1."""
        vector = self._vectors[place]
        others = [self._vectors[other] for other in group if other != place]
        shares = [sum([own for stem, own in vector.items() if stem in other]) for other in others]
        return sum(shares) / (len(shares) * sum(vector.values()))

    def is_single(self, place: Place, others: Sequence[int]) -> bool:
        """Tell whether none of the accounts `others` has what a sentence says.

        None has it where all that say nearly the same give other figures.
        """
        if place in self._same or place in self._contradicted:
            return place in self._contradicted
        vector = self._vectors[place]
        length = sum(vector.values())
        for number in others:
            known = self._known[number]
            covered = sum(weight for stem, weight in vector.items() if stem in known)
            if covered >= _COVERED * length:
                return False
        return True


def _figures(accounts: Sequence[Account], place: Place) -> tuple[Figure, ...]:
    return accounts[place.account].figures[place.at]


def _likeness(
    accounts: Sequence[Account], places: Sequence[Place], vectors: Sequence[Vector]
) -> dict[tuple[int, int], float]:
    """Return the cosine of each two sentences of different accounts that share enough stems."""
    names = (
        frozenset()
        .union(*(account.opened.names for account in accounts))
        .difference(*(account.opened.common for account in accounts))
    )
    holding: dict[str, list[tuple[int, float]]] = defaultdict(list)
    found: dict[tuple[int, int], float] = {}
    for j, vector in enumerate(vectors):
        shared: dict[int, int] = defaultdict(int)
        common: dict[int, int] = defaultdict(int)
        cosine: dict[int, float] = defaultdict(float)
        for stem, weight in vector.items():
            for i, other in holding[stem]:
                shared[i] += 1
                common[i] += stem not in names
                cosine[i] += weight * other
        for i, many in shared.items():
            if (
                many >= _FEWEST_SHARED
                and common[i] >= _FEWEST_COMMON
                and places[i].account != places[j].account
            ):
                found[i, j] = cosine[i]
        for stem, weight in vector.items():
            holding[stem].append((j, weight))
    return found
