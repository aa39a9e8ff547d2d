"""parts: what belongs to one speech, and where it begins and ends."""

from __future__ import annotations

import pytest

from summarizer.quotations.pair_marks import pair_marks
from summarizer.quotations.paragraphs import split_paragraphs
from summarizer.quotes import find_quotes
from summarizer.quotes.listing.parts import trim


@pytest.mark.parametrize(
    ("text", "trimmed"),
    [
        ("« Oui , »", "Oui"),
        ("“Yes.”", "Yes."),
        ("«نعم،»", "نعم"),
        ("“好，”", "好"),
        ("“ , ”", None),
    ],
)
def test_space_and_commas_at_the_edges_are_left_out(text: str, trimmed: str | None):
    (quotation,) = pair_marks(text, split_paragraphs(text))
    span = trim(text, quotation)
    assert trimmed == (span and span.of(text))


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (
            "“We will leave here,” Ada Moreno said, “when the rain stops.”",
            ["We will leave here […] when the rain stops."],
        ),
        (
            "Ada Moreno said: “We will leave.\n\n“Then we will return here, and we will stay.”",
            ["We will leave.\nThen we will return here, and we will stay."],
        ),
        (
            "“We will leave here.” Ada Moreno said so. “Then we will return,” she added.",
            ["We will leave here.", "Then we will return"],
        ),
    ],
)
def test_the_parts_of_one_speech_are_joined(text: str, quotes: list[str]):
    assert quotes == [quote.text for quote in find_quotes(text)]
