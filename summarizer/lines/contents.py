"""Which lines are a table of contents: the headings of the text, listed before it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.clean import compile_wording, wording
from summarizer.languages.letters import FULL_STOPS
from summarizer.languages.site import phrases_of
from summarizer.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CALLED = compile_wording(phrases_of(lambda site: site.wikis.contents))
#: The dots that lead to the number of a page, and that number.
_LEADER = re.compile(r"(?<![.…_·\s])\s?(?:[.…_·]\s?){4,100}\d{0,4}$")
_NUMBER = re.compile(r"(?:\d{1,2}\.?){1,4}\)?\s+|[ivx]{1,5}[.)]\s+", re.IGNORECASE)
_STOPPED = re.compile(rf"[.!?。！？؟{FULL_STOPS}][\"”’»)]*$")
_LONGEST = 120
#: Lines in a row are a table of contents if at least this many of them, and at least this share of
#: them, come again as headings. Under a heading such as "Contents" the share alone decides. Lines
#: with dots before a page number are one, too, if a text has at least `_FEWEST` of them.
_FEWEST = 3
_SHARE = 0.6
#: The most lines of a text that are searched.
_MOST = 5000


def find_contents(lines: Sequence[tuple[str, BlockKind]]) -> set[int]:
    """Return the indexes of the lines that belong to a table of contents, its heading among them.

    `lines` are texts with their kinds. In a pasted text a line may be a heading though its kind is
    another (`_is_head`).
    """
    lines = lines[:_MOST]
    found = {n for n, (text, _) in enumerate(lines) if _LEADER.search(text)}
    found = found if len(found) >= _FEWEST else set()
    keys = [_key(text) if len(text) <= _LONGEST else "" for text, _ in lines]
    last = {key: n for n, key in enumerate(keys) if key and _is_head(lines, n)}
    for start, end in _runs(lines, keys):
        called = start > 0 and is_called_contents(lines[start - 1][0])
        again = [n for n in range(start, end) if _comes_again(keys[n], last, end, part=called)]
        if len(again) >= (1 if called else _FEWEST) and len(again) >= _SHARE * (end - start):
            found |= set(range(start if called else again[0], again[-1] + 1))
    return found | {
        n
        for n, (text, _) in enumerate(lines)
        if is_called_contents(text) and (n + 1 in found or _heads_nothing(lines, n))
    }


def _is_head(lines: Sequence[tuple[str, BlockKind]], n: int) -> bool:
    """Tell whether a line is a heading, or looks like one: only the line below ends a sentence."""
    text, kind = lines[n]
    if kind is BlockKind.LIST_ITEM and not _NUMBER.match(text):
        return False
    below = lines[n + 1][0] if n + 1 < len(lines) else ""
    return kind is BlockKind.HEADING or (
        _STOPPED.search(text) is None and _STOPPED.search(below) is not None
    )


def _key(text: str) -> str:
    return wording(_NUMBER.sub("", _LEADER.sub("", text), count=1))


def _runs(lines: Sequence[tuple[str, BlockKind]], keys: list[str]) -> Iterator[tuple[int, int]]:
    """Yield the first index of each run of lines that may be entries, and the index behind it."""
    start = None
    for n, (text, kind) in enumerate([*lines, ("", BlockKind.CODE)]):
        entry = n < len(keys) and keys[n] and kind is not BlockKind.CODE
        if entry and (kind is BlockKind.HEADING or is_called_contents(text)):
            entry = False
        if entry and kind is not BlockKind.LIST_ITEM and _STOPPED.search(text):
            entry = False
        if entry and start is None:
            start = n
        elif not entry and start is not None:
            yield start, n
            start = None


def _comes_again(key: str, last: dict[str, int], end: int, *, part: bool) -> bool:
    """Tell whether an entry comes again as a heading, at the index `end` or later.

    With `part` it is enough if the first words of the entry do.
    """
    words = key.split()
    least = 1 if part else len(words)
    heads = (" ".join(words[:size]) for size in range(len(words), least - 1, -1))
    return any(last.get(head, -1) >= end for head in heads)


def is_called_contents(text: str) -> bool:
    """Tell whether a line is the heading of a table of contents, such as "On this page"."""
    return len(text) <= _LONGEST and _CALLED.fullmatch(wording(text)) is not None


def _heads_nothing(lines: Sequence[tuple[str, BlockKind]], n: int) -> bool:
    heading = lines[n][1] is BlockKind.HEADING
    return heading and n + 1 < len(lines) and lines[n + 1][1] is BlockKind.HEADING
