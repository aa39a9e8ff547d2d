"""What the articles of a story tell differently: figures, dates, the spelling of names.

A wrong difference is worse than a missed one. Two figures differ when they count the same
thing, in sentences that are alike, and share some of the words around them. Neither article may
have the other's figure anywhere: an article that tells how a number rose has both figures. If one
article gives two figures for one thing, no difference is reported.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.model import Span
from summarizer.stories.figures import agree, may_be_one
from summarizer.stories.linkage import link_chains
from summarizer.stories.matching import Place
from summarizer.stories.names import Name, names_of, spell_one_name
from summarizer.story_model import Citation, Difference, DifferenceKind, Variant

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from summarizer.stories.account import Account
    from summarizer.stories.figures import Figure
    from summarizer.stories.matching import Matches

#: Two figures that share fewer of the words around them may count different things.
_FEWEST_AROUND = 2


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
        for at in range(len(account.sentences))
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

    pairs = [
        (i, j)
        for one, other in matches.alike
        for i in standing[one]
        for j in standing[other]
        if _differ(told[i].what, told[j].what)
        and not knows(other.account, i)
        and not knows(one.account, j)
    ]
    groups = [group for group in link_chains(len(told), pairs) if len(group) > 1]
    found: list[Difference] = []
    outdated: set[Place] = set()
    for group in groups:
        ways = _ways_of_telling([told[i] for i in group], told)
        if ways:
            found.append(_difference(accounts, ways))
            if found[-1].variants[0].newest:
                outdated.update(one.place for way in ways[1:] for one in way)
    return Differing(tuple(found), frozenset(outdated))


def _told(account: Account, place: Place) -> Iterator[_Told]:
    for figure in account.figures[place.at]:
        yield _Told(place, figure)
    for name in names_of(account.sentences[place.at].text):
        yield _Told(place, name)


def _differ(one: Figure | Name, other: Figure | Name) -> bool:
    """Tell whether two figures for one thing disagree, or one name is spelled in two ways."""
    if isinstance(one, Name) or isinstance(other, Name):
        return isinstance(one, Name) and isinstance(other, Name) and spell_one_name(one, other)
    return (
        not agree(one, other)
        and not one.unit.isdisjoint(other.unit)
        and len(one.around & other.around) >= _FEWEST_AROUND
    )


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


def _difference(accounts: Sequence[Account], ways: Sequence[Sequence[_Told]]) -> Difference:
    last = [_last(accounts, way) for way in ways[:2]]
    is_known = None not in last and last[0] != last[1]
    return Difference(
        kind=_kind(ways[0][0].what),
        variants=tuple(
            _variant(accounts, way, is_newest=is_known and at == 0) for at, way in enumerate(ways)
        ),
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
