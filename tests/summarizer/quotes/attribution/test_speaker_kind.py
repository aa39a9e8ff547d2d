"""speaker_kind: what kind of speaker a mention would be."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.attribution.speaker_kind import name_kind
from summarizer.quotes.survey import survey_text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("She said so.", "pronoun she"),
        ("Ada Moreno said so.", "name person full"),
        ("The county court said so.", "noun group"),
        ("Her lawyer said so.", "noun person"),
        ("Her lawyer, Ada Moreno, said so.", "noun for name person full"),
        ("It is dark, and Zorbe said so.", "name   single"),
        ("Zorbe said so.", "name   single unsure"),
    ],
)
def test_a_mention_is_of_the_kind_that_would_speak(text: str, kind: str):
    assert kind == name_kind(survey_text(text, EN), 0)


def test_without_a_mention_nobody_speaks():
    assert name_kind(survey_text("It is dark.", EN), None) == "nobody"
