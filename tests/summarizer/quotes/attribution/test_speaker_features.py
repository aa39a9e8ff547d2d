"""speaker_features: what is said of a mention as the speaker of a quotation."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.attribution.context import describe_contexts
from summarizer.quotes.attribution.speaker_features import SpeakerFeatures
from summarizer.quotes.survey import survey_text


def features(text: str, mention: int = 0, previous: int | None = None, rank: int = 0) -> set[str]:
    """Return the features of a mention for the last quotation of a text."""
    survey = survey_text(text, EN)
    context = describe_contexts(survey)[-1]
    groups = SpeakerFeatures(survey).describe(context, mention, previous, rank)
    return {feature for group in groups for feature in group}


@pytest.mark.parametrize(
    ("text", "feature"),
    [
        ("Ada Moreno said: “Yes.”", "itself:full name"),
        ("Ada Moreno said: “Yes.”", "pre:say:next:colon"),
        ("Ada Moreno said: “Yes.”", "pre:verb to quote 1"),
        ("“Yes,” said Ada Moreno.", "post:inverted say:next:comma:cue"),
        ("“Yes,” Ada Moreno said.", "post:say:next:gap 0"),
        ("According to Moreno, it was “so”.", "itself:according"),
        ("Moreno’s lawyer said: “Yes.”", "itself:possessive"),
        ("They told Moreno: “Yes.”", "is:pronoun:they"),
        ("Moreno left.\n\n“Yes.”", "paragraph:-1:none"),
        ("Moreno left. “Yes.”", "sentence:-1:none"),
    ],
)
def test_a_mention_is_described_by_its_place_and_its_verb(text: str, feature: str):
    assert feature in features(text)


def test_one_who_was_told_is_a_hearer():
    assert "itself:hearer" in features("They told Moreno: “Yes.”", mention=1)


def test_the_speaker_before_goes_on_with_the_thread():
    text = "Moreno said: “Yes.” Moreno left. Lund said: “No.”"
    assert any(one.startswith("thread:same:") for one in features(text, 0, previous=0))
    assert any(one.startswith("thread:akin:") for one in features(text, 1, previous=0))
    assert any(one.startswith("thread:other:") for one in features(text, 2, previous=0))
    assert "thread:first" in features(text)


def test_far_ranks_are_alike():
    text = "Ada Moreno said: “Yes.”"
    assert features(text, rank=4) == features(text, rank=9)
    assert features(text, rank=3) != features(text, rank=4)


def test_a_tie_tells_where_a_mention_stands_and_its_verb():
    survey = survey_text("Moreno said: “Yes.”\n\nLund left.", EN)
    (context,) = describe_contexts(survey)
    ties = [SpeakerFeatures(survey).name_tie(context, at) for at in (0, 1, None)]
    assert ties == ["same:say:next", "far:none", "nobody"]
