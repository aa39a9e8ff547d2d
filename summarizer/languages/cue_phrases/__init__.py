"""The words by which a sentence shows its purpose, as data: one file for each language."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from summarizer.languages.cue_phrases.base import KINDS, CuePhrases

#: ISO 639-1 codes that have a file of their own here.
CODES = tuple(sorted(file.name for file in iter_modules(__path__) if len(file.name) == 2))

_UNKNOWN = CuePhrases()


@cache
def cue_phrases_of(code: str) -> CuePhrases:
    """Return the cue phrases of an ISO 639-1 code; for an unknown one, none."""
    if code not in CODES:
        return _UNKNOWN
    phrases: CuePhrases = import_module(f"{__name__}.{code}").CUE_PHRASES
    return phrases


__all__ = ["CODES", "KINDS", "CuePhrases", "cue_phrases_of"]
