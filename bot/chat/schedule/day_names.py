"""The names of days and of parts of the week, in every language that the bot speaks."""

from __future__ import annotations

from functools import cache

from babel import Locale

from bot.chat.schedule.schedule import (
    EVERY_DAY,
)
from bot.chat.schedule.word_forms import fold, known_words
from bot.chat.strings import FALLBACK, languages, strings_for
from summarizer.languages import clock

#: Stands between the days of a range that was written in words.
_TO_SIGN = "…"

#: A day's name of at least `_INFLECTED` letters may be inflected: a word of that length names the
#: day if it begins like the name without its last letter. If the name has at least `_LONG`
#: letters, its last two may differ.
_INFLECTED = 4
_LONG = 8

#: The fewest letters of a name that people may write as two words.
_LEAST_OF_TWO = 6


@cache
def parts_of_the_week(language: str) -> dict[str, tuple[int, ...]]:
    """Return the days of the parts of the week, by their keys in the catalogues.

    Which days are the weekend is for the language to say: in Arab countries Friday and Saturday.
    """
    listed = strings_for(language).listed("edition-weekend-days")
    weekend = tuple(int(number) - 1 for number in listed)
    weekdays = tuple(day for day in EVERY_DAY if day not in weekend)
    return {"every-day": EVERY_DAY, "weekdays": weekdays, "weekend": weekend}


def join_names(words: list[str]) -> list[str]:
    """Return the words, with each name of two words joined into one: "سه شنبه", "hafta içi"."""
    joined: list[str] = []
    for word in words:
        if joined and joined[-1] + word in _names_of_two_words():
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def join_ranges(words: list[str], language: str) -> list[str]:
    """Return the words, with each range of days joined into one: "monday to friday".

    A word for "to" that is not between two days may mean something else: "lundi à 9h".
    """
    joined: list[str] = []
    for word in words:
        is_open = len(joined) > 1 and joined[-1] in known_words("to")
        if is_open and None not in {_day(joined[-2], language), _day(word, language)}:
            joined[-2:] = [f"{joined[-2]}{_TO_SIGN}{word}"]
        else:
            joined.append(word)
    return joined


def days_behind_and(word: str, language: str) -> tuple[int, ...]:
    """Return the days that a word names behind a first letter that means "and".

    Arabic writes "and" together with the next word: والخميس.
    """
    return days_named(word[1:], language) if word[:1] in known_words("filler") else ()


def days_named(word: str, language: str) -> tuple[int, ...]:
    """Return the days of the week that a word names: one, a range, or a part of the week."""
    for key, days in parts_of_the_week(language).items():
        if word in known_words(key):
            return days
    # ranges first: "monday-friday" begins like "monday", and would pass as a form of it
    first, _, last = word.partition(_TO_SIGN if _TO_SIGN in word else "-")
    start, end = _day(first, language), _day(last, language)
    if start is not None and end is not None:
        return tuple((start + number) % 7 for number in range((end - start) % 7 + 1))
    day = _day(word, language)
    return () if day is None else (day,)


def _day(word: str, language: str) -> int | None:
    """Return the day of the week that a word names, 0 for Monday.

    None if it names no day, or different days in different languages.
    """
    for every in clock.EVERY:
        word = word.removeprefix(every)
    own = _named(word, language)
    if len(own) == 1:
        return own.pop()
    # "ve" is "and" in Turkish, and a Friday in French only
    if word in _fillers_of(language):
        return None
    others = {day for code in languages() for day in _named(word, code)}
    return others.pop() if len(others) == 1 else None


def _named(word: str, language: str) -> set[int]:
    names = _names_of_days(language)
    exact = {day for name, day in names if name == word}
    if exact or len(word) < _INFLECTED:
        return exact
    # "среду" is среда, "понеділка" понеділок, "mondays" Monday
    return {
        day
        for name, day in names
        if len(name) >= _INFLECTED and word.startswith(name[: -2 if len(name) >= _LONG else -1])
    }


@cache
def _names_of_days(language: str) -> tuple[tuple[str, int], ...]:
    """Return the names and abbreviations of the days, folded: "monday", "mon", "mo"."""
    names = set()
    for forms in Locale(language).days.values():
        for form in ("wide", "abbreviated", "short"):
            for day, name in forms.get(form, {}).items():
                folded = fold(name).strip(".")
                names |= {(folded, day), (folded.partition("-")[0], day)}  # segunda-feira
    names |= {(fold(name), day) for name, day in clock.DAYS.items()}
    return tuple(sorted(names))


@cache
def _fillers_of(language: str) -> frozenset[str]:
    """Return the words of one language that stand between days and times; folded."""
    return frozenset(map(fold, strings_for(language).listed("edition-filler-names")))


@cache
def _names_of_two_words() -> frozenset[str]:
    """Return the names, without spaces, that people may write as two words; folded."""
    days = {name for code in languages() for name, _ in _names_of_days(code)}
    parts = {name for key in parts_of_the_week(FALLBACK) for name in known_words(key)}
    return frozenset(name for name in days | parts if len(name) >= _LEAST_OF_TWO)
