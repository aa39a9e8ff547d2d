"""list_reported: the sentences that tell in other words what somebody said."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.model import Quote, QuoteForm, Span
from summarizer.models.linear import load_weights
from summarizer.quotes.attribution.attribute import attribute
from summarizer.quotes.reported.list_reported import list_reported
from summarizer.quotes.survey import survey_text


def reported(text: str, *parts: Span, pronouns: float | None = None) -> tuple[Quote, ...]:
    """What a text reports beside quotes of these `parts`, with pronouns as sure as told."""
    survey = survey_text(text, EN)
    attribution = attribute(survey, load_weights(EN.weights))
    if pronouns is not None:
        resolved = {one: (entity, pronouns) for one, (entity, _) in attribution.resolved.items()}
        attribution = replace(attribution, resolved=resolved)
    quotes = [
        Quote(text=one.of(text), parts=(one,), form=QuoteForm.DIRECT, speaker=None, confidence=1.0)
        for one in parts
    ]
    return list_reported(survey, attribution, quotes)


def test_a_report_is_the_whole_sentence_with_its_speaker() -> None:
    text = "It rained. Ada Moreno said that the bridge will close. It is old."
    (quote,) = reported(text)
    assert quote.text == "Ada Moreno said that the bridge will close."
    assert [part.of(text) for part in quote.parts] == [quote.text]
    assert QuoteForm.INDIRECT is quote.form
    assert quote.speaker
    assert quote.speaker.name == "Ada Moreno"
    assert quote.confidence == 0.95


def test_a_sentence_that_holds_a_quote_is_left_out() -> None:
    text = "Ada Moreno said that the bridge will close. She said that it is old."
    first, second = reported(text)
    assert reported(text, Span(16, 20)) == (second,)
    assert reported(text, Span(second.parts[0].start, second.parts[0].end)) == (first,)


def test_more_than_five_words_in_marks_are_no_report() -> None:
    text = "Ada Moreno said that the bridge is “{}” and will close."
    assert len(reported(text.format("a very old wreck indeed"))) == 1
    assert reported(text.format("a very old and sad wreck")) == ()


def test_a_pronoun_must_surely_stand_for_somebody() -> None:
    text = "Ada Moreno came to the harbour. She said that the bridge will close."
    (quote,) = reported(text, pronouns=0.7)
    assert quote.speaker
    assert quote.speaker.name == "Ada Moreno"
    assert quote.confidence == round(0.7 * 0.95, 3)
    assert reported(text, pronouns=0.69) == ()


def test_what_is_told_twice_is_listed_once() -> None:
    sentence = "Ada Moreno said that the bridge will close."
    assert len(reported(f"{sentence}\n\n{sentence}")) == 1


def test_a_bracket_that_closes_elsewhere_is_left_out() -> None:
    (quote,) = reported("(The bridge will close, according to Ada Moreno. It is old.)")
    assert quote.text == "The bridge will close, according to Ada Moreno."


@pytest.mark.parametrize(
    ("who", "count"),
    [("The ministry", 1), ("The report", 0), ("My doctor", 0), ("People", 0), ("Officials", 1)],
)
def test_whoever_speaks_is_somebody(who: str, count: int) -> None:
    assert len(reported(f"{who} said that the bridge will close.")) == count
