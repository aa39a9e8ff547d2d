"""A large first letter that reaches over several lines → the first letter of its word."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.languages.letters import without_accents

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.files.pdf.page import Line

#: So many times as large as the letters beside it is a first letter.
_LARGER = 1.7
#: The farthest that a line beside it begins, in sizes of that line's letters.
_NEAR = 2.0
_CAP = re.compile(r"[\"'“„«‘¿¡]?[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
#: Letters that are words by themselves in one language or another, with accents or without.
_WORDS = frozenset("aioyeuw")


def with_drop_caps(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a page, each large first letter put before its word."""
    caps = [line for line in lines if _CAP.fullmatch(line.text)]
    if not caps:
        return list(lines)
    known = {word.lower() for line in lines for word in _WORD.findall(line.text)[1:]}
    found = list(lines)
    for cap in caps:
        beside = [n for n, line in enumerate(found) if _is_beside(line, cap)]
        if not beside:
            continue
        first = min(beside, key=lambda n: found[n].top)
        for n in beside:
            # set in only to make room
            text = _glued(cap.text, found[n].text, known) if n == first else found[n].text
            found[n] = replace(found[n], text=text, left=cap.left)
        found.remove(cap)
    return found


def _is_beside(line: Line, cap: Line) -> bool:
    return (
        cap.size >= _LARGER * line.size
        and -0.5 * line.size <= line.left - cap.right <= _NEAR * line.size
        and cap.top - line.size < line.middle < cap.bottom
    )


def _glued(cap: str, text: str, known: set[str]) -> str:
    """Return a line with its first letter: "A" and "bus" are two words, "A" and "nother" one."""
    first = _WORD.match(text)
    alone = (
        without_accents(cap[-1].lower()) in _WORDS
        and first is not None
        and first[0].lower() in known
    )
    return f"{cap} {text}" if alone else cap + text
