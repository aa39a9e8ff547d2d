"""The text between two ends of a line on a page, as it is gathered."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from summarizer.clean import clean

#: From so many words on a line that ends as a sentence does is prose.
_PROSE_WORDS = 10
_ENDED = re.compile(r"[.!?…。！？।؟۔:]['”’\"»)\]」』]*$")


@dataclass(slots=True)
class Line:
    """The parts of a line, and its sizes in characters."""

    parts: list[str] = field(default_factory=list)
    chars: int = 0
    linked: int = 0
    bold: int = 0
    code: int = 0
    links: int = 0
    #: Words of the classes of inline elements in it.
    tokens: list[str] = field(default_factory=list)


def flat(text: str) -> str:
    """Return `text` on one line, cleaned."""
    line = " ".join(text.split())
    if line.isascii() or (line.isprintable() and unicodedata.is_normalized("NFC", line)):
        return line
    return clean(line).replace("\n", " ")


def count_words(text: str) -> int:
    """Return how many words `text` has; two characters of a script without spaces are one."""
    words = text.count(" ") + 1
    if not text.isascii() and max(text) >= "\u2e80":
        words += sum("\u2e80" <= char < "\ufff0" for char in text) // 2
    return words


def is_prose(text: str, words: int, linked: int) -> bool:
    """Tell whether a line of so many words, and so many linked characters, may be a sentence."""
    plain = words >= _PROSE_WORDS and 2 * linked < len(text)
    return plain and _ENDED.search(text[-6:]) is not None
