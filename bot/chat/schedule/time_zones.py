"""Time zones by what people call them: a city, a country, an offset from UTC.

A zone is kept as its key in the IANA database ("Europe/Berlin"), or as an offset ("UTC+05:30").
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale
from babel.core import get_global

from bot.chat.strings import languages
from summarizer.languages.letters import MARKS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import tzinfo

    from bot.chat.strings import Strings

#: How many characters of a text are read: no name of a place is longer.
_LOOK = 60

#: How many zones of a name are offered at most.
_MOST = 8

#: How like a name must be to be offered for a misspelled one (`difflib`'s ratio): "Brelin" and
#: "Berlin" have 0.83, "Istambul" and "Istanbul" 0.88.
_LIKE = 0.74

#: A text of fewer characters resembles too many names: no zones are offered for it.
_SHORT = 4

_OFFSET = re.compile(r"(?:utc|gmt)?([+-])(\d{1,2})(?::?([0-5]\d))?")

#: The farthest clocks, in hours: Baker Island's and Kiribati's.
_WEST, _EAST = -12, 14

#: Common names of countries that Babel does not have, with the codes of ISO 3166-1.
_COUNTRIES = {
    "USA": "US", "US": "US", "UK": "GB", "England": "GB", "Great Britain": "GB", "США": "US",
    "Англия": "GB", "Англія": "GB", "UAE": "AE", "Holland": "NL", "Голландия": "NL",
}  # fmt: skip


#: Abbreviations as people mean them. The database has some as zones without summer time.
_ABBREVIATIONS = {
    "est": ("America/New_York",), "edt": ("America/New_York",), "cdt": ("America/Chicago",),
    "cst": ("America/Chicago", "Asia/Shanghai"), "mst": ("America/Denver",),
    "mdt": ("America/Denver",), "pst": ("America/Los_Angeles",),
    "pdt": ("America/Los_Angeles",), "cet": ("Europe/Berlin",), "cest": ("Europe/Berlin",),
    "bst": ("Europe/London",), "msk": ("Europe/Moscow",), "jst": ("Asia/Tokyo",),
    "ist": ("Asia/Kolkata", "Asia/Jerusalem", "Europe/Dublin"),
}  # fmt: skip


def zone_of(name: str | None) -> tzinfo | None:
    """Return the zone that is kept under `name`; None for a name that is unknown, and for None."""
    if name is None:
        return None
    if name == "UTC":
        return UTC
    if name.startswith("UTC"):
        return _offset(name)
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def find_zones(text: str, language: str) -> tuple[str, ...]:
    """Return the zones of a place or an offset: one, or several whose clocks differ.

    Empty if no place has that name. A name is looked up in `language` first; if it is not found,
    in all languages that the bot speaks.

    >>> find_zones("Mailand", "de"), find_zones("+2", "en"), find_zones("utc-3:30", "en")
    (('Europe/Rome',), ('UTC+02:00',), ('UTC-03:30',))
    """
    plain = _fold(text)
    if plain in {"utc", "gmt"}:
        return ("UTC",)
    if offset := _offset(text):
        return (str(offset),)
    if meant := _ABBREVIATIONS.get(plain):
        return meant
    for name in (plain, _fold(text.partition(",")[0].partition("(")[0])):
        for names in (_names(language), _all_names()):
            if found := names.get(name):
                return _distinct(found)[:_MOST]
    return ()


def like_zones(text: str, language: str) -> tuple[str, ...]:
    """Return up to four zones of places that are spelled like `text`, or like its beginning.

    Those of names in `language` come first.
    """
    zones: list[str] = []
    if len(text) < _SHORT:
        return ()
    words = _fold(text).split()
    for count in range(len(words) - 1, 0, -1):  # "frankfurt am main" is Frankfurt
        zones += find_zones(" ".join(words[:count]), language)
    for names in (_names(language), _all_names()):
        for name in get_close_matches(_fold(text), names, n=4, cutoff=_LIKE):
            zones += names[name]
    return _distinct(zones)[:4]


def likely_zones(strings: Strings) -> tuple[str, ...]:
    """Return where somebody who speaks a language is likely to be, the likeliest first."""
    return strings.listed("edition-likely-zones")


def name_zone(zone: str, language: str) -> str:
    """Return what a zone is called in a language: its best-known city, or its offset.

    >>> name_zone("Europe/Rome", "de"), name_zone("UTC+05:30", "de"), name_zone("UTC+02:00", "de")
    ('Rom', 'UTC+5:30', 'UTC+2')
    """
    if zone.startswith("UTC"):
        return re.sub(r"([+-])0?(\d+)(?::00|(:\d\d))", r"\1\2\3", zone)
    return _city(zone, Locale(language).time_zones)


def _city(zone: str, known: Mapping[str, Mapping[str, str]]) -> str:
    for key in (zone, *_aliases().get(zone, ())):
        if key in known and "city" in known[key]:
            return known[key]["city"]
    return zone.rpartition("/")[2].replace("_", " ")


def _offset(text: str) -> timezone | None:
    """Return the offset in a text such as "UTC+5:30"; None if it is no offset that a clock has."""
    shown = "".join(c for c in text[:_LOOK].lower() if unicodedata.category(c) != "Cf")
    plain = "".join(shown.split()).replace("−", "-").replace("–", "-")
    if not (found := _OFFSET.fullmatch(plain)):
        return None
    by = timedelta(hours=int(found[2]), minutes=int(found[3] or 0))
    by = -by if found[1] == "-" else by
    if not timedelta(hours=_WEST) <= by <= timedelta(hours=_EAST):
        return None
    return timezone(by)


def _distinct(zones: Iterable[str]) -> tuple[str, ...]:
    """Return the zones; of those with the same offsets now and in 182 days, only the first."""
    seen: dict[tuple[object, ...], str] = {}
    for zone in zones:
        if own := zone_of(zone):
            now = datetime.now(UTC)
            clocks = (now.astimezone(own), (now + timedelta(days=182)).astimezone(own))
            seen.setdefault(tuple(one.utcoffset() for one in clocks), zone)
    return tuple(seen.values())


@cache
def _all_names() -> dict[str, tuple[str, ...]]:
    """Return the zones by the names of their places in all languages."""
    whole: dict[str, tuple[str, ...]] = {}
    for language in sorted(languages()):
        for name, zones in _names(language).items():
            whole[name] = tuple(dict.fromkeys((*whole.get(name, ()), *zones)))
    for zone, names in _cities():
        for name in names:
            whole.setdefault(name, (zone,))
    return whole


@cache
def _names(language: str) -> dict[str, tuple[str, ...]]:
    """Return the zones by the names of their cities and countries in a language, folded."""
    names: dict[str, tuple[str, ...]] = {}
    known = Locale(language).time_zones
    territories = get_global("territory_zones")
    for zone in sorted({zone for zones in territories.values() for zone in zones}):
        if "/" in zone:
            for key in (zone, *_aliases().get(zone, ())):
                for name in (key, key.rpartition("/")[2], _city(key, known)):
                    names.setdefault(_fold(name), (zone,))
    called = [(name, territory) for territory, name in Locale(language).territories.items()]
    cities = dict(_cities())
    for name, territory in (*called, *_COUNTRIES.items()):
        if zones := territories.get(territory):
            # the zone with most of the country's large cities comes first
            by_cities = sorted(zones, key=lambda zone: -len(cities.get(zone, ())))
            names.setdefault(_fold(name), tuple(by_cities))
    return names


@cache
def _cities() -> tuple[tuple[str, tuple[str, ...]], ...]:
    lines = (Path(__file__).parent / "cities.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split(":") for line in lines if not line.startswith("#"))
    return tuple((zone, tuple(map(_fold, names.split(",")))) for zone, names in pairs)


@cache
def _aliases() -> dict[str, tuple[str, ...]]:
    """Return the older keys of zones, under which Babel may have the names of their cities."""
    older: dict[str, tuple[str, ...]] = {}
    for alias, zone in get_global("zone_aliases").items():
        older[zone] = (*older.get(zone, ()), alias)
    return older


def _fold(text: str) -> str:
    """Return a name in lower case, without accents, and with single spaces for signs."""
    apart = unicodedata.normalize("NFKD", text[:_LOOK].casefold())
    letters = (c for c in apart if not unicodedata.combining(c))
    # the vowel signs of Indian scripts are marks, not letters
    return " ".join(re.sub(rf"[^\w{MARKS}]|_", " ", "".join(letters)).split())
