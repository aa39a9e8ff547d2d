"""noun_phrases: phrases for those who may speak, by word order or by case."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.de import SPEECH as DE
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.fr import SPEECH as FR
from summarizer.languages.speech.pl import SPEECH as PL
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotes.mentions.names import find_names
from summarizer.quotes.mentions.noun_phrases import find_noun_phrases
from summarizer.quotes.reading.read import read


@pytest.mark.parametrize(
    ("text", "speech", "phrases"),
    [
        ("The officials said it.", EN, ["The officials"]),
        ("Das neue Ministerium sagte es.", DE, ["Das neue Ministerium"]),
        ("Les responsables l’ont dit.", FR, ["Les responsables"]),
        ("Это сказал представитель полиции.", RU, ["представитель полиции"]),
        ("Powiedział tak rzecznik policji.", PL, ["rzecznik policji"]),
        ("It rained.", EN, []),
    ],
)
def test_each_language_finds_its_phrases_in_its_own_way(
    text: str, speech: Speech, phrases: list[str]
) -> None:
    document = read(text, speech)
    _, found = find_noun_phrases(document, find_names(document))
    assert [phrase.text for phrase in found] == phrases
