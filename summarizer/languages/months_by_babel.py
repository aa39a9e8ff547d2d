"""Months and weekdays as they are written in dates: Unicode's data (CLDR), read by Babel.

The names are read when first needed, and then kept. Reading them takes a sixth of a second, and a
text without a year needs none. No name of a month or a day is written here by hand: one that is
wrong or missing is corrected in CLDR and comes with the next Babel.

The words that every text is searched for cannot wait for that. So `DAYS` and `MONTHS` in
`speech/xx.py` repeat the names, and a test compares them: none of these is a speaker, and news,
by `cue_phrases/xx.py`, is full of them. Languages with cases list there the forms that they need.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages import CODES
from summarizer.languages.letters import without_accents

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from babel import Locale

#: The grammatical case of a month may differ between "3 May" and "May" alone: мая, май.
_CONTEXTS = ("format", "stand-alone")
_WIDTHS = ("wide", "abbreviated")
#: Units of time, and numbers after which the languages use different forms of them.
_DURATIONS = ("second", "minute", "hour", "day", "week", "month", "year")
_NUMBERS = (1, 2, 5, 21)
#: The second alphabets, by ISO 15924, of languages that have two: Uzbek.
_SCRIPTS = ("Cyrl",)
#: Countries, by ISO 3166, that name the months of their language in their own way: Algeria and
#: Tunisia, Lebanon and its neighbours, Morocco.
_COUNTRIES = {"ar": ("DZ", "LB", "MA")}

#: A date in Chinese, Japanese and Korean, as a regular expression, the characters that these
#: languages put behind a day, and those between hours and minutes.
EAST_ASIAN_DAY = "日일"
EAST_ASIAN_DATE = (
    r"(?P<y6>(?:19|20)\d\d)[年년]\ ?(?P<m6>\d\d?)[月월]\ ?(?P<d6>\d\d?)" f"[{EAST_ASIAN_DAY}]"
)
EAST_ASIAN_HOURS = "時时點点시"


@cache
def months() -> Mapping[str, int]:
    """Return the number of each month under its names in all languages.

    The names are in lower case and have no full stop; with accents and without.
    """
    return _named(_locales(CODES), "months")


@cache
def weekdays() -> frozenset[str]:
    """Return the names of the days of the week in all languages, in the forms of `months`."""
    return frozenset(_named(_locales(CODES), "days"))


@cache
def weekdays_of(code: str) -> Mapping[str, int]:
    """Return the number of each day of the week, 0 for Monday, in the language of a code.

    The names are whole and in the forms of `months`.
    """
    return _named(_locales((code,)), "days", widths=("wide",))


@cache
def months_of(code: str) -> Mapping[str, int]:
    """Return the number of each month in the language of a code, in the forms of `months`."""
    return _named(_locales((code,)), "months")


@cache
def months_have_capitals(code: str) -> bool:
    """Tell whether the language of a code writes months with a capital: May, but mai."""
    return any(locale.months["format"]["wide"][1][:1].isupper() for locale in _locales((code,)))


@cache
def beside_numbers(code: str) -> frozenset[str]:
    """Return the names of months and weekdays in the language of an ISO 639-1 code."""
    locales = list(_locales((code,)))
    return frozenset(_named(locales, "months")) | frozenset(_named(locales, "days"))


@cache
def short_months(code: str) -> frozenset[str]:
    """Return the abbreviations of months in the language of an ISO 639-1 code.

    A whole name that is also its own abbreviation is none: "oct", but not "may".
    """
    locales = list(_locales((code,)))
    whole = _named(locales, "months", widths=("wide",))
    return frozenset(_named(locales, "months", widths=("abbreviated",))) - whole.keys()


@cache
def durations(code: str) -> frozenset[str]:
    """Return the words for units of time in a language, as they stand after a number."""
    from babel.units import format_unit

    return frozenset(
        word
        for locale in _locales((code,))
        for unit in _DURATIONS
        for number in _NUMBERS
        for word in format_unit(number, f"duration-{unit}", locale=locale).lower().split()
        if word.isalpha()
    )


@cache
def minutes() -> frozenset[str]:
    """Return the words for minutes in all languages, whole and short, as they follow a number."""
    from babel.units import format_unit

    return frozenset(
        word.strip(".॰")
        for locale in _locales(CODES)
        for length in ("long", "short")
        for number in _NUMBERS
        for word in format_unit(number, "duration-minute", length, locale=locale).lower().split()
        if not (word[0].isdecimal() or "-" in word)
    )


def _locales(codes: Iterable[str]) -> Iterator[Locale]:
    """Yield the locales of some languages, in each alphabet, and in each of `_COUNTRIES`."""
    from babel import Locale, localedata

    for code in codes:
        for name in (code, *(f"{code}_{part}" for part in (*_SCRIPTS, *_COUNTRIES.get(code, ())))):
            if localedata.exists(name):
                yield Locale.parse(name)


def _named(
    locales: Iterable[Locale], kind: str, *, widths: tuple[str, ...] = _WIDTHS
) -> dict[str, int]:
    """Return the number of each month, or of each day of the week, under its names."""
    return {
        name: number
        for locale in locales
        for context in _CONTEXTS
        for width in widths
        for number, said in getattr(locale, kind)[context][width].items()
        for name in _forms(said)
    }


def _forms(name: str) -> tuple[str, str]:
    lowered = name.lower().removesuffix(".")
    return lowered, without_accents(lowered)
