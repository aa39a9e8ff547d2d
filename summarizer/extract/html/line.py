"""A line of text on a page, as it is gathered from the page's elements."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field

from summarizer.clean import clean
from summarizer.languages.letters import IDEOGRAPHS, UNSPACED_LETTERS

#: A line that ends like a sentence is prose if it has at least this many words.
_PROSE_WORDS = 10
_ENDED = re.compile(r"[.!?…。！？।؟۔։។။:]['”’\"»)\]」』]*$")
#: Runs of characters in scripts without spaces, with the number of characters that count as one
#: word there.
_UNSPACED = (
    (re.compile(rf"[{IDEOGRAPHS}\u3000-\u303f\uff00-\uffef]+"), 2),
    (re.compile(rf"[{UNSPACED_LETTERS}]+"), 5),
)
_FIRST_UNSPACED = "\u0e00"
#: Thai and Lao have no mark at the end of a sentence.
_UNMARKED = re.compile(r"[\u0e00-\u0eff]$")


@dataclass(slots=True)
class Line:
    """The parts of a line and its sizes: in characters, but `links` is the number of links."""

    parts: list[str] = field(default_factory=list)
    chars: int = 0
    linked: int = 0
    #: In links to places on the same page.
    inner: int = 0
    bold: int = 0
    code: int = 0
    links: int = 0
    #: Words in the classes and ids of the line's inline elements.
    tokens: list[str] = field(default_factory=list)


def flat(text: str) -> str:
    """Return `text` on one line, cleaned."""
    line = " ".join(text.split())
    if line.isascii() or (line.isprintable() and unicodedata.is_normalized("NFC", line)):
        return line
    return clean(line).replace("\n", " ")


def count_words(text: str) -> int:
    """Return how many words `text` has.

    In a script without spaces, every two or five characters count as one word (`_UNSPACED`).
    """
    words = text.count(" ") + 1
    if not text.isascii() and max(text) >= _FIRST_UNSPACED:
        for runs, size in _UNSPACED:
            words += sum(map(len, runs.findall(text))) // size
    return words


def is_prose(text: str, words: int, linked: int) -> bool:
    """Tell whether `text`, a line of `words` words, may be a sentence.

    `linked` is how many of its characters stand in links.
    """
    plain = words >= _PROSE_WORDS and 2 * linked < len(text)
    return plain and bool(_ENDED.search(text[-6:]) or _UNMARKED.search(text))
