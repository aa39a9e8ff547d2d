"""agreement: verbs and names tell by their endings which belongs to which."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.grammar import Gender
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotes.cues.agreement import agrees
from summarizer.quotes.survey import survey_text
from summarizer.quotes.values.mention import Subjecthood


def test_a_verb_gives_its_gender_to_the_surname_beside_it():
    survey = survey_text("Так сказала Ким. Позже ответил Ли.", RU)
    assert [(name.text, name.gender, name.subjecthood) for name in survey.mentions] == [
        ("Ким", Gender.SHE, Subjecthood.SURE),
        ("Ли", Gender.HE, Subjecthood.SURE),
    ]


@pytest.mark.parametrize(
    ("verb", "holds"),
    [("сказала", True), ("сказал", False), ("сказали", False), ("говорит", True)],
)
def test_a_womans_name_agrees_with_her_verbs_alone(verb: str, holds: bool):
    survey = survey_text("Анна Белова пришла.", RU)
    assert agrees(survey.document, survey.mentions[0], verb) == holds


def test_two_subjects_have_a_verb_in_the_plural():
    survey = survey_text("Вчера на новый мост пришли Иван Петров и Анна Белова.", RU)
    assert [agrees(survey.document, name, "сказали") for name in survey.mentions] == [True, True]


def test_a_surname_of_a_womans_form_is_no_subject_of_a_mans_verb():
    survey = survey_text("Вчера Козлова пришла.", RU)
    assert not agrees(survey.document, survey.mentions[0], "сказал")
