"""Given names, and whether men or women bear them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.speech.given_name_list import given_names
from summarizer.languages.speech.grammar import Gender
from summarizer.quotes.words.inflection import VOWELS, stem

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech

#: The fewest letters of a stem that tells a given name. A shorter stem may belong to another word:
#: Илья and или.
_SHORTEST_STEM = 3


#: A word of more letters than this may be a given name by its ending.
_SHORTEST_COMPOUND = 5


class GivenNames:
    """The given names as a language inflects them, known in all their cases."""

    def __init__(self, speech: Speech) -> None:
        self._speech = speech
        known = given_names(speech.own_names)
        genders = {name: _TOLD.get(told, Gender.UNKNOWN) for name, told in known.items()}
        genders |= dict.fromkeys(speech.given_he, Gender.HE)
        genders |= dict.fromkeys(speech.given_she, Gender.SHE)
        others = set(speech.no_given_names)
        if speech.head_first:
            # Pero is a name elsewhere, but means “but” in Spanish: Pero Ana Ruiz llegó
            others |= speech.openers | speech.small_words | speech.nouns_he | speech.nouns_she
        if speech.capital_nouns:
            others |= speech.openers | speech.silent_times
        genders = {name: told for name, told in genders.items() if name not in others}
        genders |= dict.fromkeys(speech.given, Gender.UNKNOWN)
        #: By name in the nominative; UNKNOWN for a name that both men and women have.
        self._genders = genders
        #: By stem, in languages with cases: the genders and the endings of the names.
        self._stems: dict[str, set[Gender]] = {}
        self._endings: dict[str, set[str]] = {}
        if speech.has_cases:
            for name, gender in genders.items():
                key = stem(name, speech)
                self._stems.setdefault(key, set()).add(gender)
                self._endings.setdefault(key, set()).add(_ending(name))

    def __contains__(self, word: object) -> bool:
        if word in self._genders:
            return True
        if not isinstance(word, str):
            return False
        if self._stems and self._akin(word):
            return True
        return len(word) > _SHORTEST_COMPOUND and word.endswith(self._speech.given_endings)

    def _akin(self, word: str) -> set[Gender]:
        """Return the genders of the names that share their stem with `word`."""
        if not self._stems:
            return set()
        key = stem(word, self._speech)
        return self._stems.get(key, set()) if len(key) >= _SHORTEST_STEM else set()

    def tell_gender(self, word: str, *, governed: bool = False) -> Gender:
        """Return the gender of a name's bearers; UNKNOWN if it tells none or is no given name.

        `governed` tells that a preposition stands before it, so that it is not in the nominative.
        """
        told = self._genders.get(word)
        if told is None or (governed and self._stems):
            akin = self._akin(word)
            return next(iter(akin)) if len(akin) == 1 else Gender.UNKNOWN
        return told

    def is_oblique(self, word: str) -> bool:
        """Whether a word is a given name whose ending is not that of a subject."""
        if word in self._genders or not self._akin(word):
            return False
        return _ending(word) not in self._endings[stem(word, self._speech)]


_TOLD = {"he": Gender.HE, "she": Gender.SHE}


@cache
def load_given_names(speech: Speech) -> GivenNames:
    """Return the given names as a language inflects them."""
    return GivenNames(speech)


def _ending(word: str) -> str:
    """Return the end of a name that tells its case: a last vowel, or else two letters."""
    return word[-1] if word[-1] in VOWELS else word[-2:]
