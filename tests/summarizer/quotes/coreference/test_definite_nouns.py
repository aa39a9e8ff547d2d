"""definite_nouns: a noun alone stands for the person whose title it is."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.de import SPEECH as DE
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.id import SPEECH as ID
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotes.coreference.definite_nouns import is_closed
from summarizer.quotes.survey import survey_text
from summarizer.quotes.values.mention import MentionKind


def meant(text: str, speech: Speech) -> list[str | None]:
    """Return the names of those whom the noun phrases of a text stand for."""
    survey = survey_text(text, speech)
    return [
        None if entity is None else survey.entities[entity].name
        for mention, entity in zip(survey.mentions, survey.entity_of, strict=True)
        if mention.kind is MentionKind.NOMINAL
    ]


@pytest.mark.parametrize(
    ("text", "speech", "names"),
    [
        ("Мэр Иван Петров пришёл. «Ждали», — сказал мэр.", RU, ["Иван Петров"]),
        ("Мэр Иван Петров и мэр Анна Белова пришли. Сказал мэр.", RU, [None]),
        ("Finanzministerin Ada Lund kam. Die Ministerin sagte nichts.", DE, ["Ada Lund"]),
        ("Ada Lund kam. Die 83-Jährige sagte nichts.", DE, ["Ada Lund"]),
        ("Mayor Ada Moreno came. The mayor was silent.", EN, ["Ada Moreno"]),
        ("Ada Moreno came. The 83-year-old was silent.", EN, ["Ada Moreno"]),
        ("The mayor was silent. Mayor Ada Moreno came.", EN, [None]),
    ],
)
def test_a_noun_that_one_person_bears_stands_for_that_person(
    text: str, speech: Speech, names: list[str | None]
):
    assert names == meant(text, speech)


@pytest.mark.parametrize(
    ("noun", "closed"),
    [
        ("petenis itu", True),
        ("petenis 19 tahun itu", True),
        ("petenis yang memimpin klub itu", True),
        ("petenis asal Biak tersebut di Jakarta", True),
        ("petenis 19 tahun", False),
        ("petenis, yang memimpin klub itu", False),
    ],
)
def test_a_noun_is_for_somebody_known_if_a_determiner_ends_its_phrase(
    noun: str, closed: bool
) -> None:
    document = survey_text(f"“Kapal akan datang,” kata {noun}.", ID).document
    assert is_closed(document, document.lower.index("petenis")) is closed
