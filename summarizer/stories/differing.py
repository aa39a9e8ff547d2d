"""What the articles of a story tell differently: figures, dates, the spelling of names.

A wrong difference is worse than a missed one. Two figures differ when they count the same
thing and two of three signs say that they are of one matter: their sentences are alike, the words
around them are alike, and each article counts that thing only once. Neither article may
have the other's figure anywhere: an article that tells how a number rose has both figures. If one
article gives two figures for one thing, no difference is reported.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import permutations
from typing import TYPE_CHECKING, NamedTuple

from summarizer.model import Span
from summarizer.stories.figures import Figure, agree, may_be_one
from summarizer.stories.linkage import link_chains
from summarizer.stories.matching import Place
from summarizer.stories.names import Name, names_of, spell_one_name
from summarizer.story_model import Citation, Difference, DifferenceKind, Variant

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from summarizer.stories.account import Account
    from summarizer.stories.matching import Matches

#: Two figures that share fewer of the words around them may count different things.
_FEWEST_AROUND = 2
#: Two sums of money of which one is so many times the other are for different things.
_TWICE = 2


class _Told(NamedTuple):
    """A figure or a name with the sentence in which it stands."""

    place: Place
    what: Figure | Name


class Differing(NamedTuple):
    """What accounts tell differently."""

    #: In the order in which they first come up in the accounts.
    differences: tuple[Difference, ...]
    #: The sentences whose figure or name a later account gives differently; empty if the dates do
    #: not show which account is later.
    outdated: frozenset[Place]


def find_differences(accounts: Sequence[Account], matches: Matches) -> Differing:
    """Return what `accounts`, in the order of their dates, tell differently."""
    told = [
        one
        for number, account in enumerate(accounts)
        for at in account.distinct
        for one in _told(account, Place(number, at))
    ]
    standing: dict[Place, list[int]] = defaultdict(list)
    of_account: dict[int, list[_Told]] = defaultdict(list)
    for i, one in enumerate(told):
        standing[one.place].append(i)
        of_account[one.place.account].append(one)

    @cache
    def knows(account: int, i: int) -> bool:
        return _knows(of_account[account], told[i].what)

    alike = {
        (i, j) for one, other in matches.alike for i in standing[one] for j in standing[other]
    }
    single = _counted_once(accounts, told)
    pairs = [
        (i, j)
        for i, j in sorted(alike | single)
        if _differ(told[i].what, told[j].what, alike=(i, j) in alike, single=(i, j) in single)
        and not knows(told[j].place.account, i)
        and not knows(told[i].place.account, j)
    ]
    groups = [
        # an account that also has the figure of another one tells how the number rose
        [
            i
            for i in group
            if not any(
                knows(told[i].place.account, j) and not _is_same(told[i].what, told[j].what)
                for j in group
            )
        ]
        for group in link_chains(len(told), pairs)
    ]
    found: list[Difference] = []
    outdated: set[Place] = set()
    for group in groups:
        ways = _ways_of_telling([told[i] for i in group], told)
        if len(ways) > 1:
            found.append(_difference(accounts, ways, told))
            if found[-1].variants[0].newest:
                outdated.update(one.place for way in ways[1:] for one in way)
    return Differing(tuple(found), frozenset(outdated))


def _told(account: Account, place: Place) -> Iterator[_Told]:
    for figure in account.figures[place.at]:
        yield _Told(place, figure)
    for name in names_of(account.sentences[place.at].text):
        yield _Told(place, name)


def _counted_once(accounts: Sequence[Account], told: Sequence[_Told]) -> set[tuple[int, int]]:
    """Return the pairs of figures of two accounts that each count a noun only once.

    Both figures stand in sentences that can be read alone.
    """
    values: dict[tuple[str, int], set[float]] = defaultdict(set)
    readable: dict[str, list[int]] = defaultdict(list)
    for i, one in enumerate(told):
        if isinstance(one.what, Figure):
            for noun in one.what.unit:
                values[noun, one.place.account].add(one.what.value)
                if one.place.at in accounts[one.place.account].alone:
                    readable[noun].append(i)

    def are_single(i: int, j: int) -> bool:
        one, other = told[i], told[j]
        assert isinstance(one.what, Figure)  # noqa: S101  # both are in `readable`
        assert isinstance(other.what, Figure)  # noqa: S101
        return one.place.account != other.place.account and all(
            len(values[noun, each.place.account]) == 1
            for noun in one.what.unit & other.what.unit
            for each in (one, other)
        )

    return {
        (i, j)
        for noun, places in readable.items()
        for i, j in permutations(
            # most nouns of which there are many figures are counted more than once
            [i for i in places if len(values[noun, told[i].place.account]) == 1],
            2,
        )
        if are_single(i, j)
    }


def _differ(one: Figure | Name, other: Figure | Name, *, alike: bool, single: bool) -> bool:
    """Tell whether two figures for one thing disagree, or one name is spelled in two ways.

    `alike` tells whether the sentences are alike, `single` whether each article counts the noun of
    its figure only once. Where the sentences are not alike, more than the noun must be the same:
    of 12 people and 30 people nobody knows whether they are the same people.
    """
    if isinstance(one, Name) or isinstance(other, Name):
        return isinstance(one, Name) and isinstance(other, Name) and spell_one_name(one, other)
    shared = one.unit & other.unit
    if agree(one, other) or not shared:
        return False
    if one.is_scaled or other.is_scaled:
        return alike and _are_near(one, other) and len(one.around & other.around) >= _FEWEST_AROUND
    around = len(one.around & other.around) >= _FEWEST_AROUND
    if alike:
        # of two hours and six days nobody knows whether the same thing takes them
        return around or (single and not one.is_duration)
    return single and around and (one.is_day or len(shared) >= _FEWEST_AROUND)


def _are_near(one: Figure, other: Figure) -> bool:
    """Tell whether two sums may be of one thing: neither is twice the other or more."""
    return max(one.value, other.value) < _TWICE * min(one.value, other.value)


def _is_same(one: Figure | Name, other: Figure | Name) -> bool:
    """Tell whether two figures may count one thing and agree, or two names have the same words."""
    if isinstance(one, Name) or isinstance(other, Name):
        return isinstance(one, Name) and isinstance(other, Name) and one.words == other.words
    return may_be_one(one, other)


def _knows(told: Sequence[_Told], what: Figure | Name) -> bool:
    return any(_is_same(one.what, what) for one in told)


def _ways_of_telling(group: Sequence[_Told], told: Sequence[_Told]) -> list[list[_Told]]:
    """Return the ways in which a group tells one thing, each a list of all who tell it so.

    `told` is what all accounts tell: each way also gets those outside the group with the same
    figure and noun, or the same name. The list is empty if one account tells the thing in two
    ways. The newest way comes first.
    """
    ways: list[list[_Told]] = []
    for one in group:
        way = next((way for way in ways if _is_same(way[0].what, one.what)), None)
        if way is None:
            ways.append([one])
        else:
            way.append(one)
    for way in ways:
        way += [one for one in told if one not in way and _is_counted(one.what, way[0].what)]
    tellers = [{one.place.account for one in way} for way in ways]
    if sum(map(len, tellers)) > len(set().union(*tellers)):
        return []
    # accounts stand in the order of their dates
    return sorted(ways, key=lambda way: -max(one.place.account for one in way))


def _difference(
    accounts: Sequence[Account], ways: Sequence[Sequence[_Told]], told: Sequence[_Told]
) -> Difference:
    last = [_last(accounts, way) for way in ways[:2]]
    is_known = None not in last and last[0] != last[1] and not _may_be_old(ways[0], told)
    return Difference(
        kind=_kind(ways[0][0].what),
        variants=tuple(
            _variant(accounts, way, is_newest=is_known and at == 0) for at, way in enumerate(ways)
        ),
    )


def _may_be_old(newest: Sequence[_Told], told: Sequence[_Told]) -> bool:
    """Tell whether an account after the newest gives another figure for what may be the thing."""
    what, after = newest[0].what, max(one.place.account for one in newest)
    return isinstance(what, Figure) and any(
        one.place.account > after
        and isinstance(one.what, Figure)
        and not what.unit.isdisjoint(one.what.unit)
        and not agree(what, one.what)
        for one in told
    )


def _is_counted(one: Figure | Name, other: Figure | Name) -> bool:
    """Tell whether two are the same figure with the same noun, or the same name."""
    if isinstance(one, Name) or isinstance(other, Name):
        return _is_same(one, other)
    return one.value == other.value and not one.unit.isdisjoint(other.unit)


def _last(accounts: Sequence[Account], way: Sequence[_Told]) -> datetime | None:
    """Return when the last account that tells it so was published; None if that is unknown."""
    return accounts[max(one.place.account for one in way)].published


def _variant(accounts: Sequence[Account], way: Sequence[_Told], *, is_newest: bool) -> Variant:
    """Return one way of telling, with the words and the sentence of the best place.

    The best place gives the most digits. Of equal ones, a sentence that can be read alone is
    better, and then the later account.
    """
    best = max(
        way,
        key=lambda one: (
            0 if isinstance(one.what, Name) else one.what.digits,
            one.place.at in accounts[one.place.account].alone,
            one.place.account,
        ),
    )
    account = accounts[best.place.account]
    sentence = account.cite(best.place.at)
    start, end = (sentence.span.start + at for at in (best.what.span.start, best.what.span.end))
    span = Span(start, end)
    tellers = {one.place.account for one in way if _is_counted(one.what, best.what)}
    return Variant(
        value=Citation(article=account.index, text=span.of(account.article.text), span=span),
        sentence=sentence,
        articles=tuple(sorted(accounts[number].index for number in tellers)),
        newest=is_newest,
    )


def _kind(what: Figure | Name) -> DifferenceKind:
    if isinstance(what, Name):
        return DifferenceKind.NAME
    return DifferenceKind.DATE if what.is_day else DifferenceKind.FIGURE
