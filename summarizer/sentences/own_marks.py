"""Ends of sentences at marks that only some scripts have, which Punkt does not know."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

#: The question mark of Arabic and the full stops of Urdu, Armenian, Ethiopic, Burmese, Khmer and
#: Tibetan, and the double marks of messengers. Armenian's is often typed as a colon, Ethiopic's
#: as two colons or word spaces. A closing mark may follow and belongs to them. Three of Urdu's
#: are its ellipsis; a Burmese label has two of them with a space between: "မှတ်ချက်။ ။ …". Two
#: Burmese commas are typed for a full stop.
_END = re.compile(
    r"(?:(?:[؟։።፧፨\u17d4\u17d5\u0f0e]|၊၊|(?<!۔)۔{1,2}(?!۔)|(?<!။)(?<!။ )။(?! ?။))+|[‼⁉]+\ufe0f?"
    r"|፡፡+|(?<=[\u1200-\u135a])::"
    r"|(?<=[\u0561-\u0587]):(?=\s+[\u0531-\u0556\d«…])|(?<=\d):(?=\s+[\u0531-\u0556«]))"
    r"(?P<close>(?:[\"”’»)\]]|[“‘]{1,2}(?=\s|$))*)(?P<gap>\s*)"
)
#: The characters that these marks have: most texts have none, and are spared what is below.
_OF_MARKS = re.compile("[؟።፧፨\u17d4\u0f0e۔။၊\u17d5‼⁉፡։।:]")
#: Burmese, Ethiopic, Khmer and Tibetan characters: these scripts set no space after the mark.
_UNSPACED = re.compile(r"[\u1000-\u109f\u1200-\u137f\u1780-\u17ff\u0f00-\u0fff]")


#: A full stop behind a letter of a script that has its own sign for it: Devanagari and its
#: sisters, Arabic, Armenian, Ethiopic, Burmese, Khmer.
_OWN_STOP = re.compile(r"[।۔։።။។]|፡፡|(?<=[\u1200-\u135a])::")
_FOREIGN_STOP = re.compile(
    r"[\u0531-\u0587\u0620-\u06d3\u0900-\u0dff\u1000-\u109f\u1200-\u137f\u1780-\u17ff]\.[)\]]?$"
)


def may_have_own_marks(text: str, start: int, end: int) -> bool:
    """Tell whether `text[start:end]` has a character of marks that only some scripts have."""
    return _OF_MARKS.search(text, start, end) is not None


def has_own_stops(text: str, start: int, end: int) -> bool:
    """Tell whether sentences in `text[start:end]` end with a sign that only some scripts have."""
    return _OWN_STOP.search(text, start, end) is not None


def is_foreign_stop(text: str, end: int) -> bool:
    """Tell whether `text[:end]` ends with a full stop behind a letter of a script with its own.

    Where sentences end with that sign, the full stop can only be an abbreviation's.
    """
    return _FOREIGN_STOP.search(text, max(0, end - 3), end) is not None


def split_at_own_marks(text: str, piece: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """Yield `piece`, split behind each mark in `_END`: those that only some scripts have."""
    start, end = piece
    for match in _END.finditer(text, start, end):
        if match.end() >= end:
            break
        if match["gap"] or (not match["close"] and _UNSPACED.match(text, match.end())):
            yield start, match.end("close")
            start = match.end()
    yield start, end
