"""phrases_by_order: noun phrases in English, German and Romance languages."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.de import SPEECH as DE
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.es import SPEECH as ES
from summarizer.languages.speech.grammar import Gender
from summarizer.quotes.survey import survey_text
from summarizer.quotes.values.mention import Mention, MentionKind


def phrases(text: str, speech: Speech) -> list[Mention]:
    mentions = survey_text(text, speech).mentions
    return [one for one in mentions if one.kind is MentionKind.NOMINAL]


@pytest.mark.parametrize(
    ("text", "speech", "found"),
    [
        ("Yesterday many senior police officials came.", EN, ["many senior police officials"]),
        ("Aides to the new mayor said so.", EN, ["Aides to the new mayor", "the new mayor"]),
        ("So said one campaign staffer.", EN, ["one campaign staffer"]),
        ("Gestern kam die neue Sprecherin.", DE, ["die neue Sprecherin"]),
        ("Ayer vino la alcaldesa de Leith.", ES, ["la alcaldesa de Leith"]),
    ],
)
def test_a_phrase_goes_on_to_a_word_that_none_holds(text: str, speech: Speech, found: list[str]):
    assert found == [phrase.text for phrase in phrases(text, speech)]


@pytest.mark.parametrize(
    ("text", "speech", "title"),
    [
        ("It was the retired singer Ada Moreno.", EN, "the retired singer"),
        ("Vino el ministro de Hacienda Carlos Lund.", ES, "el ministro de Hacienda"),
    ],
)
def test_a_phrase_before_a_name_is_its_title(text: str, speech: Speech, title: str):
    assert phrases(text, speech) == []
    titles = [one.title for one in survey_text(text, speech).mentions if one.title]
    assert title in titles


def test_a_name_within_a_phrase_is_a_modifier():
    name, phrase = survey_text("Many Moreno supporters said so.", EN).mentions[::-1]
    assert name.modifier
    assert not phrase.modifier


def test_a_phrase_keeps_the_name_behind_its_comma():
    (phrase,) = phrases("It was her lawyer, Ada Moreno, who came.", EN)
    assert phrase.appositive is not None
    assert phrase.appositive.text == "Ada Moreno"


def test_an_article_tells_the_gender_of_a_noun_for_either():
    (phrase,) = phrases("Ayer vino la portavoz.", ES)
    assert phrase.gender is Gender.SHE
