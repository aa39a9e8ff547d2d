"""The days that an article tells of."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer.stories.days import Days, compare_days, days_of

#: A Tuesday.
TUESDAY = date(2024, 5, 14)


def days(text: str, day: int = 14) -> Days:
    found = days_of([text], TUESDAY.replace(day=day), "en")
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The council voted on Tuesday.", 14),
        ("The council voted on Monday.", 13),
        ("Yesterday the council voted.", 13),
        ("The council voted on May 12.", 12),
        ("The council voted after a debate.", 14),
        ("It opened on May 40.", 14),
        ("They strike from Saturday to Monday.", 14),
        ("The bridge stays closed until Monday night.", 14),
        ("The vote was moved to Monday.", 13),
        # a date is no weekday: that of last week is not meant
        ("The council votes on May 19.", 14),
        ("The council votes on May 20.", 14),
    ],
)
def test_an_article_reports_of_the_first_day_that_is_near(text: str, first: int) -> None:
    assert days(text).first == TUESDAY.replace(day=first)


def test_what_tells_of_days_to_come_alone_reports_none() -> None:
    told = days("The council votes on Wednesday.")
    assert told.first is None
    assert told.ahead == {TUESDAY.replace(day=15)}


def test_two_reports_tell_of_one_day() -> None:
    shared = compare_days(days("They voted on Tuesday."), days("They voted on Tuesday.", 15))
    assert shared == {"same_day": 1.0, "day_told": 0.0, "ahead": 0.0}


def test_an_update_tells_the_day_of_the_report() -> None:
    update = days("They return on Thursday. The council had voted on Tuesday.", 16)
    shared = compare_days(update, days("They voted on Tuesday."))
    assert shared == {"same_day": 0.0, "day_told": 1.0, "ahead": 0.0}


def test_for_a_preview_the_day_is_still_to_come() -> None:
    report = days("They voted on Tuesday.")
    shared = compare_days(days("They vote on Tuesday.", 13), report)
    assert shared == {"same_day": 0.0, "day_told": 0.0, "ahead": 1.0}


def test_without_dates_nothing_is_known() -> None:
    assert set(compare_days(days("They voted on Tuesday."), None).values()) == {0.0}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They march 13 miles.", "en"),
        ("You may 13 times.", "en"),
        # a month in another language
        ("Nine Out of 13 voters, 13 Mai of 13.", "en"),
        ("Er lief 13 may.", "de"),
    ],
)
def test_what_is_no_month_in_the_language_makes_no_date(text: str, language: str) -> None:
    for month in (3, 5, 10):
        told = days_of([text], date(2024, month, 14), language)
        assert told is not None
        assert told.first == date(2024, month, 14)


def test_a_month_may_have_two_words() -> None:
    told = days_of(["صوت المجلس في 12 تشرين الأول على القرار."], date(2024, 10, 14), "ar")
    assert told is not None
    assert told.first == date(2024, 10, 12)


def test_a_month_without_a_capital_makes_a_date_where_it_has_none() -> None:
    told = days_of(["Le conseil a voté le 13 mai."], TUESDAY, "fr")
    assert told is not None
    assert told.first == TUESDAY.replace(day=13)


@pytest.mark.parametrize(
    ("text", "published", "first", "ahead"),
    [
        ("Storms hit on December 31.", date(2024, 1, 1), date(2023, 12, 31), set()),
        ("It opens on January 2.", date(2023, 12, 31), None, {date(2024, 1, 2)}),
    ],
)
def test_a_date_is_in_the_year_that_makes_it_nearest(
    text: str, published: date, first: date | None, ahead: set[date]
) -> None:
    told = days_of([text], published, "en")
    assert told is not None
    assert told.first == first
    assert told.ahead == ahead


@pytest.mark.parametrize("published", [date.min, date(1899, 12, 31), date(2100, 1, 1), date.max])
def test_a_year_that_cannot_be_tells_no_days(published: date) -> None:
    assert days_of(["It closed yesterday and opens on Sunday."], published, "en") is None
