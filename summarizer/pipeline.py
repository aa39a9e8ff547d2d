"""Article → Digest: the one place that knows the order of the stages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.engines import rank as rank_sentences
from summarizer.errors import EmptyText, NoSentences, TextTooShort
from summarizer.languages import UNSPACED_CODES, language_of
from summarizer.model import NO_PROSE, Digest, Note
from summarizer.options import MIN_WORDS, DigestOptions
from summarizer.quotes import find_said, rank
from summarizer.quotes.repeats import leave_out_repeats
from summarizer.sentences import sentences_of
from summarizer.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.engines import Ranked
    from summarizer.model import Article, Passage, Point, Quote

_NORMAL = DigestOptions()

#: A paragraph with more words is longer than any sentence, so it should have a full stop. The
#: longest sentence in 2,500 news articles has 1,160 characters.
_LONGEST_SENTENCE = 150
#: Of a text without any full stop, a paragraph with more words than this is more than a sentence.
_LONG_SENTENCE = 60
#: A line in lower case with more words than this is a part of a sentence; items have fewer.
_LONG_ITEM = 7
_SENTENCE_END = re.compile(r"[.!?…;։؟۔।።]\B")


def digest(article: Article, options: DigestOptions = _NORMAL) -> Digest:
    """Return the sentences that carry `article`, and its quotes with their speakers.

    Raises `EmptyText` when there are no words. Unless a number of points is asked for, it raises
    `TextTooShort` below `MIN_WORDS` words, and `NoSentences` when most words stand in long
    paragraphs without a full stop or the like.
    """
    words = count_words(article.text)
    if not words:
        raise EmptyText
    if words < MIN_WORDS and options.points is None:
        raise TextTooShort(words=words)
    if options.points is None and _has_no_sentences(article, words):
        raise NoSentences
    ranked = rank_sentences(article, sentences_of(article), engine=options.engine)
    quotes, reported = _said(article, options)
    points = _points(ranked, options, words)
    return Digest(
        points=points,
        quotes=quotes,
        reported=reported,
        language=article.language,
        words=words,
        genre=ranked.genre,
        outline=() if _repeats(ranked.outline, points) else ranked.outline,
        engine=options.engine,
        title=article.title,
        url=article.url,
        site=article.site,
        authors=article.authors,
        published=article.published,
        notes=_notes(article),
    )


def _paragraphs(article: Article) -> Iterator[str]:
    for block in article.blocks:
        if block.kind not in NO_PROSE:
            yield block.span.of(article.text)


def _has_no_sentences(article: Article, words: int) -> bool:
    """Whether most words stand in long paragraphs without the end of a sentence.

    In a text that ends no sentence at all they need not be so long, and lines in lower case may be
    short: what a program heard somebody say, or what somebody typed without a full stop.
    """
    if article.language in UNSPACED_CODES:
        return False
    unended = [text for text in _paragraphs(article) if not _SENTENCE_END.search(text)]
    if _SENTENCE_END.search(article.text):
        return 2 * _count_in_long(unended, _LONGEST_SENTENCE) > words
    lines = [line for text in unended for line in text.split("\n") if line[:1].islower()]
    long = max(_count_in_long(unended, _LONG_SENTENCE), _count_in_long(lines, _LONG_ITEM))
    return 2 * long > words


def _count_in_long(texts: list[str], longest: int) -> int:
    """Return how many words stand in those of `texts` that have more than `longest` words."""
    return sum(count for count in map(count_words, texts) if count > longest)


def _points(ranked: Ranked, options: DigestOptions, words: int) -> tuple[Point, ...]:
    """Return the points: as many as asked for, else no more than a third of the article's words.

    A single point may be longer than that.
    """
    if options.points is not None:
        return ranked.points(options.points)
    points: tuple[Point, ...] = ()
    for count in range(options.length.points, 0, -1):
        points = ranked.points(count, whole=True)
        if 3 * sum(count_words(point.sentence.text) for point in points) <= words:
            break
    return points


def _repeats(outline: tuple[Passage, ...], points: tuple[Point, ...]) -> bool:
    """Whether at least half of the outline's names are printed as points, or in points."""
    spans = [point.sentence.span for point in points]
    printed = sum(
        any(span.start <= name.span.start and name.span.end <= span.end for span in spans)
        for name in outline
    )
    return 2 * printed >= len(outline) > 0


def _said(article: Article, options: DigestOptions) -> tuple[tuple[Quote, ...], tuple[Quote, ...]]:
    """Return the quotes, the most telling first, and what is reported without quoting it."""
    if options.quotes == 0:
        return (), ()
    found, reported = find_said(article.text, language=article.language)
    ranked = rank(leave_out_repeats(found), article.text)
    return ranked if options.quotes is None else ranked[: options.quotes], reported


def _notes(article: Article) -> frozenset[Note]:
    known = language_of(article.language) is not None
    return article.notes if known else article.notes | {Note.LANGUAGE_UNKNOWN}
