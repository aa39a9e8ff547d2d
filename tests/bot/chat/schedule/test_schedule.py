"""When an edition comes, by the clocks of a zone, through a year and both of their changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.schedule.schedule import (
    EVERY_DAY,
    MINUTES_A_DAY,
    MOST_TIMES,
    QuietHours,
    Schedule,
    moment_of,
    next_time,
    quiet_end,
)

#: Both hemispheres, half an hour, none, none any more, a day that was left out.
ZONES = (
    "Europe/Berlin", "America/New_York", "America/St_Johns", "Australia/Lord_Howe",
    "Asia/Kolkata", "America/Sao_Paulo", "Africa/Casablanca", "Pacific/Apia", "UTC",
)  # fmt: skip

_zones = st.sampled_from(ZONES).map(ZoneInfo)
_minutes = st.integers(0, MINUTES_A_DAY - 1)


def _ascending(least: int, most: int, *, below: int) -> st.SearchStrategy[tuple[int, ...]]:
    numbers = st.sets(st.integers(0, below - 1), min_size=least, max_size=most)
    return numbers.map(lambda chosen: tuple(sorted(chosen)))


_schedules = st.builds(
    Schedule, times=_ascending(1, MOST_TIMES, below=MINUTES_A_DAY), days=_ascending(1, 7, below=7)
)
_moments = st.datetimes(
    min_value=datetime(2011, 1, 1), max_value=datetime(2031, 1, 1)  # noqa: DTZ001
).map(lambda naive: naive.replace(tzinfo=UTC))  # fmt: skip


def _exists(local: datetime) -> bool:
    return local.astimezone(UTC).astimezone(local.tzinfo).hour == local.hour


@given(_schedules, _zones, _moments)
def test_the_next_time_is_later_and_the_first_of_its_day_and_minute(
    schedule: Schedule, zone: ZoneInfo, after: datetime
) -> None:
    found = next_time(schedule, zone, after)
    assert found > after
    assert found - after <= timedelta(days=9)
    local = found.astimezone(zone)
    minute = 60 * local.hour + local.minute
    if minute in schedule.times and local.weekday() in schedule.days:
        assert local.fold == 0
    else:  # the first moment after a gap in which a time of the schedule lies
        before = (found - timedelta(seconds=1)).astimezone(zone)
        assert local.utcoffset() > before.utcoffset()


@given(_schedules, _zones, _moments)
def test_between_now_and_the_next_time_there_is_none(
    schedule: Schedule, zone: ZoneInfo, after: datetime
) -> None:
    found = next_time(schedule, zone, after)
    minute = after.replace(second=0, microsecond=0)
    for number in range(1, 180):
        moment = minute + timedelta(minutes=number)
        local = moment.astimezone(zone)
        due = local.weekday() in schedule.days and 60 * local.hour + local.minute in schedule.times
        if moment < found:
            assert not due or local.fold == 1


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("minute", [0, 2 * 60 + 30, 18 * 60])
def test_a_year_has_one_edition_for_each_of_its_days(zone: str, minute: int) -> None:
    own, schedule = ZoneInfo(zone), Schedule(times=(minute,))
    at = moment_of(date(2026, 1, 1), minute, own) - timedelta(seconds=1)
    days = []
    for _ in range(365):
        at = next_time(schedule, own, at)
        local = at.astimezone(own)
        days.append(local.date())
        shown = 60 * local.hour + local.minute
        assert shown == minute or not _exists(
            datetime(local.year, local.month, local.day, *divmod(minute, 60), tzinfo=own)
        )
    assert days == [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]


@pytest.mark.parametrize(
    ("zone", "day", "minute", "expected"),
    [
        ("Europe/Berlin", date(2026, 3, 29), 150, "2026-03-29T03:00:00+02:00"),
        ("Europe/Berlin", date(2026, 10, 25), 150, "2026-10-25T02:30:00+02:00"),
        ("America/New_York", date(2026, 3, 8), 150, "2026-03-08T03:00:00-04:00"),
        ("Australia/Lord_Howe", date(2026, 10, 4), 130, "2026-10-04T02:30:00+11:00"),
        ("Pacific/Apia", date(2011, 12, 30), 600, "2011-12-31T00:00:00+14:00"),
        ("America/Sao_Paulo", date(2018, 11, 4), 10, "2018-11-04T01:00:00-02:00"),
    ],
)
def test_a_time_that_does_not_come_is_the_first_after_it_and_one_that_comes_twice_the_first(
    zone: str, day: date, minute: int, expected: str
) -> None:
    own = ZoneInfo(zone)
    assert moment_of(day, minute, own).astimezone(own).isoformat() == expected


def test_what_comes_twice_is_due_once() -> None:
    berlin, schedule = ZoneInfo("Europe/Berlin"), Schedule(times=(150,))
    first = next_time(schedule, berlin, datetime(2026, 10, 24, 12, tzinfo=UTC))
    assert next_time(schedule, berlin, first) - first == timedelta(days=1, hours=1)


@pytest.mark.parametrize(
    ("times", "days"),
    [((), EVERY_DAY), ((60,), ()), ((60, 60), (0,)), ((1440,), (0,)), ((60,), (7,)),
     ((90, 60), (0,)), ((-1,), (0,)), (tuple(range(7)), (0,)), ((True,), (0,))],
)  # fmt: skip
def test_a_schedule_is_of_ascending_times_and_days(
    times: tuple[int, ...], days: tuple[int, ...]
) -> None:
    with pytest.raises(ValueError, match="a schedule needs"):
        Schedule(times=times, days=days)


@given(_minutes, _minutes.filter(bool), _minutes)
def test_quiet_hours_hold_what_is_from_their_start_to_before_their_end(
    start: int, length: int, minute: int
) -> None:
    hours = QuietHours(start=start, end=(start + length) % MINUTES_A_DAY)
    now = datetime(2026, 11, 30, tzinfo=UTC) + timedelta(minutes=minute)
    left = length - (minute - start) % MINUTES_A_DAY
    expected = now + timedelta(minutes=left) if left > 0 else None
    assert quiet_end(hours, UTC, now) == expected


@pytest.mark.parametrize(
    ("start", "end", "utc", "expected"),
    [
        # clocks go from 2:00 to 3:00 at 1:00 UTC on 29 March
        ("22:00", "2:30", "03-29 00:59", "03-29 01:00"),
        ("22:00", "2:30", "03-29 01:00", None),
        ("2:30", "5:00", "03-29 01:00", "03-29 03:00"),
        ("2:10", "2:50", "03-29 01:00", None),
        # and from 3:00 back to 2:00 at 1:00 UTC on 25 October
        ("22:00", "2:30", "10-25 00:29", "10-25 00:30"),
        ("22:00", "2:30", "10-25 00:45", None),
        ("22:00", "2:30", "10-25 01:15", None),
        ("2:30", "6:00", "10-25 01:15", "10-25 05:00"),
    ],
)
def test_quiet_hours_are_quiet_once_when_clocks_change(
    start: str, end: str, utc: str, expected: str | None
) -> None:
    def minute(text: str) -> int:
        hour, _, rest = text.partition(":")
        return 60 * int(hour) + int(rest)

    def moment(text: str) -> datetime:
        return datetime.strptime(f"2026-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=UTC)

    hours = QuietHours(start=minute(start), end=minute(end))
    found = quiet_end(hours, ZoneInfo("Europe/Berlin"), moment(utc))
    assert found == (moment(expected) if expected else None)


@pytest.mark.parametrize(("start", "end"), [(60, 60), (-1, 5), (0, 1440)])
def test_quiet_hours_are_of_two_times(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="quiet hours need"):
        QuietHours(start=start, end=end)


@pytest.mark.parametrize(
    "value",
    [None, 3, {}, {"times": 5, "days": [1]}, {"times": [5]}, {"times": ["x"], "days": [1]}],
)
def test_what_is_no_schedule_is_none(value: object) -> None:
    assert Schedule.of_json(value) is None
    assert QuietHours.of_json(value) is None
