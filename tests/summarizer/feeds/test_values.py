"""values: the newest entry of a feed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from summarizer.feeds.values import Entry, Feed

NINE = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)


def entry(title: str, published: datetime | None = None) -> Entry:
    return Entry(id=title, title=title, published=published)


def test_the_newest_entry_is_the_last_published_one() -> None:
    one, two, undated = entry("One", NINE), entry("Two", NINE + timedelta(days=2)), entry("Three")
    assert Feed(title="", entries=(undated, one, two)).newest is two


def test_hours_of_different_zones_are_compared_as_moments() -> None:
    # nine o'clock in the west is later than ten o'clock in the east
    west = entry("West", datetime(2026, 11, 3, 9, 0, tzinfo=timezone(timedelta(hours=-5))))
    east = entry("East", datetime(2026, 11, 3, 10, 0, tzinfo=timezone(timedelta(hours=5))))
    assert Feed(title="", entries=(east, west)).newest is west


def test_without_dates_the_first_entry_is_the_newest() -> None:
    one, two = entry("One"), entry("Two")
    assert Feed(title="", entries=(one, two)).newest is one


def test_a_feed_without_entries_has_no_newest() -> None:
    assert Feed(title="").newest is None
