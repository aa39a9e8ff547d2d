"""Read who wrote an article and on which site: bylines, lines of dates, lines with a source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from summarizer.languages.letters import (
    CAPITALS,
    LOWER,
    MARKS,
    NON_JOINER,
    UNSPACED,
    western_digits,
)
from summarizer.languages.months_by_babel import (
    minutes,
    weekdays,
)
from summarizer.languages.site import SITES, any_of
from summarizer.languages.speech.caseless import names_of
from summarizer.languages.speech.given_name_list import given_names
from summarizer.written_dates import TIME, any_month, date_pattern, search_date

_BY = re.compile(
    rf"(?P<written>(?:{any_of(lambda site: site.bylines.written)})\s++)?"
    rf"(?:{any_of(lambda site: site.bylines.by)})(?:\s*+:)?(?:\s++|(?<=[：:＝/／｜]))"
    r"(?P<names>\S.{1,150})",
    re.IGNORECASE,
)
#: What parts a byline from what stands beside it on its line. In Chinese it may be a space before
#: a label with a colon: "2012年6月5日 来源：河湾日报 作者：李文静", or an opening bracket.
_BEFORE_BYLINE = re.compile(rf"\s?[|｜·•]\s?|\s(?=[{UNSPACED}]{{2,4}}[：:])|\s?(?=【)")
#: The most words of a name, or of another part that is no date, on a line with the time that
#: reading takes.
_PART_WORDS = 3
#: The form of the time that reading takes: "5 min read".
_READING_TIME = re.compile(
    rf"\d{{1,3}}[ -]?(?P<unit>[^\W\d_][\w{MARKS}]{{1,12}})\.?(?: \S{{1,20}})?"
)
#: Given names with which names of places and papers begin, too: Santa Fe, Victoria Falls.
_PLACES_BEGIN = frozenset((
    "carolina", "charlotte", "florence", "georgia", "jackson", "jersey", "lincoln", "madison",
    "paris", "san", "santa", "santiago", "victoria", "virginia", "washington",
))  # fmt: skip
#: The reporter in brackets with which a Chinese report begins.
_REPORTER = re.compile(
    rf"[^。！？「“]{{0,25}}?[【（(\[](?:{any_of(lambda site: site.bylines.reporters)})[：: ]?"
    rf"(?P<name>[{UNSPACED}]{{2,4}})(?:[/／ ][^】）)\]]{{1,20}})?[】）)\]]"
)
#: A word of a name: Æ, O'Neil, J.R.R., McCall, نیک‌پور, which has two parts. A name has one to five
#: of these, with up to two particles before each but the first.
_NAMED = rf"[^\W\d_{LOWER}][\w{MARKS}{NON_JOINER}.’'-]*"
_NAME = re.compile(
    rf"{_NAMED}(?:\s(?:(?:{any_of(lambda site: site.bylines.particles)})\s){{0,2}}{_NAMED}){{0,4}}"
)
# behind a vowel sign of India, which is no `\w`, `\b` finds no end of a word
_NOT_NAMES = re.compile(
    rf"\b(?:{any_of(lambda site: site.bylines.not_names)})(?!\w)", re.IGNORECASE
)
_BETWEEN_NAMES = re.compile(
    rf"(?:(?<!\s)\s+)?(?:;|,|\b(?:{any_of(lambda site: site.bylines.joins)})\b|&|\||•|·)\s*"
)
#: The last words of newspapers' names in capitals. They show that the capitals behind a person's
#: name are a newspaper's name, "Ann Avery SKERRY TIMES", and not a surname, "Ann AVERY".
_PAPERS_END = frozenset(word for site in SITES for word in site.bylines.papers)
_CAPITALS = re.compile(rf"[{CAPITALS}]{{2,}}")
#: `tidy_name` returns longer names, in characters, as they are.
_LONGEST_NAME = 200

_SOURCE = re.compile(
    rf"(?:{any_of(lambda site: site.bylines.sources)})\s*:\s*(?P<place>\S.{{0,300}})",
    re.IGNORECASE,
)
_HOST = re.compile(r"(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}", re.IGNORECASE)
_LINK = re.compile(r"https?://\S{3,2000}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The site that a text says it is from."""

    site: str
    url: str | None = None


@cache
def _beside_date() -> re.Pattern[str]:
    """Return a pattern for what may stand beside a date on a line of its own."""
    said = any_of(lambda site: site.bylines.beside_dates)
    days = "|".join(sorted(weekdays(), key=len, reverse=True))
    return re.compile(rf"\b(?:{said}|{days})(?!\w)", re.IGNORECASE)


@cache
def _after_names() -> re.Pattern[str]:
    """Return a pattern for the beginning of what follows names on their line: a role, a date."""
    said = any_of(lambda site: site.bylines.after_names)
    return re.compile(
        rf"(?:(?<!\s)\s+)?(?:\||•|·|—|–| - |{said}|\b(?i:{any_month()})\b\.?\s\d|\d)"
    )


