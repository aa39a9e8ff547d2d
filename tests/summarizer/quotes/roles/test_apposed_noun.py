"""apposed_noun: the role that a noun phrase tells of the name behind its comma."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.it import SPEECH as IT
from summarizer.quotes.roles.apposed_noun import find_role_in_apposed_noun
from summarizer.quotes.survey import survey_text


@pytest.mark.parametrize(
    ("text", "speech", "role"),
    [
        ("Her lawyer, Ada Moreno, came.", EN, "lawyer"),
        ("The head of the office, Ada Moreno, came.", EN, "head of the office"),
        ("Il suo presidente, Anna Bruni, venne.", IT, "presidente"),
        ("One councillor, Ada Moreno, came.", EN, "councillor"),
        ("The second, Ada Moreno, came.", EN, None),
        ("Her sister, Ada Moreno, came.", EN, None),
        ("The lawyer, Ada Moreno’s friend, came.", EN, None),
    ],
)
def test_the_phrase_tells_the_role_without_its_owner(
    text: str, speech: Speech, role: str | None
) -> None:
    survey = survey_text(text, speech)
    (number,) = survey.appositive_of
    assert find_role_in_apposed_noun(survey, number) == role
