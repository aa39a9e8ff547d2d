"""What follows /edition: "18:00", "mon 9:00", "weekdays 7:30", "off", "now", "quiet 22-7".

Days, and the other words, may be those of any language that the bot speaks.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from babel import Locale

from bot.chat.schedule import (
    EVERY_DAY,
    MINUTES_A_DAY,
    MOST_TIMES,
    QuietHours,
    Schedule,
)
from bot.chat.strings import FALLBACK, languages, names_of, strings_for
from bot.errors import BadQuietHours, BadSchedule
from summarizer.languages import clock
from summarizer.languages.letters import IDEOGRAPHS

if TYPE_CHECKING:
    from collections.abc import Collection

#: How many characters of a text are read: no schedule is longer.
_LOOK = 120

#: The time of an edition, in minutes after midnight, if only days are named and the chat has no
#: schedule yet.
USUAL_TIME = 18 * 60

#: A time of day in Chinese or Japanese: "18点", "6時半", "6时30分"; and a time in the afternoon.
_CLOCK = re.compile(rf"(\d)[{clock.HOUR}](?:(\d\d){clock.MINUTE}?|({clock.HALF}))?")
_AFTERNOON = re.compile(rf"(?:{clock.AFTERNOON})\s?((?:0?[1-9]|1[0-2]):\d\d)")
#: What stands before a time and does not change it: "in the morning", a particle.
_SPARE = re.compile(rf"(?:{clock.SPARE})(?=\d)")
#: Where a number and a word of these languages stand side by side; and "to" between two days.
_BORDER = re.compile(rf"(?<=[{IDEOGRAPHS}])(?=\d)|(?<=[\dm])(?=[{IDEOGRAPHS}])")
_TO = re.compile(rf"(?<=\S)(?:{clock.TO})(?=\S)")

_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2})|h|)(am|pm|)")
_FOUR_DIGITS = re.compile(r"(\d{2})(\d{2})")

_ALIKE = str.maketrans(clock.ALIKE)

#: Stands between the days of a range that was written in words.
_TO_SIGN = "…"

#: A day's name of at least `_INFLECTED` letters may be inflected: a word of that length names the
#: day if it begins like the name without its last letter. If the name has at least `_LONG`
#: letters, its last two may differ.
_INFLECTED = 4
_LONG = 8

#: The most words of a label on the panel's buttons: "Horas de silencio".
_MOST_OF_LABEL = 3

#: The fewest letters of a name that people may write as two words.
_LEAST_OF_TWO = 6


@dataclass(frozen=True, slots=True)
class SwitchOff:
    """The wish for no more editions."""


@dataclass(frozen=True, slots=True)
class SendNow:
    """The wish for an edition at once."""


@dataclass(frozen=True, slots=True)
class SetQuiet:
    """The wish for quiet hours; `hours` is None to have none."""

    hours: QuietHours | None


@dataclass(frozen=True, slots=True)
class SetZone:
    """The wish for a time zone, under the name that somebody wrote."""

    name: str


@dataclass(frozen=True, slots=True)
class OpenPage:
    """The wish to choose by buttons: `page` is a page of the panel, "quiet" or "zones"."""

    page: str


Wish = Schedule | SwitchOff | SendNow | SetQuiet | SetZone | OpenPage


def read_wish(text: str, language: str, current: Schedule | None = None) -> Wish:
    """Return what the words after /edition ask for.

    If an abbreviation means different days in two languages, it means the day in `language`. If
    only days are named, the times are those of `current`, or `USUAL_TIME` without it.

    Raises `BadSchedule`, `BadQuietHours`.
    """
    zone = _rest_behind(_known("zone") | _labels("zone"), text)
    hours = _rest_behind(_known("quiet") | _labels("quiet"), text)
    if zone is not None:
        return SetZone(zone[:_LOOK]) if zone else OpenPage("zones")
    if hours is not None:
        return SetQuiet(_read_hours(hours)) if hours else OpenPage("quiet")
    word = _fold(text.strip())
    if word in _known("off"):
        return SwitchOff()
    if word in _known("now"):
        return SendNow()
    return read_schedule(text, language, current)


def _rest_behind(names: Collection[str], text: str) -> str | None:
    """Return what follows one of `names` at the start of a text; None without it.

    "quiet 22-7" and "Quiet hours: 22-7" both begin with a name for the same thing.
    """
    words = text.replace("：", ": ").split(maxsplit=_MOST_OF_LABEL)
    for count in range(min(len(words), _MOST_OF_LABEL), 0, -1):
        name = _fold("".join(words[:count])).rstrip(":")
        if name in names:
            return " ".join(words[count:]).strip()
    return None


def read_schedule(text: str, language: str, current: Schedule | None = None) -> Schedule:
    """Return the schedule that words stand for. Raises `BadSchedule`.

    >>> read_schedule("mon, thu 9:00 6 pm", "en")
    Schedule(times=(540, 1080), days=(0, 3))
    >>> read_schedule("werktags um 7.30 Uhr", "de").days
    (0, 1, 2, 3, 4)
    """
    times: set[int] = set()
    days: set[int] = set()
    for word in _join_ranges(_join_names(_words(text)), language):
        if (minute := minute_of(word)) is not None:
            times.add(minute)
        elif named := _days(word, language) or _days_behind_and(word, language):
            days.update(named)
        elif word not in _known("filler"):
            raise BadSchedule(value=word[:20])
    if not (times or days) or len(times) > MOST_TIMES:
        raise BadSchedule(value=text.strip()[:20])
    usual = current.times if current else (USUAL_TIME,)
    return Schedule(times=tuple(sorted(times)) or usual, days=tuple(sorted(days)) or EVERY_DAY)


def minute_of(word: str) -> int | None:
    """Return the minutes after midnight of a time of day, None for other words.

    >>> [minute_of(word) for word in ("18:00", "6pm", "18h30", "7", "24:00", "25:00", "ten")]
    [1080, 1080, 1110, 420, 0, None, None]
    """
    found = _TIME.fullmatch(word)
    hour, minute, half = found.groups() if found else (None, None, "")
    if four := _FOUR_DIGITS.fullmatch(word):
        hour, minute = four.groups()
    if hour is None:
        return None
    hours, minutes = int(hour), int(minute or 0)
    if half and not 1 <= hours <= 12:
        return None
    if half:
        hours = hours % 12 + (12 if half == "pm" else 0)
    if hours > 24 or minutes > 59 or (hours == 24 and minutes):
        return None
    return (60 * hours + minutes) % MINUTES_A_DAY


def _read_hours(text: str) -> QuietHours | None:
    """Return quiet hours: "22-7", "22:00 – 7:00"; None for "off". Raises `BadQuietHours`."""
    plain = _fold(text.strip())
    if plain in _known("off"):
        return None
    words = [one for word in _words(plain) for one in word.split("-") if one]
    said = [one for one in words if one not in _known("filler")]
    minutes = [minute_of(one) for one in said]
    if len(minutes) != 2 or None in minutes or minutes[0] == minutes[1]:
        raise BadQuietHours(value=text.strip()[:20])
    return QuietHours(start=minutes[0] or 0, end=minutes[1] or 0)


def _words(text: str) -> list[str]:
    """Return the words of a schedule, folded; "6 p.m." and "mon - fri" are one word each."""
    plain = _fold(text[:_LOOK]).replace("a.m", "am").replace("p.m", "pm")
    plain = _part_east_asian(re.sub(r"[–—−~〜]", "-", plain).replace(" - ", "-"))
    words: list[str] = []
    for word in re.split(r"[\s,;&/、・]|(?<=\w)\+|\+(?!\d)", plain):
        bare = word.strip(".():")
        if bare in {"am", "pm"} and words and words[-1][-1].isdigit():
            words[-1] += bare
        elif bare:
            words.append(bare)
    return words


def _part_east_asian(text: str) -> str:
    """Return Chinese or Japanese with its times in figures and spaces between its words.

    Other text is returned as it is.

    >>> _part_east_asian("周一至周五下午6点半")
    '周一-周五 6:30pm'
    """
    clear = _CLOCK.sub(lambda m: f"{m[1]}:{m[2] or ('30' if m[3] else '00')}", text)
    plain = _SPARE.sub(" ", _AFTERNOON.sub(r" \1pm", clear))
    return _BORDER.sub(" ", _TO.sub("-", plain))


@cache
def parts_of_the_week(language: str) -> dict[str, tuple[int, ...]]:
    """Return the days of the parts of the week, by their keys in the catalogues.

    Which days are the weekend is for the language to say: in Arab countries Friday and Saturday.
    """
    listed = strings_for(language).listed("edition-weekend-days")
    weekend = tuple(int(number) - 1 for number in listed)
    weekdays = tuple(day for day in EVERY_DAY if day not in weekend)
    return {"every-day": EVERY_DAY, "weekdays": weekdays, "weekend": weekend}


def _join_names(words: list[str]) -> list[str]:
    """Return the words, with each name of two words joined into one: "سه شنبه", "hafta içi"."""
    joined: list[str] = []
    for word in words:
        if joined and joined[-1] + word in _names_of_two_words():
            joined[-1] += word
        else:
            joined.append(word)
    return joined


def _join_ranges(words: list[str], language: str) -> list[str]:
    """Return the words, with each range of days joined into one: "monday to friday".

    A word for "to" that is not between two days may mean something else: "lundi à 9h".
    """
    joined: list[str] = []
    for word in words:
        is_open = len(joined) > 1 and joined[-1] in _known("to")
        if is_open and None not in {_day(joined[-2], language), _day(word, language)}:
            joined[-2:] = [f"{joined[-2]}{_TO_SIGN}{word}"]
        else:
            joined.append(word)
    return joined


def _days_behind_and(word: str, language: str) -> tuple[int, ...]:
    """Return the days that a word names behind a first letter that means "and".

    Arabic writes "and" together with the next word: والخميس.
    """
    return _days(word[1:], language) if word[:1] in _known("filler") else ()


def _days(word: str, language: str) -> tuple[int, ...]:
    """Return the days of the week that a word names: one, a range, or a part of the week."""
    for key, days in parts_of_the_week(language).items():
        if word in _known(key):
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
                folded = _fold(name).strip(".")
                names |= {(folded, day), (folded.partition("-")[0], day)}  # segunda-feira
    names |= {(_fold(name), day) for name, day in clock.DAYS.items()}
    return tuple(sorted(names))


@cache
def _fillers_of(language: str) -> frozenset[str]:
    """Return the words of one language that stand between days and times; folded."""
    return frozenset(map(_fold, strings_for(language).listed("edition-filler-names")))


@cache
def _known(key: str) -> frozenset[str]:
    """Return the words of all languages for `key`, such as "off"; folded, without spaces."""
    return frozenset(_fold(name).replace(" ", "") for name in names_of(f"edition-{key}-names"))


@cache
def _labels(key: str) -> frozenset[str]:
    """Return what the panel's button for `key` says before a colon, in all languages.

    Folded, without spaces.
    """
    said = (strings_for(code)(f"edition-button-{key}", name="", hours="") for code in languages())
    return frozenset(_fold(one).replace(" ", "").rstrip(":") for one in said)


@cache
def _names_of_two_words() -> frozenset[str]:
    """Return the names, without spaces, that people may write as two words; folded."""
    days = {name for code in languages() for name, _ in _names_of_days(code)}
    parts = {name for key in parts_of_the_week(FALLBACK) for name in _known(key)}
    return frozenset(name for name in days | parts if len(name) >= _LEAST_OF_TWO)


def _fold(text: str) -> str:
    """Return a text in lower case, without accents, apostrophes and invisible signs."""
    apart = unicodedata.normalize("NFKD", text[:_LOOK].casefold()).translate(_ALIKE)
    return "".join(
        c for c in apart
        if not unicodedata.combining(c) and c not in "'’‘ʼʻ`" and unicodedata.category(c) != "Cf"
    )  # fmt: skip
