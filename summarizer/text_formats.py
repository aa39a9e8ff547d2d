"""Texts in a form of their own → prose: captions, transcripts, rulings, messengers' markup."""

from __future__ import annotations

import re
from itertools import pairwise

from summarizer.languages.letters import UNSPACED
from summarizer.languages.site import any_of

#: The line of a caption that says when it is shown (SubRip, WebVTT).
_TIMING = re.compile(
    r"(?:\d{1,3}:)?\d\d:\d\d[.,]\d{1,3} ?--> ?(?:\d{1,3}:)?\d\d:\d\d[.,]\d{1,3}.{0,100}"
)
_FEWEST_CAPTIONS = 3
_CAPTION_TAG = re.compile(r"</?[a-z][^<>\n]{0,100}>|\{\\[^{}\n]{1,50}\}|[♪♫#]|\[[^\[\]\n]{1,60}\]")
_NO_CAPTION = re.compile(
    r"(?:WEBVTT|NOTE|STYLE|REGION)\b.{0,300}|\d{1,6}|(?:Kind|Language): .{1,60}"
)
_BETWEEN_UNSPACED = re.compile(f"(?<=[{UNSPACED}、。！？」』]) (?=[{UNSPACED}「『])")
_SPOKEN = re.compile(r"[-–—] ?")
_ENDED = re.compile(r"[.!?…。！？][\"'”’»)]*$")
#: About how many characters of captions make a paragraph.
_PARAGRAPH = 400

#: When somebody speaks, in a transcript: [00:11], (0:11), 00:00:11.5. The time of a live blog's
#: entry, 10:30, is not such.
_CLOCK = (
    r"(?:[\[(](?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?[\])]|\d{1,2}:\d\d:\d\d(?:[.,]\d{1,3})?)"
)
#: The start of a line in a transcript: a time and a speaker, in either order.
_TURN = re.compile(
    rf"(?:{_CLOCK} ?[-–—]? ?)?(?P<who>[^\W\d_][^:\[\]()\n]{{0,60}}?)? ?(?:{_CLOCK})?(?:: |:?$)"
)
_TIMED = re.compile(_CLOCK)
#: A speaker without a name: SPEAKER 2, S1.
_NUMBERED = re.compile(r"[^\W\d_]{1,12}[ _-]?\d{1,2}")
_FEWEST_TURNS = 3
#: The start of a line in a messenger's export, its date and its sender: [12/03/24, 18:02] Carol:
_SENT = re.compile(
    r"[\u200e\u200f]?\[?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d(?::\d\d)?"
    r"(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?\]?(?: [-–])? (?:(?P<who>[^:\n]{1,40}): )?"
)
#: What such an export writes in place of a picture.
_OMITTED = re.compile(r"[\u200e\u200f]?(?:<[^<>]{3,40}>|\w{3,12} omitted)")
#: The line above a post of a copied thread: "Posted by crustyloaf on Mon 3 Feb 2020, 09:12".
_POSTED = re.compile(
    rf"(?:[^\W\d_]{{3,15}} )?(?:{any_of(lambda site: site.bylines.by)}) "
    r"(?P<who>[^\s,»|]{2,30}),?(?: [^\d\n]{0,30})?(?=.{0,30}\b(?:19|20)\d\d).{8,60}",
    re.IGNORECASE,
)
#: A number before a paragraph of a ruling: 12., [12], (12), § 12.
_PARAGRAPH_NUMBER = re.compile(r"(?:§ ?)?[\[(]?(\d{1,3})[\])]?[.)]? +(?=\S)")
_FEWEST_NUMBERED = 4
#: Paragraphs of a ruling have at least this many characters on average; items of a list fewer.
_LONG_PARAGRAPH = 120

#: *bold*, _italics_ and ~struck~ as messengers write them.
_MARKUP = tuple(
    re.compile(rf"(?<![\w{sign}])\{sign}(?=\S)([^{sign}\n]{{1,300}})(?<=\S)\{sign}(?![\w{sign}])")
    for sign in "*_~"
)
#: A line of tags and nothing else: a logo in a README.
_TAGS_ONLY = re.compile(r"(?:</?[a-z][^<>\n]{0,300}> ?){1,20}", re.IGNORECASE)
#: Pictures at the edges of a line: pointing hands, flags, folded hands. Stars and ticks say
#: something and stay.
_EDGE = re.compile(
    "[\u203c\u2049\u2190-\u21ff\u231a-\u23ff\u25b6\u2600-\u2604\u2607-\u2712\u2719-\u27bf"
    "\u2b00-\u2bff\U0001f000-\U0001faff\ufe0f\u200d ]*"
)


