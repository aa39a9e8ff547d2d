"""title_case: how many words have capitals."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.words.title_case import Case, classify_case


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("We left at noon", Case.SENTENCE),
        ("We met Ada at noon", Case.SOME),
        ("The Day of the Harbour", Case.TITLE),
        ("Harbour", Case.ONE),
        ("NO PARKING", Case.CAPITALS),
        ("of the", Case.SMALL_WORDS),
    ],
)
def test_words_are_capitalized_as_in_a_sentence_or_a_title(text: str, case: Case):
    assert case is classify_case(text.split(), EN)
