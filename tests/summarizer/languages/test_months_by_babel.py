"""Months and weekdays of all languages."""

from __future__ import annotations

from importlib import import_module

import pytest
from babel import Locale

from summarizer.languages import CODES
from summarizer.languages.months_by_babel import durations, months, weekdays


@pytest.mark.parametrize("code", CODES)
def test_every_language_has_twelve_months_and_seven_days(code: str):
    locale = Locale.parse(code)
    wide = locale.months["format"]["wide"]
    assert wide == {
        n: name for n, name in wide.items() if months()[name.lower().removesuffix(".")] == n
    }
    assert {day.lower() for day in locale.days["format"]["wide"].values()} <= weekdays()


WRITTEN = ["de", "en", "es", "fr", "id", "it", "nl", "pt", "sv", "tr", "uz"]


@pytest.mark.parametrize("code", WRITTEN)
def test_names_that_are_written_out_are_those_of_unicode(code: str):
    speech = import_module(f"summarizer.languages.speech.{code}")
    locale = Locale.parse(code)
    days, months = locale.days["format"]["wide"], locale.months["format"]["wide"]
    assert {name.lower() for name in days.values()} == speech.DAYS
    assert {name.lower() for name in months.values()} == speech.MONTHS
    assert speech.SPEECH.silent_times >= speech.DAYS | speech.MONTHS


@pytest.mark.parametrize(
    ("name", "number"),
    [
        ("maj", 5), ("augusti", 8), ("мая", 5), ("май", 5), ("січня", 1), ("січень", 1),
        ("січ", 1), ("stycznia", 1), ("styczeń", 1), ("sty", 1), ("sept", 9), ("sep", 9),
        ("okt", 10), ("mrt", 3), ("marz", 3), ("märz", 3), ("mär", 3), ("aout", 8),
        ("decembre", 12), ("set", 9),
        ("تشرين الثاني", 11), ("دجنبر", 12), ("جويلية", 7),
    ],
)  # fmt: skip
def test_a_month_is_known_in_each_case_and_length(name: str, number: int):
    assert number == months()[name]


def test_no_name_is_of_two_months():
    """Else what is read would depend on the order of the languages."""
    numbers: dict[str, set[int]] = {}
    for code in CODES:
        locale = Locale.parse(code)
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in locale.months[context][width].items():
                    numbers.setdefault(name.lower().removesuffix("."), set()).add(number)
    assert [name for name, found in numbers.items() if len(found) > 1] == []


def test_names_have_no_full_stop_and_no_capitals():
    for name in {*months(), *weekdays()}:
        assert name == name.lower().rstrip(".")


@pytest.mark.parametrize(
    ("code", "words"),
    [("en", {"day", "days"}), ("de", {"tag", "tage"}), ("ru", {"день", "дня", "дней"})],
)
def test_units_of_time_are_known_in_the_forms_that_numbers_take(code: str, words: set[str]):
    assert words <= durations(code)
    assert durations("xx") == frozenset()