def without_form(text: str) -> str:
    """Return cleaned `text` as prose, without the signs of the form that it came in."""
    lines = text.split("\n")
    if sum(_TIMING.fullmatch(line) is not None for line in lines) >= _FEWEST_CAPTIONS:
        return _join_captions(lines)
    lines = _said_by_posters(_without_senders(lines))
    lines = _without_numbers(_without_turns(lines))
    return "\n".join(_without_markup(line) for line in lines)


def _join_captions(lines: list[str]) -> str:
    """Return the words of captions in paragraphs; a line shown twice in a row is kept once."""
    paragraphs: list[str] = []
    words: list[str] = []
    size, last = 0, ""
    for line in lines:
        if not line or _TIMING.fullmatch(line) or _NO_CAPTION.fullmatch(line):
            continue
        said = _SPOKEN.sub("", _CAPTION_TAG.sub("", line).strip(), count=1).strip()
        if not said or said == last:
            continue
        last = said
        words.append(said)
        size += len(said)
        if size >= _PARAGRAPH and _ENDED.search(said):
            paragraphs.append(_joined(words))
            words, size = [], 0
    return "\n\n".join([*paragraphs, _joined(words)]).strip()


def _joined(words: list[str]) -> str:
    """Return captions as one text, without spaces between those of a script that has none."""
    return _BETWEEN_UNSPACED.sub("", " ".join(words))


def _without_senders(lines: list[str]) -> list[str]:
    """Return the messages of a chat's export with their senders, without dates and pictures."""
    sent = [_SENT.match(line) for line in lines]
    if sum(match is not None and bool(match["who"]) for match in sent) < _FEWEST_TURNS:
        return lines
    found = []
    for match, line in zip(sent, lines, strict=True):
        if match is None:
            found.append(line)
        elif match["who"] and not _OMITTED.fullmatch(line, match.end()):
            found += ["", f"{match['who']}: {line[match.end() :]}"]
    return found


def _said_by_posters(lines: list[str]) -> list[str]:
    """Return the posts of a copied thread, each behind its author's name in place of a line."""
    posted = [_POSTED.fullmatch(line) for line in lines]
    if sum(map(bool, posted)) < _FEWEST_TURNS:
        return lines
    found, who = [], ""
    for match, line in zip(posted, lines, strict=True):
        if match:
            who = match["who"]
            found.append("")
        elif line:
            found.append(f"{who}: {line}" if who else line)
            who = ""
        else:
            found.append(line)
    return found


def _without_turns(lines: list[str]) -> list[str]:
    """Return the lines of a transcript without times, and without speakers that have no name."""
    turns = {
        at: match
        for at, line in enumerate(lines)
        if (match := _TURN.match(line)) and match.end() and _is_turn(match)
    }
    if len(turns) < _FEWEST_TURNS:
        return lines
    return [_said_by(turns[at], line) if at in turns else line for at, line in enumerate(lines)]


def _is_turn(match: re.Match[str]) -> bool:
    who = match["who"]
    if not who:
        return False
    if _TIMED.search(match.group()):
        return True
    return match.group().endswith(": ") and _NUMBERED.fullmatch(who) is not None


def _said_by(turn: re.Match[str], line: str) -> str:
    who, said = (turn["who"] or "").strip(), line[turn.end() :]
    return f"{who}: {said}" if who and said and not _NUMBERED.fullmatch(who) else said


def _without_numbers(lines: list[str]) -> list[str]:
    """Return the paragraphs of a ruling without their numbers, which count up one by one."""
    numbered = [
        (at, match) for at, line in enumerate(lines) if (match := _PARAGRAPH_NUMBER.match(line))
    ]
    if len(numbered) < _FEWEST_NUMBERED or any(
        int(after[1]) != int(before[1]) + 1 for (_, before), (_, after) in pairwise(numbered)
    ):
        return lines
    if sum(len(lines[at]) for at, _ in numbered) < _LONG_PARAGRAPH * len(numbered):
        return lines
    found = list(lines)
    for at, match in numbered:
        found[at] = lines[at][match.end() :]
    return found


def _without_markup(line: str) -> str:
    if _TAGS_ONLY.fullmatch(line):
        return ""
    for pattern in _MARKUP:
        line = pattern.sub(r"\1", line)
    leading, trailing = _EDGE.match(line), _EDGE.match(line[::-1])
    start = leading.end() if leading else 0
    return line[start : max(start, len(line) - (trailing.end() if trailing else 0))]
