"""The gender of names that do not tell it, learned from the pronouns behind them."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.de import SPEECH as GERMAN
from summarizer.languages.speech.en import SPEECH as ENGLISH
from summarizer.languages.speech.grammar import Gender
from summarizer.quotes.survey import survey_text
from summarizer.quotes.values.mention import EntityType


def gender_of(name: str, text: str) -> Gender:
    survey = survey_text(text, ENGLISH)
    return next(entity.gender for entity in survey.entities if entity.name == name)


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("On Sunday Zelyra said that she was moved.", Gender.SHE),
        ("On Sunday Zelyra lost his temper.", Gender.HE),
        ("On Sunday Zelyra was moved.", Gender.UNKNOWN),
        # the first pronoun counts
        ("On Sunday Zelyra said that she had seen his car.", Gender.SHE),
        # two are named: either may be meant
        ("On Sunday Zelyra met Orvane, and she was moved.", Gender.UNKNOWN),
        # the sentence is not about the name
        ("At the Zelyra she was moved.", Gender.UNKNOWN),
        ("Quite moved by Zelyra, she went home.", Gender.UNKNOWN),
        ("Thanking Zelyra, she went home.", Gender.UNKNOWN),
        # pronouns that contradict each other tell nothing, unless one is far more frequent
        ("On Sunday Zelyra lost his key. On Monday Zelyra lost her ring.", Gender.UNKNOWN),
        (
            "On Sunday Zelyra lost his key." + 3 * " On Monday Zelyra lost her ring.",
            Gender.SHE,
        ),
    ],
)
def test_the_pronoun_behind_a_name_tells_its_gender(text: str, gender: Gender):
    assert gender == gender_of("Zelyra", text)


def test_a_given_name_outweighs_the_pronouns():
    assert gender_of("Ada Moreno", "On Sunday Ada Moreno lost his temper.") is Gender.SHE


@pytest.mark.parametrize(
    ("text", "entity_type"),
    [
        ("On Sunday Zelyra Quorn said that she was moved.", EntityType.PERSON),
        ("On Sunday Zelyra Quorn was moved.", EntityType.UNKNOWN),
        # a single word may be anything
        ("On Sunday Zelyra said that she was moved.", EntityType.UNKNOWN),
    ],
)
def test_a_full_name_with_a_gender_is_a_persons(text: str, entity_type: EntityType):
    survey = survey_text(text, ENGLISH)
    found = [one.entity_type for one in survey.entities if one.name.startswith("Zelyra")]
    assert found == [entity_type]


def test_pronouns_tell_nothing_where_they_agree_with_things():
    survey = survey_text("Am Sonntag sagte Zelyra, dass er die Stadt liebe.", GERMAN)
    assert all(not entity.gender for entity in survey.entities)
