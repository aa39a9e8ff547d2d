"""What Punkt gets wrong, put right: closing marks, abbreviations, openings, missing spaces."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.languages.letters import CAPITALS, LATIN_LOWER, LOWER, MARKS
from summarizer.languages.site import any_of
from summarizer.sentences.abbreviations import (
    LOWER_NAME,
    cites,
    ends_at,
    is_abbreviated,
    starts_sentence,
)
from summarizer.sentences.own_marks import (
    has_own_stops,
    is_foreign_stop,
    may_have_own_marks,
    split_at_own_marks,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.languages import Language

_Piece = tuple[int, int]

#: Marks and footnote numbers at the start of a piece that belong to the end of the one before.
_CLOSING = re.compile(
    r"(?:[)\]}’”»›\"'“‘.!?…]|\s[»›”](?!\w)|\[\d{1,3}\])+(?=[\s,;:)\]–—-]|$)"
    r"|[”)\]](?=\w)"
    r"|(?<=[.!?…])[«‹](?=[\s,;:)]|$)"
)

#: The start of a piece that continues a sentence. A dash before a capital opens speech in
#: Cyrillic and Greek: "— Да."
_GOING_ON = re.compile(
    rf"[,;:)\]}}%،؛]|&[ \xa0]|[–—-][ \xa0]?(?:[^\W\d_]*[{LATIN_LOWER}]|[{LOWER}])|"
    rf"№ ?\d+(?!\d| [{LOWER}])"
)

_ITEMS = any_of(lambda site: site.genres.items)
#: A list's mark alone is no sentence: "1.", "4-7.", "(b)", "•", "• 3.", "Step 1.", "1-qadam.".
_MARKER = re.compile(
    r"(?:[•▪●◦‣·*⁃–—-] ?)?[(\[]?(?:\d{1,3}|[፩-፼]{1,4}|[a-zA-Z]|[ivxIVX]{1,4})[.)\]]+"
    r"|\d{1,3}[۔။।]|[•▪●◦‣·*⁃–—-]+|\d{1,3}[–-]\d{1,3}\."
    rf"|(?:{_ITEMS}) \d{{1,3}}\.|\d{{1,3}}-?(?:{_ITEMS})\.",
    re.IGNORECASE,
)

_LETTERED_ITEM = re.compile(r"([a-z])([.)])(?:\s|$)")

#: Names that end in a mark, before another name: "Yahoo! Japan", "Yum! Brands".
_MARKED_NAME = re.compile(
    r"(?<!\w)(?:Yahoo|Yum|Joomla|Jeopardy|Wham|Oklahoma|Mamma Mia|Moulin Rouge|Chips Ahoy)!$"
    r"|(?<!\w)(?:Guess|Which)\?$"
)
_CAPITAL_WORD = re.compile(rf"(?<!\w)[{CAPITALS}]\w*[!?]$")
#: A company's form behind any other such name: "Whizz! Inc".
_COMPANY = re.compile(
    r"(?:Inc|Corp|Ltd|Co|LLC|PLC|GmbH|AG|SE|SA|AB|Group|Holdings?|Brands|Entertainment)(?!\w)"
)

_MARK = re.compile(r"[.!?…]")
_FIRST_WORD = re.compile(r"[^\W\d_]+")

#: The number of characters before “ or ‘ that are searched for the low mark that it closes.
_LONGEST_QUOTE = 2_000
#: An opening mark that no other mark has closed yet and that “ or ‘ closes: a low one, of which
#: ,, is a typed form, or, in Urdu, ” or ’’ at the start of a word.
_LOW_MARK = re.compile(r"(?:„|‚|,,|(?<![^\s(])(?:”|’’))[^“‘”]*$")

#: A full stop or ellipsis at which Punkt saw no end of a sentence, and the word after it.
_UNSEEN = re.compile(r"[.…](?P<close>[\"”’»)]*)(?P<gap>\s+)(?=[\"“«‘(]*(?P<after>[^\W\d_]+))")

#: Where no space was left at all: "the end.The next".
_GLUED = re.compile(rf"(?<=[{LOWER}]{{3}})[.!?][\"”’]?(?=(?P<after>[^\W\d_]+)\s)")

_QUESTION = re.compile(r"[?!…؟፧](?:[\"”’»“)]|‘‘)\s*$")
_OPENING_MARKS = '"“«'
#: The end of a statement in marks, in scripts without capitals.
_STATEMENT = re.compile(r"[।።။][\"”’»]$")
#: Its opening mark, in the midst of a sentence, which no colon or comma introduces.
_EMBEDDED = re.compile(
    rf"(?:[^\W_]|[{MARKS}])[ \xa0]"
    r"(?:«[^«»]*»|“[^“”]*”|”[^“”]*“|’’[^’‘]*‘‘|\"[^\"]*\"|\([^()]*\))$"
)
_DASH = re.compile(r"[–—-][ \xa0]")
_WORDS = re.compile(r"[^\s.,،:;!?؟।۔።፧፣፤፡]+")
_ATTRIBUTION = re.compile(rf"(?:[{CAPITALS}][\w’'.-]*\s+){{1,4}}(?P<verb>[^\W\d_]+)")


def repair(text: str, pieces: Iterable[_Piece], rules: Language) -> list[_Piece]:
    """Return `pieces` of one paragraph with Punkt's known faults put right."""
    whole: list[_Piece] = []
    closed = _close(text, pieces, rules)
    marked = bool(closed) and may_have_own_marks(text, closed[0][0], closed[-1][1])
    own_stops = marked and has_own_stops(text, closed[0][0], closed[-1][1])
    for piece in closed:
        split = split_at_own_marks(text, piece) if marked else (piece,)
        for part in (part for own in split for part in _part(text, own, rules)):
            foreign = own_stops and bool(whole) and is_foreign_stop(text, whole[-1][1])
            if whole and (foreign or _belongs(text, whole[-1], part, rules)):
                whole[-1] = (whole[-1][0], part[1])
            else:
                whole.append(part)
    return whole


