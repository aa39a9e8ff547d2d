"""The reporter's words within one pair of marks: «Ждали, — сказал он, — и дождались»."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech
    from summarizer.quotes.marks import Quoted

#: A dash with space around it, and the sign before it.
_DASH = re.compile(r"(?P<sign>[,.?!…]?)\s+[—–―-]\s+")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
#: The verb is the first or second word of a tag: сказал он, тихо сказал он.
_VERB_AMONG = 2
#: Longer stretches between dashes are the speaker's own.
_LONGEST_TAG = 220


def without_tags(text: str, quoted: list[Quoted], speech: Speech) -> list[Quoted]:
    """Return the stretches with the reporter's words taken out of them."""
    if not speech.tag_dashes:
        return quoted
    return [part for stretch in quoted for part in _parts(text, stretch, speech)]


def _parts(text: str, stretch: Quoted, speech: Speech) -> list[Quoted]:
    parts = []
    rest = stretch
    dashes = list(_DASH.finditer(text, stretch.start, stretch.end))
    at = 0
    while at < len(dashes):
        dash = dashes[at]
        at += 1
        if dash.start() <= rest.start or not _is_tag(text, dash.end(), stretch.end, speech):
            continue
        end = dash.end("sign")
        parts.append(replace(rest, end=end, outer_end=end, closed=True))
        back = dashes[at] if at < len(dashes) else None
        if back is None or back.end() - dash.end() > _LONGEST_TAG:
            return parts  # nothing is said after it
        at += 1
        rest = replace(rest, start=back.end(), outer_start=back.end(), end=stretch.end)
        rest = replace(rest, outer_end=stretch.outer_end, closed=stretch.closed)
    return [*parts, rest]


def _is_tag(text: str, start: int, end: int, speech: Speech) -> bool:
    """Whether the words from `start` tell who speaks."""
    if not text[start].islower():
        return False
    at = start
    for _ in range(_VERB_AMONG):
        word = _WORD.match(text, at, end)
        if word is None:
            return False
        if speech.cues.get(word.group().lower(), "express") != "express":
            return True
        at = word.end() + 1
    return False
