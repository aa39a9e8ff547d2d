"""page: an article taken apart once."""

from __future__ import annotations

from summarizer.model import Article, BlockKind, join_blocks
from summarizer.salience.page import Page, open_page
from summarizer.sentences import sentences_of

P, H, CODE = BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.CODE


def opened(*blocks: tuple[str, BlockKind], title: str | None = None) -> Page:
    text, placed = join_blocks((said, kind, 0) for said, kind in blocks)
    article = Article(text=text, blocks=placed, language="en", title=title)
    return open_page(article, sentences_of(article))


def test_each_sentence_has_its_words_and_stems_and_the_headline_its_own() -> None:
    page = opened(("The boats sail. Boats sink.", P), title="Sailing boats")
    assert [own.count for own in page.worded] == [3, 2]
    assert [stems[-1] for stems in page.stems] == ["sail", "sink"]
    assert page.title_stems == ["sail", "boat"]


def test_what_is_no_prose_has_no_stems() -> None:
    page = opened(("The boats sail.", P), ("boat = sail(boat)", CODE))
    assert [bool(stems) for stems in page.stems] == [True, False]


def test_a_sentence_knows_its_block_and_the_heading_above_it() -> None:
    page = opened(
        ("It began.", P), ("Boats", H), ("They sail. They sink.", P), ("Nets", H), ("Good.", P)
    )
    assert page.blocks.tolist() == [0, 1, 2, 2, 3, 4]
    assert page.headings.tolist() == [-1, 1, 1, 1, 3, 3]
    assert page.sections.tolist() == [0, 1, 1, 1, 2, 2]


def test_an_article_of_nothing_is_opened() -> None:
    page = open_page(Article(text=""), ())
    assert (page.stems, page.title_stems, page.sections.tolist()) == ([], [], [])
