"""The values that travel through the pipeline; all frozen, all picklable."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a text: code points from `start` up to, not including, `end`.

    Raises `ValueError` unless 0 <= start < end.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, got {self.start}, {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the stretch of `text` that this span names."""
        return text[self.start : self.end]


class BlockKind(StrEnum):
    """What a block of an article is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    BLOCKQUOTE = "blockquote"
    #: Lines of a program, a command or its output.
    CODE = "code"
    #: The names of a table's columns, and the cells of a row, each with " | " between them.
    TABLE_HEAD = "table_head"
    TABLE_ROW = "table_row"
    #: What stands under a picture, a film or a table.
    CAPTION = "caption"
    #: A line of the author's own summary, where the page marks it as such: key takeaways.
    SUMMARY = "summary"
    #: The name of the author of the blocks up to the next AUTHOR, as in a thread of posts.
    AUTHOR = "author"


#: Blocks that are no prose: their lines and cells are no sentences.
NO_PROSE = frozenset(
    {
        BlockKind.CODE,
        BlockKind.TABLE_HEAD,
        BlockKind.TABLE_ROW,
        BlockKind.CAPTION,
        BlockKind.AUTHOR,
    }
)


class Genre(StrEnum):
    """What kind of text an article is. The choice of points depends on it."""

    NEWS = "news"
    FEATURE = "feature"
    INTERVIEW = "interview"
    GUIDE = "guide"
    LIST = "list"
    COMPARISON = "comparison"
    REVIEW = "review"
    OPINION = "opinion"
    PERSONAL = "personal"
    SCIENCE = "science"
    REFERENCE = "reference"
    PRESS = "press"
    LIVE = "live"
    RECIPE = "recipe"
    TRANSCRIPT = "transcript"
    OTHER = "other"


class QuoteForm(StrEnum):
    """How a quotation is built into its sentence."""

    #: Whole clauses of speech: “We are ready,” she said.
    DIRECT = "direct"
    #: Quoted words inside the reporter's own clause: he called it “a disaster”.
    MIXED = "mixed"
    #: The reporter's own words for what somebody said: he admitted that it was a disaster.
    INDIRECT = "indirect"


class Note(StrEnum):
    """What a reader of the digest should know about how it was made."""

    #: The text was longer than the limit; the rest was not read.
    TRUNCATED = "truncated"
    #: Only the beginning of the article is free to read, and the digest was made from that.
    TEASER = "teaser"
    #: The text is too short for the language to be certain.
    LANGUAGE_GUESSED = "language_guessed"
    #: There are no rules for this language: points only by statistics, quotes without speakers.
    LANGUAGE_UNKNOWN = "language_unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Bytes as they came: a page, a file, a pasted text."""

    #: `read_source` refuses more than `options.MAX_SOURCE_BYTES`.
    body: bytes
    #: Lower-case, without parameters: "text/html"; "" when unknown.
    media_type: str = ""
    #: As the transport declared it; a declaration may be wrong.
    charset: str | None = None
    #: Where it was found, after redirects.
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A stretch of an article that stands apart: a paragraph, a heading, a list item."""

    span: Span
    kind: BlockKind = BlockKind.PARAGRAPH
    #: 1 to 6 for a heading whose level is known; else 0.
    level: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article without the furniture of its page: menus, bylines, prompts to share.

    `blocks` lie in `text` in order and do not overlap; when none are given, each run of
    lines between blank lines is a paragraph. The headline is in `title`, not in `text`.
    """

    text: str
    blocks: tuple[Block, ...] = ()
    #: ISO 639-1; "und" when it could not be told.
    language: str = "en"
    title: str | None = None
    #: The address that the article calls its own, else the one where it was found.
    url: str | None = None
    #: A host without "www.": "example.org".
    site: str | None = None
    authors: tuple[str, ...] = ()
    #: The articles that this package reads have a time zone here.
    published: datetime | None = None
    notes: frozenset[Note] = frozenset()

    def __post_init__(self) -> None:
        if not self.blocks:
            object.__setattr__(self, "blocks", paragraphs(self.text))


