"""What the program knows about each language, as data: one file for each."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from summarizer.languages.base import Language

#: ISO 639-1 codes that have a file of their own here.
CODES = tuple(sorted(file.name for file in iter_modules(__path__) if len(file.name) == 2))

#: Languages without spaces between words. In these `words.count_words` counts characters.
UNSPACED_CODES = frozenset(("ja", "km", "lo", "my", "th", "zh"))


@cache
def language_of(code: str) -> Language | None:
    """Return the rules for an ISO 639-1 code, or None when there are none."""
    if code not in CODES:
        return None
    rules: Language = import_module(f"summarizer.languages.{code}").LANGUAGE
    return rules


def marks_of(code: str) -> tuple[str, str]:
    """Return the quotation marks of a language; the English ones for an unknown language."""
    rules = language_of(code)
    return rules.marks if rules else ("“", "”")


def comma_of(code: str) -> str:
    """Return the comma of a language with the space after it; ", " for an unknown language."""
    rules = language_of(code)
    return rules.comma if rules else ", "


__all__ = ["CODES", "UNSPACED_CODES", "Language", "comma_of", "language_of", "marks_of"]
