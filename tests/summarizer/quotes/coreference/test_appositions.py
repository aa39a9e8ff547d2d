"""appositions: a noun phrase stands for the one whose name is beside it."""

from __future__ import annotations

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.survey import survey_text


def test_a_noun_phrase_has_the_entity_of_the_name_beside_it():
    survey = survey_text("Her lawyer, Ada Moreno, came.", EN)
    (phrase,), (name,) = survey.appositive_of.keys(), survey.appositive_of.values()
    assert survey.mentions[phrase].text == "Her lawyer"
    assert survey.entity_of[phrase] == survey.entity_of[name] == 0
    assert survey.appositions == {0: [phrase]}
