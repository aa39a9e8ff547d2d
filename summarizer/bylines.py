"""Who wrote it, when and where: lines and phrases read as names, dates and sites."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

#: The months as dates are written with, in the languages that put a year beside them.
_MONTHS = {
    1: "january jan januar janvier janv enero ene gennaio gen januari janeiro stycznia января "
    "січня",
    2: "february feb februar février févr febrero febbraio februari fevereiro lutego февраля "
    "лютого",
    3: "march mar märz marz mars marzo maart março marca марта березня",
    4: "april apr avril avr abril abr aprile kwietnia апреля квітня",
    5: "may mai mayo maggio mei maio maja мая травня",
    6: "june jun juni juin junio giugno giu junho czerwca июня червня",
    7: "july jul juli juillet juil julio luglio lug julho lipca июля липня",
    8: "august aug août aout agosto ago augustus sierpnia августа серпня",
    9: "september sep sept septembre septiembre settembre set setembro września сентября вересня",
    10: "october oct oktober okt octobre octubre ottobre ott outubro października октября жовтня",
    11: "november nov novembre noviembre novembro listopada ноября листопада",
    12: "december dec dezember dez décembre decembre diciembre dic dicembre dezembro grudnia "
    "декабря грудня",
}
_MONTH_OF = {name: month for month, names in _MONTHS.items() for name in names.split()}
_MONTH = "|".join(sorted(_MONTH_OF, key=len, reverse=True))

_DATE = re.compile(
    rf"""\b(?: (?P<y1>(?:19|20)\d\d)[-/.](?P<m1>\d\d?)[-/.](?P<d1>\d\d?)
    | (?P<m2>{_MONTH})\.?\ (?P<d2>\d\d?)(?:st|nd|rd|th)?,?\ (?P<y2>(?:19|20)\d\d)
    | (?P<d3>\d\d?)(?:st|nd|rd|th|\.|er)?\ (?:of\ |de\ )?(?P<m3>{_MONTH})\.?,?\ (?:de\ )?
      (?P<y3>(?:19|20)\d\d)
    | (?P<d4>\d\d?)\.(?P<m4>\d\d?)\.(?P<y4>(?:19|20)\d\d)
    | (?P<a5>\d\d?)/(?P<b5>\d\d?)/(?P<y5>(?:19|20)\d\d)
    )(?!\d)""",
    re.VERBOSE | re.IGNORECASE,
)
_TIME = re.compile(
    r"""(?:T|\b)(?P<h>\d\d?)[:.h](?P<m>\d\d)(?::(?P<s>\d\d)(?:\.\d+)?)?
    \ ?(?P<half>[ap]\.?m\.?\b)?
    \ ?(?P<zone>Z|[+-]\d\d:?\d\d|(?:GMT|UTC|E[SD]T|C[SD]T|M[SD]T|P[SD]T|[ECP]T|BST|CES?T|MSK)\b)?
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: Hours from UTC, for the zones that English pages name. IST and the like mean several.
_ZONES = {
    "EST": -5, "EDT": -4, "ET": -5, "CST": -6, "CDT": -5, "CT": -6, "MST": -7, "MDT": -6,
    "PST": -8, "PDT": -7, "PT": -8, "BST": 1, "CET": 1, "CEST": 2, "MSK": 3,
}  # fmt: skip

#: What may stand beside a date on a line of its own.
_DATE_WORDS = re.compile(
    r"""\b(?:published|updated|posted|modified|created|first|last|on|at|by|and|date|time|edited
    | (?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sat|sun)(?:day)?|today|yesterday|original(?:ly)?
    | \d+\ (?:min(?:ute)?s?|hours?|days?|h|m)(?:\ (?:ago|read))?|read|uhr|am|um|stand|il|alle|ore
    | veröffentlicht|aktualisiert|publié|mis\ à\ jour|le|à|publicado|actualizado|el|a\ las|oggi
    | опубликовано|обновлено)\b""",
    re.VERBOSE | re.IGNORECASE,
)

_BY = re.compile(
    r"(?:(?:written|words|story|posted|published|reported|report|text|analysis)\s++)?"
    r"(?:by|von|par|por|di|door|av|af|автор|autor|author|écrit par)(?:\s*+:)?\s++"
    r"(?P<names>\S.{1,150})",
    re.IGNORECASE,
)
#: A name: one to five capitalised words with particles between them; Æ, O'Neil, J.R.R., McCall.
_NAME = re.compile(
    r"[^\W\d_a-z][\w.’'-]*(?:\s(?:(?:de|da|del|van|von|der|den|la|le|bin|al|el|dos|du|y|Mc|O’)\s){0,2}"
    r"[^\W\d_a-z][\w.’'-]*){0,4}"
)
#: Words that begin with a capital and are no one's name.
_NOT_NAMES = re.compile(
    r"\b(?:staff|desk|team|editors?|editorial|newsroom|correspondent|reporter|writer|contributor"
    r"|agency|agencies|associated press|ap|reuters|afp|bbc|cnn|news|wire|service|bureau|press"
    r"|admin|guest|author|by|sign in|log in|online|daily|times|redaktion|rédaction|redacción"
    r"|redazione|getty|images)\b",
    re.IGNORECASE,
)
_BETWEEN_NAMES = re.compile(
    r"(?:(?<!\s)\s+)?(?:;|,|\b(?:and|AND|und)\b|&|\||\bet\b|\by\b|\bи\b|•|·)\s*"
)
#: How that begins which follows the names on the same line: a role, a date, a count of minutes.
_AFTER_NAMES = re.compile(
    r"(?:(?<!\s)\s+)?"
    r"(?:\||•|·|—|–| - |\bon\s+(?=\w+\s\d)|\bfor\s+(?=[A-Z])|\bin\s+(?=[A-Z])|\bat\s+(?=\d)"
    rf"|\b(?i:updated|published|posted)\b|\b(?i:{_MONTH})\b\.?\s\d|\d)"
)
#: A paper's or an agency's name glued to a person's: "Ann Avery The Skerry Post". Surnames in
#: capitals are none: of those only what ends as papers' names do.
_PAPERS_END = frozenset(
    {
        "TODAY", "NEWS", "TIMES", "POST", "PRESS", "DAILY", "JOURNAL", "HERALD", "TRIBUNE",
        "GAZETTE", "STAR", "MAIL",
    }
)  # fmt: skip
_CAPITALS = re.compile(r"[A-Z]{2,}")
#: Characters of a name with a paper's behind it.
_LONGEST_NAME = 200

