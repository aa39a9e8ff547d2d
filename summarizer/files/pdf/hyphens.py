"""Words that were hyphenated at the end of a line → whole words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.languages.compounds import COMPOUND_HEADS, COMPOUND_TAILS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*")
#: The last word of a line. It may match only from the word's beginning: a search that also tried
#: each letter inside would take the square of the word's length.
_LAST = re.compile(r"(?<![^\W_])(?<![^\W_][-‐‑])[^\W_]+(?:[-‐‑][^\W_]+)*$")
_FIRST = re.compile(r"[^\W_]+")
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
#: Hyphens that end a line: PDFium's mark for one, and those that it does not recognise.
_MARKS = ("\x02", "-", "‐", "\xad")


class Hyphens:
    """Tells a word's own hyphens ("well-known") from those of line breaks, by other words."""

    def __init__(self, lines: Iterable[str]) -> None:
        #: All words of the document as they are within its lines: "well-known", "however".
        self._known = {word.casefold() for line in lines for word in _WORD.findall(plain(line))}

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
        """Return what joins the two parts of a word: a hyphen, or nothing."""
        mark = "-" if before[-1] == "\x02" else before[-1]
        head, tail = _LAST.search(before[:-1]), _FIRST.match(after)
        if head is None:  # a dash after a space
            return f"{mark} "
        if tail is None or not after[:1].islower():
            return "-"
        whole, parted = (f"{head[0]}{sign}{tail[0]}".casefold() for sign in ("", "-"))
        if whole in self._known or mark == "\xad":
            return ""
        return "-" if parted in self._known or _is_compound(head[0], tail[0]) else ""


def _is_compound(head: str, tail: str) -> bool:
    """Whether a word has a hyphen of its own: "well-known", "state-of-the-art"."""
    first, last = head.casefold(), tail.casefold()
    return "-" in first or first in COMPOUND_HEADS or last in COMPOUND_TAILS


def plain(text: str) -> str:
    """Return `text` with ligatures as the letters that they are."""
    return text.translate(_LIGATURES)
