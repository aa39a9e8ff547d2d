"""Find the known names that come nearest to one that somebody wrote differently.

It may be written in another script (“Putin” for “Путин”), without its accents and signs
(“Schroder”, “obrien”), in part (“Sayed” for “Al-Sayed”, “Merk”), or otherwise (“Schroeder”,
“Merkle”). So names are compared in Latin letters, word by word.
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

from anyascii import anyascii

if TYPE_CHECKING:
    from collections.abc import Iterable

#: A word of fewer letters is found only as it is written: neither by its beginning nor with a slip
#: of the pen.
_SHORTEST_BEGINNING = 3

#: From this likeness on, as `difflib` measures it, one word may be the other with a slip of the
#: pen. Six letters of which two are in the wrong order, or of which one is wrong, have .83.
_SLIP = 0.8

#: The most words of a name that are looked for.
_MOST_WORDS = 5

_SIGNS = re.compile("[^a-z0-9 ]")
_BETWEEN = re.compile("[^a-z0-9]+")


def find_near(asked: Iterable[str], known: Iterable[str]) -> frozenset[str]:
    """Return the names among `known` that are the nearest to the one asked for.

    `asked` are the forms of one name, in each language that it may be in. Each of its
    first `_MOST_WORDS` words, or all of them written as one, must be near to a word of the known
    name. Names with the same words are returned; if there are none, those whose words begin so;
    if there are none of these, those that are spelled otherwise.

    >>> sorted(find_near(["putin"], ["владимир путин", "angela merkel"]))
    ['владимир путин']
    """
    forms = sorted({_SIGNS.sub("", _latin(form)) for form in asked})
    words_of = {name: _words(name) for name in known}
    vocabulary = frozenset().union(*words_of.values())
    for near in (_same, _begun, _slipped):
        found: set[str] = set()
        for form in forms:
            for wanted in (form.split()[:_MOST_WORDS], [form.replace(" ", "")]):
                words = [near(word, vocabulary) for word in wanted if word]
                found.update(
                    name
                    for name, known_words in words_of.items()
                    if words and not any(known_words.isdisjoint(one) for one in words)
                )
        if found:
            return frozenset(found)
    return frozenset()


def _latin(name: str) -> str:
    return anyascii(name).lower()


def _words(name: str) -> frozenset[str]:
    """Return the words of a name in Latin letters: each whole and in parts, and all as one."""
    latin = _latin(name)
    whole = _SIGNS.sub("", latin).split()
    return frozenset({*whole, *_BETWEEN.split(latin), "".join(whole)}) - {""}


def _same(word: str, vocabulary: frozenset[str]) -> frozenset[str]:
    return vocabulary & {word}


def _begun(word: str, vocabulary: frozenset[str]) -> frozenset[str]:
    if len(word) < _SHORTEST_BEGINNING:
        return _same(word, vocabulary)
    return frozenset(one for one in vocabulary if one.startswith(word))


def _slipped(word: str, vocabulary: frozenset[str]) -> frozenset[str]:
    if len(word) < _SHORTEST_BEGINNING:
        return _same(word, vocabulary)
    return frozenset(get_close_matches(word, vocabulary, n=len(vocabulary) or 1, cutoff=_SLIP))
