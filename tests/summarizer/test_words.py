"""What people call words, and stems."""

from __future__ import annotations

import pytest

from summarizer.words import count_words, stems, take_apart, terms, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It’s a well-known fact.", ["It’s", "a", "well-known", "fact"]),
        ("3,000 people – 3.5 %!", ["3,000", "people", "3.5"]),
        ("(Yes!) “No,” she said…then", ["Yes", "No", "she", "said", "then"]),
        ("see https://example.org/a-b.", ["see", "https://example.org/a-b"]),
        ("war—peace", ["war", "peace"]),
        ("... -- !!", []),
        ("日本", ["日", "本"]),
        ("นี้", ["นี้"]),
        ("\u0ee0", []),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("", []),
    ],
)
def test_words_are_what_people_call_words(text: str, expected: list[str]):
    assert words(text) == expected
    assert count_words(text) == len(expected)


def test_terms_are_lower_case_runs_of_letters_and_digits():
    assert terms("L'Europe, 2nd part") == ["l", "europe", "2nd", "part"]
    assert terms("हिन्दी 日本") == ["हिन्दी", "日", "本"]


def test_stems_leave_out_function_words_and_bring_forms_together():
    assert stems(["The ferries sailed", "A ferry is sailing"]) == [["ferri", "sail"]] * 2


def test_numbers_are_kept():
    assert stems(["In 2019 and 7"]) == [["2019", "7"]]


@pytest.mark.parametrize("language", ["de", "fr", "pl", "ru", "uk", "xx", "und"])
def test_every_language_has_stems_of_some_kind(language: str):
    [row] = stems(["Тарас Telefon"], language=language)
    assert len(row) == 2


def test_ukrainian_endings_are_cut():
    assert stems(["незалежність", "незалежності"], language="uk") == [["незале"], ["незале"]]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("一座桥", 2),
        ("木橋を渡った", 3),
        ("木橋 Maple 2", 3),
        # a letter with its marks is one
        ("မြန်မာနိုင်ငံသည်အရှေ့တောင်အာရှတွင်ရှိသည်", 10),
        ("ประเทศไทยมีอากาศร้อนชื้นตลอดทั้งปีและมีฝนตกมากในฤดูฝน", 22),
    ],
)
def test_two_characters_count_as_a_word_of_a_sentence(text: str, count: int) -> None:
    assert take_apart(text).count == count


def test_pairs_of_hiragana_are_no_stems() -> None:
    assert stems(["木橋を渡りました"], language="ja") == [["木橋", "橋を", "を渡", "渡り"]]
