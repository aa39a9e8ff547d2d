"""place: where each sentence stands."""

from __future__ import annotations

import pytest

from summarizer.model import Article, BlockKind, join_blocks
from summarizer.salience.weigh import weigh
from summarizer.sentences import sentences_of

P, H, LI, Q = (
    BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.BLOCKQUOTE
)  # fmt: skip


def measured(*blocks: tuple[str, BlockKind], title: str | None = None) -> dict[str, list[float]]:
    text, placed = join_blocks((said, kind, 0) for said, kind in blocks)
    article = Article(text=text, blocks=placed, language="en", title=title)
    found = weigh(article, sentences_of(article)).measured
    return {name: values.tolist() for name, values in found.items()}


TEXT = (
    ("Boats are old things.", P), ("TL;DR", H), ("Oil the boat. Dry the sail.", P),
    ("What comes next?", H), ("Nothing.", P),
)  # fmt: skip


def test_a_sentence_knows_its_place_in_the_text() -> None:
    found = measured(*TEXT)
    assert found["at"] == [0, 1, 2, 3, 4, 5]
    assert found["from_end"] == [5, 4, 3, 2, 1, 0]
    assert found["n"] == [6] * 6
    words = [4, 1, 3, 3, 3, 1]
    before = [sum(words[:at]) for at in range(6)]
    assert found["share"] == pytest.approx([one / sum(words) for one in before])


def test_a_sentence_knows_its_place_in_its_section() -> None:
    found = measured(*TEXT)
    assert found["section"] == [0, 1, 1, 1, 2, 2]
    assert found["section_from_end"] == [2, 1, 1, 1, 0, 0]
    assert found["sections"] == [2] * 6
    assert found["in_section"] == [0, 0, 1, 2, 0, 1]
    assert found["from_section_end"] == [0, 2, 1, 0, 1, 0]
    assert found["section_length"] == [1, 3, 3, 3, 2, 2]


def test_a_sentence_knows_its_place_in_its_block_and_that_of_the_block() -> None:
    found = measured(*TEXT)
    assert found["in_block"] == [0, 0, 0, 1, 0, 0]
    assert found["from_block_end"] == [0, 0, 1, 0, 0, 0]
    assert found["block_sentences"] == [1, 1, 2, 2, 1, 1]
    assert found["block_words"] == [4, 1, 6, 6, 3, 1]
    assert found["words_block_before"] == [0, 4, 1, 1, 6, 3]
    assert found["words_block_after"] == [1, 6, 3, 3, 1, 0]
    assert found["block"] == [0, 1, 2, 2, 3, 4]
    assert found["block_from_end"] == [4, 3, 2, 2, 1, 0]
    assert found["heading"] == [0, 1, 0, 0, 1, 0]


def test_a_sentence_knows_what_its_heading_is_like() -> None:
    found = measured(*TEXT, title="What comes next")
    assert found["under_heading"] == [0, 1, 1, 1, 1, 1]
    assert found["under_summary_heading"] == [0, 1, 1, 1, 0, 0]
    assert found["under_asks"] == [0, 0, 0, 0, 1, 1]
    assert found["under_words"] == [0, 1, 1, 1, 3, 3]
    assert found["under_like_title"][:4] == [0, 0, 0, 0]
    assert found["under_like_title"][4] == found["under_like_title"][5] > 0


def test_items_are_counted_through_each_list_by_itself() -> None:
    found = measured(
        ("Oil it.", LI), ("Dry it.", LI), ("That is all.", P), ("Mend it.", LI), ("He said.", Q)
    )
    assert found["run"] == [1, 2, 0, 1, 0]
    assert found["item"] == [1, 1, 0, 1, 0]
    assert found["item_before"] == [0, 1, 1, 0, 1]
    assert found["item_after"] == [1, 0, 1, 0, 0]
    assert found["blockquote"] == [0, 0, 0, 0, 1]


def test_short_blocks_nearby_are_counted_up_to_two_away_and_headings_are_none() -> None:
    short, long = "word " * 10 + "word.", "word " * 11 + "word."
    found = measured((long, P), (short, P), ("News", H), (long, P), (long, P), (short, P))
    assert found["short_near"] == [1, 1, 1, 2, 1, 1]


def test_a_heading_may_be_the_first_block() -> None:
    found = measured(("News", H), ("Boats are old things.", P))
    assert found["under_heading"] == [1, 1]
