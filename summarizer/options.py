"""What a caller may ask for, and the limits of what is read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from summarizer.errors import BadOption

#: The largest source that is read, in bytes. A news page has 0.1 to 2 MB.
MAX_SOURCE_BYTES = 20 * 1024 * 1024

#: The longest text that is read, in code points. A long novel has about a million.
MAX_TEXT_CHARS = 2_000_000

#: The fewest words of an article that is digested, unless a number of points is asked for. An
#: article with fewer words is short already.
MIN_WORDS = 90

#: The engines of sumy, by the names that its own command line gives them.
SUMY_ENGINES = frozenset(
    {"edmundson", "kl", "lexrank", "lsa", "luhn", "reduction", "sumbasic", "textrank"}
)


class Length(StrEnum):
    """How long a digest is."""

    SHORT = "short"
    NORMAL = "normal"
    LONG = "long"

    @property
    def points(self) -> int:
        """Return the most points that a digest of this length has."""
        return _POINTS[self]


_POINTS = {Length.SHORT: 2, Length.NORMAL: 4, Length.LONG: 7}


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestOptions:
    """How a digest is to be made.

    `points`, at least 1, overrides `length`: the digest has that many sentences, or all if the
    text has fewer, however short the text is. `quotes`, at least 0, is the most quotes to list;
    None lists all, and 0 also leaves out speech that is reported in other words. `engine` is
    "nutgraf" or one of `SUMY_ENGINES`. Raises `BadOption` if an option has any other value.
    """

    length: Length = Length.NORMAL
    points: int | None = None
    quotes: int | None = None
    engine: str = "nutgraf"

    def __post_init__(self) -> None:
        if self.length not in list(Length):
            raise BadOption(option="length", value=str(self.length))
        # "short" is as good as Length.SHORT to a caller, and equal to it
        object.__setattr__(self, "length", Length(self.length))
        if self.engine not in ["nutgraf", *SUMY_ENGINES]:
            raise BadOption(option="engine", value=str(self.engine))
        if self.points is not None and not _at_least(1, self.points):
            raise BadOption(option="points", value=str(self.points))
        if self.quotes is not None and not _at_least(0, self.quotes):
            raise BadOption(option="quotes", value=str(self.quotes))


def _at_least(least: int, number: object) -> bool:
    return isinstance(number, int) and not isinstance(number, bool) and number >= least
