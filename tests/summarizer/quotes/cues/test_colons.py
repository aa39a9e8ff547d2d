"""colons: the subject of the clause before a colon speaks the words behind it."""

from __future__ import annotations

import pytest

from summarizer import find_quotes


def speakers(text: str, language: str) -> list[str | None]:
    return [
        one.speaker.name if one.speaker else None for one in find_quotes(text, language=language)
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Im Parlament warb Ada Lund für den Plan: „Wir brauchen das Schiff noch heuer.“"),
        ("it", "Ada Lund non ha dubbi: «La nave deve arrivare prima dell'estate»."),
        ("fr", "Ada Lund n’en démord pas : « Il nous faut ce bateau avant l’été. »"),
    ],
)
def test_the_subject_before_a_colon_speaks_whatever_the_verb(language: str, text: str) -> None:
    assert speakers(text, language) == ["Ada Lund"]


def test_a_verb_of_speech_behind_the_words_has_its_own_subject() -> None:
    text = "Ada Lund war dafür. Der Plan war klar: „Das Schiff kommt heuer“, sagte Per Dahl."
    assert speakers(text, "de") == ["Per Dahl"]


def test_a_place_before_a_colon_speaks_not() -> None:
    text = "Die Stimmung in Hamburg war gut: „Das Schiff kommt noch in diesem Sommer zu uns.“"
    assert speakers(text, "de") == [None]
