"""The lines of a page that is set in columns, in reading order."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.files.pdf.page import joined, rows_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.files.pdf.page import Line

#: A page with more lines than this is a drawing, and its lines stay in the order of the file.
_MOST_LINES = 1000
#: A gap in a row is the space between two columns if at least `_FEWEST_ROWS` rows have it, of this
#: row and the `_WINDOW` rows above and below it.
_WINDOW = 6
_FEWEST_ROWS = 3
#: The least width of a column, as a share of the width of the page's text. Narrower stretches side
#: by side are cells of a table.
_COLUMN_SHARE = 0.2
#: If at least this share of a page's rows is written across the columns, the whole page is. The
#: share is small because the second column may be short, as on the last page of an article.
_ACROSS_SHARE = 0.1


def in_order(lines: Sequence[Line]) -> list[Line]:
    """Return the lines of a page in reading order.

    Most programs write a page in that order, but a few write row by row, across the columns. Only
    such pages are reordered here. Stretches of one line with a wide space between them are joined.
    """
    if len(lines) > _MOST_LINES:
        return list(lines)
    gaps = _gaps(lines)
    narrow = _COLUMN_SHARE * _width(lines)
    whole: list[Line] = []
    across = 0
    for line in lines:
        before = whole[-1] if whole else None
        if before is None or not before.beside(line) or line.left < before.right - line.size:
            whole.append(line)
        elif _is_gutter(gaps, before, line):
            across += min(before.right - before.left, line.right - line.left) > narrow
            whole.append(line)
        else:
            whole[-1] = joined(before, line)
    rows = len({round(line.middle) for line in whole}) or 1
    return _down_columns(whole) if across >= max(_FEWEST_ROWS, _ACROSS_SHARE * rows) else whole


Row = list["Line"]


def _gaps(lines: Sequence[Line]) -> tuple[list[Row], dict[int, int]]:
    rows = rows_of(list(lines))
    place = {id(line): n for n, row in enumerate(rows) for line in row}
    return rows, place


def _is_gutter(gaps: tuple[list[Row], dict[int, int]], a: Line, b: Line) -> bool:
    """Return whether the gap between two stretches continues in the rows above and below."""
    rows, place = gaps
    at = place.get(id(b), 0)
    near = rows[max(0, at - _WINDOW) : at + _WINDOW + 1]
    edge = _edge(a, b, near)
    parted = crossed = 0
    for row in near:
        if any(line.left < edge < line.right for line in row):
            crossed += 1
        elif row[0].left < edge < row[-1].right:
            parted += 1
    return parted >= _FEWEST_ROWS and crossed * 3 <= parted


def _edge(a: Line, b: Line, rows: Sequence[Row]) -> float:
    """Return where the column of `b` begins; `b` itself may be indented."""
    starts = (line.left for row in rows for line in row if a.right < line.left <= b.left)
    return min(starts, default=b.left) - 0.5


def _width(lines: Sequence[Line]) -> float:
    right = max((line.right for line in lines), default=0.0)
    return right - min((line.left for line in lines), default=0.0)


def _down_columns(lines: list[Line]) -> list[Line]:
    """Return the lines of a page written across its columns in reading order: column by column.

    A line that spans the columns ends them, and new columns begin below it.
    """
    ordered: list[Line] = []
    band: list[Row] = []
    for row in rows_of(lines):
        splits = _splits(band[-_WINDOW:])
        if len(row) == 1 and splits and any(row[0].left < x < row[0].right for x in splits):
            ordered += _columns(band)
            band = []
            ordered += row
        else:
            band.append(row)
    return ordered + _columns(band)


def _splits(rows: list[Row]) -> list[float]:
    """Return the left edges of the columns in these rows, except the first column's."""
    fullest = max(rows, key=len, default=[])
    return [_edge(a, b, rows) for a, b in pairwise(fullest)]


def _columns(band: list[Row]) -> list[Line]:
    splits = _splits(band)
    columns: list[list[Line]] = [[] for _ in range(len(splits) + 1)]
    for row in band:
        for line in row:
            columns[sum(line.left > x for x in splits)].append(line)
    return [line for column in columns for line in column]
