"""The days that an article tells of."""

from __future__ import annotations

from datetime import date

import pytest

from summarizer.stories.days import Days, compare_days, days_of

#: A Tuesday.
TUESDAY = date(2024, 5, 14)


def days(text: str, day: int = 14) -> Days:
    return days_of([text], TUESDAY.replace(day=day), "en")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The council voted on Tuesday.", 14),
        ("The council voted on Monday.", 13),
        ("Yesterday the council voted.", 13),
        ("The council voted on May 12.", 12),
        ("The council voted after a debate.", 14),
        ("It opened on May 40.", 14),
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
