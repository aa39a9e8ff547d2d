"""What the endings of words tell: that two words are one in two cases; whose verb it is."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import Gender

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech

#: Two letters tell a surname: Ли, Цой.
_SHORTEST_STEM = 2
#: A vowel comes and goes in words of this length: Павел.
_FLEETING_FROM = 4
VOWELS = frozenset("аеёиоуыэюяіїєaeiouyąęó")


def stem(word: str, speech: Speech) -> str:
    """Return what all case forms of a name have in common.

    It is for comparing alone: other words may share it by chance.
    """
    if not speech.case_endings:
        return word
    for form, counted in speech.folds:
        word = word.replace(form, counted)
    for ending in speech.case_endings:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            word = word[: -len(ending)]
            break
    return _without_fleeting(word, speech)


def _without_fleeting(word: str, speech: Speech) -> str:
    """Leave out a vowel between the last two consonants: павел and павл- are one."""
    if len(word) < _FLEETING_FROM or word[-2] not in speech.fleeting:
        return word
    if word[-1] in VOWELS or word[-3] in VOWELS - {"i"}:
        return word
    return word[:-2] + word[-1]


def tell_verb_gender(verb: str, speech: Speech) -> Gender:
    """Return the gender and number of the subject that a verb's ending tells."""
    if verb.endswith(speech.verbs_she):
        return Gender.SHE
    if verb.endswith(speech.verbs_they):
        return Gender.THEY
    return Gender.HE if verb.endswith(speech.verbs_he) else Gender.UNKNOWN


def is_patronymic(word: str, speech: Speech) -> bool:
    """Whether a word is a name after one's father: Иванович."""
    return word.endswith(speech.patronymics)


class InflectedWords:
    """Words that are known in all their cases."""

    def __init__(self, table: frozenset[str], speech: Speech) -> None:
        self.table = table
        self.speech = speech
        self.stems = {stem(word, speech) for word in table} if speech.case_endings else set()

    def __contains__(self, word: object) -> bool:
        if word in self.table:
            return True
        return bool(self.stems) and isinstance(word, str) and stem(word, self.speech) in self.stems


@cache
def inflect(table: frozenset[str], speech: Speech) -> InflectedWords:
    """Return a table of words that are known in all their cases."""
    return InflectedWords(table, speech)
