"""The reporter's words between dashes: «Ждали, — сказал он, — и дождались»."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.quotations.quotation import DASH, Paragraph, Quotation
from summarizer.quotes.reading.comma_tags import cut_at_comma_tags
from summarizer.quotes.words.verb_classes import attributes_speech

if TYPE_CHECKING:
    from summarizer.languages.speech.base import Speech

#: A dash with space around it, and the sign before it; in Spanish it touches the tag: «Sí —dijo
#: Lund—. Ya era hora», and the sign stands behind it. Space is counted: of thousands of blanks
#: each would be tried as the first.
_DASH = re.compile(
    r"(?P<sign>[,.?!…]?)[”»\"]?"
    r"(?:\s{1,9}[—–―-]\s+|\s{1,9}[—–―](?=[^\W\d_])|(?<=\w)[—–―](?P<behind>[,.;:?!…]*)\s+)"
)
_DASHES = "—–―-"
_ENDS = ".?!…"
#: Where a sentence ends and another begins.
_STOP = re.compile(r"[.?!…]\s+[^\W\d_]")
#: What may touch the dash before it: —¿Sí? but not: –5 degrees, ––––.
_OPENS = re.compile(r"[^\W\d_]|[¿¡…]")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
#: The verb is one of the first two words of a tag, auxiliaries and adverbs not counted: сказал
#: он, тихо сказал он, ha poi detto Lund. Of all words it is at most the sixth.
_VERB_AMONG = 2
_VERB_WITHIN = 6
#: Longer stretches between dashes are the speaker's own.
_LONGEST_TAG = 220


def cut_at_dash_tags(text: str, stretch: Quotation, speech: Speech) -> list[Quotation]:
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


def _leads_back(text: str, tag: re.Match[str], dash: re.Match[str], stretch: Quotation) -> bool:
    """Whether a dash behind a tag leads from it back to speech."""
    sign = dash["behind"] or dash["sign"]
    if sign and sign[-1] in _ENDS:
        return _is_upper(text, dash.end(), stretch.end)
    # within a sentence: no other has begun meanwhile
    return not _STOP.search(text, tag.end(), dash.start())


def _is_tag(text: str, start: int, end: int, speech: Speech) -> bool:
    """Whether the words from `start` tell who speaks."""
    if not text[start].islower():
        return False
    counted = 0
    for word in islice(_WORD.finditer(text, start, end), _VERB_WITHIN):
        lower = word.group().lower()
        if attributes_speech(lower, speech):
            return True
        if lower in speech.conjunctions or lower in speech.who or lower in speech.that:
            return False  # —como dijo Lund—: the speaker's own words
        counted += not (lower in speech.auxiliaries or lower in speech.adverbs)
        if counted == _VERB_AMONG:
            return False
    return False


def find_dashed_speech(
    text: str, paragraphs: list[Paragraph], quoted: list[Quotation], speech: Speech
) -> list[Quotation]:
    """Return what is said behind a dash, in paragraphs where a tag follows it."""
    found: list[Quotation] = []
    dialogue: set[int] = set()
    at = 0
    for number, paragraph in enumerate(paragraphs):
        while at < len(quoted) and quoted[at].paragraph < number:
            at += 1
        beside = at
        while beside < len(quoted) and quoted[beside].paragraph == number:
            beside += 1
        opening = _find_opening(text, paragraph, quoted[at:beside])
        if opening is None:
            continue
        whole = Quotation(opening, paragraph.end, opening, paragraph.end, number, DASH)
        parts = cut_at_dash_tags(text, whole, speech)
        is_line = text[paragraph.start] in _DASHES
        if speech.tag_commas:
            parts = [part for whole in parts for part in cut_at_comma_tags(text, whole, speech)]
        if parts[0].end < paragraph.end or (is_line and number - 1 in dialogue):
            found += parts
            if is_line:
                dialogue.add(number)
    return found


def _find_opening(text: str, paragraph: Paragraph, quoted: list[Quotation]) -> int | None:
    """Return where speech may begin behind a dash: at the start of a line or of a sentence."""
    if text[paragraph.start] in _DASHES:
        start = paragraph.start + 1
        if start < paragraph.end and text[start].isspace():
            return start + 1
        touches = text[paragraph.start] != "-" and _OPENS.match(text, start, paragraph.end)
        return start if touches else None
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
    return at < end and (text[at].isupper() or text[at].isdigit() or text[at] in '…«„“"¿¡')
