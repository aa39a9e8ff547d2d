"""document: words are told apart, also those written onto each other."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.es import SPEECH as ES
from summarizer.languages.speech.fr import SPEECH as FR
from summarizer.languages.speech.it import SPEECH as IT
from summarizer.languages.speech.pt import SPEECH as PT
from summarizer.quotes.document import read


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
