"""according: speech is attributed without a verb."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.it import SPEECH as IT
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotes.survey import survey_text


@pytest.mark.parametrize(
    ("text", "speech", "found"),
    [
        ("According to Moreno, it is so.", EN, ["Moreno"]),
        ("It is new to Moreno.", EN, []),
        ("По его словам, мост стоит.", RU, ["его"]),
        ("«Sì», secondo Ada Moreno.", IT, ["Ada Moreno"]),
        ("Era il secondo Ada Moreno.", IT, []),
    ],
)
def test_a_mention_beside_such_a_phrase_speaks(text: str, speech: Speech, found: list[str]):
    survey = survey_text(text, speech)
    assert found == [survey.mentions[number].text for number in sorted(survey.according)]
