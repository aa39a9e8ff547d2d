"""tables: which hold data, and which only lay out a page."""

from __future__ import annotations

import pytest
from lxml.html import fromstring

from summarizer.extract.html.tables import is_table_of_data


def table(*rows: str) -> str:
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


_ROW = "<td>Harlen</td><td>7.40</td>"
_LONG = "<td>Harlen</td><td>" + "x" * 601 + "</td>"
_FULL = "<td>Harlen</td><td>" + "x" * 400 + "</td>"


@pytest.mark.parametrize(
    ("markup", "data"),
    [
        (table(_ROW, _ROW), True),
        (table("<th>Port</th><th>Tide</th>", _ROW, "<td>Note</td>"), True),
        (table(_ROW), False),
        (table(_ROW, _ROW, *["<td>Note</td>"] * 3), False),
        (table(_ROW, _ROW, "<td>x</td><td>" + table(_ROW) + "</td>"), False),
        (table(_ROW, "<td><h2>News</h2></td><td>x</td>"), False),
        (table(_ROW, "<td><form></form></td><td>x</td>"), False),
        (table(_ROW, _ROW, _LONG), False),
        (table(_ROW, _FULL, _ROW), True),
        (table(_FULL, _FULL), False),
    ],
)
def test_a_table_of_data_has_rows_of_short_cells(markup: str, data: bool) -> None:
    assert is_table_of_data(fromstring(markup)) is data
