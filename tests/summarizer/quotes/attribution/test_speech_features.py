"""speech_features: what tells speech from titles and scare quotes."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.attribution.context import describe_contexts
from summarizer.quotes.attribution.speaker_choice import SpeakerChoice
from summarizer.quotes.attribution.speech_features import describe_speech
from summarizer.quotes.survey import survey_text


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("“I left early,” she said.", "inside:first person:3"),
        ("“They are gone,” she said.", "inside:clause:3"),
        ("She read “The Old Song” aloud.", "case:title:3"),
        ("The so-called “song” ended.", "before 1:naming:1"),
        ("The “Old Song” album sold.", "behind:work:2"),
        ("The “old” officials left.", "behind:person:1"),
        ("Her lawyer said “yes”.", "sentence:say:1"),
        ("The “one” and the “two” left.", "quotes:2:1"),
        ("‘Yes,’ she said. “No. It is long,” he said.", "marks:double:4"),
    ],
)
def test_a_quotation_is_described_by_its_words_and_those_around(text: str, feature: str):
    survey = survey_text(text, EN)
    assert feature in describe_speech(survey, describe_contexts(survey)[-1], SpeakerChoice())


def test_what_ties_the_speaker_speaks_for_speech():
    survey = survey_text("“I left early,” she said.", EN)
    (context,) = describe_contexts(survey)
    choice = SpeakerChoice(0, 0.9, ["post:say:next:gap 0", "rank:pre0"], "same:say:next")
    found = describe_speech(survey, context, choice)
    assert {"tie:same:say:next:3", "post:say:next:gap 0:short", "sure:4:short"} <= set(found)
    assert "rank:pre0:short" not in found
