"""The text between two ends of a line on a page, as it is gathered."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from summarizer.clean import clean
from summarizer.languages.letters import IDEOGRAPHS, UNSPACED_LETTERS

#: From so many words on a line that ends as a sentence does is prose.
_PROSE_WORDS = 10
_ENDED = re.compile(r"[.!?…。！？।؟۔։។။:]['”’\"»)\]」』]*$")
#: Text in a script without spaces: runs of characters, each about so many to the word.
_UNSPACED = (
    (re.compile(rf"[{IDEOGRAPHS}\u3000-\u303f\uff00-\uffef]+"), 2),
    (re.compile(rf"[{UNSPACED_LETTERS}]+"), 5),
)
_FIRST_UNSPACED = "\u0e00"
#: Thai and Lao have no mark at the end of a sentence.
_UNMARKED = re.compile(r"[\u0e00-\u0eff]$")


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
    """Return how many words `text` has; some characters of a script without spaces are one."""
    words = text.count(" ") + 1
    if not text.isascii() and max(text) >= _FIRST_UNSPACED:
        for runs, size in _UNSPACED:
            words += sum(map(len, runs.findall(text))) // size
    return words


def is_prose(text: str, words: int, linked: int) -> bool:
    """Tell whether a line of so many words, and so many linked characters, may be a sentence."""
    plain = words >= _PROSE_WORDS and 2 * linked < len(text)
    return plain and bool(_ENDED.search(text[-6:]) or _UNMARKED.search(text))
