"""What is no prose is never a point."""

from __future__ import annotations

import pytest

from summarizer import DigestOptions, digest
from summarizer.model import NO_PROSE, Article, BlockKind, join_blocks
from tests.builders import ARTICLE

LINE = "Ferry to Skerry Island: the second boat of Skerry Lines sails in June, Ina Brandt said."


@pytest.mark.parametrize("kind", sorted(NO_PROSE))
def test_what_is_no_prose_is_never_a_point(kind: BlockKind) -> None:
    title, *paragraphs = ARTICLE.split("\n\n")
    pieces = [(text, BlockKind.PARAGRAPH, 0) for text in paragraphs]
    chosen = []
    for own in (BlockKind.PARAGRAPH, kind):
        text, blocks = join_blocks([(LINE, own, 0), *pieces])
        article = Article(text=text, blocks=blocks, title=title)
        points = digest(article, DigestOptions(points=7)).points
        chosen.append(LINE in [point.text for point in points])
    assert chosen == [True, False]
