"""case_nouns: noun phrases whose first noun tells who speaks."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.pl import SPEECH as PL
from summarizer.languages.speech.ru import SPEECH as RU
from summarizer.quotes.survey import survey_text
from summarizer.quotes.values.mention import Mention, MentionKind


def nominals(text: str) -> list[str]:
    return [one.text for one in survey_text(text, RU).mentions if one.kind is MentionKind.NOMINAL]


def titled(text: str) -> list[tuple[str, str]]:
    found: list[Mention] = survey_text(text, RU).mentions
    return [(one.text, one.title) for one in found if one.kind is MentionKind.NAME and one.title]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Так сообщила пресс-служба МВД.", "пресс-служба МВД"),
        ("Так сообщили в компании «Ромашка».", "в компании «Ромашка»"),
        ("Так ответили в водоканале.", "в водоканале"),
        ("Так сказал один из жителей посёлка вчера.", "один из жителей посёлка"),
        ("Так считает глава Чечни.", "глава Чечни"),
        ("«Ждали», — добавила тёща.", "тёща"),
        ("В мэрии не согласны: «Мост стоит».", "В мэрии"),
        ("Новый директор молчит.", "Новый директор"),
    ],
)
def test_a_phrase_goes_on_over_what_belongs_to_its_head(text: str, phrase: str):
    assert nominals(text) == [phrase]


@pytest.mark.parametrize(
    "text",
    ["Так сообщили в понедельник.", "Так сказали в интервью.", "«Ждали», — сказал правду."],
)
def test_not_everything_beside_a_verb_speaks(text: str):
    assert nominals(text) == []


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Глава города Иван Петров пришёл.", "Глава города"),
        ("Пришёл директор по маркетингу ООО «Волна» Иван Петров.", "директор по маркетингу"),
        ("«Ждали», — вспоминает хлебопёк Иван Петров.", "хлебопёк"),
        ("По словам главного врача Ивана Петрова, мост стоит.", "главного врача"),
        ("Главный архитектор Иван Петров пришёл.", "Главный архитектор"),
    ],
)
def test_a_phrase_before_a_name_is_its_title(text: str, title: str):
    ((name, found),) = titled(text)
    assert name.startswith("Иван")
    assert found.startswith(title)


def test_a_place_before_a_comma_is_no_bearer():
    survey = survey_text("Tak mówił wójt gminy Stary Las, Adam Borek.", PL)
    (phrase,) = [one for one in survey.mentions if one.kind is MentionKind.NOMINAL]
    assert phrase.text == "wójt gminy Stary Las"
    assert phrase.appositive is not None
    assert phrase.appositive.text == "Adam Borek"
