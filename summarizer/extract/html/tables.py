"""Which tables hold data, and which only lay out a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

#: Cells of data are short. The most characters of the longest cell, and of a cell on average.
_LONGEST_CELL = 600
_MEAN_CELL = 150
#: A table that holds one of these elements lays out a page.
_OF_PAGES = ("h1", "h2", "h3", "form", "article", "section", "nav", "pre")


def is_table_of_data(table: HtmlElement) -> bool:
    """Tell whether `table` holds data, so that each of its rows is read as one segment."""
    if table.find(".//table") is not None:
        return False
    rows = list(table.iter("tr"))
    wide = sum(len(row) > 1 for row in rows)
    if wide < 2 or 2 * wide < len(rows):
        return False
    if next(table.iter(*_OF_PAGES), None) is not None:
        return False
    sizes = [len("".join(cell.itertext()).strip()) for row in rows for cell in row]
    return max(sizes) <= _LONGEST_CELL and sum(sizes) <= _MEAN_CELL * len(sizes)
