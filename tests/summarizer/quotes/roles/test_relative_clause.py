"""relative_clause: what a relative clause tells of a person."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.de import SPEECH as DE
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.roles.relative_clause import find_role_in_clause
from summarizer.quotes.survey import survey_text


def told(text: str, speech: Speech = EN, who: str = "who") -> str | None:
    """Return the role in the clause of the first sentence that begins with `who`."""
    document = survey_text(text, speech).document
    items = document.sentences[0].items
    places = [n for n, item in enumerate(items) if document.lower[item] == who]
    return find_role_in_clause(document, items, places[-1])


@pytest.mark.parametrize(
    ("clause", "role"),
    [
        ("who is a nurse", "nurse"),
        ("who has been a nurse", "nurse"),
        ("who runs the old bakery", "who runs the old bakery"),
        ("who came to sell seed", None),
        ("who runs the bakery but came late", "who runs the bakery"),
        (
            "who runs the bakery and chairs the council",
            "who runs the bakery and chairs the council",
        ),
        ("who has kept the shop for thirty years", "who has kept the shop for thirty years"),
        ("who has kept the shop", None),
        ("who came late", None),
        ("who runs", None),
    ],
)
def test_what_one_is_or_does_for_a_living_is_told(clause: str, role: str | None) -> None:
    assert told(f"Ada Moreno, {clause}, left.") == role


@pytest.mark.parametrize(
    ("clause", "role"),
    [
        ("die das Labor seit zehn Jahren leitet", "die das Labor seit zehn Jahren leitet"),
        ("die leitet", None),
        ("die gestern kam", None),
    ],
)
def test_where_the_verb_is_last_the_clause_goes_up_to_it(clause: str, role: str | None) -> None:
    assert told(f"Ada Moreno, {clause}, schwieg.", DE, "die") == role
