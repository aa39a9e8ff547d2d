"""Texts in a form of their own → prose: captions, transcripts, rulings, messengers' markup."""

from __future__ import annotations

import re
from collections import Counter
from html import unescape

from summarizer.html_tags import TAG
from summarizer.languages.letters import CAPITALS, FULL_STOPS, UNSPACED
from summarizer.languages.site import any_of
from summarizer.text.rulings import without_ruling

#: The line of a caption that says when it is shown (SubRip, WebVTT).
_TIMING = re.compile(
    r"(?:\d{1,3}:)?\d\d:\d\d[.,]\d{1,3} ?--> ?(?:\d{1,3}:)?\d\d:\d\d[.,]\d{1,3}.{0,100}"
)
#: A line of a script of SubStation Alpha.
_DIALOGUE = re.compile(
    r"Dialogue: ?[^,\n]{1,20}, ?(?P<start>\d:\d\d:\d\d\.\d\d), ?(?P<end>\d:\d\d:\d\d\.\d\d)"
    r"(?:,[^,\n]{0,100}){6},(?P<said>.*)"
)
_ASS_BREAK = re.compile(r"\\[Nnh]")
_FEWEST_CAPTIONS = 3
#: The tags of SubRip and WebVTT; a program's List<Object> is none.
_CAPTION_TAGS = (
    "b",
    "i",
    "u",
    "c",
    "v",
    "em",
    "strong",
    "font",
    "span",
    "ruby",
    "rt",
    "lang",
    "br",
)
#: What is no word in a caption, beside tags of HTML: when a word is said, WebVTT's tags, styles,
#: notes, sounds.
_CAPTION_SIGN = re.compile(
    r"<[\d:.]{5,15}>|<(?:v|lang)(?:\.[\w.-]{1,60})?\s[^<>\n]{1,100}>|<[cv]>"
    r"|<(?:[bciu]|ruby|rt)\.[\w.-]{1,60}>|\{\\[^{}\n]{1,50}\}|[♪♫]|(?<!\S)#(?!\S)|\[[^\[\]\n]{1,60}\]"
    rf"|</?(?:{'|'.join(_CAPTION_TAGS)})(?:\s[^<>\n]{{1,100}})?/?>",
    re.IGNORECASE,
)
#: Who made the captions, which nobody says: "Subtitles by Ann Avery".
_MADE_BY = re.compile(
    rf"(?:{any_of(lambda site: site.files.captions)})(?: \w{{1,12}})?"
    rf"(?:\s?[:：]| (?:{any_of(lambda site: site.bylines.by)})\b(?= (?:the )?(?-i:[{CAPITALS}])))"
    r".{1,80}",
    re.IGNORECASE,
)
#: A speaker in capitals at the beginning of a caption: "HOST: Good evening."
_HOST = re.compile(rf"[{CAPITALS}][{CAPITALS}\d_]{{1,20}}(?: [{CAPITALS}\d_]{{1,20}}){{0,2}}: ")
#: A caption that tells a sound, for those who do not hear it: "(wind howling)".
_SOUND = re.compile(r"(?:- ?)?[(（][^()（）\n]{1,60}[)）]")
#: The number of a caption, which stands right before its time.
_COUNT = re.compile(r"\d{1,6}")
#: Lines of WebVTT that nobody says.
_NO_CAPTION = re.compile(r"(?:WEBVTT|NOTE|STYLE|REGION)\b.{0,300}|(?:Kind|Language): .{1,60}")
_BETWEEN_UNSPACED = re.compile(f"(?<=[{UNSPACED}、。！？」』]) (?=[{UNSPACED}「『])")
#: The mark of another speaker, in a caption.
_SPOKEN = re.compile(r"\A[-–—] ?|(?<!\S)>{2,3}(?: |$)")
_ENDED = re.compile(rf"[.!?…。！？؟{FULL_STOPS}][\"'”’»)]*$")
#: The most words by which a live caption grows at a time.
_MOST_GROWN = 2
#: About how many characters of captions make a paragraph.
_PARAGRAPH = 400

