"""layout: an article's blocks as a reader sees them."""

from __future__ import annotations

import pytest

from summarizer.model import Article, BlockKind, join_blocks
from summarizer.salience.layout import Layout, lay_out
from summarizer.sentences import sentences_of
from summarizer.words import count_words

P, H, LI = BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM
SENTENCES = "The boat is here. It sails at noon."


def layout(*blocks: tuple[str, BlockKind]) -> Layout:
    text, placed = join_blocks((said, kind, 0) for said, kind in blocks)
    article = Article(text=text, blocks=placed, language="en")
    sentences = sentences_of(article)
    return lay_out(article, sentences, [count_words(one.text) for one in sentences])


def test_each_block_knows_its_sentences_and_its_words() -> None:
    found = layout(("News", H), (SENTENCES, P), ("One more.", P))
    assert found.texts == ["News", SENTENCES, "One more."]
    assert [list(row) for row in found.rows] == [[0], [1, 2], [3]]
    assert [found.words(block) for block in range(3)] == [1, 8, 2]


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("It is here.", True),
        ("Is it here?”", True),
        ("these:", True),
        ("The boat", False),
        ("नाव आ गई है।", True),
        ("کشتی آ گئی ہے۔", True),
        ("नाव", False),
    ],
)
def test_a_block_ends_as_a_sentence_does_or_not(text: str, ended: bool) -> None:
    assert layout((text, P), (SENTENCES, P)).ended == [ended, True]


@pytest.mark.parametrize(
    ("text", "following", "is_heading"),
    [
        ("What comes next", (SENTENCES, P), True),
        ("What comes next.", (SENTENCES, P), False),
        (" ".join(["word"] * 12), (SENTENCES, P), True),
        (" ".join(["word"] * 13), (SENTENCES, P), False),
        ("What comes next", ("and then", P), False),
        ("What comes next", ("One item.", LI), False),
    ],
)
def test_a_short_line_above_a_whole_paragraph_is_a_heading(
    text: str, following: tuple[str, BlockKind], is_heading: bool
) -> None:
    assert layout((text, P), following).headings[0] == is_heading


def test_the_last_line_is_no_heading() -> None:
    assert layout((SENTENCES, P), ("What comes next", P)).headings == [False, False]


def test_a_heading_is_one_whatever_stands_below_it() -> None:
    assert layout(("News.", H), ("Two", LI), ("Three", LI)).headings == [True, False, False]


def test_an_item_of_any_length_above_a_paragraph_is_a_heading() -> None:
    item = " ".join(["word"] * 30)
    assert layout((item, LI), ("and then", P)).headings == [True, False]
    assert layout((item, LI), ("and then", LI)).headings == [False, False]
    assert layout((item + ".", LI), ("and then", P)).headings == [False, False]


def test_the_last_item_of_a_list_is_no_heading_of_what_follows() -> None:
    found = layout(("500 g of flour", LI), ("9 g of salt", LI), (SENTENCES, P))
    assert found.headings == [False, False, False]
