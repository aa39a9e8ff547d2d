"""Numbers in the digits of a language."""

from __future__ import annotations

import re
from functools import cache

from babel import Locale, UnknownLocaleError
from babel.numbers import get_group_symbol

#: The digit zero of the numbering systems, by their names in Unicode's data (CLDR).
_ZEROS = {"arab": "\u0660", "arabext": "\u06f0", "beng": "\u09e6", "deva": "\u0966"}

_GROUPED = re.compile(r"(?<=\d),(?=\d{3})")


def write_digits(text: str, language: str) -> str:
    """Return a text with its numbers in the digits of a language.

    A text in a language that uses ASCII's digits, as most do, is returned as it is.

    >>> write_digits("18:00", "fa"), write_digits("1,412", "fa"), write_digits("18:00", "ar")
    ('۱۸:۰۰', '۱٬۴۱۲', '18:00')
    """
    if not (digits := _digits_of(language)):
        return text
    grouped = _GROUPED.sub(get_group_symbol(language, numbering_system="default"), text)
    return grouped.translate(digits)


@cache
def _digits_of(language: str) -> dict[int, str]:
    """Return the table from ASCII's digits to a language's own; empty if it uses ASCII's."""
    try:
        system = Locale.parse(language).default_numbering_system
    except (UnknownLocaleError, ValueError):
        return {}
    zero = _ZEROS.get(system)
    return {ord("0") + number: chr(ord(zero) + number) for number in range(10)} if zero else {}
