"""The solar calendar of Iran, in which its pages are dated: ۱۲ مهر ۱۴۰۳.

Babel knows only the Gregorian calendar, so the months are written here.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

PERSIAN_MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور",
    "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip

#: The word for "month", which may stand behind its name.
PERSIAN_MONTH = "ماه"

PERSIAN_YEARS = range(1300, 1500)

#: The first day of the year 1300.
_EPOCH = datetime(1921, 3, 21, tzinfo=UTC)
#: Which years of a cycle of 33 have a day more. It holds for the years from 1206 to 1498; the
#: calendar itself goes by the sun.
_CYCLE = 33
_LEAP = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
#: The first six months have 31 days, the others 30, the last 29 if it is no leap year.
_LONG_MONTHS = 6
#: The year that begins in March of 2025 is 1404.
_BEHIND_GREGORIAN = 621


def from_persian(year: int, month: int, day: int) -> datetime | None:
    """Return a day of `PERSIAN_YEARS` at midnight, UTC; None if it does not exist.

    >>> from_persian(1403, 7, 12).date().isoformat()
    '2024-10-03'
    """
    is_leap = year % _CYCLE in _LEAP
    last = 31 if month <= _LONG_MONTHS else 30 if month < len(PERSIAN_MONTHS) or is_leap else 29
    if not (1 <= month <= len(PERSIAN_MONTHS) and 1 <= day <= last):
        return None
    leap_days = sum(earlier % _CYCLE in _LEAP for earlier in range(PERSIAN_YEARS.start, year))
    in_year = 30 * (month - 1) + min(month - 1, _LONG_MONTHS) + day - 1
    return _EPOCH + timedelta(days=365 * (year - PERSIAN_YEARS.start) + leap_days + in_year)


def to_persian(when: datetime) -> tuple[int, int, int] | None:
    """Return the year, month and day of a time in its own zone; None outside `PERSIAN_YEARS`.

    >>> to_persian(datetime(2024, 10, 3))
    (1403, 7, 12)
    """
    midnight = datetime(when.year, when.month, when.day, tzinfo=UTC)
    for year in (when.year - _BEHIND_GREGORIAN, when.year - _BEHIND_GREGORIAN - 1):
        first = from_persian(year, 1, 1) if year in PERSIAN_YEARS else None
        if first is not None and first <= midnight:
            in_year = (midnight - first).days
            is_early = in_year < 31 * _LONG_MONTHS
            month, day = divmod(in_year, 31) if is_early else divmod(in_year - _LONG_MONTHS, 30)
            return year, month + 1, day + 1
    return None
