"""The days that an article tells of.

News tells of a day by its weekday, or by its date. A report and a preview of one event share
people, places and figures, and differ in this: for the preview the day is still to come.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from summarizer.languages.clock import BETWEEN_DAYS, UNTIL, YESTERDAY
from summarizer.languages.months_by_babel import (
    months_have_capitals,
    months_of,
    weekdays_of,
)
from summarizer.words import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_WEEK = 7
#: A weekday so many days before or after the publication, or nearer, is that very day: “on
#: Monday” in an article of a Tuesday is yesterday. With three it may be the one or the other.
_PAST, _AHEAD = 2, 3
#: The longest number in a date: 31.
_DIGITS = 2
#: No article is of another year. Pages without a date often give the first or last one there is.
_YEARS = range(1900, 2100)
_WORD = re.compile(r"\b[^\W\d_]\w*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The days that an article tells of."""

    published: date

    #: The day of what it reports: the first one that is told and near, else that of publication.
    #: None if it tells of days to come alone: then it announces.
    first: date | None
    #: The days up to the publication that it may tell of, `first` among them.
    past: frozenset[date]
    #: The days soon after the publication.
    ahead: frozenset[date]


def days_of(texts: Iterable[str], published: date, language: str) -> Days | None:
    """Return the days that `texts`, an article's headline and sentences, tell of.

    None if it cannot have been published then.
    """
    if published.year not in _YEARS:
        return None
    found = [pair for text in texts for pair in _days_in(text, published, language)]
    told = [days for days, _ in found]
    #: A weekday stands for the one before the publication, too.
    before = [days - _WEEK if is_weekday and days else days for days, is_weekday in found]
    ahead = frozenset(published + timedelta(days) for days in told if 0 < days <= _AHEAD)
    first = next((days for days in before if -_PAST <= days <= 0), None if ahead else 0)
    near = [days for days in told if -_WEEK <= days <= 0]
    near += [days for days in before if -_PAST <= days <= 0]
    return Days(
        published=published,
        first=None if first is None else published + timedelta(first),
        past=frozenset(published + timedelta(days) for days in (first or 0, *near)),
        ahead=ahead,
    )


def compare_days(one: Days | None, other: Days | None) -> dict[str, float]:
    """Return what the days that two articles tell of say about their being on one event.

    `same_day`: both report of one day. `day_told`: else, one tells the day of the other.
    `ahead`: for the earlier article the day that the later one reports of was still to come, and
    the later one does not tell the earlier one's day.
    Without days all are 0.
    """
    found = dict.fromkeys(("same_day", "day_told", "ahead"), 0.0)
    if one is None or other is None:
        return found
    if other.published < one.published:
        one, other = other, one
    found["same_day"] = float(one.first is not None and one.first == other.first)
    if not found["same_day"]:
        found["day_told"] = float(one.first in other.past or other.first in one.past)
    found["ahead"] = float(other.first in one.ahead and one.first not in other.past)
    return found


def _days_in(text: str, published: date, language: str) -> Iterator[tuple[int, bool]]:
    """Yield how many days after the publication the days of a text are, and whether by weekday.

    A weekday is 0 to 6.
    """
    words = terms(text)
    weekdays, months = weekdays_of(language), months_of(language)
    if months_have_capitals(language) and not months.keys().isdisjoint(words):
        # you may 5 times, they march 20 miles
        written = {word.lower() for word in _WORD.findall(text) if word[0].isupper()}
        months = {name: month for name, month in months.items() if name in written}
    for at, word in enumerate(words):
        if word in YESTERDAY.get(language, ()):
            yield -1, False
        elif word in weekdays:
            # a day until which something lasts is not the day of what is reported
            before = words[max(0, at - 2) : at]
            between = len(before) > 1 and before[0] in weekdays
            if before and before[-1] in UNTIL.get(language, ()):
                continue
            if between and before[-1] in BETWEEN_DAYS.get(language, ()):
                continue
            yield (weekdays[word] - published.weekday()) % _WEEK, True
            continue
        pair = " ".join(words[at : at + 2])
        month = months.get(pair) or months.get(word)
        if month is None:
            continue
        behind = at + 2 if pair in months else at + 1
        for near in words[max(0, at - 1) : at] + words[behind : behind + 1]:
            if near.isdecimal() and len(near) <= _DIGITS:
                yield from ((days, False) for days in _days_to(published, month, near))


def _days_to(published: date, month: int, day: str) -> list[int]:
    """Return how far off a day of a month is, in the year that makes it nearest: one, or none."""
    found = []
    for year in range(published.year - 1, published.year + 2):
        with suppress(ValueError):  # no day of a month: 40 March
            found.append((date(year, month, int(day)) - published).days)
    return sorted(found, key=abs)[:1]
