"""Tell which names in several articles stand for the same person, by the rules for one article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.languages import language_of
from summarizer.quotes.coreference.entities import normalize_name, shorten
from summarizer.search_terms import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

#: The fewest letters of a short form of a given name: Rob for Robert.
_SHORT_FORM = 3
#: Characters that are cut off both ends of a word, and the possessive ending that is cut off.
_AROUND = " \t\"'“”„«»‹›‘’(),;:!?*"
_OWNING = re.compile("[’']s?$")


def name_key(name: str, *, language: str) -> str:
    """Return the words of a name as they are compared, with spaces between.

    They are in lower case and without accents. In a language with rules, titles and suffixes such
    as “Jr.” are left out. In one with cases the endings are cut off too, and the surname is last.

    >>> name_key("Chancellor Angela Merkel", language="en"), name_key("Путиным", language="ru")
    ('angela merkel', 'путин')
    """
    rules = language_of(language)
    words = [word for one in name.split() if (word := _OWNING.sub("", one.strip(_AROUND)).lower())]
    if rules is None or rules.speech is None:
        return " ".join(map(fold, words))
    speech = rules.speech
    while len(words) > 1 and words[0] in speech.titles | speech.honorifics:
        del words[0]
    while len(words) > 1 and words[-1] in speech.suffixes:
        del words[-1]
    return " ".join(map(fold, normalize_name(tuple(words), speech))) if words else ""


def is_person(name: str) -> bool:
    """Tell whether a speaker is called by a name, and not by a noun phrase: “the report”."""
    first = name[:1]
    return first.isalpha() and first == first.upper()


def find_people(asked: Iterable[str], known: Mapping[str, int]) -> frozenset[str]:
    """Return the names among the keys of `known` that stand for the person asked for.

    `asked` are the keys of one name, in each language that it may be in. `known` tells how often
    each is quoted: a surname alone stands for the one of its bearers who is quoted most often.
    """
    bearers = _bearers(known)
    wanted = [tuple(key.split()) for key in asked if key]
    exact = {key for key in known for words in wanted if _is_akin(words, tuple(key.split()))}
    by_surname = {key for key in exact if any(_is_surname(words, key) for words in wanted)}
    # as in an article, a single word is a surname if anybody bears it
    found = by_surname or exact
    others = {alone for alone, full in bearers.items() if full not in found}
    return frozenset((found | bearers.keys()) - others)


def join_people(known: Mapping[str, int]) -> dict[str, int]:
    """Return `known` with each surname alone counted for the one who bears it, if anybody does."""
    bearers = _bearers(known)
    joined: dict[str, int] = {}
    for key, count in known.items():
        whole = bearers.get(key, key)
        joined[whole] = joined.get(whole, 0) + count
    return joined


def _bearers(known: Mapping[str, int]) -> dict[str, str]:
    """Return for each name of one word the full name that bears it as its surname, if any does."""
    best: dict[str, str] = {}
    for key in sorted(known, key=lambda key: (known[key], key)):
        if " " in key:
            best[key.rpartition(" ")[2]] = key
    return {key: best[key] for key in known if key in best}


def _is_surname(words: tuple[str, ...], key: str) -> bool:
    return len(words) > 1 or key.rpartition(" ")[2] == words[0]


def _is_akin(asked: tuple[str, ...], known: tuple[str, ...]) -> bool:
    """Tell whether two names may be one person's, as `entities` does within an article."""
    if len(asked) == 1:
        return asked[0] in known
    if len(known) == 1:
        return known[0] == asked[-1]
    if asked in {known[: len(asked)], known[-len(asked) :]}:
        return True
    if known in {asked[: len(known)], asked[-len(known) :]}:
        return True
    short, long = sorted((shorten(asked[0]), shorten(known[0])), key=len)
    fits = long.startswith(short) and (len(short) >= _SHORT_FORM or len(short) == 1)
    return asked[-1] == known[-1] and fits
