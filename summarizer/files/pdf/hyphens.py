"""Words that were cut at the end of a line, whole again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_WORD = re.compile(r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)*")
#: Not looked for within a word, where it would be found again and again.
_LAST = re.compile(r"(?<![^\W_])(?<![^\W_][-‐‑])[^\W_]+(?:[-‐‑][^\W_]+)*$")
_FIRST = re.compile(r"[^\W_]+")
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
)
#: Hyphens that end a line: PDFium's mark for one, and those it does not know for one.
_MARKS = ("\x02", "-", "‐", "\xad")


class Hyphens:
    """Tells hyphens that are a word's own from those of the line, by the document's words."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._known = {word.casefold() for line in lines for word in _WORD.findall(plain(line))}

    def joined(self, lines: Sequence[str]) -> str:
        """Return the lines of a paragraph as one."""
        text: list[str] = []
        for line in map(plain, lines):
            if text and text[-1].endswith(_MARKS):
                text[-1] = text[-1][:-1] + self._glue(text[-1], line)
            elif text:
                text.append(" ")
            text.append(line)
        return "".join(text).replace("\x02", "-")

    def _glue(self, before: str, after: str) -> str:
        """Return what stands between the two parts of a word: a hyphen, or nothing."""
        mark = "-" if before[-1] == "\x02" else before[-1]
        head, tail = _LAST.search(before[:-1]), _FIRST.match(after)
        if head is None:  # a dash after a space
            return f"{mark} "
        if tail is None or not after[:1].islower():
            return "-"
        whole, parted = (f"{head[0]}{sign}{tail[0]}".casefold() for sign in ("", "-"))
        if whole in self._known or mark == "\xad":
            return ""
        return "-" if parted in self._known else ""


def plain(text: str) -> str:
    """Return `text` with ligatures as the letters that they are."""
    return text.translate(_LIGATURES)
