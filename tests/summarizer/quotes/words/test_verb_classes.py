"""verb_classes: how surely a verb leads to speech."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.grammar import VerbClass
from summarizer.quotes.words.verb_classes import attributes_speech, classify_verb


@pytest.mark.parametrize(
    ("word", "verb_class", "sure"),
    [
        ("said", VerbClass.SAY, True),
        ("told", VerbClass.TELL, True),
        ("added", VerbClass.REPORT, True),
        ("called", VerbClass.EXPRESS, False),
        ("harbour", VerbClass.NONE, False),
    ],
)
def test_a_verb_of_speech_has_a_class(word: str, verb_class: VerbClass, sure: bool):
    assert verb_class is classify_verb(word, EN)
    assert sure == attributes_speech(word, EN)
