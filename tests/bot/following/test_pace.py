"""When a feed is looked at next."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.following.pace import DAY_S, Wishes, next_look, pace_after, pace_after_failure

#: Noon in UTC on a Tuesday.
NOON = datetime(2026, 11, 3, 12, 0, tzinfo=UTC).timestamp()


def test_a_lively_feed_is_looked_at_often_and_a_still_one_once_a_day() -> None:
    pace = pace_after(900, found=1, interval_s=900)
    assert pace == 900
    for _ in range(40):
        pace = pace_after(pace, found=0, interval_s=900)
    assert pace == DAY_S
    assert pace_after(pace, found=1, interval_s=900) == 900
    assert pace_after(0, found=0, interval_s=900) == 900


def test_an_operator_may_look_more_seldom_than_once_a_day() -> None:
    assert pace_after(0, found=0, interval_s=3 * DAY_S) == 3 * DAY_S
    assert pace_after_failure(9, interval_s=3 * DAY_S) == 3 * DAY_S


@pytest.mark.parametrize(
    ("wishes", "pause"),
    [
        (Wishes(), 900),
        (Wishes(ttl_s=3600), 3600),
        (Wishes(fresh_s=7200), 7200),
        (Wishes(wait_s=5000, ttl_s=60), 5000),
        (Wishes(fresh_s=1e9), DAY_S),
    ],
)
def test_a_site_is_asked_as_seldom_as_it_wishes(wishes: Wishes, pause: float) -> None:
    assert next_look(NOON, 900, wishes, key="0" * 64) == NOON + pause
    latest = next_look(NOON, 900, wishes, key="f" * 64)
    assert latest == pytest.approx(NOON + pause * 1.1)


def test_hours_and_days_that_a_feed_skips_are_skipped() -> None:
    due = next_look(NOON, 900, Wishes(skip_hours=frozenset({12, 13, 14})), key="0" * 64)
    assert datetime.fromtimestamp(due, UTC).hour == 15
    days = Wishes(skip_days=frozenset({1, 2}))
    assert datetime.fromtimestamp(next_look(NOON, 900, days, key="0" * 64), UTC).weekday() == 3
    never = Wishes(skip_days=frozenset(range(7)))
    assert next_look(NOON, 900, never, key="0" * 64) == NOON + 900
