"""The text of a "pre" element: the lines of a program, or sentences that somebody wrapped."""

from __future__ import annotations

import re

from summarizer.extract.html.line import flat

_GUTTER = re.compile(r"[\d\s]*")
_BLANK = re.compile(r"\n *\n")
_TAB = 4


def read_code(text: str) -> str:
    """Return a program's lines, or "" if they are line numbers only.

    Characters that cannot be printed become spaces.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(_TAB).split("\n")
    code = "\n".join(_visible(line).rstrip() for line in lines).strip("\n")
    return "" if _GUTTER.fullmatch(code) else code


def is_wrapped_prose(code: str) -> bool:
    """Tell whether most of the lines are sentences that somebody wrapped."""
    lines = [line for line in code.split("\n") if line]
    plain = sum(len(line.split()) >= 6 and line[0].isalpha() for line in lines)
    return 2 * plain > len(lines)


def paragraphs_in(code: str) -> list[str]:
    """Return wrapped sentences as paragraphs, each on one line."""
    return [text for text in map(flat, _BLANK.split(code)) if text]


def _visible(line: str) -> str:
    if line.isprintable():
        return line
    return "".join(char if char.isprintable() else " " for char in line)
