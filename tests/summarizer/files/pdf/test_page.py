"""page: where the words of a PDF stand."""

from __future__ import annotations

import pytest

from summarizer.files.pdf.page import Line, joined, rows_of


def line(text: str = "w", left: float = 0, top: float = 0, height: float = 10) -> Line:
    return Line(text, left, top, left + 50, top + height)


def test_the_size_of_a_line_is_its_height_and_never_nothing() -> None:
    assert line(height=12).size == 12
    assert line(height=0).size == 0.1
    assert line(top=4, height=12).middle == 10


@pytest.mark.parametrize(
    ("top", "height", "beside"),
    [
        (0, 10, True), (4.9, 10, True), (5, 10, False), (30, 10, False),
        (-40, 50, True), (4.9, 50, True), (5, 50, False),
    ],
)  # fmt: skip
def test_lines_that_share_over_half_of_the_smaller_are_beside_each_other(
    top: float, height: float, beside: bool
) -> None:
    other = line(top=top, height=height)
    assert (line().beside(other), other.beside(line())) == (beside, beside)


def test_rows_are_from_the_top_down_and_from_the_left() -> None:
    lines = [line("c", top=20), line("b", left=60, top=1), line("a")]
    assert [[one.text for one in row] for row in rows_of(lines)] == [["a", "b"], ["c"]]
    assert rows_of([]) == []


def test_two_stretches_are_one_line_round_both() -> None:
    found = joined(Line("a", 0, 2, 50, 12, bold=True), Line("b", 60, 0, 99, 10, bold=False))
    assert found == Line("a b", 0, 0, 99, 12, bold=False)
