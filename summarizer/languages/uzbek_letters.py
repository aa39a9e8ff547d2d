"""Uzbek has two alphabets: its tables are written in the Latin one, and here in all spellings.

In the tables an apostrophe that is a letter, or part of one, has the form that Unicode has for it:
ʻ behind o and g, ʼ in all other places. People type others. Entries that hold a Cyrillic letter
are taken as they are.
"""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from summarizer.languages.letters import LETTER_APOSTROPHE, TURNED_COMMA

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from _typeshed import DataclassInstance

    Tables = TypeVar("Tables", bound=DataclassInstance)

#: The beginnings of words that are spelt as in Russian.
_LOANS = {
    "albom": "альбом", "aprel": "апрель", "dekabr": "декабрь", "dots": "доц",
    "fevral": "февраль", "film": "фильм", "intervyu": "интервью", "iyul": "июль",
    "iyun": "июнь", "konsert": "концерт", "mayor": "майор", "noyabr": "ноябрь",
    "oktabr": "октябрь", "rayon": "район", "sentabr": "сентябрь", "sirk": "цирк",
    "sudya": "судья", "yanvar": "январь",
}  # fmt: skip
_LETTERS = {
    "oʻ": "ў", "gʻ": "ғ", "sh": "ш", "ch": "ч", "yoʻ": "йў", "ye": "е", "yo": "ё", "yu": "ю",
    "ya": "я", "a": "а", "b": "б", "d": "д", "e": "е", "f": "ф", "g": "г", "h": "ҳ", "i": "и",
    "j": "ж", "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "q": "қ", "r": "р",
    "s": "с", "t": "т", "u": "у", "v": "в", "x": "х", "y": "й", "z": "з", "ʼ": "ъ",
}  # fmt: skip
#: E at the beginning of a word or behind a vowel is э. In loans ц is written ts before e and i,
#: and s in -ksiya and -nsiya.
_RULES = (
    (re.compile(rf"\b(?:{'|'.join(_LOANS)})"), lambda found: _LOANS[found[0]]),
    (re.compile("ts(?=[ei])|(?<=[kn])s(?=iya)"), lambda _: "ц"),
    (re.compile(rf"\be|(?<=[aeiou{TURNED_COMMA}])e"), lambda _: "э"),
    (re.compile("|".join(sorted(_LETTERS, key=len, reverse=True))), lambda f: _LETTERS[f[0]]),
)
_CYRILLIC = re.compile("[а-яёўқғҳ]")
#: The apostrophes of the tables, and how a pattern finds one in whatever form it is typed.
_APOSTROPHE = re.compile(f"[{TURNED_COMMA}{LETTER_APOSTROPHE}]")
_ANY_APOSTROPHE = f"['’‘`´{TURNED_COMMA}{LETTER_APOSTROPHE}]"
#: The parts of a regular expression that are no letters: \w.
_ESCAPE = re.compile(r"(\\.)")


def to_cyrillic(text: str) -> str:
    """Return Uzbek in Latin letters, in lower case, in Cyrillic ones.

    >>> to_cyrillic("eʼlon yoʻq politsiya inspeksiyasi yevropa")
    'эълон йўқ полиция инспекцияси европа'
    """
    for pattern, written in _RULES:
        text = pattern.sub(written, text)
    return text


def spell_words(words: Iterable[str], typed: str = "'’‘ ") -> frozenset[str]:
    """Return words and phrases in Latin letters, with every sign of `typed` for ʻ and ʼ, too, and
    in Cyrillic letters.

    The space is for stages that take an apostrophe for the end of a word.
    """
    given = frozenset(words)
    latin = {word for word in given if not _CYRILLIC.search(word)}
    found = {_APOSTROPHE.sub(sign, word).strip() for word in latin for sign in typed}
    return given | found | {to_cyrillic(word) for word in latin}


def spell_cue_phrases(phrases: Tables) -> Tables:
    """Return the tables of `CuePhrases` in every spelling; an apostrophe is a space there."""
    return _spell(phrases, lambda table: spell_words(table, typed=" "), tuple)


def spell_speech(speech: Tables) -> Tables:
    """Return the tables of `Speech` in both alphabets; texts are given ʻ and ʼ before the search.

    What is no set there is a list of endings or of phrases.
    """
    return _spell(speech, _spell_speech_words, _spell_endings)


def spell_site(site: Tables) -> Tables:
    """Return the tables of `Site`, which are regular expressions, in every spelling."""
    return _spell(site, frozenset, _spell_patterns)


def _spell(
    tables: Tables,
    of_words: Callable[[frozenset[str]], frozenset[str]],
    of_entries: Callable[[tuple[Any, ...]], tuple[Any, ...]],
) -> Tables:
    spelt: dict[str, Any] = {}
    for field in fields(tables):
        table = getattr(tables, field.name)
        if not field.init:
            continue
        if isinstance(table, frozenset):
            spelt[field.name] = of_words(table)
        elif isinstance(table, tuple):
            spelt[field.name] = of_entries(table)
        elif is_dataclass(table) and not isinstance(table, type):
            spelt[field.name] = _spell(table, of_words, of_entries)
    return replace(tables, **spelt)


def _spell_speech_words(table: frozenset[Any]) -> frozenset[Any]:
    return table | {_in_cyrillic(entry) for entry in table}


def _spell_endings(table: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return endings, or phrases as tuples of words, in both alphabets; the longest stay first."""
    added = [
        _in_cyrillic(entry) if isinstance(entry, tuple) else to_cyrillic(f"b{entry}")[1:]
        for entry in table
    ]
    return tuple(dict.fromkeys(sorted((*table, *added), key=len, reverse=True)))


def _in_cyrillic(entry: str | tuple[str, ...]) -> str | tuple[str, ...]:
    return to_cyrillic(entry) if isinstance(entry, str) else tuple(map(to_cyrillic, entry))


def _spell_patterns(patterns: tuple[str, ...]) -> tuple[str, ...]:
    spelt: list[str] = []
    for pattern in patterns:
        spelt.append(_APOSTROPHE.sub(_ANY_APOSTROPHE, pattern))
        if not _CYRILLIC.search(pattern):
            parts = _ESCAPE.split(pattern)
            spelt.append("".join(one if one[:1] == "\\" else to_cyrillic(one) for one in parts))
    return tuple(dict.fromkeys(spelt))
