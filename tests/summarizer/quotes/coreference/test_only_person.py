"""only_person: who is the only person named near a noun."""

from __future__ import annotations

import pytest

from summarizer import find_quotes

SAID = "“It took us eleven years,” the painter said."


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Paul Dahl came. ", "Paul Dahl"),
        # of two, neither
        ("Paul Dahl and Ada Moreno came. ", "the painter"),
        # nobody here: then the paragraph before
        ("Paul Dahl came.\n\nThe house is old. ", "Paul Dahl"),
        # somebody is named here, so nobody is looked for there
        ("Paul Dahl came.\n\nAda Moreno came. ", "Ada Moreno"),
        # no further back
        ("Paul Dahl came.\n\nThe house is old.\n\nIt is red. ", "the painter"),
        # a name that says more of another noun, or stands in a quotation, names nobody here
        ("Paul Dahl met Ada Moreno supporters. ", "Paul Dahl"),
        ("Paul Dahl came. “We saw Ada Moreno there,” he said. ", "Paul Dahl"),
    ],
)
def test_a_noun_stands_for_the_only_person_named_near(before: str, speaker: str) -> None:
    *_, quote = find_quotes(before + SAID)
    assert quote.speaker is not None
    assert quote.speaker.name == speaker
