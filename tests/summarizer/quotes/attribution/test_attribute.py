"""attribute: whether a quotation is speech, and whose."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.models.linear import load_weights
from summarizer.quotes.attribution.attribute import attribute
from summarizer.quotes.attribution.confidence import describe_guess, tell_confidence
from summarizer.quotes.survey import survey_text

TEXT = (
    "Ada Moreno opened the harbour. “We have waited for years,” she said. “Now we sail.”\n\n"
    "Later she sang “The Sea” to the crowd."
)


def test_each_quotation_with_words_has_a_guess():
    survey = survey_text(TEXT, EN)
    guesses = attribute(survey, load_weights(EN.weights)).guesses
    assert [guess.context.number for guess in guesses] == [0, 1, 2]
    first, second, song = guesses
    assert survey.entities[first.entity or 0].name == "Ada Moreno"
    assert second.repeats_speaker
    assert song.speech_probability < 0.5 < first.speech_probability


def test_pronouns_that_surely_stand_for_someone_are_told():
    survey = survey_text(TEXT, EN)
    (pronouns,) = attribute(survey, load_weights(EN.weights)).sure_pronouns.values()
    assert {survey.mentions[number].text for number in pronouns} == {"she"}


def test_without_weights_nothing_is_sure():
    survey = survey_text(TEXT, EN)
    tables = {"speaker": {}, "speech": {}, "pronoun": {}, "confidence": {}}
    found = attribute(survey, tables)
    assert {guess.speech_probability for guess in found.guesses} == {0.5}


def test_a_guess_without_a_mention_has_no_confidence():
    survey = survey_text("“We have waited for years.”", EN)
    (guess,) = attribute(survey, load_weights(EN.weights)).guesses
    assert (guess.mention, describe_guess(survey, guess)) == (None, [])
    assert tell_confidence(survey, guess, {}) == 0.0


def test_a_pronoun_for_nobody_known_has_no_confidence():
    survey = survey_text("“We have waited for years,” she said.", EN)
    (guess,) = attribute(survey, load_weights(EN.weights)).guesses
    assert guess.entity is None
    assert tell_confidence(survey, guess, {"kind:pronoun::False": 9.0}) == 0.0


def test_features_of_confidence_tell_the_odds_in_whole_steps():
    survey = survey_text(TEXT, EN)
    guess = attribute(survey, load_weights(EN.weights)).guesses[0]
    (chosen,) = [one for one in describe_guess(survey, guess) if one.count(":") == 1][:1]
    assert chosen in {f"chosen:{odds}" for odds in range(-2, 7)}
    assert tell_confidence(survey, guess, {}) == pytest.approx(0.5)
