"""How articles spell the names of people."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from summarizer.languages.letters import CAPITALS, without_accents
from summarizer.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Two words this much alike may be one name in two spellings: Tomas, Thomas.
_ALIKE = 0.7
_FEWEST_LETTERS = 4

_PAIR = re.compile(rf"(?<![\w’'-])[{CAPITALS}][\w-]+ [{CAPITALS}][\w-]+(?![\w-])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A given name and a surname in a sentence."""

    words: tuple[str, str]
    span: Span


def names_of(text: str) -> Iterator[Name]:
    """Yield each pair of neighbouring words with capitals: most of these are people's names."""
    for match in _PAIR.finditer(text):
        given, surname = match.group().split(" ")
        yield Name(words=(given, surname), span=Span(*match.span()))


def spell_one_name(one: Name, other: Name) -> bool:
    """Tell whether two names are one in two spellings: one word is equal, the other nearly so.

    Accents are ignored. Words that differ only in their last two letters do not count as two
    spellings, since those may be case endings.
    """
    pairs = [
        (without_accents(a.lower()), without_accents(b.lower()))
        for a, b in zip(one.words, other.words, strict=True)
    ]
    unequal = [(a, b) for a, b in pairs if a != b]
    return len(unequal) == 1 and _are_spellings(*unequal[0])


def _are_spellings(one: str, other: str) -> bool:
    shorter = min(len(one), len(other))
    if (
        shorter < _FEWEST_LETTERS
        or one[:-2].startswith(other[:-2])
        or other[:-2].startswith(one[:-2])
    ):
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE
