"""read: words are told apart, also those written onto each other."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.fr import SPEECH as FR
from summarizer.languages.speech.it import SPEECH as IT
from summarizer.languages.speech.pt import SPEECH as PT
from summarizer.quotes.reading.read import read


@pytest.mark.parametrize(
    ("text", "speech", "words"),
    [
        ("l’avocat dit", FR, ["l'", "avocat", "dit"]),
        ("qu’a-t-il dit", FR, ["qu'", "a", "il", "dit"]),
        ("jusqu'à l'eau.", FR, ["jusqu'", "à", "l'", "eau", "."]),
        ("aujourd'hui", FR, ["aujourd'hui"]),
        ("L’Assemblée et d’Ormesson", FR, ["l'", "assemblée", "et", "d'", "ormesson"]),
        ("Roberto D'Angelo a L'Aquila", IT, ["roberto", "d'angelo", "a", "l'aquila"]),
        ("dell'Interno", IT, ["dell'", "interno"]),
        ("disse-lhe segunda-feira", PT, ["disse", "lhe", "segunda-feira"]),
    ],
)
def test_small_words_and_pronouns_written_onto_another_are_words(
    text: str, speech: Speech, words: list[str]
):
    document = read(text, speech)
    assert document.lower == words
    assert [text[s:e] for s, e in zip(document.starts, document.ends, strict=True)] == (
        document.words
    )
