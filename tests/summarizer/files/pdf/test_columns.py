"""columns: lines in the order in which they are read."""

from __future__ import annotations

import pytest

from summarizer.files.pdf.columns import in_order
from summarizer.files.pdf.page import Line


def line(text: str, left: float, row: float, width: float = 200) -> Line:
    return Line(text, left, 12 * row, left + width, 12 * row + 10)


def texts(lines: list[Line]) -> list[str]:
    return [one.text for one in in_order(lines)]


def across(rows: int, *, second: int | None = None, width: float = 200) -> list[Line]:
    """Two columns written row by row; the second may be shorter."""
    found = []
    for row in range(rows):
        found.append(line(f"a{row}", 0, row, width))
        if row < (rows if second is None else second):
            found.append(line(f"b{row}", 250, row, width))
    return found


def down(rows: int, second: int | None = None) -> list[str]:
    return [*(f"a{n}" for n in range(rows)), *(f"b{n}" for n in range(second or rows))]


def test_columns_that_are_written_row_by_row_are_read_down() -> None:
    assert texts(across(5)) == down(5)


def test_columns_that_are_written_down_stay_as_they_are() -> None:
    lines = [*(line(f"a{n}", 0, n) for n in range(5)), *(line(f"b{n}", 250, n) for n in range(5))]
    assert texts(lines) == down(5)


@pytest.mark.parametrize(("rows", "are_columns"), [(2, False), (3, True)])
def test_a_gap_parts_columns_from_three_rows_on(rows: int, are_columns: bool) -> None:
    joined = [f"a{n} b{n}" for n in range(rows)]
    assert texts(across(rows)) == (down(rows) if are_columns else joined)


@pytest.mark.parametrize(("second", "are_columns"), [(4, True), (3, False)])
def test_of_a_short_second_column_a_tenth_of_the_rows_is_enough(
    second: int, are_columns: bool
) -> None:
    found = texts(across(40, second=second))
    assert (found == down(40, second)) == are_columns


@pytest.mark.parametrize(("width", "are_columns"), [(70, True), (50, False)])
def test_narrow_stretches_are_cells_of_a_table_and_stay_in_their_rows(
    width: float, are_columns: bool
) -> None:
    # the text is 320 or 300 wide, and a column a fifth of that at least
    found = texts(across(6, width=width))
    assert (found == down(6)) == are_columns


@pytest.mark.parametrize(("crossing", "are_columns"), [(1, True), (2, False)])
def test_a_gap_that_lines_cross_in_over_a_quarter_of_the_rows_is_none(
    crossing: int, are_columns: bool
) -> None:
    lines = [*across(4), *(line(f"c{n}", 0, 4 + n, 450) for n in range(crossing))]
    found = texts(lines)
    assert ("a0 b0" not in found) == are_columns


def test_a_line_across_all_columns_ends_them() -> None:
    below = [Line(one.text.upper(), one.left, one.top + 84, one.right, one.bottom + 84)
             for one in across(6)]  # fmt: skip
    lines = [*across(6), line("Heading", 0, 6, 450), *below]
    assert texts(lines) == [*down(6), "Heading", *(one.upper() for one in down(6))]


@pytest.mark.parametrize(("rows", "is_ordered"), [(500, True), (501, False)])
def test_a_page_of_over_a_thousand_lines_is_left_as_it_is(rows: int, is_ordered: bool) -> None:
    lines = across(rows)
    assert (in_order(lines) != lines) == is_ordered


def test_nothing_has_no_order() -> None:
    assert in_order([]) == []
