"""Wrapped text whose paragraphs are told apart by indents → each paragraph on a line of its own.

A program that wraps text may indent the first line of a paragraph, or all lines but the first (a
hanging indent), with or without a blank line between paragraphs. Indents are gone once a text is
cleaned. So lines are joined before, and only if both the indents and the widths of the lines
say that a program wrapped them. Wrapped text without indents is joined by `summarizer.lines`.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

#: The narrowest and widest column, in characters, at which a program may have wrapped the lines.
_NARROWEST = 45
_WIDEST = 100
_TAB = 8
#: Fewer lines than this that go on with a paragraph tell nothing.
_FEWEST = 3
#: At least this share of the lines with an indent has the same indent.
_ALIKE = 0.9
#: Of the lines that the next one goes on with, at least this share ends where its first word did
#: not fit. Of those at the end of a paragraph, fewer happen to.
_WRAPPED = 0.6
#: Some programs fill lines a little unevenly.
_UNEVEN = 3


@dataclass(frozen=True, slots=True)
class _Line:
    words: str
    indent: int

    @property
    def width(self) -> int:
        return self.indent + len(self.words)

    def has_no_room(self, following: _Line, width: int) -> bool:
        """Whether the first word of the `following` line did not fit behind this one."""
        return self.width + 1 + len(following.words.split(" ", 1)[0]) > width


def join_indented(text: str) -> str:
    """Return `text` with wrapped paragraphs joined, if their lines are indented in one way."""
    lines = [_read(line) for line in text.split("\n")]
    hanging, first = _joints_of_hanging(lines), _joints_of_first(lines)
    joints = hanging or first
    if not joints:
        return text
    joined: list[list[str]] = []
    for number, line in enumerate(lines):
        if number not in joints:
            joined.append([line.words])
        elif joined[-1][-1].endswith("-") and joined[-1][-1][-2:-1].isalpha():
            joined[-1].append(line.words)  # "inter-" goes on without a space
        else:
            joined[-1] += [" ", line.words]
    return "\n".join("".join(parts) for parts in joined)


def _read(line: str) -> _Line:
    spread = line.expandtabs(_TAB).rstrip()
    words = spread.lstrip()
    return _Line(words, len(spread) - len(words))


def _joints_of_hanging(lines: list[_Line]) -> set[int]:
    """Return the numbers of the lines that go on with a paragraph, where they alone are indented.

    None where a paragraph may begin with an indent, as a quotation does.
    """
    width = _width(lines)
    beside = _neighbours(lines)
    joints = {n for n in beside if lines[n].indent}
    if not width or len(joints) < _FEWEST or not _is_alike(lines):
        return set()
    begin = [line for n, line in enumerate(lines) if line.words and n not in beside]
    if sum(not line.indent for line in begin) < _ALIKE * len(begin):
        return set()
    second = {n for n in joints if not lines[n - 1].indent}
    wrapped = all(_share(lines, some, width) >= _WRAPPED for some in (joints, second))
    return joints if wrapped and _share(lines, beside - joints, width) < _WRAPPED else set()


def _joints_of_first(lines: list[_Line]) -> set[int]:
    """Return the numbers of the lines that go on with a paragraph whose first line is indented."""
    width = _width(lines)
    beside = _neighbours(lines)
    joints = {n for n in beside if not lines[n].indent}
    begin = sum(bool(line.indent) for line in lines if line.words)
    if not width or min(len(joints), begin) < _FEWEST or not _is_alike(lines):
        return set()
    if _share(lines, joints, width) < _WRAPPED:
        return set()
    if _share(lines, beside - joints, width) >= _WRAPPED:
        return set()
    # a headline and a byline above the text stay lines of their own
    return {n for n in joints if lines[n - 1].has_no_room(lines[n], width - _UNEVEN)}


def _width(lines: list[_Line]) -> int:
    """Return the column at which a program may have wrapped the lines; 0 if none can have."""
    widths = sorted(line.width for line in lines if line.words)
    # One line in fifty may be longer: an address cannot be wrapped.
    widest = widths[-1 - len(widths) // 50] if widths else 0
    return widest if _NARROWEST <= widest <= _WIDEST else 0


def _neighbours(lines: list[_Line]) -> set[int]:
    """Return the numbers of the lines with words right below another line with words."""
    return {n for n, (above, line) in enumerate(pairwise(lines), 1) if above.words and line.words}


def _is_alike(lines: list[_Line]) -> bool:
    indents = Counter(line.indent for line in lines if line.words and line.indent)
    return max(indents.values(), default=0) >= _ALIKE * indents.total()


def _share(lines: list[_Line], numbers: set[int], width: int) -> float:
    """Return the share of lines above those `numbers` that had no room for the next word."""
    full = sum(lines[n - 1].has_no_room(lines[n], width) for n in numbers)
    return full / len(numbers) if numbers else 0.0
