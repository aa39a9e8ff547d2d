"""An article's blocks as a reader sees them: which are headings, where their sentences are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.languages.letters import FULL_STOPS
from summarizer.model import BlockKind

if TYPE_CHECKING:
    from summarizer.model import Article, Sentence

#: The most words of a plain line that counts as a heading; a single list item above a paragraph
#: may have more.
_HEADING_WORDS = 12

#: A heading of Chinese or Japanese may be a question: ？ is none.
_ENDED = re.compile(rf"[.!?…。！{FULL_STOPS}:;,：；，、][\"”’»“)\]」』）\s]*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The blocks of an article, each with its text and the places of its sentences."""

    #: ISO 639-1.
    language: str
    texts: list[str]
    kinds: list[BlockKind]
    #: Whether each block is a heading, or a line above a paragraph that looks like one.
    headings: list[bool]
    #: Whether each ends with a sign of a sentence or of a clause.
    ended: list[bool]
    #: The indices of the sentences in each.
    rows: list[range]
    #: How many words each sentence has.
    counts: list[int]

    def words(self, block: int) -> int:
        """Return how many words a block has."""
        row = self.rows[block]
        return sum(self.counts[row.start : row.stop])


def lay_out(article: Article, sentences: tuple[Sentence, ...], counts: list[int]) -> Layout:
    """Return the layout of `article`, whose `sentences` have `counts` words."""
    texts = [block.span.of(article.text) for block in article.blocks]
    kinds = [block.kind for block in article.blocks]
    rows = _rows(len(texts), sentences)
    ended = [_ENDED.search(text) is not None for text in texts]
    # the last of several list items is not the heading of the paragraph below: "9 g of salt"
    in_list = [
        at > 0 and kinds[at - 1] is kind is BlockKind.LIST_ITEM for at, kind in enumerate(kinds)
    ]
    bare = [BlockKind.PARAGRAPH, BlockKind.LIST_ITEM]
    headings = [
        kind is BlockKind.HEADING
        or (
            kind in bare
            and not in_list[at]
            and len(row) == 1
            and not ended[at]
            and counts[row.start] <= _HEADING_WORDS
            and at + 1 < len(texts)
            and kinds[at + 1] is BlockKind.PARAGRAPH
            and ended[at + 1]
        )
        or (
            kind is BlockKind.LIST_ITEM
            and not in_list[at]
            and not ended[at]
            and kinds[at + 1 : at + 2] == bare[:1]
        )
        for at, (kind, row) in enumerate(zip(kinds, rows, strict=True))
    ]
    return Layout(
        language=article.language,
        texts=texts,
        kinds=kinds,
        headings=headings,
        ended=ended,
        rows=rows,
        counts=counts,
    )


def _rows(blocks: int, sentences: tuple[Sentence, ...]) -> list[range]:
    starts = [0] * (blocks + 1)
    for sentence in sentences:
        starts[sentence.block + 1] += 1
    for at in range(blocks):
        starts[at + 1] += starts[at]
    return [range(starts[at], starts[at + 1]) for at in range(blocks)]
