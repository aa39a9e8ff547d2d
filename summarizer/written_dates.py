"""Read dates as texts and pages write them: "3 May 2021, 10:12", ۱۲ مهر ۱۴۰۳, 2021年5月3日."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.clock import ALIKE
from summarizer.languages.letters import western_digits, with_dots, without_accents
from summarizer.languages.months_by_babel import (
    EAST_ASIAN_DATE,
    EAST_ASIAN_DAY,
    EAST_ASIAN_HOURS,
    months,
)
from summarizer.languages.persian_calendar import (
    PERSIAN_MONTH,
    PERSIAN_MONTHS,
    PERSIAN_YEARS,
    from_persian,
)
from summarizer.languages.site import any_of

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Every date that is read has a year: text without one need not be searched.
_YEAR = re.compile(r"(?:19|20|13|14)\d\d")
#: A time of day, with seconds, half of the day and zone where they are told.
TIME = re.compile(
    rf"""(?:T|\b|(?<=[{EAST_ASIAN_DAY}]))(?P<h>\d\d?)[:.h{EAST_ASIAN_HOURS}](?P<m>\d\d)(?::(?P<s>\d\d)(?:\.\d+)?)?
    \ ?(?P<half>[ap]\.?m\.?\b)?
    \ ?(?P<zone>Z|[+-]\d\d:?\d\d|(?:GMT|UTC|E[SD]T|C[SD]T|M[SD]T|P[SD]T|[ECP]T|BST|CES?T|MSK)\b)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: Hours from UTC, for the zones that English pages name. IST is left out: it may be the time of
#: India, Israel or Ireland.
_ZONES = {
    "EST": -5, "EDT": -4, "ET": -5, "CST": -6, "CDT": -5, "CT": -6, "MST": -7, "MDT": -6,
    "PST": -8, "PDT": -7, "PT": -8, "BST": 1, "CET": 1, "CEST": 2, "MSK": 3,
}  # fmt: skip


@cache
def any_month() -> str:
    """Return a regular expression for the name of a month, in any language, the longest first."""
    # some have a space, which means nothing in a verbose pattern: تشرين الأول
    return "|".join(map(re.escape, sorted(months(), key=len, reverse=True)))


@cache
def date_pattern() -> re.Pattern[str]:
    """Return a pattern for a date.

    In digits alone, a year from 1420 on is not Iran's but the lunar calendar's: 1445 is 2023.
    """
    month = any_month()
    persian = "|".join(PERSIAN_MONTHS)
    for arabic, letter in ALIKE.items():
        persian = persian.replace(letter, f"[{letter}{arabic}]")
    ordinal = any_of(lambda site: site.bylines.ordinals)
    of = any_of(lambda site: site.bylines.of)
    return re.compile(
        rf"""(?: (?<!\d){EAST_ASIAN_DATE}
        | \b(?: (?P<d8>\d\d?)\ (?P<m8>{persian})(?:\ {PERSIAN_MONTH})?\ (?P<y8>1[34]\d\d)
        | (?P<y9>1(?:3\d|4[01])\d)/(?P<m9>\d\d?)/(?P<d9>\d\d?)
        | (?P<y1>(?:19|20)\d\d)[-/.](?P<m1>\d\d?)[-/.](?P<d1>\d\d?)
        | (?P<m2>{month})\.?\ (?P<d2>\d\d?)(?:{ordinal})?,?\ (?P<y2>(?:19|20)\d\d)
        | (?P<y7>(?:19|20)\d\d)(?:{ordinal})\ (?P<d7>\d\d?)[- ](?P<m7>{month})
        | (?P<d3>\d\d?)(?:{ordinal}|\.)?[- ](?:(?:{of})\ )?(?P<m3>{month})\.?,?\ (?:(?:{of})\ )?
          (?P<y3>(?:19|20)\d\d)
        | (?P<d4>\d\d?)\.(?P<m4>\d\d?)\.(?P<y4>(?:19|20)\d\d)
        | (?P<a5>\d\d?)/(?P<b5>\d\d?)/(?P<y5>(?:19|20)\d\d)
        )(?!\d))""",
        re.VERBOSE | re.IGNORECASE,
    )


def read_date(text: str) -> datetime | None:
    """Return the first date in `text`, with the time beside it.

    The time is midnight if none stands beside the date, and the zone is UTC if none is recognised.
    Return None when there is no date, when its day does not exist, or when day and month cannot
    be told apart: "04/05/2021".
    """
    text = western_digits(text)
    match = search_date(text)
    if match is None:
        return None
    day = _day(match)
    if day is None:
        return None
    time = TIME.search(text, match.end(), match.end() + 40)
    before = TIME.search(text, max(0, match.start() - 20), match.start())
    return _with_time(day, time or before)


def search_date(text: str) -> re.Match[str] | None:
    """Return the first date in `text`, which has western digits; None if there is none."""
    return date_pattern().search(text) if _YEAR.search(text) else None


def _day(match: re.Match[str]) -> datetime | None:
    got = match.groupdict()
    form = next(name[1:] for name, found in got.items() if found and name[0] == "y")
    year = int(got[f"y{form}"])
    if "m" + form not in got:
        first, second = int(got[f"a{form}"]), int(got[f"b{form}"])
        if first <= 12 and second <= 12 and first != second:
            return None
        month, day = (first, second) if first <= 12 else (second, first)
    else:
        month, day = _month(got[f"m{form}"].lower()), int(got[f"d{form}"])
    if year in PERSIAN_YEARS:
        return from_persian(year, month, day)
    try:
        return datetime(year, month, day, tzinfo=UTC)
    except ValueError:
        return None


def _month(name: str) -> int:
    if name.isdecimal():
        return int(name)
    persian = name.translate(str.maketrans("".join(ALIKE), "".join(ALIKE.values())))
    if persian in PERSIAN_MONTHS:
        return PERSIAN_MONTHS.index(persian) + 1
    return _months_by_any_capitals()[_fold(name)]


@cache
def _months_by_any_capitals() -> Mapping[str, int]:
    return {_fold(name): number for name, number in months().items()}


def _fold(name: str) -> str:
    """Return a name so that all spellings are equal that a pattern takes for one, whatever case.

    Such are KASIM and kasım, NİSAN and nisan.
    """
    return with_dots(without_accents(name.casefold()))


def _with_time(day: datetime, time: re.Match[str] | None) -> datetime:
    if time is None:
        return day
    hour, minute, second = int(time["h"]), int(time["m"]), int(time["s"] or 0)
    half = (time["half"] or "").lower()[:1]
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or second > 59:
        return day
    return day.replace(hour=hour, minute=minute, second=second, tzinfo=_zone(time["zone"]))


def _zone(name: str | None) -> timezone:
    if name and name[0] in "+-":
        hours, minutes = int(name[1:3]), int(name[-2:])
        offset = timedelta(hours=hours, minutes=minutes)
        if offset < timedelta(hours=24):
            return timezone(offset if name[0] == "+" else -offset)
    hours = _ZONES.get((name or "").upper(), 0)
    return timezone(timedelta(hours=hours)) if hours else UTC