def _close(text: str, pieces: Iterable[_Piece], rules: Language) -> list[_Piece]:
    """Return `pieces` with closing marks moved to the piece that they close."""
    closed: list[_Piece] = []
    for start, end in pieces:
        begin = start
        closing = _CLOSING.match(text, start, end) if closed else None
        if (
            closing
            and _is_near(text, closed[-1][1], start)
            and _closes(text, closed[0][0], closed[-1][1], closing)
            and not (closing.group()[0] == "[" and cites(text, closed[-1], rules))
        ):
            closed[-1] = (closed[-1][0], closing.end())
            rest = text[closing.end() : end]
            begin = closing.end() + len(rest) - len(rest.lstrip())
        if begin < end:
            closed.append((begin, end))
    return closed


def _is_near(text: str, end: int, start: int) -> bool:
    """Return whether the space between two pieces is no line break."""
    return text[end:start] in {"", " ", "\xa0", "\u202f", "\u2009", "  "}


def _closes(text: str, start: int, end: int, closing: re.Match[str]) -> bool:
    """Return whether the marks close what `text[start:end]` opened; “ and ‘ only after „ or ‚."""
    if closing.group().strip()[0] not in "“‘":
        return True
    return _LOW_MARK.search(text, max(start, end - _LONGEST_QUOTE), end) is not None


def _part(text: str, piece: _Piece, rules: Language) -> Iterator[_Piece]:
    """Yield `piece`, split where a sentence ends and Punkt did not see it."""
    start, end = piece
    # Most sentences have a mark only at their end; those are spared two searches.
    if _MARK.search(text, start, end - 1):
        for at, next_start in _find_unseen(text, piece, rules):
            yield start, at
            start = next_start
    yield start, end


