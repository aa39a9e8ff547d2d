"""Days in words, as the bot's languages write them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton, get_day_names

from bot.chat.formatting.digits import write_digits
from summarizer.languages import UNSPACED_CODES, comma_of
from summarizer.languages.persian_calendar import PERSIAN_MONTHS, to_persian

if TYPE_CHECKING:
    from datetime import datetime


#: Languages whose abbreviated months are seldom printed: 11 नवंबर 2017, not 11 नव॰ 2017.
_WHOLE_MONTHS = frozenset({"hi"})

#: The day of the week before or behind the date in Babel's pattern, with what stands between them.
_BEFORE = re.compile(r"EEEE([^\w']*)")
_BEHIND = re.compile(r"(?<!\s)(\s*)EEEE$")


def say_day(local: datetime, language: str) -> str:
    """Return the day of a local time, without its year: "Monday 30 November".

    >>> from datetime import datetime
    >>> [say_day(datetime(2026, 11, 30), language) for language in ("de", "ja", "fa")]
    ['Montag, 30. November', '11月30日月曜日', 'دوشنبه ۹ آذر']
    """
    # English has two orders; most countries have the day before the month
    locale = Locale.parse("en_GB" if language == "en" else language)
    name = str(get_day_names("wide", context="format", locale=locale)[local.weekday()])
    # the weekday is added below: with it in the skeleton, Babel abbreviates it in some locales
    persian = to_persian(local) if language == "fa" else None
    date = (
        _say_persian(*persian[1:]) if persian else format_skeleton("MMMMd", local, locale=locale)
    )
    date = write_digits(date, language)
    whole = locale.date_formats["full"].pattern
    if behind := _BEHIND.search(whole):
        return f"{date}{behind[1]}{name}"
    before = _BEFORE.match(whole)
    # Babel has a comma for British English, which British papers do without
    between = before[1] if before and language != "en" else " "
    return f"{name}{between}{date}"


def join_day_and_time(day: str, time: str, language: str) -> str:
    """Return words for a day, or for days, with a time of day behind them.

    >>> join_day_and_time("Montag", "18:00", "de"), join_day_and_time("毎日", "18:00", "ja")
    ('Montag, 18:00', '毎日 18:00')
    """
    return f"{day}{' ' if language in UNSPACED_CODES else comma_of(language)}{time}"


def day_of(when: datetime, language: str) -> str:
    """Return a day as a language writes it: 11 Nov 2017; for an unknown language, 2017-11-11.

    In Persian it is the day of Iran's calendar.

    >>> from datetime import datetime
    >>> day_of(datetime(2017, 11, 11), "fa"), day_of(datetime(2017, 11, 11), "hi")
    ('۲۰ آبان ۱۳۹۶', '11 नवंबर 2017')
    """
    if language == "fa" and (persian := to_persian(when)):
        year, month, day = persian
        return write_digits(f"{_say_persian(month, day)} {year}", language)
    if language in _WHOLE_MONTHS:
        return write_digits(format_date(when, "long", locale=language), language)
    try:
        # English has two orders; day before month is the one that other countries use, too
        locale = "en_GB" if language == "en" else language
        return write_digits(format_skeleton("yMMMd", when, locale=locale), language)
    except UnknownLocaleError:
        return f"{when:%Y-%m-%d}"


def _say_persian(month: int, day: int) -> str:
    return f"{day} {PERSIAN_MONTHS[month - 1]}"
