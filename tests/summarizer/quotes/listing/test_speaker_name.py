"""speaker_name: the fullest name, or a noun phrase that can stand within a sentence."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.de import SPEECH as DE
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.listing.speaker_name import name_speaker
from summarizer.quotes.survey import survey_text


def named(text: str, speech: Speech = EN) -> str:
    """Return the name of the last mention of a text."""
    survey = survey_text(text, speech)
    return name_speaker(survey, len(survey.mentions) - 1)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Later Ada Moreno came. “We have lost it,” said Moreno.", "Ada Moreno"),
        ("“We have lost it,” said The minister.", "the minister"),
        ("“We have lost it,” said many officials.", "many officials"),
    ],
)
def test_the_fullest_name_or_the_phrase_as_it_stands_within_a_sentence(
    text: str, name: str
) -> None:
    assert named(text) == name


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("dem Ministerium", "Ministerium"),
        ("dem neuen Ministerium", "dem neuen Ministerium"),
        ("seinem Ministerium", "seinem Ministerium"),
    ],
)
def test_a_german_article_in_another_case_is_left_out_before_a_single_noun(
    source: str, name: str
) -> None:
    assert named(f"„Dazu sagen wir nichts“, hieß es aus {source}.", DE) == name


def test_an_entity_may_be_told_from_outside() -> None:
    survey = survey_text("Later Ada Moreno came. The minister left.", EN)
    (moreno,) = [number for number, one in enumerate(survey.entities) if one.name == "Ada Moreno"]
    assert name_speaker(survey, len(survey.mentions) - 1, moreno) == "Ada Moreno"
