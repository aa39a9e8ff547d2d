"""Roles read well behind a name, whatever stood before them."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.de import SPEECH as GERMAN
from summarizer.quotes.roles.trimming import drop_case


@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("der Ingenieur", "Ingenieur"),
        ("Der frühere Direktor", "der frühere Direktor"),
        ("der Vorsitzende des Vereins", "der Vorsitzende des Vereins"),
        ("die Vorsitzende des Vereins", "die Vorsitzende des Vereins"),
        ("die Direktorin", "Direktorin"),
        ("dem früheren Direktor", "Direktor"),
        ("ein früherer Direktor", "früherer Direktor"),
        ("Direktor der Bahn", "Direktor der Bahn"),
    ],
)
def test_a_german_role_keeps_its_article_where_an_ending_goes_with_it(phrase: str, role: str):
    assert role == " ".join(drop_case(phrase.split(), GERMAN))
