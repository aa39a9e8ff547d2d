"""speaker_choice: the likeliest of the candidates."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.models.linear import Weights
from summarizer.quotes.attribution.context import describe_contexts
from summarizer.quotes.attribution.speaker_choice import SpeakerChoice, SpeakerChooser
from summarizer.quotes.survey import survey_text

_TEXT = "Ada Moreno met Jan Lund. “We left early,” Lund said."


def chooser(text: str, table: Weights) -> tuple[SpeakerChooser, SpeakerChoice]:
    survey = survey_text(text, EN)
    (context,) = describe_contexts(survey)
    made = SpeakerChooser(survey, table)
    return made, made.choose(context, None)


def test_without_candidates_nobody_is_chosen() -> None:
    _, choice = chooser("“We left early.”", {})
    assert choice == SpeakerChoice(None, 0.0, (), "nobody")


def test_without_weights_all_candidates_are_alike_and_the_first_is_taken() -> None:
    _, choice = chooser(_TEXT, {})
    assert choice.mention == 0
    assert choice.probability == pytest.approx(1 / 3)


def test_the_candidate_whose_features_weigh_most_is_chosen() -> None:
    survey = survey_text(_TEXT, EN)
    (context,) = describe_contexts(survey)
    rows = SpeakerChooser(survey, {}).list_rows(context, None)
    assert [survey.mentions[at].text for at, _ in rows] == ["Ada Moreno", "Jan Lund", "Lund"]
    features = [{feature for group in groups for feature in group} for _, groups in rows]
    own = (features[2] - features[0] - features[1]).pop()
    choice = SpeakerChooser(survey, {own: 4.0}).choose(context, None)
    assert survey.mentions[choice.mention or 0].text == "Lund"
    assert choice.probability > 0.9
    assert own in choice.features
    assert choice.tie != "nobody"
