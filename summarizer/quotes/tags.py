"""Speech and the reporter's words set apart by dashes: «Ждали, — сказал он, — и дождались»."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.quotes.marks import Paragraph, Quoted

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech

#: A dash with space around it, and the sign before it.
_DASH = re.compile(r"(?P<sign>[,.?!…]?)[”»\"]?\s+[—–―-]\s+")
_DASHES = "—–―-"
_ENDS = ".?!…"
#: Where a sentence ends and another begins.
_STOP = re.compile(r"[.?!…]\s+[^\W\d_]")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
#: The verb is the first or second word of a tag: сказал он, тихо сказал он.
_VERB_AMONG = 2
#: Longer stretches between dashes are the speaker's own.
_LONGEST_TAG = 220


def spoken(
    text: str, paragraphs: list[Paragraph], quoted: list[Quoted], speech: Speech
) -> list[Quoted]:
    """Return the stretches of speech: those in marks, without tags in them, and behind dashes."""
    if not speech.tag_dashes:
        return quoted
    found = [part for stretch in quoted for part in _parts(text, stretch, speech)]
    dashed = _behind_dashes(text, paragraphs, found, speech)
    if not dashed:
        return found
    kept = iter([*dashed, None])
    ahead = next(kept)
    outside = []
    for stretch in found:
        while ahead is not None and ahead.outer_end <= stretch.outer_start:
            ahead = next(kept)
        if ahead is None or stretch.outer_end <= ahead.outer_start:
            outside.append(stretch)
    return sorted([*outside, *dashed], key=lambda stretch: stretch.outer_start)


def _behind_dashes(
    text: str, paragraphs: list[Paragraph], quoted: list[Quoted], speech: Speech
) -> list[Quoted]:
    """Return what is said behind a dash, in paragraphs where a tag follows it."""
    found: list[Quoted] = []
    #: The paragraphs that are lines of a dialogue.
    lines: set[int] = set()
    at = 0
    for number, paragraph in enumerate(paragraphs):
        while at < len(quoted) and quoted[at].paragraph < number:
            at += 1
        beside = at
        while beside < len(quoted) and quoted[beside].paragraph == number:
            beside += 1
        opening = _opening(text, paragraph, quoted[at:beside])
        if opening is None:
            continue
        whole = Quoted(opening, paragraph.end, opening, paragraph.end, number, "—")
        parts = _parts(text, whole, speech)
        is_line = text[paragraph.start] in _DASHES
        if parts[0].end < paragraph.end or (is_line and number - 1 in lines):
            found += parts
            if is_line:
                lines.add(number)
    return found


def _opening(text: str, paragraph: Paragraph, quoted: list[Quoted]) -> int | None:
    """Return where speech may begin behind a dash: at the start of a line or of a sentence."""
    if text[paragraph.start] in _DASHES:
        start = paragraph.start + 1
        spaced = start < paragraph.end and text[start].isspace()
        return start + 1 if spaced else None
    at = 0
    for dash in _DASH.finditer(text, paragraph.start, paragraph.end):
        while at < len(quoted) and quoted[at].outer_end < dash.start():
            at += 1
        within = at < len(quoted) and quoted[at].start < dash.start() < quoted[at].end
        ends = dash["sign"] in _ENDS and bool(dash["sign"])
        if ends and not within and _is_upper(text, dash.end(), paragraph.end):
            return dash.end()
    return None


def _is_upper(text: str, at: int, end: int) -> bool:
    return at < end and (text[at].isupper() or text[at].isdigit() or text[at] in '…«„“"')


def _parts(text: str, stretch: Quoted, speech: Speech) -> list[Quoted]:
    """Cut a stretch where tags stand in it."""
    parts = []
    rest = stretch
    dashes = iter(list(_DASH.finditer(text, stretch.start, stretch.end)))
    for dash in dashes:
        if dash.start() <= rest.start or not _is_tag(text, dash.end(), stretch.end, speech):
            continue
        end = dash.end("sign")
        parts.append(replace(rest, end=end, outer_end=end, closed=True))
        back = next((later for later in dashes if _leads_back(text, dash, later, stretch)), None)
        if back is None or back.end() - dash.end() > _LONGEST_TAG:
            return parts  # nothing is said after it
        rest = replace(stretch, start=back.end(), outer_start=back.end())
    return [*parts, rest]


def _leads_back(text: str, tag: re.Match[str], dash: re.Match[str], stretch: Quoted) -> bool:
    """Whether a dash behind a tag leads from it back to speech."""
    if dash["sign"] in _ENDS and dash["sign"]:
        return _is_upper(text, dash.end(), stretch.end)
    # within a sentence: no other has begun meanwhile
    return not _STOP.search(text, tag.end(), dash.start())


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
