"""Words such as "million" behind a number: Unicode's data (CLDR), read by Babel."""

from __future__ import annotations

from functools import cache

#: From this number on the words are needed: thousands are mostly written in digits.
_LEAST_DIGITS = 7


@cache
def number_scales(code: str) -> frozenset[str]:
    """Return the words for a million and more in the language of an ISO 639-1 code.

    They are in lower case; none in a language that is unknown or writes them without a space.
    """
    from babel import Locale, localedata

    formats = Locale.parse(code).compact_decimal_formats if localedata.exists(code) else {}
    long = formats.get("long", {})
    return frozenset(
        word
        for forms in long.values()
        for size, pattern in forms.items()
        if len(size) >= _LEAST_DIGITS
        for word in pattern.pattern.lower().split()
        if word.isalpha()
    )
