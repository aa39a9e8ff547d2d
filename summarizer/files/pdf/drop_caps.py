"""A drop cap, which is a first letter that spans several lines → the first letter of its word."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.languages.letters import without_accents

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.files.pdf.page import Line

#: A drop cap is at least this many times as large as the letters beside it.
_LARGER = 1.7
#: The lines beside a drop cap begin at most this far from it, in sizes of their letters.
_NEAR = 2.0
_CAP = re.compile(r"[\"'“„«‘¿¡]?[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")
#: Letters that are words by themselves in some language, here without their accents.
_WORDS = frozenset("aioyeuw")


def with_drop_caps(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a page, with each drop cap put before the rest of its word."""
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
            # the lines are set in only to make room for the drop cap
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
    """Return the line `text` with the drop cap `cap` before it.

    "A" and "bus" are two words, "A" and "nother" are one. `known` has the words of the page, in
    lower case, without the first of each line.
    """
    first = _WORD.match(text)
    alone = (
        without_accents(cap[-1].lower()) in _WORDS
        and first is not None
        and first[0].lower() in known
    )
    return f"{cap} {text}" if alone else cap + text
