"""page_voice: how much of what a text puts in quotation marks is surely speech."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.attribution.context import describe_contexts
from summarizer.quotes.attribution.page_voice import PageVoice, hear_page
from summarizer.quotes.survey import survey_text

SAID = "“We close at six,” said Ada Moreno. "
TERM = "This is called a “slow oven” there. "


@pytest.mark.parametrize(
    ("text", "voice"),
    [
        ("No word of it is quoted.", PageVoice.SILENT),
        (3 * TERM, PageVoice.SILENT),
        (SAID + TERM, PageVoice.SOME),
        (SAID + 5 * TERM, PageVoice.FEW_OF_MANY),
        (3 * SAID + TERM, PageVoice.SPEAKING),
        (3 * "Ada Moreno said: “We close at six.” ", PageVoice.SPEAKING),
    ],
)
def test_a_text_speaks_as_far_as_its_quotations_have_tags(text: str, voice: PageVoice):
    assert voice is hear_page(describe_contexts(survey_text(text, EN)), 1_000)


def test_a_text_too_short_to_tell_is_taken_for_news():
    contexts = describe_contexts(survey_text(TERM, EN))
    voices = [hear_page(contexts, tokens) for tokens in (149, 150)]
    assert voices == [PageVoice.SPEAKING, PageVoice.SILENT]
