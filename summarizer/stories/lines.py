"""The lines of a story: what several accounts report, and what only one has."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.stories.account import newest_of
from summarizer.stories.matching import Place
from summarizer.story_model import SharedLine

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from summarizer.stories.account import Account
    from summarizer.stories.matching import Matches
    from summarizer.story_model import Citation

#: From this cosine on, a line says again what another says.
_REPEATS = 0.3
#: A sentence with fewer stems tells nothing by itself: “The police said so.”
_FEWEST_STEMS = 3


class _Line(NamedTuple):
    """A line that could stand, with all sentences that say the same."""

    best: Place
    group: list[Place]
    sources: int
    worth: float
    #: How far into their articles the sentences stand, on average: 0 to 1.
    where: float


class Lines:
    """The lines of a story, to choose any number of them from."""

    __slots__ = ("_accounts", "_matches", "_originals", "_shared")

    def __init__(
        self,
        accounts: Sequence[Account],
        originals: Sequence[int],
        matches: Matches,
        outdated: Collection[Place],
    ) -> None:
        """Set the lines up.

        `originals` has for each account the number of the one that it copies, or its own. A
        sentence in `outdated` stands for a line that several report only if it tells the event
        and no other first sentence does.
        """
        self._accounts = accounts
        self._originals = originals
        self._matches = matches
        lines = sorted(self._lines(), key=lambda line: -line.sources * line.worth)
        self._shared = [line for line in lines if line.best not in outdated]
        if all(line.best.at for line in self._shared):
            event = next((line for line in lines if not line.best.at), None)
            self._shared[:0] = [event] if event else []

    def shared(self, most: int) -> tuple[SharedLine, ...]:
        """Return up to `most` lines that two sources or more report, in reading order."""
        return tuple(
            SharedLine(
                best=self._cite(line.best),
                others=tuple(self._cite(place) for place in line.group if place != line.best),
                sources=line.sources,
            )
            for line in sorted(self._chosen(most), key=lambda line: line.where)
        )

    def single(self, most: int, told: Collection[Citation]) -> tuple[Citation, ...]:
        """Return up to `most` lines that one source alone reports, the newest account first.

        Lines that are `told` already are left out.
        """
        shared = self._chosen(most)
        found = [
            (point.score, place)
            for number, account in enumerate(self._accounts)
            for point in account.chooser.points(most, whole=True)
            if (place := Place(number, point.sentence.index))
            and place.at in account.alone
            and self._cite(place) not in told
            and self._is_single(place, shared)
        ]
        found.sort(key=lambda one: -one[0])
        chosen: list[Place] = []
        for _, place in found:
            # copies of one article have the same lines
            if len(chosen) < most and not any(self._repeats(place, one) for one in chosen):
                chosen.append(place)
        return tuple(
            self._cite(place) for place in sorted(chosen, key=lambda p: (-p.account, p.at))
        )

    def _lines(self) -> Iterator[_Line]:
        for number, account in enumerate(self._accounts):
            if account.reports:
                for at, worth in account.alone.items():
                    line = self._line(Place(number, at), worth)
                    if line.sources > 1:
                        yield line

    def _line(self, best: Place, worth: float) -> _Line:
        saying = [
            one for one in self._matches.said_by(best) if self._accounts[one.place.account].reports
        ]
        group = [best, *(one.place for one in saying)]
        return _Line(
            best=best,
            group=group,
            sources=len({self._originals[place.account] for place in group}),
            worth=worth + sum(one.share for one in saying) / max(1, len(saying)),
            where=sum(self._where(place) for place in group) / len(group),
        )

    def _chosen(self, most: int) -> list[_Line]:
        """Return up to `most` of the best shared lines, of which none repeats another."""
        chosen: list[_Line] = []
        for line in self._shared:
            pairs = (
                (place, own) for other in chosen for own in other.group for place in line.group
            )
            if len(chosen) < most and not any(self._repeats(*pair) for pair in pairs):
                chosen.append(line)
        return chosen

    def _is_single(self, place: Place, shared: Sequence[_Line]) -> bool:
        """Tell whether no other source has what a sentence says, nor one of the `shared` lines.

        For the first sentence of the newest account it is enough that no other account says it in
        one place. A sentence also passes if all that nearly say it give other figures.
        """
        if not place.at and place.account == newest_of(self._accounts):
            return not self._matches.said_by(place) and all(line.best != place for line in shared)
        if len(self._accounts[place.account].stems[place.at]) < _FEWEST_STEMS:
            return False
        if any(self._repeats(place, other) for line in shared for other in line.group):
            return False
        own = self._originals[place.account]
        return self._matches.is_contradicted(place) or not any(
            self._matches.is_known(place, other)
            for other, original in enumerate(self._originals)
            if original != own
        )

    def _repeats(self, one: Place, other: Place) -> bool:
        return one == other or self._matches.alike.get((one, other), 0.0) >= _REPEATS

    def _where(self, place: Place) -> float:
        account = self._accounts[place.account]
        return account.sentences[place.at].span.start / len(account.article.text)

    def _cite(self, place: Place) -> Citation:
        return self._accounts[place.account].cite(place.at)
