"""What the endings of words tell: the same name in another case, a verb's gender."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.speech.given import given_names

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech

#: Two letters tell a surname (Ли, Цой), three a given name (Илья and или share two).
_SHORTEST_STEM = 2
_SHORTEST_GIVEN = 3
#: A vowel comes and goes in words of this length: Павел.
_FLEETING_FROM = 4
_VOWELS = frozenset("аеёиоуыэюяіїєaeiouyąęó")


def stem(word: str, speech: Speech) -> str:
    """Return what the case forms of a name have in common.

    It is for comparing only: unlike words may share it, forms of one name seldom do not.
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
    if word[-1] in _VOWELS or word[-3] in _VOWELS - {"i"}:
        return word
    return word[:-2] + word[-1]


def verb_gender(verb: str, speech: Speech) -> str:
    """Return "he", "she" or "they" for the subject that a verb's ending tells, else ""."""
    if verb.endswith(speech.verbs_she):
        return "she"
    if verb.endswith(speech.verbs_they):
        return "they"
    return "he" if verb.endswith(speech.verbs_he) else ""


def is_patronymic(word: str, speech: Speech) -> bool:
    """Whether a word is a name after one's father: Иванович."""
    return word.endswith(speech.patronymics)


class GivenNames:
    """The given names, each also known in its other cases."""

    def __init__(self, speech: Speech) -> None:
        self.speech = speech
        self.exact = given_names() | dict.fromkeys(speech.given_he, "he")
        self.exact |= dict.fromkeys(speech.given_she, "she")
        if speech.head_first:
            # Pero Ana Ruiz: elsewhere a name, here a small word or a noun
            words = speech.openers | speech.small_words | speech.nouns_he | speech.nouns_she
            self.exact = {name: told for name, told in self.exact.items() if name not in words}
        self.stems: dict[str, set[str]] = {}
        self.endings: dict[str, set[str]] = {}
        if speech.case_endings:
            for name, gender in self.exact.items():
                key = stem(name, speech)
                self.stems.setdefault(key, set()).add(gender)
                self.endings.setdefault(key, set()).add(_ending(name))

    def __contains__(self, word: object) -> bool:
        return isinstance(word, str) and (word in self.exact or bool(self._akin(word)))

    def _akin(self, word: str) -> set[str]:
        if not self.stems:
            return set()
        key = stem(word, self.speech)
        return self.stems.get(key, set()) if len(key) >= _SHORTEST_GIVEN else set()

    def gender(self, word: str, *, governed: bool = False) -> str:
        """Return "he", "she" or "" for a given name, "" where it may be either.

        `governed`: a preposition stands before it, so that it is in no nominative.
        """
        told = self.exact.get(word, "")
        if not told or (governed and self.stems):
            akin = self._akin(word)
            told = next(iter(akin)) if len(akin) == 1 else ""
        return told if told in {"he", "she"} else ""

    def is_oblique(self, word: str) -> bool:
        """Whether a word is a given name whose ending is not that of a subject."""
        if word in self.exact or not self._akin(word):
            return False
        return _ending(word) not in self.endings[stem(word, self.speech)]


class Forms:
    """Words that are also known in their other cases."""

    def __init__(self, table: frozenset[str], speech: Speech) -> None:
        self.table = table
        self.speech = speech
        self.stems = {stem(word, speech) for word in table} if speech.case_endings else set()

    def __contains__(self, word: object) -> bool:
        if word in self.table:
            return True
        return bool(self.stems) and isinstance(word, str) and stem(word, self.speech) in self.stems


@cache
def given_of(speech: Speech) -> GivenNames:
    """Return the given names as a language inflects them."""
    return GivenNames(speech)


@cache
def forms_of(table: frozenset[str], speech: Speech) -> Forms:
    """Return a table of words in all their cases."""
    return Forms(table, speech)


def _ending(word: str) -> str:
    """Return what tells one case of a given name from another: its last vowel or two letters."""
    return word[-1] if word[-1] in _VOWELS else word[-2:]
