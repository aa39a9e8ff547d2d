"""person_nouns: whom a common noun is for."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.de import SPEECH as DE
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.es import SPEECH as ES
from summarizer.languages.speech.grammar import Gender
from summarizer.quotes.values.mention import EntityType
from summarizer.quotes.words.person_nouns import (
    can_speak,
    classify_noun,
    is_person_noun,
    is_title,
    tell_noun_gender,
)


@pytest.mark.parametrize(
    ("word", "entity_type"),
    [
        ("spokesman", EntityType.PERSON),
        ("officials", EntityType.GROUP),
        ("statement", EntityType.PAPER),
        ("harbour", EntityType.UNKNOWN),
    ],
)
def test_a_noun_is_for_a_person_a_group_or_a_paper(word: str, entity_type: EntityType):
    assert entity_type is classify_noun(word, EN)
    assert can_speak(word, EN) == (entity_type is not EntityType.UNKNOWN)


@pytest.mark.parametrize(
    ("word", "speech", "gender"),
    [
        ("spokeswoman", EN, Gender.SHE),
        ("mr.", EN, Gender.HE),
        ("lawyer", EN, Gender.UNKNOWN),
        ("sprecherin", DE, Gender.SHE),
        ("sprecher", DE, Gender.HE),
    ],
)
def test_a_noun_may_tell_a_gender(word: str, speech: Speech, gender: Gender):
    assert gender is tell_noun_gender(word, speech)


def test_a_title_is_a_noun_where_the_noun_comes_first():
    assert is_title("senator", EN)
    assert is_person_noun("ministro", ES)
    assert not is_person_noun("dr.", ES)
