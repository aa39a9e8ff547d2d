"""An article taken apart once, for everything that is measured of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from summarizer.model import NO_PROSE
from summarizer.salience.layout import Layout, lay_out
from summarizer.words import Worded, stems_of, take_apart, terms

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.model import Article, Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """An article, its sentences with their words, and the sections in which they stand."""

    article: Article
    sentences: tuple[Sentence, ...]
    worded: list[Worded]
    #: The stems of each sentence (none if it is no prose, such as code), and of the headline.
    stems: list[list[str]]
    title_stems: list[str]
    layout: Layout
    #: For each sentence: the index of its block, and of the last heading block up to there or -1.
    blocks: NDArray[np.intp]
    headings: NDArray[np.intp]
    #: For each sentence: the number of heading blocks up to its own block, that one included.
    sections: NDArray[np.intp]


def open_page(article: Article, sentences: tuple[Sentence, ...]) -> Page:
    """Return `article` taken apart into its `sentences`."""
    worded = [take_apart(sentence.text) for sentence in sentences]
    *stems, title = stems_of(
        [*(one.terms for one in worded), terms(article.title or "")],
        language=article.language,
        hiragana=True,
    )
    layout = lay_out(article, sentences, [one.count for one in worded])
    for i, sentence in enumerate(sentences):
        if layout.kinds[sentence.block] in NO_PROSE:
            stems[i] = []
    blocks = np.array([sentence.block for sentence in sentences], np.intp)
    is_heading = np.array(layout.headings, bool)
    above = np.maximum.accumulate(np.where(is_heading, np.arange(len(is_heading)), -1))
    return Page(
        article=article,
        sentences=sentences,
        worded=worded,
        stems=stems,
        title_stems=title,
        layout=layout,
        blocks=blocks,
        headings=above[blocks],
        sections=np.cumsum(is_heading)[blocks],
    )
