"""What a message shows of a digest: which quotes, and which places in the article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.chat.formatting.lines import one_line
from summarizer.options import Length

if TYPE_CHECKING:
    from bot.chat.digests.sequel import Sequel
    from bot.chat.strings import Strings
    from summarizer.model import Article, Digest, Point, Quote, Span

#: How many quotes are shown under the points at most; a button leads to all of them.
QUOTES_SHOWN = {Length.SHORT: 2, Length.NORMAL: 4, Length.LONG: 6}


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A digest, and how to show it: its article, the length and the words."""

    article: Article
    digest: Digest
    length: Length
    strings: Strings
    #: Whether quotes are shown under the points.
    quotes: bool = True
    #: What is new in the article, if the chat has had an earlier one on the same story.
    sequel: Sequel | None = None
    #: The quotes of people whom the chat follows.
    wanted: tuple[Quote, ...] = ()


def shows_all(shown: list[Quote], view: View) -> bool:
    """Tell whether a digest with these quotes under its points shows all of the article's.

    A single one may also stand within a point.
    """
    quotes, points = view.digest.quotes, [point.sentence.span for point in view.digest.points]
    return len(shown) == len(quotes) or (len(quotes) == 1 and _is_whole(quotes[0], points))


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place in the article that a digest shows: a point, or a quote."""

    #: The words of the article; of an interrupted quote, those before the interruption.
    words: str
    #: Who is quoted; empty for a point, and where nobody is named.
    name: str = ""


def places_of(view: View) -> tuple[Place, ...]:
    """Return the places that a digest leads to: all its points, then the quotes to show."""
    quotes = fresh_quotes(view) if view.quotes else ()
    return (
        *(Place(words=point.text) for point in view.digest.points),
        *(
            Place(
                words=quote.parts[0].of(view.article.text),
                name=one_line(quote.speaker.name) if quote.speaker else "",
            )
            for quote in quotes
        ),
    )


def is_fresh(point: Point, view: View) -> bool:
    """Tell whether a point is among the new sentences: shown twice, it would look like a mistake.

    The new sentences stand above the points.
    """
    return view.sequel is not None and point.sentence.span in view.sequel.fresh


def fresh_quotes(view: View) -> tuple[Quote, ...]:
    """Return the quotes to show under the points, at most `QUOTES_SHOWN`.

    Those of people whom the chat follows come first. Quotes of which a part stands in the points
    or the new sentences are left out.
    """
    said = [point.sentence.span for point in view.digest.points]
    said += view.sequel.fresh if view.sequel else ()
    fresh = [quote for quote in view.digest.quotes if not _is_shown(quote, said)]
    fresh.sort(key=lambda quote: quote not in view.wanted)
    return tuple(fresh[: QUOTES_SHOWN[view.length]])


def _is_whole(quote: Quote, points: list[Span]) -> bool:
    """Tell whether the points contain all parts of the quote."""
    return all(
        any(p.start <= part.start and part.end <= p.end for p in points) for part in quote.parts
    )


def _is_shown(quote: Quote, points: list[Span]) -> bool:
    """Tell whether a point contains a part of the quote: shown twice, it looks like a mistake."""
    return any(
        point.start <= part.start and part.end <= point.end
        for part in quote.parts
        for point in points
    )
