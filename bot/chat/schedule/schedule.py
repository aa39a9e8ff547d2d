"""When an edition comes: times of day on days of the week, by the clock of a time zone.

Not every local time is one moment. When clocks are put forward, some local times are skipped: an
edition due then comes at the first moment after them. When clocks are put back, some local times
come twice: an edition due then comes the first time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, tzinfo

MINUTES_A_DAY = 24 * 60

#: The days of a week, from Monday, as `datetime.date.weekday` counts them.
EVERY_DAY = tuple(range(7))

#: The most times of day in a schedule: an edition gathers the news of some hours.
MOST_TIMES = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """Times of day on days of the week."""

    #: Minutes after midnight, ascending; one at least.
    times: tuple[int, ...]
    #: Days of the week, ascending, 0 is Monday; one at least.
    days: tuple[int, ...] = EVERY_DAY

    def __post_init__(self) -> None:
        if not 1 <= len(self.times) <= MOST_TIMES or not _ascend(self.times, MINUTES_A_DAY):
            raise ValueError(f"a schedule needs ascending times, got {self.times}")
        if not self.days or not _ascend(self.days, 7):
            raise ValueError(f"a schedule needs ascending days, got {self.days}")

    @classmethod
    def of_json(cls, value: Any) -> Self | None:
        """Return the schedule in what `dataclasses.asdict` made of it; None for another value."""
        try:
            return cls(times=tuple(value["times"]), days=tuple(value["days"]))
        except (TypeError, KeyError, ValueError):
            return None


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietHours:
    """A part of every day, from `start` to before `end` in minutes after midnight.

    It may go over midnight.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        within = 0 <= self.start < MINUTES_A_DAY and 0 <= self.end < MINUTES_A_DAY
        if not within or self.start == self.end:
            raise ValueError(f"quiet hours need two times, got {self.start}, {self.end}")

    @classmethod
    def of_json(cls, value: Any) -> Self | None:
        """Return the hours in what `dataclasses.asdict` made of them; None for another value."""
        try:
            return cls(start=value["start"], end=value["end"])
        except (TypeError, KeyError, ValueError):
            return None


def next_time(schedule: Schedule, zone: tzinfo, after: datetime) -> datetime:
    """Return the first moment of a schedule that is later than `after`, in UTC."""
    today = after.astimezone(zone).date()
    # from the day before, whose last time may have been moved over midnight by the clocks
    days = (today + timedelta(days=number) for number in range(-1, 15))
    return min(moment for moment in _moments(schedule, zone, days) if moment > after)


def quiet_end(quiet: QuietHours, zone: tzinfo, now: datetime) -> datetime | None:
    """Return when the quiet hours end that `now` is in, in UTC; None outside of them.

    They are quiet once a day: what comes twice when clocks are put back is quiet the first time.
    """
    today = now.astimezone(zone).date()
    for first in (today - timedelta(days=1), today):
        last = first + timedelta(days=quiet.end < quiet.start)
        end = moment_of(last, quiet.end, zone)
        if moment_of(first, quiet.start, zone) <= now < end:
            return end
    return None


def moment_of(day: date, minute: int, zone: tzinfo) -> datetime:
    """Return when the clocks of a zone show a time of day (minutes after midnight), in UTC.

    For a time that comes twice, it is the first moment; for a time that is skipped, the first
    moment after the gap.
    """
    local = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=zone)
    moment = local.astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None):
        return moment
    # in a gap, fold 1 gives a moment before the change, and fold 0 one after it (PEP 495)
    before, after = local.replace(fold=1).astimezone(UTC), moment
    changed = after.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + (after - before) / 2
        if middle.astimezone(zone).utcoffset() == changed:
            after = middle
        else:
            before = middle
    return after.replace(microsecond=0)


def _moments(schedule: Schedule, zone: tzinfo, days: Iterator[date]) -> Iterator[datetime]:
    for day in days:
        if day.weekday() in schedule.days:
            for minute in schedule.times:
                yield moment_of(day, minute, zone)


def _ascend(numbers: tuple[int, ...], below: int) -> bool:
    """Tell whether the numbers are whole, from 0 to less than `below`, and strictly ascending."""
    whole = all(type(one) is int and 0 <= one < below for one in numbers)
    return whole and list(numbers) == sorted(set(numbers))
