"""Tell how words are capitalized: as in a sentence, or as in a title."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.speech.base import Speech


class Case(StrEnum):
    """How many words begin with a capital. The values are part of learned features' names."""

    #: At most one, as in a sentence.
    SENTENCE = "none"
    SOME = "some"
    #: All words but small ones such as “of”: The Day After.
    TITLE = "title"
    #: There is one word, and it has a capital.
    ONE = "one"
    #: All letters are capitals, but for small words: of NASA.
    CAPITALS = "all"
    #: No word counts: all are small, or begin with no letter.
    SMALL_WORDS = "short"


def classify_case(words: Sequence[str], speech: Speech) -> Case:
    """Return how many of the words begin with a capital.

    Small words, and those that begin with no letter, are not counted.
    """
    telling = [
        word for word in words if word[0].isalpha() and word.lower() not in speech.small_words
    ]
    if not telling:
        return Case.SMALL_WORDS
    if all(word.isupper() for word in telling):
        return Case.CAPITALS
    upper = sum(word[0].isupper() for word in telling)
    if upper == len(telling):
        return Case.TITLE if len(words) > 1 else Case.ONE
    return Case.SOME if upper > 1 else Case.SENTENCE
