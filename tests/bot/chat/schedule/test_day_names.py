"""The names of days and of parts of the week."""

from __future__ import annotations

import pytest

from bot.chat.schedule.day_names import days_named, join_names, join_ranges, parts_of_the_week


@pytest.mark.parametrize(("language", "days"), [("en", (5, 6)), ("ar", (4, 5)), ("fa", (3, 4))])
def test_the_weekend_is_the_languages_own(language: str, days: tuple[int, ...]) -> None:
    week = parts_of_the_week(language)
    assert week["weekend"] == days
    assert set(week["weekdays"]) == set(range(7)) - set(days)


def test_a_word_names_a_day_a_range_or_nothing() -> None:
    assert days_named("mondays", "en") == (0,)
    assert days_named("fri-mon", "en") == (4, 5, 6, 0)
    assert days_named("ferry", "en") == ()


def test_names_of_two_words_and_ranges_in_words_are_joined() -> None:
    assert join_names(["hafta", "ici", "9"]) == ["haftaici", "9"]
    (joined,) = join_ranges(["monday", "to", "friday"], "en")
    assert days_named(joined, "en") == (0, 1, 2, 3, 4)
