"""Text → sentences with their places, in one pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.others import end_rules_of
from summarizer.model import Sentence, Span
from summarizer.sentences.cut import cut_long
from summarizer.sentences.lines import units
from summarizer.sentences.punkt import boundaries
from summarizer.sentences.repairs import repair
from summarizer.sentences.unspaced import keep_marks_whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.model import Article


def split_sentences(text: str, *, language: str = "en") -> tuple[Span, ...]:
    """Return the spans of the sentences of `text` in order, without the space between them.

    Together they cover all else. A blank line always ends a sentence. `language` is an ISO 639-1
    code; for an unknown one the rules apply that hold in most languages.

    >>> [span.of("Dr. Lee left. Why?") for span in split_sentences("Dr. Lee left. Why?")]
    ['Dr. Lee left.', 'Why?']
    """
    return tuple(Span(start, end) for start, end in _split(text, 0, len(text), language))


def sentences_of(article: Article) -> tuple[Sentence, ...]:
    """Return the sentences of `article`, block by block: none goes on into the next block."""
    text = article.text
    found: list[Sentence] = []
    for at, block in enumerate(article.blocks):
        for start, end in _split(text, block.span.start, block.span.end, article.language):
            found.append(
                Sentence(index=len(found), block=at, span=Span(start, end), text=text[start:end])
            )
    return tuple(found)


def _split(text: str, start: int, end: int, language: str) -> Iterator[tuple[int, int]]:
    rules = end_rules_of(language)
    for paragraph in units(text, start, end):
        pieces = [
            piece
            for line_start, line_end in paragraph
            for piece in boundaries(text, line_start, line_end, language)
        ]
        for piece in keep_marks_whole(text, repair(text, pieces, rules)):
            yield from cut_long(text, *piece)
