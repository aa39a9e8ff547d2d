"""quoted_names: firms, papers and works in quotation marks are told from speech."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotations.pair_marks import pair_marks
from summarizer.quotations.paragraphs import split_paragraphs
from summarizer.quotes.reading.names_in_marks import find_names_in_marks


def names(text: str, speech: Speech = RU) -> list[str]:
    paragraphs = split_paragraphs(text)
    quoted = pair_marks(text, paragraphs)
    found = find_names_in_marks(text, paragraphs, quoted, speech)
    return [text[quoted[at].start : quoted[at].end] for at in sorted(found)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Газета «Известия» и журнал «Волна» молчат.", ["Известия", "Волна"]),
        ("Газеты «Известия», «Волна» и «День» молчат.", ["Известия", "Волна", "День"]),
        ("«Спартак» обыграл «Зенит» 2:1.", ["Спартак", "Зенит"]),
        ("Матч «Спартак» — «Зенит» отложен.", ["Спартак", "Зенит"]),
        ("Холдинг («Волна») закрыт.", ["Волна"]),
        ("Это он рассказал «Известиям» вчера.", ["Известиям"]),
        ("Рейс «777» отменён.", ["777"]),
    ],
)
def test_a_short_name_behind_a_word_is_a_name(text: str, found: list[str]):
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Он сказал: «Нет».",
        "«Ждём», — сказал он.",
        "«Ждём до завтра»",
        "Он ответил «Да, конечно» и вышел.",
        "Он ответил «Приходите завтра утром все» и вышел.",
        "Лампы назвали «умными».",
        "Он крикнул «Стой!» и побежал.",
        "Он назвал «Мост через реку на самый дальний берег» песней.",
        "Он сказал: «Ждём",
    ],
)
def test_speech_and_scare_quotes_are_no_names(text: str):
    assert names(text) == []


def test_a_language_that_does_not_mark_names_so_has_none():
    assert names("The paper “Courier” is silent.", EN) == []
