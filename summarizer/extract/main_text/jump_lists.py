"""Which segments are a table of contents: links to the headings of their own page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.clean import wording
from summarizer.lines.contents import is_called_contents
from summarizer.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.extract.html.segments import Segment

#: The number of an entry or a heading, which may be glued to its words: "3.1Step 1: Name it".
_NUMBER = re.compile(r"^[\d.):\s]{1,12}(?=\D)")
#: A segment is an entry if at least this share of its characters, without its number, is in links
#: to the page itself.
_LINKED = 0.9
#: Entries in a row are a table of contents if there are at least `_FEWEST` of them, and at least
#: the share `_HEADINGS` of them has the words of a heading. At most one item without a link may
#: stand between two entries, as that of the section that is being read.
_FEWEST = 3
_HEADINGS = 0.6


def find_jump_lists(segments: Sequence[Segment]) -> set[int]:
    """Return the indexes of the segments of tables of contents, with the heading above each."""
    heads = {_key(one.text) for one in segments if one.kind is BlockKind.HEADING}
    found: set[int] = set()
    for run in _runs(segments):
        again = sum(_key(segments[n].text) in heads for n in run)
        if len(run) >= _FEWEST and again >= _HEADINGS * len(run):
            start = run[0]
            called = start > 0 and is_called_contents(segments[start - 1].text)
            found |= set(range(start - called, run[-1] + 1))
    return found


def _runs(segments: Sequence[Segment]) -> Iterator[list[int]]:
    """Yield the indexes of entries in a row."""
    run: list[int] = []
    for n, one in enumerate(segments):
        if not _is_entry(one):
            continue
        if run and not (
            run[-1] == n - 1 or (run[-1] == n - 2 and segments[n - 1].kind is BlockKind.LIST_ITEM)
        ):
            yield run
            run = []
        run.append(n)
    if run:
        yield run


def _is_entry(one: Segment) -> bool:
    if not one.inner or one.kind is BlockKind.HEADING:
        return False
    return one.inner >= _LINKED * len(_NUMBER.sub("", one.text, count=1))


def _key(text: str) -> str:
    return wording(_NUMBER.sub("", text, count=1))
