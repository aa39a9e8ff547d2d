"""A name that nobody bears as it is written is that of whoever has the nearest."""

from __future__ import annotations

import pytest

from summarizer.quotes.coreference.near_names import find_near

KNOWN = ("angela merkel", "anna merk", "владимир путин", "sean o'brien", "习近平", "bo rask")


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("putin", {"владимир путин"}),
        ("vladimir putn", {"владимир путин"}),
        ("xi jinping", {"习近平"}),
        ("xijin", {"习近平"}),
        ("obrien", {"sean o'brien"}),
        ("o brien", {"sean o'brien"}),
        ("merkle", {"angela merkel", "anna merk"}),
        ("merke", {"angela merkel"}),
        ("@rask", {"bo rask"}),
        ("me", set()),
        ("bo lind", set()),
        ("", set()),
        ("…", set()),
    ],
)
def test_the_same_words_come_first_then_beginnings_then_slips(
    asked: str, expected: set[str]
) -> None:
    assert find_near([asked], KNOWN) == expected


def test_the_same_words_in_any_form_are_nearer_than_a_beginning() -> None:
    assert find_near(["merk"], KNOWN) == {"anna merk"}
    assert find_near(["ras", "rask"], [*KNOWN, "ana rasmus"]) == {"bo rask"}


def test_among_no_names_none_is_near() -> None:
    assert find_near(["merkel"], []) == frozenset()


def test_only_the_first_words_are_looked_for() -> None:
    assert find_near(["bo rask " * 2 + "bo lind lind"], KNOWN) == {"bo rask"}
