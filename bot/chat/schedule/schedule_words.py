"""What follows /edition: "18:00", "mon 9:00", "weekdays 7:30", "off", "now", "quiet 22-7".

Days, and the other words, may be those of any language that the bot speaks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from bot.chat.schedule.day_names import days_behind_and, days_named, join_names, join_ranges
from bot.chat.schedule.schedule import (
    EVERY_DAY,
    MINUTES_A_DAY,
    MOST_TIMES,
    QuietHours,
    Schedule,
)
from bot.chat.schedule.word_forms import LOOK, fold, known_words, split_words
from bot.chat.strings import languages, strings_for
from bot.errors import BadQuietHours, BadSchedule

if TYPE_CHECKING:
    from collections.abc import Collection

#: The time of an edition, in minutes after midnight, if only days are named and the chat has no
#: schedule yet.
USUAL_TIME = 18 * 60

_TIME = re.compile(r"(\d{1,2})(?:[:.h](\d{2})|h|)(am|pm|)")
_FOUR_DIGITS = re.compile(r"(\d{2})(\d{2})")

#: The most words of a label on the panel's buttons: "Horas de silencio".
_MOST_OF_LABEL = 3


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
    zone = _rest_behind(known_words("zone") | _labels("zone"), text)
    hours = _rest_behind(known_words("quiet") | _labels("quiet"), text)
    if zone is not None:
        return SetZone(zone[:LOOK]) if zone else OpenPage("zones")
    if hours is not None:
        return SetQuiet(_read_hours(hours)) if hours else OpenPage("quiet")
    word = fold(text.strip())
    if word in known_words("off"):
        return SwitchOff()
    if word in known_words("now"):
        return SendNow()
    return read_schedule(text, language, current)


def _rest_behind(names: Collection[str], text: str) -> str | None:
    """Return what follows one of `names` at the start of a text; None without it.

    "quiet 22-7" and "Quiet hours: 22-7" both begin with a name for the same thing.
    """
    words = text.replace("：", ": ").split(maxsplit=_MOST_OF_LABEL)
    for count in range(min(len(words), _MOST_OF_LABEL), 0, -1):
        name = fold("".join(words[:count])).rstrip(":")
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
    for word in join_ranges(join_names(split_words(text)), language):
        if (minute := minute_of(word)) is not None:
            times.add(minute)
        elif named := days_named(word, language) or days_behind_and(word, language):
            days.update(named)
        elif word not in known_words("filler"):
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
    plain = fold(text.strip())
    if plain in known_words("off"):
        return None
    words = [one for word in split_words(plain) for one in word.split("-") if one]
    said = [one for one in words if one not in known_words("filler")]
    minutes = [minute_of(one) for one in said]
    if len(minutes) != 2 or None in minutes or minutes[0] == minutes[1]:
        raise BadQuietHours(value=text.strip()[:20])
    return QuietHours(start=minutes[0] or 0, end=minutes[1] or 0)


@cache
def _labels(key: str) -> frozenset[str]:
    """Return what the panel's button for `key` says before a colon, in all languages.

    Folded, without spaces.
    """
    said = (strings_for(code)(f"edition-button-{key}", name="", hours="") for code in languages())
    return frozenset(fold(one).replace(" ", "").rstrip(":") for one in said)