_SOURCE = re.compile(
    r"(?:source|via|quelle|fuente|fonte|источник|джерело|bron|źródło)\s*:\s*(?P<place>\S.{0,300})",
    re.IGNORECASE,
)
_HOST = re.compile(r"(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}", re.IGNORECASE)
_LINK = re.compile(r"https?://\S{3,2000}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a text says it is from."""

    site: str
    url: str | None = None


def read_date(text: str) -> datetime | None:
    """Return the first date in `text`, with the time after it; UTC where no zone is named.

    Day and month are told apart only where they can be: "04/05/2021" is None.
    """
    match = _DATE.search(text)
    if match is None:
        return None
    day = _day(match)
    if day is None:
        return None
    time = _TIME.search(text, match.end(), match.end() + 40)
    before = _TIME.search(text, max(0, match.start() - 20), match.start())
    return _with_time(day, time or before)


def _day(match: re.Match[str]) -> datetime | None:
    got = match.groupdict()
    if got["y1"]:
        year, month, day = got["y1"], got["m1"], got["d1"]
    elif got["y2"]:
        year, month, day = got["y2"], str(_MONTH_OF[got["m2"].lower()]), got["d2"]
    elif got["y3"]:
        year, month, day = got["y3"], str(_MONTH_OF[got["m3"].lower()]), got["d3"]
    elif got["y4"]:
        year, month, day = got["y4"], got["m4"], got["d4"]
    else:
        first, second, year = int(got["a5"]), int(got["b5"]), got["y5"]
        if first <= 12 and second <= 12 and first != second:
            return None
        month, day = (str(first), str(second)) if first <= 12 else (str(second), str(first))
    try:
        return datetime(int(year), int(month), int(day), tzinfo=UTC)
    except ValueError:
        return None


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


def is_date_line(line: str) -> bool:
    """Return whether `line` says when, and next to nothing else."""
    if len(line) > 160 or _DATE.search(line) is None:
        return False
    rest = _TIME.sub(" ", _DATE.sub(" ", line))
    return len(re.findall(r"[^\W\d_]{2,}", _DATE_WORDS.sub(" ", rest))) <= 1


def read_byline(line: str) -> tuple[str, ...]:
    """Return the names in a line such as "By Ann Avery and Bo Field | 3 May 2021".

    >>> read_byline("By Ann Avery and Bo Field, staff correspondents")
    ('Ann Avery', 'Bo Field')
    """
    match = _BY.match(line.strip(" \t*_|•·—–-")) if len(line) <= 200 else None
    return split_names(match["names"]) if match else ()


def split_names(text: str) -> tuple[str, ...]:
    """Return the names of people in a list of them; what is no name ends it."""
    names: dict[str, None] = {}
    listed = text.strip()
    if after := _AFTER_NAMES.search(listed):
        listed = listed[: after.start()]
    for part in _BETWEEN_NAMES.split(listed):
        name = tidy_name(part.strip(" .,:*_()"))
        if name.isupper() and " " in name:
            name = name.title()
        if not _NAME.fullmatch(name) or _NOT_NAMES.search(name):
            break
        names.setdefault(name)
    return tuple(names)


def tidy_name(name: str) -> str:
    """Return a person's name once, and without the paper's behind it.

    >>> tidy_name("Ann Avery Ann Avery")
    'Ann Avery'
    """
    if len(name) > _LONGEST_NAME:
        return name
    words = name.split()
    half = len(words) // 2
    if half > 1 and words[:half] == words[half:]:
        return " ".join(words[:half])
    alone = " ".join(words[: _paper_at(words)])
    return alone if 1 < len(alone.split()) < len(words) and not alone.isupper() else name


def _paper_at(words: list[str]) -> int:
    """Return where among the words of a name a paper's begins; their number when none does."""
    behind = range(1, len(words) - 2)
    named = (n for n in behind if words[n] == "The" and _ends_in_letter(words[n - 1]))
    first = next(named, len(words))
    if words and words[-1] in _PAPERS_END:
        at = len(words) - 1
        while at > 1 and _CAPITALS.fullmatch(words[at - 1]):
            at -= 1
        at += not _ends_in_letter(words[at - 1])
        if at < len(words) - 1:
            first = min(first, at)
    return first


def _ends_in_letter(word: str) -> bool:
    return word[-1].isalnum() or word[-1] == "_"


def read_source_line(line: str) -> Place | None:
    """Return the place in a line such as "Source: example.org"; None for other lines."""
    match = _SOURCE.fullmatch(line.strip())
    if match is None:
        return None
    place = match["place"].strip(" .<>()[]*_")
    link = _LINK.search(place)
    host = _HOST.search(link.group() if link else place)
    if host is None or (not link and len(place) > len(host.group()) + 60):
        return None
    return Place(
        site=host.group().lower().removeprefix("www."),
        url=link.group().rstrip(".,)>") if link else None,
    )
