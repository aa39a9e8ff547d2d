"""Sentences of different articles that say the same.

Another article says what a sentence says when one of its sentences is alike and has most of the
words. Words that are rare elsewhere and in the story count most. Names are not enough: all
articles of a story have them. A sentence that gives another figure does not say the same. The
first sentence of an article is compared with the whole beginning of another: there the event
itself is told, in one sentence or in three. And where each outlet tells the event in words of its
own, it is enough that one sentence of another article is alike and that the article has half of
the words, here and there. Not so for the first sentence of the latest article: that tells what is
new.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from summarizer.stories.account import newest_of
from summarizer.stories.figures import contradict, may_be_one
from summarizer.stories.negation import is_negated
from summarizer.stories.sketch import vectors_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from summarizer.stories.account import Account
    from summarizer.stories.sketch import Vector

#: The first sentences of an article that are its beginning.
_FIRST = 3
#: From the first cosine on, two sentences may say the same; from the second, if both stand in a
#: beginning. These limits and those below were found by reading pairs of sentences of the
#: annotated stories and of the invented ones.
_SAME, _SAME_FIRST = 0.35, 0.2
#: From the first cosine on, two sentences are about one thing; from the second, if both are the
#: first of their articles.
_ALIKE, _ALIKE_FIRST = 0.2, 0.1
#: Fewer shared stems are chance; so are fewer shared stems that are no names.
_FEWEST_SHARED = 3
_FEWEST_COMMON = 2
#: A sentence that has the first share of another's words, by weight, says what that one says. For
#: a first sentence it is enough if another beginning has the second share of its words.
_SAID, _SAID_FIRST = 0.65, 0.575
#: An article that tells what a first sentence tells has at least so many of its stems that are no
#: names: “the village has burnt down” is not told by “near the village a forest has burnt”.
_FEWEST_TOLD = 3
#: An article that has this share of a sentence's words, even scattered over it, may say it. It
#: says what the first sentence of another article says if one of its own has this cosine with it.
_KNOWN, _TELLS = 0.5, 0.3


class Place(NamedTuple):
    """A sentence, by the index of its account and its own index there."""

    account: int
    at: int

    @property
    def is_first(self) -> bool:
        """Whether the sentence is among the first ones of its account."""
        return self.at < _FIRST


class Saying(NamedTuple):
    """A sentence that says what another says, and how much of it: 0 to 1."""

    place: Place
    share: float


class Matches:
    """Which sentences of several accounts say the same, and which are about one thing."""

    __slots__ = ("_accounts", "_known", "_names", "_near", "_newest", "_vectors", "alike")

    #: By two sentences of different accounts about one thing, in either order: their cosine.
    alike: Mapping[tuple[Place, Place], float]

    def __init__(self, accounts: Sequence[Account]) -> None:
        places = [
            Place(number, at)
            for number, account in enumerate(accounts)
            for at in range(len(account.sentences))
        ]
        stems = [stems for account in accounts for stems in account.stems]
        vectors = vectors_of(stems, accounts[0].article.language)
        self._accounts = accounts
        self._known = [frozenset().union(*account.stems) for account in accounts]
        self._names = _mere_names(accounts)
        self._newest = newest_of(accounts)
        self._vectors = dict(zip(places, vectors, strict=True))
        self._near: dict[Place, list[Place]] = defaultdict(list)
        alike: dict[tuple[Place, Place], float] = {}
        compared = [
            Place(number, at) for number, own in enumerate(accounts) for at in own.distinct
        ]
        own_vectors = [self._vectors[place] for place in compared]
        for one, other, cosine in _likeness(compared, own_vectors, self._names):
            if cosine >= (_ALIKE if one.at or other.at else _ALIKE_FIRST):
                alike[one, other] = alike[other, one] = cosine
            if cosine >= (_SAME_FIRST if one.is_first and other.is_first else _SAME):
                self._near[one].append(other)
                self._near[other].append(one)
        self.alike = alike

    def said_by(self, place: Place) -> list[Saying]:
        """Return what says the same as a sentence: at most one sentence of each other account."""
        found: dict[int, Saying] = {}
        for other in self._near[place]:
            begin = not place.at and other.is_first
            said = self._beginning(other.account) if begin else [other]
            known = frozenset().union(*(self._vectors[one] for one in said))
            share = self._share_known(place, known, fewest=_FEWEST_TOLD if begin else 1)
            before = found.get(other.account)
            lenient = begin and not self._is_update(place.account, other.account)
            if (
                share >= (_SAID_FIRST if lenient else _SAID)
                and (before is None or share > before.share)
                and not self._contradict(place, said)
                and (begin or not self._has_other_numbers(place, other))
                and (lenient or not self._denies(place, said))
            ):
                found[other.account] = Saying(other, share)
        if not place.at and self._newest not in {None, place.account}:
            for account in range(len(self._accounts)):
                if account not in found and (saying := self._event_in(account, place)):
                    found[account] = saying
        return [found[account] for account in sorted(found)]

    def _event_in(self, account: int, place: Place) -> Saying | None:
        """Return where an account tells the event that the first sentence of another tells."""
        own = [Place(account, at) for at in self._accounts[account].distinct]
        share = self._share_known(place, self._known[account], fewest=_FEWEST_TOLD)
        nearest = max(own, key=lambda one: self.alike.get((place, one), 0.0), default=None)
        if nearest is None or share < _KNOWN or self.alike.get((place, nearest), 0.0) < _TELLS:
            return None
        return None if self._contradict(place, [nearest]) else Saying(nearest, share)

    def is_contradicted(self, place: Place) -> bool:
        """Tell whether all sentences near to one give other figures; false if none is near."""
        near = self._near[place]
        return bool(near) and all(self._contradict(place, [other]) for other in near)

    def is_known(self, place: Place, account: int) -> bool:
        """Tell whether an account has most of the words of a sentence, even scattered over it.

        The words are weighed by how rare they are.
        """
        vector = self._vectors[place]
        known = sum([weight for stem, weight in vector.items() if stem in self._known[account]])
        return known >= _KNOWN * sum(vector.values())

    def _beginning(self, account: int) -> list[Place]:
        return [
            Place(account, at) for at in range(len(self._accounts[account].sentences))[:_FIRST]
        ]

    def _share_known(self, place: Place, known: frozenset[str], *, fewest: int) -> float:
        """Return what share of a sentence's words is among those known, by weight.

        Names do not count. The share is 0 when fewer than `fewest` words are known.
        """
        common = {
            stem: own for stem, own in self._vectors[place].items() if stem not in self._names
        }
        told = [own for stem, own in common.items() if stem in known]
        return sum(told) / sum(common.values()) if len(told) >= fewest else 0.0

    def _contradict(self, place: Place, others: Sequence[Place]) -> bool:
        one, *told = (self._accounts[own.account].figures[own.at] for own in (place, *others))
        return contradict(one, [figure for figures in told for figure in figures])

    def _has_other_numbers(self, place: Place, other: Place) -> bool:
        """Tell whether a sentence has only numbers that are nowhere in the article of another."""
        told = [figure for row in self._accounts[other.account].figures for figure in row]
        own = self._accounts[place.account].figures[place.at]
        return bool(own) and not any(may_be_one(one, figure) for one in own for figure in told)

    def _is_update(self, account: int, other: int) -> bool:
        """Tell whether an account is the latest and of a later day than another.

        Its first sentence tells what is new, beside what is known.
        """
        later, earlier = self._accounts[account].published, self._accounts[other].published
        return (
            account == self._newest
            and later is not None
            and earlier is not None
            and later.date() > earlier.date()
        )

    def _denies(self, place: Place, others: Sequence[Place]) -> bool:
        """Tell whether a sentence says “not” where none of some others does."""
        return self._is_negated(place) and not any(map(self._is_negated, others))

    def _is_negated(self, place: Place) -> bool:
        account = self._accounts[place.account]
        return is_negated(account.sentences[place.at].text, account.article.language)


def _mere_names(accounts: Sequence[Account]) -> frozenset[str]:
    """Return the stems that have a capital wherever they stand, in all accounts."""
    names = frozenset().union(*(account.opened.names for account in accounts))
    return names.difference(*(account.opened.common for account in accounts))


def _likeness(
    places: Sequence[Place], vectors: Sequence[Vector], names: frozenset[str]
) -> Iterable[tuple[Place, Place, float]]:
    """Yield the cosine of each two sentences of different accounts that share enough stems."""
    holding: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for j, (place, vector) in enumerate(zip(places, vectors, strict=True)):
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
                and places[i].account != place.account
            ):
                yield places[i], place, cosine[i]
        for stem, weight in vector.items():
            holding[stem].append((j, weight))
