"""Running heads, page numbers and the like: what repeats at the edges of a PDF's pages."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.files.pdf.page import rows_of
from summarizer.languages.site import any_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.files.pdf.page import Line, Page

#: A running head or foot is among the first or last `_ROWS` rows of a page, and within this share
#: of the page's height.
_ROWS = 3
_EDGE = 0.16
#: A row is compared with the rows of this many pages before and after. Left and right pages have
#: different heads, so the same head is two pages away.
_NEAR = 2

_DIGITS = re.compile(r"\d+|\b[ivxlc]{1,6}\b")
#: A page number in any form: "3", "– 3 –", "Page 3 of 9", "3/9", "xii".
_NUMBER = re.compile(
    rf"\W{{0,3}}(?:(?:{any_of(lambda site: site.files.pages)})\W{{0,2}})?"
    r"(?:\d{1,4}|[ivxlc]{1,6})"
    rf"(?:\s?(?:{any_of(lambda site: site.files.of_pages)})\s?\d{{1,4}})?\W{{0,3}}",
    re.IGNORECASE,
)
#: What a browser prints above and below a page: the date and time, and the page's address.
_PRINTED = re.compile(
    r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}.*"
    r"|(?:https?|file)://\S+(?: \d{1,4}(?:/| of )\d{1,4})?)",
    re.IGNORECASE,
)


def without_furniture(pages: Sequence[Page]) -> list[Page]:
    """Return `pages` without running heads, page numbers and the like at their edges."""
    edges = [_edges(page) for page in pages]
    keys = [{key for key, _ in found} for found in edges]
    bare: list[Page] = []
    for index, (page, found) in enumerate(zip(pages, edges, strict=True)):
        near = range(max(0, index - _NEAR), min(len(pages), index + _NEAR + 1))
        again = set().union(*(keys[n] for n in near if n != index))
        dropped = {
            id(line) for key, row in found if key in again or _is_furniture(row) for line in row
        }
        lines = tuple(line for line in page.lines if id(line) not in dropped)
        bare.append(replace(page, lines=lines))
    return bare


def _edges(page: Page) -> list[tuple[str, list[Line]]]:
    """Return the rows at the top and bottom of a page, each with its key.

    Rows that differ only in their numbers, at the same edge of two pages, have the same key.
    """
    rows = rows_of(page.lines)
    top = [row for row in rows[:_ROWS] if row[0].bottom < _EDGE * page.height]
    bottom = [row for row in rows[-_ROWS:] if row[0].top > (1 - _EDGE) * page.height]
    return [(_key("top", row), row) for row in top] + [(_key("end", row), row) for row in bottom]


def _key(edge: str, row: Iterable[Line]) -> str:
    # a number may stand at the left of one page and at the right of the next
    words = sorted(_DIGITS.sub("#", line.text.casefold()) for line in row)
    return f"{edge} {' '.join(words)}"


def _is_furniture(row: list[Line]) -> bool:
    if any(_NUMBER.fullmatch(line.text) for line in row):
        return True
    return _PRINTED.fullmatch(" ".join(line.text for line in row)) is not None
