"""sentences: where the reporter's own end, each quotation left whole."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.es import SPEECH as ES
from summarizer.languages.speech.it import SPEECH as IT
from summarizer.quotes.reading.read import read


@pytest.mark.parametrize(
    ("text", "speech", "sentences"),
    [
        ("«Serve tempo». Lo ha detto Lund.", IT, 1),
        ("«Serve tempo.» Lo ha detto Lund.", IT, 1),
        ("«Serve tempo». Il ponte apre.", IT, 2),
        ("—Sí —dijo Lund—. Ya era hora.", ES, 2),
    ],
)
def test_what_takes_up_speech_belongs_to_its_sentence(text: str, speech: Speech, sentences: int):
    assert len(read(text, speech).sentences) == sentences
