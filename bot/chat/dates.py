"""Days in words, as the bot's languages write them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel.dates import format_skeleton, get_day_names

if TYPE_CHECKING:
    from datetime import datetime

#: The languages in which no comma stands between the day of the week and the date.
_WITHOUT_COMMA = frozenset({"en", "fr", "it"})


def say_day(local: datetime, language: str) -> str:
    """Return the day of a local time, without its year: "Monday 30 November".

    >>> from datetime import datetime
    >>> say_day(datetime(2026, 11, 30), "de")
    'Montag, 30. November'
    """
    # English has two orders; day before month is the one that other countries use, too
    locale = "en_GB" if language == "en" else language
    name = str(get_day_names("wide", context="format", locale=locale)[local.weekday()])
    # Babel falls back to abbreviations where a locale has no form of its own for all of it
    date = format_skeleton("MMMMd", local, locale=locale)
    return f"{name}{' ' if language in _WITHOUT_COMMA else ', '}{date}"
