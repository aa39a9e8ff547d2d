"""What Punkt gets wrong, put right: closing marks, abbreviations, openings, missing spaces."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.languages.letters import CAPITALS, LATIN_LOWER, LOWER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.languages import Language

_Piece = tuple[int, int]

#: Marks and footnote numbers at the start of a piece that belong to the end of the one before.
_CLOSING = re.compile(
    r"(?:[)\]}’”»›\"'“‘.!?…]|\s[»›”](?!\w)|\[\d{1,3}\])+(?=[\s,;:)\]–—-]|$)"
    r"|[”)\]](?=\w)"
)

#: The start of a piece that continues a sentence. A dash before Cyrillic opens speech instead.
_GOING_ON = re.compile(rf"[,;:)\]}}%]|[–—-] ?[^\W\d_]*[{LATIN_LOWER}]")

#: A list's mark alone is no sentence: "1.", "(b)", "•".
_MARKER = re.compile(r"[(\[]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.)\]]+|[•▪●*–—-]+")

_LAST_TOKEN = re.compile(r"[^\s(\[“”\"«»„'‘/—–]+$")
_FIRST_WORD = re.compile(r"[\W_]*?([^\W\d_][\w’']*|\d+)")
_INITIAL = re.compile(r"(?:^|[\s.(\[“\"«-])[^\W\d_]\.$")

_MARK = re.compile(r"[.!?…]")

#: A full stop or ellipsis at which Punkt saw no end of a sentence, and the word after it.
_UNSEEN = re.compile(r"[.…](?P<close>[\"”’»)]*)(?P<gap>\s+)(?=[\"“«‘(]*(?P<after>[^\W\d_]+))")

#: Where no space was left at all: "the end.The next".
_GLUED = re.compile(rf"(?<=[{LOWER}]{{3}})[.!?][\"”’]?(?=(?P<after>[^\W\d_]+)\s)")

#: A word in capitals, or any word in Cyrillic, where Punkt sees too many abbreviations.
_CAPITALS = re.compile(rf"[^\W\d_{LATIN_LOWER}]{{3,}}\.")

_QUESTION = re.compile(r"[?!…][\"”’»“]\s*$")
_ATTRIBUTION = re.compile(rf"(?:[{CAPITALS}][\w’'.-]*\s+){{1,4}}(?P<verb>[^\W\d_]+)")


def repair(text: str, pieces: Iterable[_Piece], rules: Language | None) -> list[_Piece]:
    """Return `pieces` of one paragraph with Punkt's known faults put right."""
    whole: list[_Piece] = []
    for piece in _close(text, pieces):
        for part in _part(text, piece, rules):
            if whole and _belongs(text, whole[-1], part, rules):
                whole[-1] = (whole[-1][0], part[1])
            else:
                whole.append(part)
    return whole


def _close(text: str, pieces: Iterable[_Piece]) -> list[_Piece]:
    """Return `pieces` with closing marks moved to the piece that they close."""
    closed: list[_Piece] = []
    for start, end in pieces:
        begin = start
        closing = _CLOSING.match(text, start, end) if closed else None
        if closing and _is_near(text, closed[-1][1], start) and _closes(text, closed[-1], closing):
            closed[-1] = (closed[-1][0], closing.end())
            rest = text[closing.end() : end]
            begin = closing.end() + len(rest) - len(rest.lstrip())
        if begin < end:
            closed.append((begin, end))
    return closed


def _is_near(text: str, end: int, start: int) -> bool:
    """Return whether the space between two pieces is no line break."""
    return text[end:start] in {"", " ", "\xa0", "\u202f", "\u2009", "  "}


def _closes(text: str, held: _Piece, closing: re.Match[str]) -> bool:
    """Return whether the marks close what `held` opened; “ and ‘ do so only after „ or ‚."""
    marks = closing.group().strip()
    if marks[0] in "“‘":
        return "„" in text[held[0] : held[1]] or "‚" in text[held[0] : held[1]]
    return True


def _part(text: str, piece: _Piece, rules: Language | None) -> Iterator[_Piece]:
    """Yield `piece`, split where a sentence ends and Punkt did not see it."""
    start, end = piece
    # Most sentences have a mark only at their end; those are spared two searches.
    if rules is not None and _MARK.search(text, start, end - 1):
        for at, next_start in _find_unseen(text, piece, rules):
            yield start, at
            start = next_start
    yield start, end


