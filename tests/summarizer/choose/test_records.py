"""Which lines hold a detail of an item and name none."""

from __future__ import annotations

import pytest

from summarizer.choose.records import lines_of_records
from summarizer.model import Article, BlockKind, join_blocks
from summarizer.salience.layout import lay_out
from summarizer.sentences import sentences_of
from summarizer.words import count_words

PROSE = "It boils a litre in two minutes, and the handle stays cool."


def details_in(*lines: str) -> list[str]:
    """The lines that hold a detail; headings begin with "# ", items with "- "."""
    kinds = {"# ": BlockKind.HEADING, "- ": BlockKind.LIST_ITEM}
    pieces = [
        (line.removeprefix("# ").removeprefix("- "), kinds.get(line[:2], BlockKind.PARAGRAPH), 0)
        for line in lines
    ]
    text, blocks = join_blocks(pieces)
    article = Article(text=text, blocks=blocks)
    sentences = sentences_of(article)
    counts = [count_words(sentence.text) for sentence in sentences]
    return [lines[at] for at in sorted(lines_of_records(lay_out(article, sentences, counts)))]


@pytest.mark.parametrize(
    "details",
    [
        ("Maker: Brandt", "Colour: red", "Maker: Lotus", "Colour: blue"),
        ("- Price: $40", "- Price: $52"),
        ("# Base price: about 40 euros", "# Base price: 52 euros"),
        ("Made by Brandt", "Made by Lotus Works"),
        ("[In stock]", "[Sold out]"),
    ],
    ids=["of one record", "amounts", "marked as headings", "without a colon", "in brackets"],
)
def test_a_line_that_recurs_with_other_details_names_no_item(details: tuple[str, ...]):
    half = len(details) // 2
    first = ("# Brandt K2", *details[:half], PROSE)
    found = details_in(*first, "# Lotus Two", *details[half:], PROSE)
    assert found == list(details)


@pytest.mark.parametrize(
    "names",
    [
        ("# Myth: Kettles are loud", "# Myth: Kettles are slow"),
        ("# Step 1: 2 litres", "# Step 2: 3 litres"),
        ("- Check: Lid", "- Check: Handle"),
        ("# [New] Brandt kettle", "# [New] Lotus kettle"),
        ("# How to fill", "# How to pour"),
        ("The old lines: 1900 to 1950", "The new lines: 1960 to 1990"),
        ("Maker: it was built by Brandt.", "Maker: it was built by Lotus."),
    ],
    ids=[
        "a series",
        "numbered",
        "items",
        "more than a bracket",
        "headings alike",
        "no recurrence",
        "sentences",
    ],
)
def test_a_series_of_names_is_no_record(names: tuple[str, ...]):
    assert details_in(names[0], PROSE, names[1], PROSE) == []