def is_date_line(line: str) -> bool:
    """Return whether `line` is a date and little else: "Published 3 May 2021, 10:12".

    A part of it may be that, beside short parts and the time that reading takes: "3 May 2021 •
    Ann Avery • 2 min read".
    """
    line = western_digits(line) if len(line) <= 160 else ""
    if search_date(line) is None:
        return False
    parts = [part for part in _BEFORE_BYLINE.split(line) if part.strip()]
    others = [part for part in parts if not _is_date(part)]
    if len(parts) > len(others) and any(map(_is_reading_time, others)):
        return all(len(part.split()) <= _PART_WORDS for part in others)
    return _is_date(line)


def _is_reading_time(part: str) -> bool:
    """Tell whether a part of a line is a number of minutes: "2 min read"."""
    found = _READING_TIME.fullmatch(part.strip())
    return found is not None and found["unit"].lower() in minutes()


def _is_date(line: str) -> bool:
    if search_date(line) is None:
        return False
    rest = TIME.sub(" ", date_pattern().sub(" ", line))
    return len(re.findall(r"[^\W\d_]{2,}", _beside_date().sub(" ", rest))) <= 1


def read_byline(line: str, *, sure: bool = False) -> tuple[str, ...]:
    """Return the names in a line such as "By Ann Avery and Bo Field | 3 May 2021".

    Return an empty tuple for a line that is no byline or has more than 200 characters. With `sure`
    "By Popular Demand" is none: more than the word "by" must tell that names follow.

    >>> read_byline("By Ann Avery and Bo Field, staff correspondents")
    ('Ann Avery', 'Bo Field')
    """
    if len(line) > 200:
        return ()
    dated = search_date(western_digits(line)) is not None
    line = _without_date(line).strip(" \t*_|•·—–-")
    for at, part in enumerate((line, *_BEFORE_BYLINE.split(line)[1:])):
        if match := _BY.match(part):
            names = split_names(match["names"])
            if dated or not (sure or at) or _is_sure(match, names):
                return names
    return _named_beside_date(line) if dated else ()


def read_reporter(text: str) -> tuple[str, ...]:
    """Return the name of the reporter with which a report begins: 【記者林佳穎／花港報導】.

    It begins with a common family name: （记者获悉） names nobody.
    """
    match = _REPORTER.match(text)
    if match is None or _NOT_NAMES.search(match["name"]):
        return ()
    name = match["name"]
    families = names_of("zh")["family"]
    return (name,) if name[:1] in families or (len(name) > 2 and name[:2] in families) else ()


def _named_beside_date(line: str) -> tuple[str, ...]:
    """Return the name on a line with a date and the time that reading takes.

    So "Ann Avery · 3 May 2021 · 5 min read"; without that time it may be a place or a picture's.
    """
    bare = date_pattern().sub(" | ", western_digits(line))
    parts = [part.strip(" .,:*_()—–-") for part in _BEFORE_BYLINE.split(bare)]
    if not any(map(_is_reading_time, parts)):
        return ()
    for name in parts:
        words = name.split()
        known = 1 < len(words) <= _PART_WORDS and words[0].lower() in given_names()
        paper = known and (words[0].lower() in _PLACES_BEGIN or words[-1].upper() in _PAPERS_END)
        if known and not paper and _NAME.fullmatch(name) and not _NOT_NAMES.search(name):
            return (name,)
    return ()


def _is_sure(byline: re.Match[str], names: tuple[str, ...]) -> bool:
    """Tell whether the words behind "by" are surely names.

    They are behind "written by" and behind a colon, with a known given name or a role among them,
    and in scripts without capitals, in which the words for "by" have no other meaning.
    """
    head, listed = byline.string[: byline.start("names")], byline["names"]
    return (
        byline["written"] is not None
        or head.rstrip().endswith(tuple("：:＝/／｜"))
        or _NOT_NAMES.search(listed) is not None
        or listed.lower() == listed.upper()
        or any(name.split()[0].lower() in given_names() for name in names)
    )


def _without_date(line: str) -> str:
    """Return a line without the date and the time with which it begins, if it does."""
    western = western_digits(line)
    date = search_date(western)
    if date is None or western[: date.start()].strip():
        return line
    time = TIME.search(western, date.end(), date.end() + 12)
    return line[time.end() if time else date.end() :]


def split_names(text: str) -> tuple[str, ...]:
    """Return the names of people that `text` lists, up to the first part that is no name."""
    names: dict[str, None] = {}
    listed = text.strip()
    if after := _after_names().search(listed):
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
    """Return a person's name without its repetition or a newspaper's name behind it.

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
    """Return the index of the word that begins a paper's name; `len(words)` without one."""
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
