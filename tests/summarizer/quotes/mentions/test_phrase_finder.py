"""phrase_finder: what a noun phrase tells of the names that it meets."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.es import SPEECH as ES
from summarizer.languages.speech.grammar import Gender
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotes.mentions.names import find_names
from summarizer.quotes.mentions.noun_phrases import find_noun_phrases
from summarizer.quotes.reading.read import read
from summarizer.quotes.values.mention import EntityType, Mention


def found(text: str, speech: Speech = EN) -> tuple[list[Mention], list[Mention]]:
    document = read(text, speech)
    return find_noun_phrases(document, find_names(document))


@pytest.mark.parametrize(
    ("text", "speech", "title", "gender"),
    [
        ("Then the singer Ada Moreno came.", EN, "the singer", Gender.SHE),
        ("La ministra Ana Ruiz vino.", ES, "La ministra", Gender.SHE),
        ("Его встретил глава города Иван Петров.", RU, "глава города", Gender.HE),
    ],
)
def test_a_phrase_before_a_name_becomes_its_title(
    text: str, speech: Speech, title: str, gender: Gender
) -> None:
    names, phrases = found(text, speech)
    assert (names[-1].title, names[-1].gender) == (title, gender)
    assert names[-1].entity_type is EntityType.PERSON
    assert phrases == []


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Her lawyer, Ada Moreno, came.", "Her lawyer"),
        ("The owner, 74-year-old Ada Moreno, came.", "The owner"),
    ],
)
def test_a_phrase_before_a_comma_keeps_the_name_in_apposition(text: str, phrase: str) -> None:
    _, (mention,) = found(text)
    assert mention.appositive
    assert (mention.text, mention.appositive.text) == (phrase, "Ada Moreno")


def test_a_name_within_a_phrase_is_a_modifier() -> None:
    (name,), (phrase,) = found("Then Moreno supporters came.")
    assert name.modifier
    assert (phrase.text, phrase.entity_type) == ("Moreno supporters", EntityType.GROUP)


def test_the_name_that_gets_the_title_is_no_modifier() -> None:
    names, _ = found("They met the Leith singer Ada Moreno there.")
    assert {name.text: name.modifier for name in names} == {"Leith": True, "Ada Moreno": False}