def _find_unseen(text: str, piece: _Piece, rules: Language) -> list[_Piece]:
    """Return the ends of sentences that Punkt missed, each with the start of the next sentence."""
    found = [
        (match.end("close"), match.end("gap"))
        for match in _UNSEEN.finditer(text, *piece)
        if ends_at(text, piece[0], match.start() + 1, match.span("after"), rules)
    ]
    found.extend(
        (match.end(), match.end())
        for match in _GLUED.finditer(text, *piece)
        if starts_sentence(match["after"], rules)
    )
    return sorted(found)


def _belongs(text: str, held: _Piece, piece: _Piece, rules: Language) -> bool:
    """Return whether `piece` continues the sentence in `held`."""
    start, end = piece
    same_line = _is_near(text, held[1], start)
    first = text[start]
    if first.islower():
        if _is_next_item(text, held, piece):
            return False
        return not (LOWER_NAME.match(text, start, end) and text[held[1] - 1] in ".!?")
    if _MARKER.fullmatch(text, *held):
        return True
    if not same_line:
        return False
    if _GOING_ON.match(text, start, end):
        return True
    if _goes_on_without_case(text, held, piece, rules):
        return True
    if _QUESTION.search(text[max(held[0], held[1] - 4) : held[1]]) and _attributes(
        text, piece, rules
    ):
        return True
    if text.endswith("۔۔۔", held[0], held[1]):
        return True
    if text[held[1] - 1] in "!?":
        return _is_marked_name(text, held, piece, rules)
    return is_abbreviated(text, held, piece, rules)


def _is_next_item(text: str, held: _Piece, piece: _Piece) -> bool:
    """Tell whether `piece` is an item with a letter, and `held` the item or the line before it."""
    item = _LETTERED_ITEM.match(text, *piece)
    if item is None:
        return False
    if item[1] == "a":
        return text[held[1] - 1] == ":" and not _is_near(text, held[1], piece[0])
    before = _LETTERED_ITEM.match(text, *held)
    return before is not None and (chr(ord(before[1]) + 1), before[2]) == (item[1], item[2])


def _is_marked_name(text: str, held: _Piece, piece: _Piece, rules: Language) -> bool:
    """Return whether `held` ends in a name with a mark, and `piece` goes on with that name."""
    word = _FIRST_WORD.match(text, *piece)
    if word is None:
        return False
    if _COMPANY.match(text, *piece):
        return _CAPITAL_WORD.search(text, max(held[0], held[1] - 30), held[1]) is not None
    if not _MARKED_NAME.search(text, max(held[0], held[1] - 20), held[1]):
        return False
    return not starts_sentence(word.group(), rules)


def _attributes(text: str, piece: _Piece, rules: Language) -> bool:
    """Return whether `piece` says who asked or cried: "Ms. Hale asked"."""
    speech = rules.speech
    match = _ATTRIBUTION.match(text, *piece)
    if match is None or speech is None or starts_sentence(match.group().split()[0], rules):
        return False
    return match["verb"] in speech.say or match["verb"] in speech.report


def _goes_on_without_case(text: str, held: _Piece, piece: _Piece, rules: Language) -> bool:
    """Tell whether `piece` goes on behind what somebody says, in a script without capitals.

    It does if it says who spoke, or if a question stands in the midst of its sentence.
    """
    dash = _DASH.match(text, *piece)
    start = dash.end() if dash else piece[0]
    first = text[start : start + 1]
    if not first.isalpha() or first.lower() != first.upper():
        return False
    tail = text[max(held[0], held[1] - 4) : held[1]]
    question = _QUESTION.search(tail)
    stated = text[held[0]] in _OPENING_MARKS and _STATEMENT.search(tail)
    if question or dash or stated:
        matches = islice(_WORDS.finditer(text, start, min(piece[1], start + 60)), 3)
        words = [match.group() for match in matches]
        if not rules.said.isdisjoint(words) or words[0] in rules.said_at_once:
            return True
    if question is None:
        return False
    return _EMBEDDED.search(text, max(held[0], held[1] - _LONGEST_QUOTE), held[1]) is not None
