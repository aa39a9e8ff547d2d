"""Whether a sentence says that something is not so."""

from __future__ import annotations

import re

from summarizer.languages import language_of

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
#: How "not" ends a verb in English.
_SHORT = ("n't", "n’t")


def is_negated(text: str, language: str) -> bool:
    """Tell whether a sentence has a word such as “not” or “nobody”.

    >>> is_negated("The tunnel isn’t in danger.", "en"), is_negated("It is noted.", "en")
    (True, False)
    """
    rules = language_of(language)
    if rules and rules.caseless_speech and (negation := rules.caseless_speech.negation):
        return re.search(negation, text) is not None
    negations = rules.speech.negations if rules and rules.speech else frozenset()
    return any(word in negations or word.endswith(_SHORT) for word in _WORD.findall(text.lower()))