def _find_unseen(text: str, piece: _Piece, rules: Language) -> list[_Piece]:
    """Return the ends of sentences that Punkt missed, each with the start of the next sentence."""
    found = [
        (match.end("close"), match.end("gap"))
        for match in _UNSEEN.finditer(text, *piece)
        if _ends_unseen(text, piece[0], match, rules)
    ]
    found.extend(
        (match.end(), match.end())
        for match in _GLUED.finditer(text, *piece)
        if _opens(match["after"], rules)
    )
    return sorted(found)


def _ends_unseen(text: str, start: int, match: re.Match[str], rules: Language) -> bool:
    token, after = _token(text, start, match.start() + 1), match["after"]
    if _opens(after, rules):
        return _may_end(text, match.start() + 1, token, rules)
    # "the final of the CAN. Asked about it, …": abbreviations in capitals have no full stop.
    return (
        _CAPITALS.fullmatch(token) is not None
        and after[:1].isupper()
        and after[1:].islower()
        and token[:-1].lower() not in rules.binding | rules.abbreviations | rules.numbered
    )


def _opens(word: str, rules: Language) -> bool:
    """Return whether `word` must begin a sentence: a function word with a capital is no name."""
    lowered = word.lower()
    return word[0].isupper() and (lowered in rules.stop_words or lowered in rules.backward)


def _token(text: str, start: int, end: int) -> str:
    """Return the word that ends at `end`, or its last 30 characters."""
    match = _LAST_TOKEN.search(text, max(start, end - 30), end)
    return match.group() if match else ""


def _may_end(text: str, at: int, token: str, rules: Language) -> bool:
    """Return whether an abbreviation, ellipsis or letter can close a sentence."""
    if token.endswith(("…", "...")) or token[:-1].lower() in rules.abbreviations:
        return True
    # "vitamin C. It", but not "Ann C. Will".
    return len(token) == 2 and token[0].isupper() and text[at - 4 : at - 3].islower()


def _belongs(text: str, held: _Piece, piece: _Piece, rules: Language | None) -> bool:
    """Return whether `piece` continues the sentence in `held`."""
    start, end = piece
    same_line = _is_near(text, held[1], start)
    first = text[start]
    if first.islower():
        # "iPhone", "eBay": names that begin with a lower-case letter and a capital.
        return not (start + 1 < end and text[start + 1].isupper() and text[held[1] - 1] in ".!?")
    if _MARKER.fullmatch(text, *held):
        return True
    if not same_line:
        return False
    if _GOING_ON.match(text, start, end):
        return True
    if _QUESTION.search(text[max(held[0], held[1] - 4) : held[1]]) and _attributes(
        text, piece, rules
    ):
        return True
    return rules is not None and _abbreviated(text, held, piece, rules)


def _attributes(text: str, piece: _Piece, rules: Language | None) -> bool:
    """Return whether `piece` says who asked or cried: "Ms. Hale asked"."""
    speech = rules.speech if rules else None
    match = _ATTRIBUTION.match(text, *piece)
    if match is None or speech is None:
        return False
    return match["verb"] in speech.say or match["verb"] in speech.report


def _abbreviated(text: str, held: _Piece, piece: _Piece, rules: Language) -> bool:
    """Return whether the full stop at the end of `held` is an abbreviation's."""
    token = _token(text, *held)
    first = _FIRST_WORD.match(text, *piece)
    if first is None or not token.endswith("."):
        return False
    word, after = token[:-1].lower(), first[1]
    # A letter and a full stop are an initial, even where the letter is a word: Russian "с".
    opens = _opens(after, rules) and text[first.end(1) : first.end(1) + 1] != "."
    if after[0].isdigit() and (word in rules.numbered or word.endswith(rules.numbered_endings)):
        return True
    if word in rules.abbreviations:
        return not opens and not after[0].isdigit()
    if word in rules.binding or (len(word) == 1 and token[0].islower()):
        return True
    if rules.ordinal_stops and _ORDINAL.fullmatch(token):
        return not opens
    if _INITIAL.search(text[max(held[0], held[1] - 4) : held[1]]):
        return not opens and word != "i" and after[0].isupper() and _after_name(text, held)
    return False


_ORDINAL = re.compile(r"(?:\d{1,2}|[IVX]+)\.")
_BEFORE_INITIAL = re.compile(
    rf"(?:[{CAPITALS}][\w’'-]{{1,30}}|[^\W\d_]\.)[ \xa0]{{0,30}}[^\W\d_]\.$"
)


def _after_name(text: str, held: _Piece) -> bool:
    """Return whether the initial that ends `held` follows a name, or stands alone."""
    tail = text[max(held[0], held[1] - 30) : held[1]]
    return len(tail) <= 2 or _BEFORE_INITIAL.search(tail) is not None