#: When somebody speaks, in a transcript: [00:11], (0:11), 00:00:11.5. The bare time of a live
#: blog's entry, 10:30, does not match.
_CLOCK = (
    r"(?:[\[(](?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?[\])]|\d{1,2}:\d\d:\d\d(?:[.,]\d{1,3})?)"
)
#: The start of a line in a transcript: a time and a speaker, in either order.
_TURN = re.compile(
    rf"(?:{_CLOCK} ?[-–—]? ?)?(?P<who>[^\W\d_][^:\[\]()\n]{{0,60}}?)? ?(?:{_CLOCK})?(?:: |:?$)"
)
_TIMED = re.compile(_CLOCK)
#: The time of a line, before or after its words.
_TIME = re.compile(rf"^{_CLOCK} ?[-–—]? ?(?=\S)| ?{_CLOCK}$")
#: The time with which a transcript begins; a live blog hardly begins at midnight.
_ZERO = re.compile(r"[\[(]?0{1,2}:")
#: A speaker without a name: SPEAKER 2, S1. A number that no other line has is an item's: Tip 2.
_NUMBERED = re.compile(r"[^\W\d_]{1,12}[ _-]?\d{1,2}")
_ITEM = re.compile(rf"(?:{any_of(lambda site: site.genres.items)})[ _-]?\d{{1,2}}", re.IGNORECASE)
#: A speaker on a line of its own has at most this many words, each with a capital.
_NAME_WORDS = 5
_FEWEST_TURNS = 3
_FEWEST_WRITERS = 2
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
#: The line above a message that was copied from a chat: "Ann Lee  10:32 AM", "Ann Lee, [3.6.2024
#: 18:02]". No space stands before the colon of a time.
_CHATTED = re.compile(
    r"(?P<who>[^\W\d_][^\[\]:,|\d\n]{1,38}?)(?:, \[(?:[\d./-]{6,10},? )?|,? {1,4})"
    r"\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?\]?"
)
#: The line above a quoted letter, with an address, or a day and a time: "On 3 May at 10:12, Ann
#: Lee wrote:".
_INTRODUCTION = re.compile(
    r"(?=[^\n]{0,150}?(?:\w@[\w-]{1,60}\.|\d[^\n:]{0,40}\D\d{1,2}:\d\d))[^\n]{5,200}:"
)
#: The fewest words above a quoted letter that are an answer; fewer only pass the letter on.
_ANSWER_WORDS = 4
#: The number of a paragraph on a line of its own, and the fewest of these.
_LONE_NUMBER = re.compile(r"\d{1,3}\.")
_FEWEST_NUMBERS = 2
#: *bold*, _italics_ and ~struck~ as messengers write them.
_MARKUP = {
    sign: re.compile(
        rf"(?<![\w{sign}])\{sign}(?=\S)([^{sign}\n]{{1,300}})(?<=\S)\{sign}(?![\w{sign}])"
    )
    for sign in "*_~"
}
#: What says something and stays: stars, and ticks, crosses and their boxes.
_SAYING = (
    "\u2605\u2606\u2b50\U0001f31f\u2610-\u2612\u2705\u2713-\u2718\u274c\u274e\U0001f5f7-\U0001f5f9"
)
#: A line of tags and nothing else: a logo in a README.
_TAGS_ONLY = re.compile(rf"(?:{TAG.pattern} ?){{1,20}}", TAG.flags)
#: Other pictures at the edges of a line: pointing hands, flags, folded hands.
_EDGE = re.compile(
    f"(?:\u25aa\ufe0f|(?![{_SAYING}])[\u203c\u2049\u2190-\u21ff\u231a-\u23ff\u25ab\u25b6\u25fb-\u25fe\u2600-\u27bf\u2b00-\u2bff"
    "\U0001f000-\U0001faff\ufe0f\u200d ])*"
)


def without_form(text: str) -> str:
    """Return cleaned `text` as prose, without the signs of the form that it came in."""
    lines = _without_script(text.split("\n"))
    if sum(_TIMING.fullmatch(line) is not None for line in lines) >= _FEWEST_CAPTIONS:
        return _join_captions(lines)
    lines = _said_by_posters(_without_senders(_without_answered(lines)))
    lines = without_ruling(_without_turns(_without_lone_numbers(lines)))
    return "\n".join(_without_markup(line) for line in lines)


