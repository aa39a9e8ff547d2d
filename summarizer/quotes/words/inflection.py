"""What endings tell: whether two words are forms of one, and the gender of a verb's subject."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import Gender

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech

#: The fewest letters of a stem. Two are enough to tell a surname: Ли, or Цо- in Цой.
_SHORTEST_STEM = 2
#: The fewest letters of a word that may lose the vowel before its last consonant: Павел, Павла.
_FLEETING_FROM = 4
VOWELS = frozenset("аеёиоуыэюяіїєaeiouyąęó")


def stem(word: str, speech: Speech) -> str:
    """Return the part that a name keeps in all cases.

    Use it only to compare words. Other words may share it by chance.
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
    """Leave out a fleeting vowel before the last letter: павел becomes павл, as in павла."""
    if len(word) < _FLEETING_FROM or word[-2] not in speech.fleeting:
        return word
    # an i before another vowel is none in Polish: it only makes a consonant soft (Niemiec, Niemca)
    if word[-1] in VOWELS or word[-3] in VOWELS - {"i"}:
        return word
    return word[:-2] + word[-1]


def tell_verb_gender(verb: str, speech: Speech) -> Gender:
    """Return the gender and number of a verb's subject, as the ending of the verb tells it."""
    if verb.endswith(speech.verbs_she):
        return Gender.SHE
    if verb.endswith(speech.verbs_they):
        return Gender.THEY
    return Gender.HE if verb.endswith(speech.verbs_he) else Gender.UNKNOWN


def is_patronymic(word: str, speech: Speech) -> bool:
    """Whether a word is a patronymic, a name after one's father: Иванович."""
    return word.endswith(speech.patronymics)


class InflectedWords:
    """A table of words that recognises them in all their cases."""

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
    """Return a table of words that recognises them in all their cases."""
    return InflectedWords(table, speech)
