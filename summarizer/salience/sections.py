"""A long article taken apart, so that what is said late in it is heard too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.model import Article, Sentence

#: News has 10 to 90 sentences and is scored as one; this many are some 3,000 words.
LONG = 150

#: A section is at least this long, so that it has something to be central to.
_LEAST = 40


def sections_of(article: Article, sentences: tuple[Sentence, ...]) -> Iterator[slice]:
    """Yield the sections of an article: all of it, or stretches of at most `LONG` sentences.

    A long one is parted at its headings where they are far enough apart.
    """
    if len(sentences) <= LONG:
        yield slice(0, len(sentences))
        return
    began = 0
    for i, sentence in enumerate(sentences):
        if i - began >= LONG or (
            i - began >= _LEAST and article.blocks[sentence.block].kind is BlockKind.HEADING
        ):
            yield slice(began, i)
            began = i
    yield slice(began, len(sentences))
