"""What a chat remembers of a digest: its lines, each with its place in the article."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from bot.chat.digests.links import link_to_place
from bot.chat.formatting.lines import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.model import Article, Digest, Point, Quote

#: How many quotes of an article are remembered at most, the most telling first.
MOST_QUOTES = 100

#: A line of more characters is not remembered; no message could show it whole.
LONGEST_LINE = 4000

#: The most characters of an article's quotes in all. From the first quote that exceeds it, all are
#: left out. The limit exists because what is remembered is read on the event loop.
MOST_QUOTED = 40_000

#: A title, a site, an author, a name or a role is cut at so many characters.
_LONGEST_NAME = 300

_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class RememberedPoint:
    """A point: its words, and where they stand in the article's text."""

    text: str
    start: int
    end: int
    label: str | None = None
    #: The link that opens the page at these words; None if there is no page.
    link: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RememberedQuote:
    """A quotation: its words, who said them, and where its parts stand in the article's text."""

    text: str
    parts: tuple[tuple[int, int], ...]
    #: The speaker; None if that is not clear from the text.
    name: str | None = None
    role: str | None = None
    #: The link that opens the page at the first part; None if there is no page.
    link: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """A digest as a chat remembers it."""

    digest_id: str
    chat_id: int
    #: ISO 639-1, or "und".
    language: str
    title: str
    #: The hash of the article's page, from `bot.work.digest_service.page_of`: the same for the
    #: article under all its addresses.
    page: str
    url: str | None = None
    site: str | None = None
    authors: tuple[str, ...] = ()
    #: When the article was published, in ISO 8601; None if that is not known.
    published: str | None = None
    #: How many words the article has.
    words: int = 0
    points: tuple[RememberedPoint, ...] = ()
    quotes: tuple[RememberedQuote, ...] = ()
    #: The message that shows the digest; None if it came in an edition, or if the chat has moved.
    message_id: int | None = None
    #: When the digest was made, in seconds since the epoch; 0 until it is kept.
    made_at: float = 0.0

    def lines(self) -> Iterator[str]:
        """Yield the words by which the digest can be found."""
        yield self.title
        for point in self.points:
            yield point.text
            yield point.label or ""
        for quote in self.quotes:
            yield quote.text
            yield quote.name or ""
            yield quote.role or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A remembered quotation, and the digest that it is from."""

    quote: RememberedQuote
    digest: Remembered


def remember(  # noqa: PLR0913  # what it consists of
    digest: Digest,
    article: Article,
    *,
    digest_id: str,
    chat_id: int,
    page: str,
    message_id: int | None,
) -> Remembered:
    """Return what the chat `chat_id` remembers of a digest.

    `message_id` is the message that shows the digest there; None if no message does. `page` is
    the hash of the article's page (see `Remembered.page`).
    """
    return Remembered(
        digest_id=digest_id,
        chat_id=chat_id,
        language=digest.language,
        title=_short(digest.title or _first_words(digest)),
        page=page,
        url=digest.url,
        site=digest.site and _short(digest.site),
        authors=tuple(_short(author) for author in digest.authors[:10]),
        published=digest.published.isoformat() if digest.published else None,
        words=digest.words,
        points=tuple(
            _point(one, digest, article)
            for one in digest.points
            if len(one.labelled) <= LONGEST_LINE
        ),
        quotes=tuple(_quote(one, digest, article) for one in _first_quotes(digest)),
        message_id=message_id,
    )


def _first_quotes(digest: Digest) -> Iterator[Quote]:
    """Yield the quotes that are remembered, the most telling first."""
    left = MOST_QUOTED
    for quote in digest.quotes[:MOST_QUOTES]:
        left -= len(quote.text)
        if left < 0:
            return
        if len(quote.text) <= LONGEST_LINE:
            yield quote


def _point(point: Point, digest: Digest, article: Article) -> RememberedPoint:
    span = point.sentence.span
    return RememberedPoint(
        text=one_line(point.text),
        start=span.start,
        end=span.end,
        label=one_line(point.label.text) if point.label else None,
        link=link_to_place(digest.url, point.text, article.text),
    )


def _quote(quote: Quote, digest: Digest, article: Article) -> RememberedQuote:
    speaker = quote.speaker
    return RememberedQuote(
        text=one_line(quote.text),
        parts=tuple((part.start, part.end) for part in quote.parts),
        name=_short(speaker.name) if speaker else None,
        role=_short(speaker.role) if speaker and speaker.role else None,
        link=link_to_place(digest.url, quote.parts[0].of(article.text), article.text),
    )


def _first_words(digest: Digest) -> str:
    """Return the beginning of the first point, as the title of a text that has none.

    It is empty if there are no points.
    """
    first = one_line(digest.points[0].text) if digest.points else ""
    return first if len(first) <= 60 else first[:60].rpartition(" ")[0] + " …"


def _short(words: str) -> str:
    return one_line(words)[:_LONGEST_NAME]


def to_json(digest: Remembered) -> str:
    """Return a remembered digest as JSON, without the fields that the store has in columns."""
    kept = asdict(digest)
    for name in _BESIDE:
        del kept[name]
    return json.dumps({"version": _VERSION, **kept}, ensure_ascii=False)


#: The fields that stand in columns of their own.
_BESIDE = ("digest_id", "chat_id", "language", "page", "message_id", "made_at")


def from_json(body: str, **beside: Any) -> Remembered:
    """Return the digest that `to_json` wrote; `beside` are the fields that it left out."""
    value: dict[str, Any] = json.loads(body)
    del value["version"]
    points = tuple(RememberedPoint(**one) for one in value.pop("points"))
    quotes = tuple(
        RememberedQuote(**{**one, "parts": tuple(map(tuple, one["parts"]))})
        for one in value.pop("quotes")
    )
    authors = tuple(value.pop("authors"))
    return Remembered(**value, **beside, points=points, quotes=quotes, authors=authors)
