"""confidence: how likely a speaker is right."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.models.linear import load_weights
from summarizer.quotes.attribution.attribute import attribute
from summarizer.quotes.attribution.confidence import describe_guess, tell_confidence
from summarizer.quotes.survey import survey_text
from summarizer.quotes.values.guess import Guess
from summarizer.quotes.values.survey import Survey


def guessed(text: str) -> tuple[Survey, Guess]:
    """Return the survey of a text and the guess about its only quotation."""
    survey = survey_text(text, EN)
    (guess,) = attribute(survey, load_weights(EN.weights)).guesses
    return survey, guess


_NAMED = "Ada Moreno came. “We left early,” Moreno said."


def test_without_a_mention_there_is_no_confidence() -> None:
    survey, guess = guessed("It rained. “We left early.”")
    nobody = replace(guess, mention=None, entity=None)
    assert tell_confidence(survey, nobody, {}) == 0.0
    assert describe_guess(survey, nobody) == []


def test_a_pronoun_that_stands_for_nobody_known_is_not_shown() -> None:
    survey, guess = guessed("It rained. “We left early,” she said.")
    assert guess.entity is None
    assert tell_confidence(survey, guess, {}) == 0.0


def test_the_weights_of_the_features_are_log_odds() -> None:
    survey, guess = guessed(_NAMED)
    assert tell_confidence(survey, guess, {}) == 0.5
    own = describe_guess(survey, guess)[0]
    assert tell_confidence(survey, guess, {own: 2.0}) == pytest.approx(0.8808, abs=1e-4)


@pytest.mark.parametrize(
    ("probability", "step"),
    [(0.0, -2), (0.1, -2), (0.3, -1), (0.5, 0), (0.9, 2), (0.999, 6), (1.0, 6)],
)
def test_a_probability_is_told_in_whole_steps_of_its_log_odds(
    probability: float, step: int
) -> None:
    survey, guess = guessed(_NAMED)
    features = describe_guess(survey, replace(guess, mention_probability=probability))
    assert features[0] == f"chosen:{step}"


@pytest.mark.parametrize(
    ("words", "size"), [("We left early", "short"), ("We left it early", "middle"),
                        ("We left it early in the day", "middle"),
                        ("We left it so early in the day", "long")],
)  # fmt: skip
def test_the_length_of_a_quotation_is_one_of_three(words: str, size: str) -> None:
    survey, guess = guessed(f"Ada Moreno came. “{words},” Moreno said.")
    assert any(feature.endswith(f":whole:{size}") for feature in describe_guess(survey, guess))
