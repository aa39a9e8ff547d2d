"""Words that were hyphenated at the end of a line → whole words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.languages.compounds import (
    COMPOUND_HEADS,
    COMPOUND_TAILS,
    ENDINGS,
    HYPHENED,
    IRREGULAR,
    PARTICIPLES,
    PREFIXES,
)
from summarizer.sentences.punkt import newspaper_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*")
#: The last word of a line. A match may begin only where a word begins: a search that also tried
#: each letter inside would take time quadratic in the word's length.
_LAST = re.compile(r"(?<![^\W_])(?<![^\W_][-‐‑])[^\W_]+(?:[-‐‑][^\W_]+)*$")
_FIRST = re.compile(r"[^\W_]+")
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
#: Hyphens that end a line: PDFium's own mark for one, and those that PDFium does not recognise.
_MARKS = ("\x02", "-", "‐", "\xad")
#: Two words make a compound if they have at least so many letters. Of 100 hyphened words in 400
#: news articles 17 are known by the lists alone and 62 with this rule; of 250 places where a plain
#: word may be broken one looks like a compound. Shorter parts are often mere syllables.
_SHORTEST_HEAD, _SHORTEST_TAIL = 3, 4


class Hyphens:
    """Joins lines, and drops the hyphens of line breaks but not a word's own ("well-known").

    How the document writes the word elsewhere mostly decides which of the two a hyphen is. If it
    does not write it elsewhere, the hyphen stays between two words that are known, and make no
    known word together.
    """

    def __init__(self, lines: Iterable[str], *, language: str = "en") -> None:
        #: All words within the document's lines, in lower case: "well-known", "however".
        self._known = {word.casefold() for line in lines for word in _WORD.findall(plain(line))}
        self._language = language

    def joined(self, lines: Sequence[str]) -> str:
        """Return the lines of a paragraph joined into one."""
        text: list[str] = []
        for line in map(plain, lines):
            if text and text[-1].endswith(_MARKS):
                text[-1] = text[-1][:-1] + self._glue(text[-1], line)
            elif text:
                text.append(" ")
            text.append(line)
        return "".join(text).replace("\x02", "-")

    def _glue(self, before: str, after: str) -> str:
        """Return what joins two lines, of which the first ends in a hyphen or a dash.

        Within a word that is a hyphen or nothing. Between words it is the dash and a space.
        """
        mark = "-" if before[-1] == "\x02" else before[-1]
        head, tail = _LAST.search(before[:-1]), _FIRST.match(after)
        if head is None:  # a dash after a space
            return f"{mark} "
        if tail is None or not after[:1].islower():
            return "-"
        whole, parted = (f"{head[0]}{sign}{tail[0]}".casefold() for sign in ("", "-"))
        if whole in self._known or mark == "\xad":
            return ""
        return "-" if parted in self._known or self._is_compound(head[0], tail[0]) else ""

    def _is_compound(self, head: str, tail: str) -> bool:
        """Whether a word has a hyphen of its own: "well-known", "state-of-the-art"."""
        first, last = head.casefold(), tail.casefold()
        if first.rpartition("-")[2] in PREFIXES:
            return False
        listed = "-" in first or first in COMPOUND_HEADS or last in COMPOUND_TAILS
        return listed or self._are_words(first, last)

    def _are_words(self, first: str, last: str) -> bool:
        """Whether both are words, and the two together are none: "price-cutting"."""
        if (
            self._language not in HYPHENED
            or len(first) < _SHORTEST_HEAD
            or len(last) < _SHORTEST_TAIL
            or not (last.endswith(PARTICIPLES) or last in IRREGULAR)
        ):
            return False
        return (
            self._is_word(first)
            and self._is_word(last)
            and not self._is_word(first + last)
            and not any(self._is_word((first + last).removesuffix(end)) for end in ENDINGS)
        )

    def _is_word(self, word: str) -> bool:
        return word in self._known or word in newspaper_words(self._language)


def plain(text: str) -> str:
    """Return `text` with ligatures as the letters that they are."""
    return text.translate(_LIGATURES)
