"""contents: the headings of a text, listed before it."""

from __future__ import annotations

import pytest

from summarizer.lines.contents import find_contents
from summarizer.model import BlockKind
from summarizer.text import read_text

HEADING, ITEM, TEXT = BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.PARAGRAPH
SAID = "Some two sentences stand below it. They end."


def article(*headings: str) -> list[tuple[str, BlockKind]]:
    return [one for text in headings for one in ((text, HEADING), (SAID, TEXT))]


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        # under a heading that says so, also with a word about each
        ([("Contents", HEADING), ("The mill", ITEM), ("The pond. Deep.", ITEM)], {0, 1, 2}),
        ([("Sommaire", TEXT), ("1. The mill", TEXT), ("2. The pond", TEXT)], {0, 1, 2}),
        ([("Table of contents", HEADING)], {0}),
        # without one, if all are the headings themselves
        ([("The mill", ITEM), ("The pond", ITEM), ("The wheel", ITEM)], {0, 1, 2}),
        ([("The mill: old", ITEM), ("The pond: deep", ITEM), ("The wheel: red", ITEM)], set()),
        ([("The mill", ITEM), ("The pond", ITEM)], set()),
        ([("Oak", ITEM), ("Slate", ITEM), ("The wheel", ITEM)], set()),
    ],
)
def test_headings_listed_before_the_text_are_contents(
    before: list[tuple[str, BlockKind]], expected: set[int]
):
    assert expected == find_contents([*before, *article("The mill", "The pond", "The wheel")])


def test_dots_lead_to_pages():
    text = (
        "Report of the mill\n\n"
        "1. Foreword ...... 3\n2. Figures ......... 5\n3. Money . . . . . 9\n\n"
        "1. Foreword\n\nThe mill ground for the whole year, and nobody was hurt by the wheel.\n\n"
        "2. Figures\n\nWe ground 41 tons of wheat.\n\n3. Money\n\nThere was enough of it."
    )
    assert "...." not in read_text(text).text
    assert ". . ." not in read_text(text).text


def test_items_that_come_twice_in_lists_are_no_contents():
    pros = [("Quiet", ITEM), ("Cheap", ITEM), ("Light", ITEM)]
    assert find_contents([*pros, (SAID, TEXT), *pros, (SAID, TEXT)]) == set()
