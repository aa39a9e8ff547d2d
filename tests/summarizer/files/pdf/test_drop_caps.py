"""drop_caps: a letter over several lines belongs to the word beside it."""

from __future__ import annotations

import pytest

from summarizer.files.pdf.drop_caps import with_drop_caps
from summarizer.files.pdf.page import Line
from summarizer.model import Source
from summarizer.read import read_source
from tests.pdfs import Text, pdf

REST = [
    "The lane is six kilometres long and runs from the hospital to the",
    "harbour. It may be used by buses at night, and by all others by day.",
    "The lamps cost a third of a million, which was paid by the shops.",
]


def page(cap: str, beside: list[str], *, rows: int) -> bytes:
    size = 12 * rows
    inset = 50 + 0.6 * size * len(cap) + 4
    lines = [Text("Night bus gets a lane", top=40, size=18, bold=True), Text(cap, 50, 100, size)]
    for n, text in enumerate([*beside, *REST]):
        lines.append(Text(text, inset if n < rows else 50, 100 + 12 * n))
    return pdf([lines])


@pytest.mark.parametrize(
    ("cap", "beside", "expected"),
    [
        ("R", ["ealised in eleven weeks and for a tenth of the price,", "it opens on Friday."],
         "Realised in eleven weeks and for a tenth of the price, it opens on Friday."),
        ("T", ["HE LANE for buses at night will open to all on Friday,", "the office said."],
         "THE LANE for buses at night will open to all on Friday, the office said."),
        ('"W', ["e have not built anything at all in those eleven weeks,", 'she said."'],
         '"We have not built anything at all in those eleven weeks, she said."'),
        ("A", ["nother lane for the buses will be open on Friday night,", "it was said."],
         "Another lane for the buses will be open on Friday night, it was said."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("rows", [2, 3])
def test_the_first_letter_joins_its_word(
    cap: str, beside: list[str], expected: str, rows: int
) -> None:
    text = read_source(Source(body=page(cap, beside, rows=rows))).text
    assert text.startswith(expected)


def test_a_word_of_one_letter_stays_one() -> None:
    cap = Line("A", 50, 100, 70, 136)
    beside = Line("bus stops there.", 74, 100, 200, 110)
    below = Line("Each bus is red.", 50, 140, 200, 150)
    found = with_drop_caps([cap, beside, below])
    assert [line.text for line in found] == ["A bus stops there.", "Each bus is red."]


def test_a_large_letter_by_itself_stays() -> None:
    lines = [Line("B", 50, 100, 70, 136), Line("Far away.", 300, 100, 400, 110)]
    assert with_drop_caps(lines) == lines


@pytest.mark.parametrize(
    "headline",
    [
        ["Night bus", "gets its own lane in the old town of Corvale"],
        ["Fire office fits alarms", "for flood", "in all of its thirty offices"],
        ["Two", "lanes for the buses of the night"],
    ],
)
def test_a_headline_over_several_lines_is_one(headline: list[str]) -> None:
    head = [Text(text, top=40 + 22 * n, size=18) for n, text in enumerate(headline)]
    body = [Text(text, top=140 + 12 * n) for n, text in enumerate(REST * 2)]
    article = read_source(Source(body=pdf([[*head, *body]])))
    assert article.title == " ".join(headline)
