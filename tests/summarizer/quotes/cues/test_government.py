"""government: a name behind a preposition is the subject of no verb of speech."""

from __future__ import annotations

import pytest

from summarizer import find_quotes


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "it",
            "«La nave arriva in maggio», ha detto a Carlo Bruni la sindaca Ada Lund.",
            "Ada Lund",
        ),
        ("fr", "« Le bateau arrive en mai », a dit à Paul Martin la maire Ada Lund.", "Ada Lund"),
        ("es", "«El barco llega en mayo», dijo a Carlos Bruno la alcaldesa Ada Lund.", "Ada Lund"),
    ],
)
def test_who_is_spoken_to_does_not_speak(language: str, text: str, speaker: str) -> None:
    (quote,) = find_quotes(text, language=language)
    assert quote.speaker is not None
    assert quote.speaker.name == speaker
