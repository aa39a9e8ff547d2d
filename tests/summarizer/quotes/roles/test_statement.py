"""statement: the role that a whole sentence tells."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.de import SPEECH as DE
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.roles.statement import find_role_in_statement
from summarizer.quotes.survey import survey_text


def told(text: str, speech: Speech = EN) -> str | None:
    survey = survey_text(text, speech)
    return find_role_in_statement(survey.document, survey.mentions[0])


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ada Moreno is a retired nurse.", "retired nurse"),
        ("Moreno has been the mayor of Leith since May.", "mayor of Leith"),
        ("Moreno is now a partner at Lund.", "partner at Lund"),
        ("Moreno is tired.", None),
        ("Moreno was a nurse.", None),
        ("Moreno is a friend.", None),
        ("Moreno is a", None),
    ],
)
def test_what_somebody_is_now_is_a_role(text: str, role: str | None) -> None:
    assert told(text) == role


def test_the_name_must_open_the_sentence() -> None:
    assert told("Yesterday Moreno is a nurse.") is None


def test_german_needs_no_article() -> None:
    survey = survey_text("„Ja“, sagte Gesche Petersen. Petersen ist Architektin in Kiel.", DE)
    (last,) = [one for one in survey.mentions if one.text == "Petersen"]
    assert find_role_in_statement(survey.document, last) == "Architektin in Kiel"
