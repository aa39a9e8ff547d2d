"""The values that make up a story, which is several articles on one event: frozen, picklable.

An article is referred to by its index among the articles that were given. All words are the
articles' own: for each `Citation`, `text == span.of(articles[article].text)`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from summarizer.model import Genre, Quote, Span, Speaker


class DifferenceKind(StrEnum):
    """What articles differ in."""

    #: How many, how much, how long.
    FIGURE = "figure"
    #: A day of a month.
    DATE = "date"
    #: How a name is written.
    NAME = "name"


@dataclass(frozen=True, slots=True, kw_only=True)
class StorySource:
    """One of the articles, without its text."""

    title: str | None = None
    url: str | None = None
    #: A host without "www.": "example.org".
    site: str | None = None
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    words: int
    genre: Genre
    #: The index of the article of which this one is a copy or another version. The two count as
    #: one source.
    copy_of: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Words of one of the articles, with their place."""

    #: The index of the article.
    article: int
    text: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedLine:
    """What several articles report: the best sentence, and those that say it in the others."""

    best: Citation
    #: One sentence of each other article that reports it.
    others: tuple[Citation, ...]
    #: How many articles report it, copies of one counted once.
    sources: int

    @property
    def articles(self) -> tuple[int, ...]:
        """The articles that report it, in the order in which they were given."""
        return tuple(sorted(one.article for one in (self.best, *self.others)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """A figure, a date or a name as one or several of the articles give it."""

    #: The words that differ, with what they count: "at least 12 people".
    value: Citation
    #: The sentence in which they stand.
    sentence: Citation
    #: All articles that give it so, in the order in which they were given.
    articles: tuple[int, ...]
    #: Whether the last article to be published of those that differ gives it so. False for all
    #: variants if the articles' dates do not tell.
    newest: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What the articles tell differently, side by side."""

    kind: DifferenceKind
    #: Two or more; the newest first where that is known.
    variants: tuple[Variant, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CitedQuote:
    """A quotation as one of the articles gives it."""

    article: int
    quote: Quote


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryQuote:
    """A quotation in its longest form, and its other forms: most repeat it or a part of it."""

    longest: CitedQuote
    others: tuple[CitedQuote, ...] = ()
    #: With the fullest name that any of the articles gives, and the most frequent role, if any.
    #: `mention` is None.
    speaker: Speaker | None = None

    @property
    def articles(self) -> tuple[int, ...]:
        """The articles that give it, in the order in which they were given."""
        return tuple(sorted({one.article for one in (self.longest, *self.others)}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Several articles on one event, told once."""

    #: In the order in which the articles were given.
    sources: tuple[StorySource, ...]
    #: The index of the article whose headline stands for the story: the newest, or if no article
    #: has a date, the one from which the first of the `shared` lines is taken.
    lead: int
    language: str
    #: What two or more sources report, in reading order: by the average place in the articles.
    shared: tuple[SharedLine, ...]
    #: What the articles tell differently.
    differences: tuple[Difference, ...]
    #: The lines that only one source has, those of the newest article first.
    single: tuple[Citation, ...]
    #: All of one speaker together, the weightiest speaker first.
    quotes: tuple[StoryQuote, ...]

    @property
    def title(self) -> str | None:
        """The headline that stands for the story; None if its article has none."""
        return self.sources[self.lead].title
