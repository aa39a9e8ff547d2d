"""Whether a sentence says that something is not so."""

from __future__ import annotations

import re
from functools import cache

from summarizer.languages import language_of

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
#: How "not" ends a verb in English.
_SHORT = ("n't", "n’t")


def is_negated(text: str, language: str) -> bool:
    """Tell whether a sentence has a word such as “not” or “nobody”.

    >>> is_negated("The tunnel isn’t in danger.", "en"), is_negated("It is noted.", "en")
    (True, False)
    """
    negating = _negating(language)
    if negating is not None:
        return negating.search(text) is not None
    rules = language_of(language)
    negations = rules.speech.negations if rules and rules.speech else frozenset()
    return any(word in negations or word.endswith(_SHORT) for word in _WORD.findall(text.lower()))


@cache
def _negating(language: str) -> re.Pattern[str] | None:
    """Return what negates in a language without capitals; None for any other."""
    rules = language_of(language)
    if rules is None or rules.caseless_speech is None or not rules.caseless_speech.negation:
        return None
    return re.compile(rules.caseless_speech.negation)
