"""Where the layout alone ends a sentence: blank lines, headings, lists, hard-wrapped prose."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.languages.east_asian import UNFINISHED
from summarizer.languages.letters import LOWER

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Prose that a mail program or an editor has wrapped is at most this wide, in characters.
_WRAP_COLUMNS = 100

#: A line of fewer characters is too short to have been wrapped: a heading, a name, an address.
_WRAP_LEAST = 40

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_BREAKS = re.compile(r"\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_BULLET = re.compile(r"(?:[-–—*+•▪●◦‣·☑✅✓-✘❌❎→]\ufe0f?|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s")
_INLINE_BULLET = re.compile(r"\s(?=[•▪●◦‣]\s)")
#: The mark of an item: its bullet, its number or letter, and what stands behind that.
_NUMBER = r"([⁃•]?)(\d{1,2}|[a-z])([.)]{1,2})\s+(?=[^\W\d_])"
_FIRST_NUMBER = re.compile(_NUMBER)
_NEXT_NUMBER = re.compile(r"\s" + _NUMBER)
#: What stands between two ordinals that are no items: "2. ve 3. Gün", "2. und 3. Tag".
_AND = re.compile(rf"[{LOWER}]{{1,3}}")
_ENDED = re.compile(r"[.!?…。！？।؟۔։።။][\"'”’»“)\]]*$")


def units(text: str, start: int, end: int) -> Iterator[list[tuple[int, int]]]:
    """Yield each paragraph of `text[start:end]` as stretches at whose ends a sentence must end.

    A single line break ends a stretch, unless the line was only wrapped within a sentence.
    """
    for lines in _paragraphs(text, start, end):
        width = max(line_end - line_start for line_start, line_end in lines)
        soft = _has_soft_breaks(text, lines)
        stretches: list[tuple[int, int]] = []
        last = lines[0]
        for line in lines:
            if stretches and (
                (soft and _is_soft(text, last[1], line[0]))
                or _wrapped(text, stretches[-1], last, line, width)
            ):
                stretches[-1] = (stretches[-1][0], line[1])
            else:
                stretches.append(line)
            last = line
        yield [piece for stretch in stretches for piece in _inline_items(text, *stretch)]


def _paragraphs(text: str, start: int, end: int) -> Iterator[list[tuple[int, int]]]:
    """Yield runs of lines without a blank line between them; each line without space around it."""
    lines: list[tuple[int, int]] = []
    last_end = start
    for match in _LINE.finditer(text, start, end):
        line = match.group()
        stripped = line.strip()
        if not stripped:
            continue
        line_start = match.start() + len(line) - len(line.lstrip())
        if lines and _blank_between(text, last_end, line_start):
            yield lines
            lines = []
        last_end = line_start + len(stripped)
        lines.append((line_start, last_end))
    if lines:
        yield lines


def _blank_between(text: str, start: int, end: int) -> bool:
    gap = text[start:end]
    return "\u2029" in gap or len(_BREAKS.findall(gap)) > 1


def _has_soft_breaks(text: str, lines: list[tuple[int, int]]) -> bool:
    """Tell whether a line that ends in a space goes on in lower case in the next.

    A program that wraps lines so (RFC 3676, format=flowed) does it with all of them.
    """
    return any(
        _is_soft(text, end, start) and text[start].islower()
        for (_, end), (start, _) in pairwise(lines)
    )


def _is_soft(text: str, end: int, start: int) -> bool:
    """Tell whether a line is broken behind a space, and only that."""
    return text[end:start] in {" \n", " \r\n"}


def _wrapped(
    text: str,
    stretch: tuple[int, int],
    last: tuple[int, int],
    line: tuple[int, int],
    width: int,
) -> bool:
    """Return whether `line` continues a sentence of `last`, the line at the end of `stretch`."""
    if _BULLET.match(text, *line):
        return False
    before = text[last[0] : last[1]]
    if before[-1] in ",;–—-、，" + UNFINISHED or (
        before[-1] == ":" and not _is_bulleted(text, stretch)
    ):
        return True
    if text[line[0]].islower():
        return True
    if width > _WRAP_COLUMNS or len(before) < _WRAP_LEAST:
        return False
    first_word = re.compile(r"\S+").match(text, line[0], line[1])
    room = width - len(before) - 1
    return first_word is not None and len(first_word.group()) > room and not _ENDED.search(before)


def _is_bulleted(text: str, stretch: tuple[int, int]) -> bool:
    return _BULLET.match(text, *stretch) is not None


def _inline_items(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the items of a list that was run together on one line: "• one • two", "1) … 2) …"."""
    for at in _numbered_items(text, start, end):
        yield start, at
        start = at + 1
    for match in _INLINE_BULLET.finditer(text, start, end):
        yield start, match.start()
        start = match.end()
    yield start, end


def _numbered_items(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where the second and later items of a numbered list begin.

    The line must begin with an item, and each number must be one more than the number before.
    Letters must begin with "a".
    """
    first = _FIRST_NUMBER.match(text, start, end)
    if first is None:
        return
    bullet, mark, closing = first.groups()
    if mark.isalpha() and mark != "a":
        return
    began = first.end()
    for item in _NEXT_NUMBER.finditer(text, first.end(), end):
        after = chr(ord(mark) + 1) if mark.isalpha() else str(int(mark) + 1)
        if item.groups() == (bullet, after, closing):
            if _AND.fullmatch(text, began, item.start()):
                return
            mark, began = item[2], item.end()
            yield item.start()
