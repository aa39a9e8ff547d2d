"""dash_tags: tags between dashes, and speech that a dash opens."""

from __future__ import annotations

import pytest

from summarizer import find_quotes
from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.es import SPEECH as ES
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotations.pair_marks import pair_marks
from summarizer.quotations.paragraphs import split_paragraphs
from summarizer.quotes.reading.dash_tags import cut_at_dash_tags, find_dashed_speech


def parts(text: str, speech: Speech) -> list[str]:
    (stretch,) = pair_marks(text, split_paragraphs(text))
    return [text[one.start : one.end] for one in cut_at_dash_tags(text, stretch, speech)]


def opened(text: str) -> list[str]:
    paragraphs = split_paragraphs(text)
    marked = pair_marks(text, paragraphs)
    return [text[one.start : one.end] for one in find_dashed_speech(text, paragraphs, marked, RU)]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("— Buyur, çay demlendi, dedi Ayşe Kaya.", "tr", "Buyur, çay demlendi"),
        ("— Nereye gidiyorsun? diye sordu annesi.", "tr", "Nereye gidiyorsun?"),
        ("— Pegangan yang kuat, kata Ana Ruiz.", "id", "Pegangan yang kuat"),
        ("— Mau ke mana? tanya nenek.", "id", "Mau ke mana?"),
    ],
)
def test_a_dash_opens_speech_with_a_tag_behind_a_comma(
    text: str, language: str, found: str
) -> None:
    assert [found] == [quote.text for quote in find_quotes(text, language=language)]


@pytest.mark.parametrize(
    ("text", "speech", "found"),
    [
        ("«Ждали, — сказал он, — и дождались».", RU, ["Ждали,", "и дождались"]),
        ("«Ждали, — сказал он. — Мост стоит».", RU, ["Ждали,", "Мост стоит"]),
        ("«Ждали, — он ждал, — и дождались».", RU, ["Ждали, — он ждал, — и дождались"]),
        ("«Sí —dijo Lund— y no».", ES, ["Sí", "y no"]),
        ("«Sí —como dijo Lund— no».", ES, ["Sí —como dijo Lund— no"]),
    ],
)
def test_between_dashes_a_verb_of_speech_tells_who_speaks(
    text: str, speech: Speech, found: list[str]
) -> None:
    assert parts(text, speech) == found


def test_behind_a_stop_speech_goes_on_with_a_capital_only() -> None:
    assert parts("«Ждали, — сказал он. — мост стоит».", RU) == ["Ждали,"]


def test_lines_of_a_dialogue_need_no_tag_of_their_own() -> None:
    assert opened("— Ждали, — сказал он.\n— Да.\nНет.\n— Нет.") == ["Ждали,", "Да."]


def test_speech_may_begin_between_two_sentences() -> None:
    assert opened("Всё. — Ждали, — сказал он.") == ["Ждали,"]
    assert opened("Всё, — ждали, — сказал он.") == []


def test_what_stands_in_marks_opens_nothing() -> None:
    assert opened("«Всё. — Ждали», — сказал он.") == []


@pytest.mark.parametrize("text", ["– 5 градусов.", "-7 утром, сказал он.", "— Да."])
def test_a_dash_alone_is_no_sign_of_speech(text: str) -> None:
    assert opened(text) == []