def _without_lone_numbers(lines: list[str]) -> list[str]:
    """Return the lines without numbers of paragraphs that stand alone, as PDFs give them."""
    lone = [n for n, line in enumerate(lines) if _LONE_NUMBER.fullmatch(line)]
    gone = set(lone) if len(lone) >= _FEWEST_NUMBERS else set()
    return [line for n, line in enumerate(lines) if n not in gone]


def _without_script(lines: list[str]) -> list[str]:
    """Return subtitles of SubStation Alpha (.ass) as captions of SubRip; other lines unchanged."""
    shown = [match for match in map(_DIALOGUE.fullmatch, lines) if match]
    if len(shown) < _FEWEST_CAPTIONS:
        return lines
    return [
        line
        for match in shown
        for line in (
            f"0{match['start']} --> 0{match['end']}",
            _ASS_BREAK.sub(" ", match["said"]),
            "",
        )
    ]


def _join_captions(lines: list[str]) -> str:
    """Return the words of captions in paragraphs.

    Lines that the next caption begins with once more are kept once, and one that grows word by
    word as it is at last.
    """
    paragraphs: list[str] = []
    words: list[str] = []
    size, last = 0, ""
    #: The lines of the caption before and of this one, and whether all so far are of the former.
    before: list[str] = []
    shown: list[str] = []
    again = True
    web = any(line.startswith("WEBVTT") for line in lines)
    for at, line in enumerate(lines):
        counts = _COUNT.fullmatch(line) and _TIMING.fullmatch(_next(lines, at))
        if _TIMING.fullmatch(line):
            before, shown, again = shown, [], True
            continue
        if not line or counts:
            continue
        if web and _NO_CAPTION.fullmatch(line):
            continue
        said = _SPOKEN.sub("", _CAPTION_SIGN.sub("", unescape(line)).strip()).strip()
        if not said or _SOUND.fullmatch(said) or _MADE_BY.fullmatch(said):
            continue
        shown.append(said)
        again = again and said in before
        if again or said == last:
            continue
        last = said
        if words and _grows(words[-1], said):
            words[-1] = said
            continue
        if words and _ENDED.search(words[-1]) and _HOST.match(said):
            paragraphs.append(_joined(words))
            words, size = [], 0
        words.append(said)
        size += len(said)
        if size >= _PARAGRAPH and _ENDED.search(said):
            paragraphs.append(_joined(words))
            words, size = [], 0
    return "\n\n".join([*paragraphs, _joined(words)]).strip()


def _grows(before: str, said: str) -> bool:
    """Tell whether a caption shows the one before once more, with a word or two behind it."""
    return said.startswith(f"{before} ") and said.count(" ") - before.count(" ") <= _MOST_GROWN


def _joined(words: list[str]) -> str:
    """Return captions as one text, without spaces between those of a script that has none."""
    return _BETWEEN_UNSPACED.sub("", " ".join(words))


def _without_answered(lines: list[str]) -> list[str]:
    """Return a pasted e-mail without the letter that it answers and quotes at its end."""
    at = len(lines)
    while at and (not lines[at - 1] or lines[at - 1].startswith(">")):
        at -= 1
    if at == len(lines) or not at or not _INTRODUCTION.fullmatch(lines[at - 1]):
        return lines
    answer = lines[: at - 1]
    return answer if len(" ".join(answer).split()) >= _ANSWER_WORDS else lines


def _without_senders(lines: list[str]) -> list[str]:
    """Return the messages of a chat's export with their senders, without dates and pictures."""
    sent = [_SENT.match(line) for line in lines]
    senders = Counter(match["who"] for match in sent if match is not None and match["who"])
    # a log of events with dates has a colon here and there, but hardly twice behind the same words
    if senders.total() < _FEWEST_TURNS or max(senders.values()) == 1:
        return lines
    found = []
    for match, line in zip(sent, lines, strict=True):
        if match is None:
            found.append(line)
        elif match["who"] and not _OMITTED.fullmatch(line, match.end()):
            found += ["", f"{match['who']}: {line[match.end() :]}"]
    return found


