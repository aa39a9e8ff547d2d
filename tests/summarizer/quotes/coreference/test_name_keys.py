"""Names in several articles that stand for one person."""

from __future__ import annotations

import pytest

from summarizer.quotes.coreference.name_keys import find_people, is_person, join_people, name_key

KNOWN = {"angela merkel": 5, "merkel": 3, "una merkel": 1, "a. merkel": 1, "bo rask": 4}


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        ("Chancellor Angela Merkel", "en", "angela merkel"),
        ("Dr. Merkel’s", "en", "merkel"),
        ("J.R. Smith Jr.", "en", "j.r. smith"),
        ("Frau Merkel", "de", "merkel"),
        ("Владимиру Путину", "ru", "владимир путин"),
        ("Путина", "ru", "путин"),
        ("Путин Владимир", "ru", "владимир путин"),
        ("Donalda Tuska", "pl", "donald tusk"),
        ("Łukasz Żak", "sv", "lukasz zak"),
        ("習近平", "zh", "習近平"),
        ("the report", "en", "the report"),
        ("", "en", ""),
        ("“”", "und", ""),
    ],
)
def test_a_name_is_compared_without_title_case_or_accent(
    name: str, language: str, expected: str
) -> None:
    assert name_key(name, language=language) == expected


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("merkel", {"angela merkel", "merkel", "una merkel", "a. merkel"}),
        ("angela merkel", {"angela merkel", "merkel", "a. merkel"}),
        ("una merkel", {"una merkel"}),
        ("angela", {"angela merkel", "merkel"}),
        ("rask", {"bo rask"}),
        ("lund", set()),
        ("", set()),
    ],
)
def test_a_surname_alone_is_that_of_whoever_is_quoted_most(asked: str, expected: set[str]) -> None:
    assert find_people([asked], KNOWN) == expected


def test_a_word_is_a_surname_if_anybody_bears_it() -> None:
    assert find_people(["ruiz"], {"ruiz lund": 9, "ana ruiz": 1}) == {"ana ruiz"}
    assert find_people(["ruiz"], {"ruiz lund": 9}) == {"ruiz lund"}


def test_longer_and_shorter_forms_of_a_name_are_one() -> None:
    known = {"marcelo rebelo de sousa": 2, "rob stone": 1, "robert stone": 3, "roy stone": 1}
    assert find_people(["rebelo de sousa"], known) == {"marcelo rebelo de sousa"}
    assert find_people(["robert stone"], known) == {"rob stone", "robert stone"}


def test_a_full_name_finds_who_is_only_ever_called_by_the_surname() -> None:
    assert find_people(["angela merkel"], {"merkel": 3}) == {"merkel"}


def test_one_name_may_be_asked_for_in_several_languages() -> None:
    assert find_people(["путина", "путин"], {"владимир путин": 1}) == {"владимир путин"}


def test_surnames_alone_are_counted_for_their_bearers() -> None:
    assert join_people(KNOWN) == {
        "angela merkel": 8, "una merkel": 1, "a. merkel": 1, "bo rask": 4,
    }  # fmt: skip


@pytest.mark.parametrize(("name", "expected"), [("Ann", True), ("the report", False), ("", False)])
def test_a_noun_phrase_is_no_person(name: str, expected: bool) -> None:
    assert is_person(name) is expected
