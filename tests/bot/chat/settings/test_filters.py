"""Filters are read as people write them, and let through what they ask for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat.settings.filters import (
    Filters,
    Wanted,
    admits,
    filters_from_text,
    filters_to_text,
    parse_alert,
    parse_filters,
    quotes_by,
)
from summarizer import digest, read_text
from summarizer.model import Quote, Span, Speaker
from tests.builders import ARTICLE


def test_filters_are_read_as_people_write_them() -> None:
    said = 'ferry  -football “swing bridge” -"late news" quoted:Brandt quoted:"Ina Brandt" 5/day'
    assert parse_filters(said) == Wanted(
        filters=Filters(
            words=("ferry", "swing bridge"), without=("football", "late news"),
            quoted=("Brandt", "Ina Brandt"),
        ),
        a_day=5,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("", Wanted(filters=Filters(), a_day=None)),
        ("zitiert:„Ina Brandt“ 3/Tag", Wanted(filters=Filters(quoted=("Ina Brandt",)), a_day=3)),
        ("cité\u202f:\u202fBrandt", Wanted(filters=Filters(quoted=("Brandt",)), a_day=None)),
        ("引语：玛伦 5/天", Wanted(filters=Filters(quoted=("玛伦",)), a_day=5)),
        (
            "「新しい船」 発言:名前 5/日",
            Wanted(filters=Filters(words=("新しい船",), quoted=("名前",)), a_day=5),
        ),
        (
            "-क्रिकेट उद्धरण:मारेन 5/दिन",
            Wanted(filters=Filters(without=("क्रिकेट",), quoted=("मारेन",)), a_day=5),
        ),
        ("0/day", Wanted(filters=Filters(), a_day=1)),
        ("24/7", Wanted(filters=Filters(words=("24/7",)), a_day=None)),
        ("- — …", Wanted(filters=Filters(), a_day=None)),
        ("a:b", Wanted(filters=Filters(words=("b",)), a_day=None)),
    ],
)
def test_odd_filters_are_read_without_harm(said: str, wanted: Wanted) -> None:
    assert parse_filters(said) == wanted


@pytest.mark.parametrize(
    ("said", "passes"),
    [
        ("", True), ("ferries", True), ("island", True), ("bicycle", False),
        ("bicycle boats", True), ('"second boat"', True), ('"rehn tomas"', False),
        ("ferry -storms", False), ("-football", True), ("quoted:Brandt", True),
        ('quoted:"Tomas Rehn"', True), ("quoted:Holt", False), ("quoted:Holt quoted:Rehn", True),
        ("bicycle quoted:Brandt", False),
    ],
)  # fmt: skip
def test_an_article_passes_by_its_words_and_by_whom_it_quotes(said: str, passes: bool) -> None:
    article = read_text(ARTICLE)
    filters = parse_filters(said).filters
    assert admits(filters, article, digest(article).quotes) is passes


def test_words_are_compared_in_the_language_of_the_article() -> None:
    text = "Die Fähren fahren im Sommer öfter. " * 30
    article = replace(read_text(text, language="de"), title="Neue Schiffe")
    assert admits(parse_filters("fähre").filters, article, ())
    assert admits(parse_filters("schiff").filters, article, ())
    assert not admits(parse_filters("bahn").filters, article, ())


@pytest.mark.parametrize(
    ("language", "asked", "found"),
    [
        ("tr", "seçim", "Seçimlerde oylar sayıldı."), ("tr", "seçimler", "Seçime iki gün kaldı."),
        ("tr", "ekonomi", "Ekonominin hali iyi."), ("tr", "öğretmen", "Öğretmenlerimiz geldi."),
        ("tr", "ışık", "Işıklar söndü."), ("tr", "İSTANBUL", "İstanbul'un köprüsü kapandı."),
        ("tr", '"eski köprü"', "Kentin eski köprüden geçen yolu."),
        ("ru", "паром", "О паромах молчат."), ("ru", "ёлка", "Елки привезут завтра."),
        ("ru", '"мост через реку"', "Мосты через реки закрыты."),
    ],
)  # fmt: skip
def test_an_inflected_word_is_found_however_many_endings_it_has(
    language: str, asked: str, found: str
) -> None:
    article = replace(read_text(found, language=language), language=language)
    other = replace(read_text("Bugün 7 kedi / семь котов.", language=language), language=language)
    filters = parse_filters(asked).filters
    assert [admits(filters, one, ()) for one in (article, other)] == [True, False]


def test_a_word_leaves_out_no_article_with_another_word_of_the_same_root() -> None:
    article = replace(read_text("Bakanlar yarın konuşacak.", language="tr"), language="tr")
    assert admits(parse_filters("-bakım").filters, article, ())
    assert not admits(parse_filters("-bakanlar").filters, article, ())


def test_filters_are_kept_as_text() -> None:
    filters = Filters(words=("ä",), without=("b c",), quoted=("d",))
    assert filters_from_text(filters_to_text(filters)) == filters
    assert filters_to_text(Filters()) == ""
    for text in ("", "[]", "{", '{"x": 1}', '{"words": 3}'):
        assert filters_from_text(text) == Filters()


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("quotes of Ina Brandt", "Ina Brandt"),
        ("Quotes  of “Ina Brandt”", "Ina Brandt"),
        ("quoted:Brandt", "Brandt"),
        ("quoted: von der Leyen", "von der Leyen"),
        ("Zitate von Ina Brandt", "Ina Brandt"),
        ("citations d’Ina Brandt", "Ina Brandt"),
        ("citations d'Ina Brandt", "Ina Brandt"),
        ("cité\u202f:\u202fBrandt", "Brandt"),
        ("citas de Brandt", "Brandt"),
        ("цитаты Путина", "Путина"),
        ("цитати Зеленського", "Зеленського"),
        ("نقل‌قول از مارن هولت", "مارن هولت"),
        ("نقل قول از هولت", "هولت"),
        ("أقوال مارن هولت", "مارن هولت"),
        ("اقتباسات عن هولت", "هولت"),
        ("Alıntı söyleyen Maren Holt", "Maren Holt"),
        ("iqtiboslar muallifi Maren Holt", "Maren Holt"),
        ("kutipan dari Ina Brandt", "Ina Brandt"),
        ("उद्धरण:इना ब्रांट", "इना ब्रांट"),
        ("引语：王小明", "王小明"),
        ("発言：「山田太郎」", "山田太郎"),
        ("quotes", None),
        ("quotes of", None),
        ("quoted: ?", None),
        ("ferry pier", None),
        ("", None),
    ],
)
def test_a_person_is_followed_by_name(said: str, name: str | None) -> None:
    assert parse_alert(said) == name


def _says(*names: str | None) -> list[Quote]:
    return [
        Quote(text=f"Word {n}", parts=(Span(n, n + 1),), speaker=name and Speaker(name=name))  # type: ignore[arg-type]
        for n, name in enumerate(names)
    ]


def test_quotes_are_found_by_surname_title_and_case() -> None:
    said = _says("Ina Brandt", None, "Tomas Rehn", "Brandt")

    def found(name: str, language: str = "en") -> list[str]:
        return [one.text for one in quotes_by(said, [name], language=language)]

    assert found("Mrs Brandt") == found("ina brandt") == ["Word 0", "Word 3"]
    assert found("Rehn") == ["Word 2"]
    assert found("Holt") == found("") == []
    (putin,) = quotes_by(_says("Владимир Путин", "Ольга Орлова"), ["Путина"], language="ru")
    assert putin.text == "Word 0"
    assert quotes_by(said, [], language="en") == ()
    assert len(quotes_by(said, ["Rehn", "Brandt"], language="en")) == 3
