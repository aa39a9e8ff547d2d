"""Speech and the reporter's words set apart by dashes: «Ждали, — сказал он, — и дождались»."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.quotes.cues import attributes_speech
from summarizer.quotes.marks import Paragraph, Quoted
from summarizer.quotes.people import is_person_noun

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
#: The mark of speech that a dash opens, whichever dash it is.
DASH = "—"
_ENDS = ".?!…"
#: Where a sentence ends and another begins.
_STOP = re.compile(r"[.?!…]\s+[^\W\d_]")
#: What may touch the dash before it: —¿Sí? but not: –5 degrees, ––––.
_OPENS = re.compile(r"[^\W\d_]|[¿¡…]")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
#: The comma or the sign before a tag within the marks, and what may end such a tag.
_COMMA = re.compile(r"[,?!…]\s+(?=[^\W\d_])")
_SIGN = re.compile(r"[.,;]\s+")
_WORD_PART = re.compile(r"[^\W\d_]+")
_LONGEST_PART = 40
_LAST_PART = re.compile(r"(?<![^\W\d_])[^\W\d_]+\Z")
#: The verb is at most so many parts of words into it: m'a-t-il encore dit.
_VERB_BY = 6
#: Parts of words between a verb and its pronoun: a-t-il, s'exclame.
_LINKING = frozenset({"t", "s", "l", "on"})
#: Of those, one who is nobody: fait-on savoir.
_SUBJECTLESS = frozenset({"on"})
#: The verb is the first or second word of a tag, auxiliaries and adverbs not counted: сказал он,
#: тихо сказал он, ha poi detto Lund.
_VERB_AMONG = 2
#: Longer stretches between dashes are the speaker's own.
_LONGEST_TAG = 220


def spoken(
    text: str, paragraphs: list[Paragraph], quoted: list[Quoted], speech: Speech
) -> list[Quoted]:
    """Return the stretches of speech: those in marks, without tags in them, and behind dashes."""
    if speech.tag_commas:
        quoted = [part for stretch in quoted for part in _between_commas(text, stretch, speech)]
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
        whole = Quoted(opening, paragraph.end, opening, paragraph.end, number, DASH)
        parts = _parts(text, whole, speech)
        is_line = text[paragraph.start] in _DASHES
        if speech.tag_commas:
            parts = [part for whole in parts for part in _between_commas(text, whole, speech)]
        if parts[0].end < paragraph.end or (is_line and number - 1 in lines):
            found += parts
            if is_line:
                lines.add(number)
    return found


def _opening(text: str, paragraph: Paragraph, quoted: list[Quoted]) -> int | None:
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
    for word in islice(_WORD.finditer(text, start, end), _VERB_BY):
        lower = word.group().lower()
        if attributes_speech(lower, speech):
            return True
        if lower in speech.conjunctions or lower in speech.who or lower in speech.that:
            return False  # —como dijo Lund—: the speaker's own words
        counted += not (lower in speech.auxiliaries or lower in speech.adverbs)
        if counted == _VERB_AMONG:
            return False
    return False


def _between_commas(text: str, stretch: Quoted, speech: Speech) -> list[Quoted]:
    """Cut a stretch where tags stand between commas: Nous partons, a dit Lund, et vite."""
    parts = []
    rest, past = stretch, stretch.start
    for sign in _COMMA.finditer(text, stretch.start, stretch.end):
        if sign.start() < past or not _is_inverted(text, sign.end(), stretch.end, speech):
            continue
        end = sign.start() + 1
        parts.append(replace(rest, end=end, outer_end=end, closed=True))
        past = _tag_end(text, sign.end(), stretch.end, speech)
        rest = replace(rest, start=past, outer_start=past)
    return [*parts, rest] if rest.start < rest.end else parts


def _is_inverted(text: str, start: int, end: int, speech: Speech) -> bool:
    """Whether a verb of speech and its subject behind it begin at `start`: a dit le maire."""
    before: list[str] = []
    for word in islice(_WORD_PART.finditer(text, start, end), _VERB_BY):
        lower = word.group().lower()
        if attributes_speech(lower, speech):
            break
        if not (lower in _LINKING or lower in speech.auxiliaries or lower in speech.adverbs or
                lower in speech.subjects or lower in speech.i):  # fmt: skip
            return False
        before.append(lower)
    else:
        return False
    if any(lower in speech.subjects or lower in _SUBJECTLESS for lower in before):
        return before[0] not in speech.subjects  # a-t-il dit
    following = _WORD_PART.match(text, min(end, word.end() + 1), end)
    if following is None:
        return False
    lower = following.group().lower()
    return (
        following.group()[0].isupper()
        or lower in speech.subjects
        or lower in _LINKING
        or lower in speech.articles
        or lower in speech.owners
    )


def _tag_end(text: str, start: int, end: int, speech: Speech) -> int:
    """Return where speech goes on behind a tag, or the end of the stretch."""
    for sign in _SIGN.finditer(text, start, end):
        word = _LAST_PART.search(text, max(start, sign.start() - _LONGEST_PART), sign.start())
        last = word.group().lower() if word else ""
        if sign.group()[0] == "." and (last in speech.abbreviations or len(last) == 1):
            continue
        if sign.group()[0] == "," and _tells_role(text, sign.end(), end, speech):
            continue
        return sign.end()
    return end


def _tells_role(text: str, start: int, end: int, speech: Speech) -> bool:
    """Whether what follows a comma tells what the one before it is: Lund, le maire de Lyon."""
    for word in islice(_WORD_PART.finditer(text, start, end), 2):
        if word.group()[0].isupper():
            return True  # a dit le maire, Ada Moreno
        lower = word.group().lower()
        if is_person_noun(lower, speech) or lower in speech.titles:
            return True
        if lower not in speech.articles and f"{lower}'" not in speech.elisions:
            return False
    return False
