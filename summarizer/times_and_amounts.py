"""The times and the amounts by which live blogs and recipes are recognised."""

from __future__ import annotations

import re
from typing import NamedTuple

from summarizer.languages.site import any_of

_TIME = re.compile(
    rf"\W{{0,3}}(?:(?:{any_of(lambda site: site.genres.at_time)})\s)?"
    r"(?P<hour>[01]?\d|2[0-3])(?:\s?[:.h]\s?(?P<minute>[0-5]\d))?"
    rf"(?:\s?(?P<half>[ap])\.?m\b\.?|\s?(?P<clock>{any_of(lambda site: site.genres.o_clock)})\b)?",
    re.IGNORECASE,
)
#: What follows a number that is no time: a result, a price, a share.
_NO_TIME = re.compile(r"\d|[.,]\d|\s?(?:%|km|€|£|\$)", re.IGNORECASE)
#: What may follow a time on its line: a time zone.
_ZONE = re.compile(r"\s?(?:[A-Z]{2,4})?\W{0,2}", re.IGNORECASE)

_AMOUNT = re.compile(
    r"\W{0,3}(?:(?P<number>\d+(?:[.,/⁄]\d+)?(?:\s?[-–]\s?\d+)?\s?[½¼¾⅓⅔⅛]?|[½¼¾⅓⅔⅛])"
    rf"|(?:{any_of(lambda site: site.genres.amounts)})\b)"
    rf"\s*(?:(?P<unit>(?:{any_of(lambda site: site.genres.units)})\b)"
    rf"|(?P<size>(?:{any_of(lambda site: site.genres.sizes)})\b))?",
    re.IGNORECASE,
)


#: Two letters: the least that can name the thing that is measured.
_WHAT = re.compile(r"[^\W\d_]{2}")


class Amount(NamedTuple):
    """The parts that an amount at the beginning of a line has."""

    #: "2 eggs".
    has_number: bool
    #: "2 cups of flour".
    has_unit: bool
    #: "2 large eggs".
    has_size: bool


def minute_of_day(text: str) -> int | None:
    """Return the minute of the day that opens `text`: 845 for "14:05 ...", None for no time."""
    match = _TIME.match(text)
    if match is None or _NO_TIME.match(text, match.end()):
        return None
    if not (match["minute"] or match["half"] or match["clock"]):
        return None
    hour, half = int(match["hour"]), (match["half"] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return 60 * hour + int(match["minute"] or 0)


def is_time(text: str) -> bool:
    """Tell whether `text` is a time of the day and nothing else: "at 2.05 p.m. BST"."""
    match = _TIME.match(text)
    return (
        match is not None
        and minute_of_day(text) is not None
        and _ZONE.fullmatch(text, match.end()) is not None
    )


def amount_of(text: str) -> Amount | None:
    """Return the amount at the start of a line: "2 eggs", "a pinch of salt".

    None if there is none, or if the thing that is measured is missing: "56 g".
    """
    match = _AMOUNT.match(text)
    if match is None or not _WHAT.search(text, match.end()):
        return None
    amount = Amount(*(match[name] is not None for name in ("number", "unit", "size")))
    return amount if any(amount) else None
