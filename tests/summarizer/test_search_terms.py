"""A word is found in each of its forms, in every script."""

from __future__ import annotations

import pytest

from summarizer.search_terms import MOST_CHARS, fold, forms_in, seek, short_beginning


def finds(words: str, text: str, language: str) -> list[str]:
    """The stretches of a text that a search marks, if it finds all its words there."""
    sought = seek(words, languages=[language])
    if sought.count_in(text, language=language) < len(sought.words):
        return []
    return [text[start:end] for start, end in sought.find_in(text, language=language)]


@pytest.mark.parametrize(
    ("words", "text", "language", "expected"),
    [
        ("ferry", "Two ferries sail.", "en", ["ferries"]),
        ("FERRIES pier", "The ferry left the pier.", "en", ["ferry", "pier"]),
        ("Fähre", "Die Fähren legen ab.", "de", ["Fähren"]),
        ("Hauser", "Die Häuser stehen leer.", "de", ["Häuser"]),
        ("electricite", "L’électricité manque.", "fr", ["électricité"]),
        ("informaciones", "Falta información.", "es", ["información"]),
        ("malaga", "El puerto de Málaga.", "es", ["Málaga"]),
        ("informações", "Sem informação.", "pt", ["informação"]),
        ("nave", "Le navi sono in porto.", "it", ["navi"]),
        ("корабли", "Корабль ушёл.", "ru", ["Корабль"]),
        ("ушел", "Паром ушёл.", "ru", ["ушёл"]),
        ("пристані", "Пристань порожня.", "uk", ["Пристань"]),
        ("Lukasz", "Mówił Łukasz Nowak.", "pl", ["Łukasz"]),
        ("東京", "昨日、東京で火事。", "ja", ["東京"]),
        ("東京都", "東京都で火事。", "ja", ["東京都"]),
        ("火", "東京で火事。", "ja", ["火"]),
        ("事", "東京で火事。", "ja", ["事"]),
        ("渡船 码头", "渡船离开了码头。", "zh", ["渡船", "码头"]),
        ("الحريق", "اندلع حريق في القاهرة.", "ar", ["حريق"]),
        ("قاهرة", "اندلع حريق في القاهرة.", "ar", ["القاهرة"]),
        ("حَرِيق", "اندلع حريق في القاهرة.", "ar", ["حريق"]),
        ("kebakaran", "Rumah itu terbakar.", "id", ["terbakar"]),
        ("کتاب", "کتاب‌ها گران شد.", "fa", ["کتاب"]),
        ("서울", "서울에서 불이 났다.", "ko", ["서울에서"]),
        ("ｆｅｒｒｙ", "Two ferries sail.", "en", ["ferries"]),
        ("ferr*", "Two ferries sail.", "en", ["ferries"]),
        ("pier", "It left the ｐｉｅｒ.", "en", ["ｐｉｅｒ"]),
    ],
)  # fmt: skip
def test_a_word_is_found_in_its_other_forms(
    words: str, text: str, language: str, expected: list[str]
) -> None:
    assert finds(words, text, language) == expected


def test_the_words_of_an_index_are_those_that_a_search_finds() -> None:
    forms = forms_in(["Two ferries.", "Málaga"], language="en")
    assert forms == {"two", "ferri", "malaga"}
    assert all(forms & one for one in seek("ferry malaga", languages=["en", "de"]).words)


def test_all_languages_of_a_chat_are_searched_at_once() -> None:
    sought = seek("ferries", languages=["de", "en", "fr"])
    assert sought.find_in("One ferry.", language="en") == ((4, 9),)


def test_function_words_do_not_count_beside_others() -> None:
    assert len(seek("the ferry at the pier", languages=["en"]).words) == 2
    assert seek("the", languages=["en"]).words == (frozenset({"the"}),)
    assert seek("the OR a", languages=["en"]).words == (frozenset({"the"}), frozenset({"a"}))
    assert seek("the OR pier", languages=["en"]) == seek("pier", languages=["en"])


@pytest.mark.parametrize(
    ("words", "text", "language", "expected"),
    [
        ("東京都 OR 大阪府", "大阪府で火事。", "ja", ["大阪府"]),
        ("ferry OR e-mail", "Write an e-mail.", "en", ["e", "mail"]),
        ("ferry OR the pier", "The pier.", "en", ["pier"]),
        ("ferry NOT the pier", "The ferry.", "en", ["ferry"]),
    ],
)
def test_of_what_stands_with_or_each_is_marked(
    words: str, text: str, language: str, expected: list[str]
) -> None:
    found = seek(words, languages=[language]).find_in(text, language=language)
    assert [text[start:end] for start, end in found] == expected


def test_a_search_without_words_seeks_nothing() -> None:
    assert seek(" … !? ", languages=["en"]).words == ()


def test_a_search_has_a_bound_however_much_is_asked_for() -> None:
    sought = seek(" ".join(f"word{n}" for n in range(500)), languages=["en"])
    assert len(sought.words) == MOST_CHARS
    assert max(len(form) for form in forms_in(["x" * 5000], language="en")) == 60


def test_letters_of_scripts_that_need_their_marks_keep_them() -> None:
    assert [fold(word) for word in ("Й", "Ї", "हिन्दी", "Ω\u0301")] == ["й", "ї", "हिन्दी", "ω"]


def test_no_word_of_a_search_is_ignored() -> None:
    row = "".join(chr(0x4E00 + number) for number in range(MOST_CHARS))
    assert len(seek(row, languages=["zh"]).words) == MOST_CHARS - 1
    letters = " ".join(chr(0x3B1 + number) for number in range(MOST_CHARS // 2))
    assert len(seek(letters, languages=["en"]).words) > 20


@pytest.mark.parametrize(
    ("words", "expected"),
    [("ferr* fe*", "fe*"), ("a*", "a*"), ("-a*", "a*"), ("e-ma*", "ma*"), ("é*", "é*"),
     ("fer*", None), ("火*", None), ("서*", None), ("a * b", None), ("", None)],
)  # fmt: skip
def test_a_beginning_of_few_letters_is_told_from_a_word(words: str, expected: str | None) -> None:
    assert short_beginning(words) == expected
