"""Cut out tags between dashes («Ждали, — сказал он, — и дождались»); find speech behind a dash."""

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

#: A dash with space around it, and the sign before it. In Spanish the dash touches the tag, and
#: the sign stands behind it: «Sí —dijo Lund—. Ya era hora». The space before a dash is limited to
#: nine characters, since in a run of thousands the search would start anew at each.
_DASH = re.compile(
    r"(?P<sign>[,.?!…]?)[”»\"]?"
    r"(?:\s{1,9}[—–―-]\s+|\s{1,9}[—–―](?=[^\W\d_])|(?<=\w)[—–―](?P<behind>[,.;:?!…]*)\s+)"
)
_DASHES = "—–―-"
_ENDS = ".?!…"
#: Where a sentence ends and another begins.
_STOP = re.compile(r"[.?!…]\s+[^\W\d_]")
#: What may touch the dash that opens speech: —¿Sí? It is not a digit (–5 degrees), nor a dash.
_OPENS = re.compile(r"[^\W\d_]|[¿¡…]")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
#: The number of words at the start of a tag that are searched for its verb, auxiliaries and
#: adverbs not counted: сказал он, тихо сказал он, ha poi detto Lund.
_VERB_AMONG = 2
#: The same with auxiliaries and adverbs counted.
_VERB_WITHIN = 6
#: The most characters from the start of a tag to the end of the dash that leads back to speech.
#: If that dash is farther away, no more speech is looked for, unless a closing mark tells that
#: the stretch ends with speech.
_LONGEST_TAG = 220


def cut_at_dash_tags(text: str, stretch: Quotation, speech: Speech) -> list[Quotation]:
    """Return the parts of a stretch that are speech, without the tags between dashes."""
    parts = []
    rest = stretch
    dashes = iter(list(_DASH.finditer(text, stretch.start, stretch.end)))
    for dash in dashes:
        if dash.start() <= rest.start or not _is_tag(text, dash.end(), stretch.end, speech):
            continue
        end = dash.end("sign")
        parts.append(replace(rest, end=end, outer_end=end, closed=True))
        back = next((later for later in dashes if _leads_back(text, dash, later, stretch)), None)
        if back is None:
            return parts  # the reporter's words go on to the end
        marked = stretch.mark != DASH and stretch.closed
        if not marked and back.end() - dash.end() > _LONGEST_TAG:
            return parts
        rest = replace(stretch, start=back.end(), outer_start=back.end())
    return [*parts, rest]


def _leads_back(text: str, tag: re.Match[str], dash: re.Match[str], stretch: Quotation) -> bool:
    """Whether a dash behind a tag leads from it back to speech."""
    sign = dash["behind"] or dash["sign"]
    if sign and sign[-1] in _ENDS:
        return _is_upper(text, dash.end(), stretch.end)
    # here the dash stands within the speaker's sentence: the tag may not end one
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
    """Return the speech that a dash opens.

    A dash opens speech if a tag follows in its paragraph. The dash of a line in a dialogue also
    does if the paragraph before is such a line.
    """
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
    """Return the character at which speech may begin behind a dash; None if there is none.

    The dash stands at the start of the paragraph, or between two sentences.
    """
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
