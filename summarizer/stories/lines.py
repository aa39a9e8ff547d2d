"""The lines of a story: what several accounts report, and what only one has."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from summarizer.stories.matching import Place
from summarizer.story_model import SharedLine

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from summarizer.stories.account import Account
    from summarizer.stories.matching import Matches
    from summarizer.story_model import Citation

#: From this cosine on, a line says again what another says.
_REPEATS = 0.3


class _Line(NamedTuple):
    """A line that could stand, with all sentences that say the same."""

    best: Place
    group: list[Place]
    sources: int
    worth: float
    #: How far into their articles they stand, on average: 0 to 1.
    where: float


class Lines:
    """The lines of a story, to choose any number of them from."""

    __slots__ = ("_accounts", "_matches", "_originals", "_outdated")

    def __init__(
        self,
        accounts: Sequence[Account],
        originals: Sequence[int],
        matches: Matches,
        outdated: Collection[Place],
    ) -> None:
        """`originals` are the accounts of which others are copies, `outdated` no line's words."""
        self._accounts = accounts
        self._originals = originals
        self._matches = matches
        self._outdated = outdated

    def shared(self, most: int) -> tuple[SharedLine, ...]:
        """Return up to `most` lines that two sources or more report, in reading order."""
        lines = [line for group in self._matches.groups for line in self._line(group)]
        chosen: list[_Line] = []
        for line in sorted(lines, key=lambda line: -line.worth):
            if len(chosen) < most and not any(self._repeats(line, other) for other in chosen):
                chosen.append(line)
        chosen.sort(key=lambda line: line.where)
        return tuple(
            SharedLine(
                best=self._cite(line.best),
                others=tuple(self._cite(place) for place in line.group if place != line.best),
                sources=line.sources,
            )
            for line in chosen
        )

    def single(self, most: int, told: Collection[Citation]) -> tuple[Citation, ...]:
        """Return up to `most` lines that one source alone reports, the newest account first.

        Those are left out that are `told` already.
        """
        found: list[tuple[float, Place]] = []
        for number, account in enumerate(self._accounts):
            others = [
                at
                for at, original in enumerate(self._originals)
                if original != self._originals[number]
            ]
            for point in account.chooser.points(most, whole=True):
                place = Place(number, point.sentence.index)
                if (
                    place.at in account.alone
                    and self._cite(place) not in told
                    and self._matches.is_single(place, others)
                ):
                    found.append((point.score, place))
        found.sort(key=lambda one: -one[0])
        chosen = sorted((place for _, place in found[:most]), key=lambda p: (-p.account, p.at))
        return tuple(self._cite(place) for place in chosen)

    def _line(self, group: list[Place]) -> Iterable[_Line]:
        """Yield the line that a group of sentences makes, if one of them can stand."""
        reporting = [place for place in group if self._accounts[place.account].reports]
        sources = len({self._originals[place.account] for place in reporting})
        able = [
            place
            for place in reporting
            if place.at in self._accounts[place.account].alone and place not in self._outdated
        ]
        if sources < 2 or not able:
            return
        best = max(able, key=lambda place: self._fit(place, group))
        where = sum(self._where(place) for place in group) / len(group)
        yield _Line(best, group, sources, sources * self._worth(best), where)

    def _repeats(self, line: _Line, other: _Line) -> bool:
        return any(
            self._matches.alike.get((min(pair), max(pair)), 0.0) >= _REPEATS
            for pair in product(line.group, other.group)
        )

    def _fit(self, place: Place, group: list[Place]) -> tuple[float, int]:
        """Return how well a sentence stands for its group; of equals the newest account's does."""
        return (self._worth(place) + self._matches.covered(place, group), place.account)

    def _worth(self, place: Place) -> float:
        return self._accounts[place.account].alone[place.at].score

    def _where(self, place: Place) -> float:
        account = self._accounts[place.account]
        return account.sentences[place.at].span.start / len(account.article.text)

    def _cite(self, place: Place) -> Citation:
        return self._accounts[place.account].cite(place.at)