def paragraphs(text: str) -> tuple[Block, ...]:
    """Return the stretches between blank lines of `text` as paragraphs."""
    blocks: list[Block] = []
    at = 0
    start: int | None = None
    end = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            if start is None:
                start = at + len(line) - len(line.lstrip())
            end = at + len(line.rstrip())
        elif start is not None:
            blocks.append(Block(span=Span(start, end)))
            start = None
        at += len(line)
    if start is not None:
        blocks.append(Block(span=Span(start, end)))
    return tuple(blocks)


def join_blocks(pieces: Iterable[tuple[str, BlockKind, int]]) -> tuple[str, tuple[Block, ...]]:
    """Return `pieces` as one text with a blank line between them, and the blocks in that text.

    A piece is its text, its kind, and its level if it is a heading whose level is known, else 0.
    """
    blocks: list[Block] = []
    texts: list[str] = []
    at = 0
    for text, kind, level in pieces:
        blocks.append(Block(span=Span(at, at + len(text)), kind=kind, level=level))
        texts.append(text)
        at += len(text) + 2
    return "\n\n".join(texts), tuple(blocks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence of an article: `text == span.of(article.text)`, always."""

    #: Its place among the article's sentences, from 0.
    index: int
    #: The index of its block.
    block: int
    span: Span
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words of an article with their place: `text == span.of(article.text)`, always."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """A part of a score: the feature and what it added."""

    feature: str
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A sentence chosen for the digest, with its score and the reasons for it."""

    sentence: Sentence
    score: float
    why: tuple[Reason, ...] = ()
    #: A heading or an item's name, if the sentence is not clear without it.
    label: Passage | None = None

    @property
    def text(self) -> str:
        """The sentence's words."""
        return self.sentence.text

    @property
    def labelled(self) -> str:
        """The sentence's words, after those of its label if it has one."""
        return f"{self.label.text} — {self.text}" if self.label else self.text


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """The speaker of a quote."""

    #: The fullest form of the name in the text: "Ann Lee"; else a noun phrase: "the report".
    name: str
    #: The article's own words, to be read after the name: "CEO of Coterie".
    role: str | None = None
    #: The words that name the speaker at the quote: "she", "Lee".
    mention: Span | None = None
    #: The verb or phrase that attributes: "said", "according to".
    cue: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Speech in quotation marks or behind a dash. The parts of an interrupted one are one quote.

    In the form INDIRECT it is a whole sentence of the reporter's, without marks around it.
    """

    #: The parts, joined by " […] " where the reporter's words interrupt them, and by a line break
    #: where the speech goes on in the next paragraph.
    text: str
    #: Exactly the quoted words, marks excluded, in order; of reported speech, the sentence.
    parts: tuple[Span, ...]
    form: QuoteForm = QuoteForm.DIRECT
    #: None when nobody can be named with confidence.
    speaker: Speaker | None = None
    #: 0 to 1: how likely the speaker is right.
    confidence: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """The sentences that carry the story, and who said what."""

    #: In reading order.
    points: tuple[Point, ...]
    #: The most telling first.
    quotes: tuple[Quote, ...]
    language: str
    #: Words in the whole article.
    words: int
    #: The sentences that report speech without quoting it, in reading order; each is a quote in
    #: the form INDIRECT, and none holds a part of one of the `quotes`.
    reported: tuple[Quote, ...] = ()
    genre: Genre = Genre.OTHER
    #: The names of the items or steps that the article consists of, in reading order; () if it
    #: has no such items.
    outline: tuple[Passage, ...] = ()
    engine: str = "nutgraf"
    title: str | None = None
    url: str | None = None
    site: str | None = None
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    notes: frozenset[Note] = field(default=frozenset())
