"""Text → sentences with their places, in one pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.others import end_rules_of
from summarizer.model import BlockKind, Sentence, Span
from summarizer.sentences.cut import cut_long
from summarizer.sentences.lines import units
from summarizer.sentences.punkt import boundaries
from summarizer.sentences.repairs import repair
from summarizer.sentences.unspaced import keep_marks_whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.model import Article

#: Blocks of these kinds are not cut: a program's lines and a row's cells belong together.
_WHOLE = frozenset((
    BlockKind.HEADING, BlockKind.CODE, BlockKind.TABLE_HEAD, BlockKind.TABLE_ROW,
    BlockKind.AUTHOR,
))  # fmt: skip


def split_sentences(text: str, *, language: str = "en") -> tuple[Span, ...]:
    """Return the spans of the sentences of `text` in order, without the space between them.

    Together they cover everything but that space. A blank line always ends a sentence. `language`
    is an ISO 639-1 code; for an unknown one the rules apply that hold in most languages.

    >>> [span.of("Dr. Lee left. Why?") for span in split_sentences("Dr. Lee left. Why?")]
    ['Dr. Lee left.', 'Why?']
    """
    return tuple(Span(start, end) for start, end in _split(text, 0, len(text), language))


def sentences_of(article: Article) -> tuple[Sentence, ...]:
    """Return the sentences of `article`, block by block: none goes on into the next block.

    A heading, a row of a table, a piece of code and the author's line are one sentence each.
    """
    text = article.text
    found: list[Sentence] = []
    for at, block in enumerate(article.blocks):
        span = block.span
        if block.kind in _WHOLE:
            pieces = _trimmed(text, span.start, span.end)
        else:
            pieces = _split(text, span.start, span.end, article.language)
        for start, end in pieces:
            found.append(
                Sentence(index=len(found), block=at, span=Span(start, end), text=text[start:end])
            )
    return tuple(found)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretch without the space around it, unless it is all space."""
    stretch = text[start:end]
    if not stretch.isspace():
        yield start + len(stretch) - len(stretch.lstrip()), start + len(stretch.rstrip())


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
