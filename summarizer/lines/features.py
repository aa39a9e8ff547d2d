"""The features of a line of a pasted page by itself: a number for each."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from summarizer.bylines import is_date_line
from summarizer.languages.letters import (
    IDEOGRAPHS,
    LOWER,
    MARKS,
    UNSPACED,
    UNSPACED_LETTERS,
    latin_marks,
)
from summarizer.languages.site import any_of
from summarizer.lines.furniture import ANY_ANYWHERE, ANYWHERE, OPENINGS
from summarizer.model import BlockKind
from summarizer.written_dates import read_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.lines.split import Unit

Features = dict[str, float]

#: In scripts without spaces two ideographs, or four letters of the others, count as a word. So do
#: digits and Latin letters between them: 5年前.
_WORD = re.compile(
    rf"[{IDEOGRAPHS}]{{1,2}}|[{UNSPACED_LETTERS}]{{1,4}}|[^\W_](?:(?![।॥{UNSPACED}])[\w{MARKS}'’-])*"
)
#: Behind the last sentence of a paragraph papers of China and Japan name the reporter: 。（山田）
#: Japanese speech has no full stop at its end: 「橋は直せます」
_SENTENCE_END = re.compile(
    r"[.!?…。！？।؟۔]['”’\"»)\]」』）]*(?:[（〔【][^（）〔〕【】]{1,24}[）〕】])?$"
    r"|[^「」『』]{12}」$"
)
#: How many of the last characters are searched for that.
_END = 32
_INNER_END = re.compile(rf"[.!?]['”’\"»)]*\s+['“‘\"«(]?[^\W\d_{LOWER}]|[。！？।]")
_QUOTE = re.compile('[“”„«»"]')
_HANDLE = re.compile(r"https?://|www\.|(?<!\w)[@#]\w|\w@\w")
_SEPARATOR = re.compile(r" [|•·›»>/] ")
#: A caption run together with its credit: "… at dawn.Ann Author/Agency".
_GLUED = re.compile(rf"[.!?”\"'][^\W\d_{LOWER}][\w .,/&’'-]{{1,50}}$")
#: "RELATED: …", "MORE | …": a label before a headline.
_LABEL = re.compile(
    rf"\W{{0,3}}(?:{any_of(lambda site: site.labels)})\b[^:|.]{{0,20}}[:|]", re.IGNORECASE
)
_FIELD = re.compile(rf"[^\W_{LOWER}][^:.]{{1,40}}: \S")
_CLOCK = re.compile(r"\b\d{1,2}:\d\d\b")

#: Only this many characters of a line, and its very end, are examined. A longer line is prose.
LOOK = 600


def words_of(text: str) -> list[str]:
    """Return the words of `text`, numbers among them."""
    return _WORD.findall(text)


def alone(unit: Unit, words: Sequence[str]) -> Features:
    """Return the features of `unit`, whose first `LOOK` characters have these `words`.

    A feature that is missing is zero.
    """
    text = unit.text[:LOOK]
    marked = latin_marks(text)
    count = len(words) or 1
    capitals = sum([word[0].isupper() for word in words])
    letters = sum([word[0].isalpha() for word in words])
    little = sum([len(word) <= 3 and word.islower() for word in words])
    later = capitals - 1 if words and words[0][0].isupper() else capitals
    found: Features = {
        "length": math.log2(1 + min(count, 64)) / 6,
        "ends": float(bool(_SENTENCE_END.search(unit.text[-_END:]))),
        "colon": float(marked.endswith(":")),
        "inner": min(len(_INNER_END.findall(text)), 4) / 4,
        "lower": (letters - capitals) / count,
        "little": little / count,
        "upper": float(len(text) > 3 and text.isupper()),
        "digits": sum(map(str.isdigit, text)) / len(text) if text else 0.0,
        "commas": min(marked.count(","), 4) / 4,
        "quote": float(bool(_QUOTE.search(marked))),
        "quoted": float(bool(_QUOTE.match(marked))),
        "handle": float(_has_handle(text)),
        "separator": float(bool(_SEPARATOR.search(marked))),
        "glued": float(bool(_GLUED.search(text[-60:]))),
        "label": float(bool(_LABEL.match(text))),
        "field": float(bool(_FIELD.match(text))),
        "bracketed": float(marked[:1] in "([" and marked[-1:] in ")]"),
        "dashed": float(text[:1] in "—–-"),
        "capitals": later / max(1, count - 1),
        "clock": float(bool(_CLOCK.search(text))),
        "dots": float(text.endswith(("...", "…", "→", "»", ">"))),
        "starts_lower": float(text[:1].islower()),
        "question": float(marked.endswith("?")),
        "wordless": float(not words),
        f"kind_{unit.kind.value}": float(unit.kind is not BlockKind.PARAGRAPH),
        "apart": float(unit.apart),
    }
    # The number of words in growing steps: the difference between 3 words and 10 matters most.
    number = len(words)
    found[_bucket(number)] = 1.0
    if number <= 40:
        found["date"] = float(read_date(text) is not None)
        found["date_line"] = float(is_date_line(text))
        for name, pattern in OPENINGS.items():
            if pattern.match(text):
                found[name] = 1.0
                if number <= 4:
                    found[f"{name}_short"] = 1.0
    low = text.lower()
    for name, pattern in ANYWHERE.items() if _stands_in(ANY_ANYWHERE, low) else ():
        if _stands_in(pattern, low):
            found[name] = 1.0
            if number >= 20:
                found[f"{name}_long"] = 1.0
    return found


def _has_handle(text: str) -> bool:
    # most lines have none of these, and are not searched
    marked = "@" in text or "#" in text or "://" in text or "www." in text
    return marked and _HANDLE.search(text) is not None


def _stands_in(pattern: re.Pattern[str], text: str) -> bool:
    """Return whether `pattern` is found in `text`, beginning elsewhere than inside a word."""
    match = pattern.search(text)
    while match and match.start() and _is_inside(text[match.start() - 1]):
        match = pattern.search(text, match.start() + 1)
    return match is not None


def _is_inside(char: str) -> bool:
    return char.isalnum() or char == "_"


def _bucket(number: int) -> str:
    for limit in (2, 4, 7, 10, 15, 25, 40):
        if number <= limit:
            return f"words_{limit}"
    return "words_more"
