"""speech_features: what tells speech from titles and scare quotes."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.attribution.context import describe_contexts
from summarizer.quotes.attribution.page_voice import PageVoice
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
        ("Send it to “your boss” now.", "inside:second person:2"),
        ("Set “max_size = 3” there.", "sign:code:3"),
        ("Searches like “how to bake bread” help.", "word before:like"),
        ("Searches like “a” or “how to bake” help.", "word before first:like"),
        ("You could say, “I am tired of it.”", "verb behind:could"),
    ],
)
def test_a_quotation_is_described_by_its_words_and_those_around(text: str, feature: str):
    survey = survey_text(text, EN)
    context = describe_contexts(survey)[-1]
    assert feature in describe_speech(survey, context, SpeakerChoice(), PageVoice.SOME)


def test_what_ties_the_speaker_speaks_for_speech():
    survey = survey_text("“I left early,” she said.", EN)
    (context,) = describe_contexts(survey)
    choice = SpeakerChoice(0, 0.9, ["post:say:next:gap 0", "rank:pre0"], "same:say:next")
    found = describe_speech(survey, context, choice, PageVoice.SOME)
    assert {"tie:same:say:next:3", "post:say:next:gap 0:short", "sure:4:short"} <= set(found)
    assert "rank:pre0:short" not in found
    assert {"page:some:tagged:same:say:next", "who:pronoun she:3"} <= set(found)
