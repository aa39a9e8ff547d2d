"""The signs between words that the code puts together, as each language writes them."""

from __future__ import annotations

from functools import reduce
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

from babel import Locale, UnknownLocaleError

if TYPE_CHECKING:
    from collections.abc import Sequence
#: A narrow no-break space; in French it stands within quotation marks.
_THIN = "\u202f"

#: The languages in which the full stop stands after the closing quotation mark.
_STOP_OUTSIDE = frozenset({"ru", "uk"})


def join_list(parts: Sequence[str], language: str) -> str:
    """Return parts as a list, separated as the language does; by commas if it is unknown.

    >>> join_list(["Mon", "Thu"], "en"), join_list(["月", "木"], "ja")
    ('Mon, Thu', '月、木')
    """
    return reduce(_list_pattern(language).format, parts) if parts else ""


def _list_pattern(language: str) -> str:
    try:
        pattern: str = Locale.parse(language).list_patterns["standard"]["middle"]
    except (UnknownLocaleError, ValueError):
        return "{0}, {1}"
    return pattern


def space_behind(words: str) -> str:
    """Return the space to put behind words such as a label; "" if they end with a full-width sign.

    A full-width colon or full stop includes its space.

    >>> space_behind("Last entry:"), space_behind("最新の記事：")
    (' ', '')
    """
    return "" if east_asian_width(words[-1]) in {"F", "W"} else " "


def fit_marks(opening: str, words: str, closing: str, language: str) -> tuple[str, str, str]:
    """Return quotation marks and the words between them as the language prints them.

    In Russian and Ukrainian the full stop stands outside, in French there are spaces inside.
    """
    if language in _STOP_OUTSIDE and words.endswith(".") and words[-2:] != "..":
        return opening, words[:-1], f"{closing}."
    if language == "fr":
        return f"{opening}{_THIN}", words, f"{_THIN}{closing}"
    return opening, words, closing
