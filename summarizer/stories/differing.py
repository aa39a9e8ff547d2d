"""What the articles of a story tell differently: figures, dates, the spelling of names.

A wrong difference is worse than a missed one. Two figures differ when they count the same, in
sentences that are alike, with the same words about them; and when neither article has the other's
figure anywhere, as one has that tells how the number rose. Of an article that gives two figures
for one thing nothing is said.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NamedTuple

from summarizer.model import Span
from summarizer.stories.figures import agree, counts_the_same, figures_of
from summarizer.stories.linkage import link_chains
from summarizer.stories.matching import Place
from summarizer.stories.names import Name, names_of, spell_one_name
from summarizer.story_model import Citation, Difference, DifferenceKind, Variant

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.stories.account import Account
    from summarizer.stories.figures import Figure
    from summarizer.stories.matching import Matches

#: Two figures with fewer words about them in common may count different things.
_FEWEST_AROUND = 2
#: Before all dates.
_NEVER = datetime.min.replace(tzinfo=UTC)


class _Told(NamedTuple):
    """A figure or a name with the sentence in which it stands."""

    place: Place
    what: Figure | Name


def find_differences(accounts: Sequence[Account], matches: Matches) -> tuple[Difference, ...]:
    """Return what `accounts`, in the order of their dates, tell differently, in reading order."""
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
    pairs = [
        (i, j)
        for one, other in matches.alike
        for i in standing[one]
        for j in standing[other]
        if _differ(told[i].what, told[j].what)
        and not _knows(of_account[other.account], told[i].what)
        and not _knows(of_account[one.account], told[j].what)
    ]
    groups = [group for group in link_chains(len(told), pairs) if len(group) > 1]
    found = [_difference(accounts, [told[i] for i in group], told) for group in groups]
    return tuple(one for one in found if one is not None)


def _told(account: Account, place: Place) -> Iterator[_Told]:
    text = account.sentences[place.at].text
    for figure in figures_of(text, account.article.language):
        yield _Told(place, figure)
    for name in names_of(text):
        yield _Told(place, name)


def _differ(one: Figure | Name, other: Figure | Name) -> bool:
    """Tell whether two figures count one thing, or two names are one, and are not the same."""
    if isinstance(one, Name) or isinstance(other, Name):
        return isinstance(one, Name) and isinstance(other, Name) and spell_one_name(one, other)
    return (
        not agree(one, other)
        and not one.unit.isdisjoint(other.unit)
        and len(one.around & other.around) >= _FEWEST_AROUND
    )


def _is_same(one: Figure | Name, other: Figure | Name) -> bool:
    """Tell whether two are the same figure, of what may be the same thing, or the same name."""
    if isinstance(one, Name) or isinstance(other, Name):
        return isinstance(one, Name) and isinstance(other, Name) and one.words == other.words
    return agree(one, other) and counts_the_same(one, other)


def _knows(told: Sequence[_Told], what: Figure | Name) -> bool:
    return any(_is_same(one.what, what) for one in told)


def _difference(
    accounts: Sequence[Account], group: Sequence[_Told], told: Sequence[_Told]
) -> Difference | None:
    """Return what is told differently in a group; None where one account tells it in two ways."""
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
        return None
    last = [_last(accounts, numbers) for numbers in tellers]
    order = sorted(range(len(ways)), key=lambda at: (last[at] or _NEVER, at), reverse=True)
    newest = order[0] if all(last) and last[order[0]] != last[order[1]] else None
    return Difference(
        kind=_kind(group[0].what),
        variants=tuple(_variant(accounts, ways[at], is_newest=at == newest) for at in order),
    )


def _is_counted(one: Figure | Name, other: Figure | Name) -> bool:
    """Tell whether two are the same figure with the same noun, or the same name."""
    if isinstance(one, Name) or isinstance(other, Name):
        return _is_same(one, other)
    return agree(one, other) and not one.unit.isdisjoint(other.unit)


def _last(accounts: Sequence[Account], numbers: set[int]) -> datetime | None:
    """Return when the last of some accounts was published, if it is known of all of them."""
    dates = [accounts[number].article.published for number in numbers]
    return None if None in dates else max(date for date in dates if date is not None)


def _variant(accounts: Sequence[Account], way: Sequence[_Told], *, is_newest: bool) -> Variant:
    """Return one way of telling, by a sentence of the last account that stands alone there."""
    best = max(
        way, key=lambda one: (one.place.at in accounts[one.place.account].alone, one.place.account)
    )
    account = accounts[best.place.account]
    sentence = account.cite(best.place.at)
    start, end = (sentence.span.start + at for at in (best.what.span.start, best.what.span.end))
    span = Span(start, end)
    return Variant(
        value=Citation(article=account.index, text=span.of(account.article.text), span=span),
        sentence=sentence,
        articles=tuple(sorted({accounts[one.place.account].index for one in way})),
        newest=is_newest,
    )


def _kind(what: Figure | Name) -> DifferenceKind:
    if isinstance(what, Name):
        return DifferenceKind.NAME
    return DifferenceKind.DATE if what.is_day else DifferenceKind.FIGURE