def _said_by_posters(lines: list[str]) -> list[str]:
    """Return the posts of a copied thread or chat, each behind its author's name."""
    posted = [_POSTED.fullmatch(line) for line in lines]
    if sum(map(bool, posted)) < _FEWEST_TURNS:
        posted = [_CHATTED.fullmatch(line) for line in lines]
        writers = Counter(match["who"] for match in posted if match)
        # several people, of whom one writes again; a live blog has only its times
        if len(writers) < _FEWEST_WRITERS or max(writers.values()) == 1:
            return lines
        # results and timetables have times, too, but nothing said below each
        if not all(_next(lines, at) and not _CHATTED.fullmatch(_next(lines, at))
                   for at, match in enumerate(posted) if match):  # fmt: skip
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
    """Return the lines of a transcript without the times and the nameless speakers before turns.

    A speaker on a line of its own is put before the line that follows. Lines with fewer than
    `_FEWEST_TURNS` turns are no transcript and stay as they are, unless their times begin at zero.
    """
    nameless = _nameless(lines)
    turns: dict[int, re.Match[str]] = {}
    for at, line in enumerate(lines):
        match = _turn(line)
        if match and match.end() and _is_turn(match, nameless, _next(lines, at)):
            turns[at] = match
    if len(turns) < _FEWEST_TURNS and not _begins_at_zero(lines):
        return lines
    found: list[str] = []
    speaker = ""
    for at, line in enumerate(lines):
        said = _TIME.sub("", line)
        if at in turns:
            who, said = (turns[at]["who"] or "").strip(), line[turns[at].end() :]
            if speaker:
                found.append(speaker)
            speaker = "" if who in nameless else who
        if said or not speaker:
            found.append(f"{speaker}: {said}" if speaker else said)
            speaker = ""
    return [*found, speaker] if speaker else found


def _nameless(lines: list[str]) -> frozenset[str]:
    """Return the numbered speakers, if one of them has several turns."""
    turns = (match for match in map(_turn, lines) if match and _is_marked(match))
    who = [(match["who"] or "").strip() for match in turns]
    numbered = [one for one in who if _NUMBERED.fullmatch(one) and not _ITEM.fullmatch(one)]
    distinct = frozenset(numbered)
    return distinct if len(distinct) < len(numbered) else frozenset()


def _turn(line: str) -> re.Match[str] | None:
    """Return what may be the start of a turn. A time and the mark of a speaker have a colon."""
    return _TURN.match(line) if ":" in line else None


def _is_turn(match: re.Match[str], nameless: frozenset[str], below: str) -> bool:
    """Tell whether a line is a turn; `below` is the next line."""
    who = (match["who"] or "").strip()
    if not who:
        return False
    if who in nameless:
        return _is_marked(match)
    if _TIMED.search(match.group()) is None:
        return False
    if match.group().rstrip().endswith(":"):
        return True
    return _is_name(who) and below[:1].isupper() and _TIMED.match(below) is None


def _is_marked(match: re.Match[str]) -> bool:
    """Tell whether a time or a colon marks the words before it as a speaker."""
    return match.group().endswith(": ") or _TIMED.search(match.group()) is not None


def _is_name(who: str) -> bool:
    words = who.split()
    return len(words) <= _NAME_WORDS and all(word[0].isupper() for word in words)


def _next(lines: list[str], at: int) -> str:
    return lines[at + 1] if at + 1 < len(lines) else ""


def _begins_at_zero(lines: list[str]) -> bool:
    """Tell whether the lines are timed, and the first of these times is below a minute."""
    if not any("0:" in line for line in lines):
        return False
    times = [match.group().strip() for match in map(_TIME.search, lines) if match]
    return len(times) >= _FEWEST_TURNS and _ZERO.match(times[0]) is not None


def _without_markup(line: str) -> str:
    if _TAGS_ONLY.fullmatch(line):
        return ""
    for sign, pattern in _MARKUP.items():
        if sign in line:
            line = pattern.sub(r"\1", line)
    if line.isascii():
        return line.strip(" ")
    leading, trailing = _EDGE.match(line), _EDGE.match(line[::-1])
    start = leading.end() if leading else 0
    return line[start : max(start, len(line) - (trailing.end() if trailing else 0))]
