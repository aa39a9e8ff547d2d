"""paragraphs: lines of a PDF joined to paragraphs and headings."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.files.pdf.page import Line
from summarizer.files.pdf.paragraphs import body_size, paragraphs_of, units_of
from summarizer.model import BlockKind

WIDE = 300.0


def line(
    text: str, row: float, *, left: float = 0, right: float = WIDE, size: float = 10,
    bold: bool = False,
) -> Line:  # fmt: skip
    return Line(text, left, 12 * row, right, 12 * row + size, bold)


def full(first: int, count: int) -> list[Line]:
    """So many whole lines without an end of a sentence."""
    return [line(f"the boat of line {n} sails on to", n) for n in range(first, first + count)]


def starts(*pages: list[Line]) -> list[str]:
    """The first line of each paragraph."""
    return [one.lines[0].text for one in paragraphs_of(pages)]


def begins(above: Line, below: Line) -> bool:
    """Tell whether a paragraph begins with `below`, within lines of the usual kind."""
    lines = [*full(0, 10), replace(above, top=120, bottom=120 + above.size), below]
    return below.text in starts([*lines, *full(12, 3)])


NEXT = line("into the harbour of the town", 11)
LAST = line("and there it lay.", 10)


def test_lines_one_below_the_other_are_a_paragraph() -> None:
    (found,) = paragraphs_of([full(0, 4)])
    assert found.text == " ".join(one.text for one in full(0, 4))


@pytest.mark.parametrize(("leap", "expected"), [(1.25, False), (1.35, True)])
def test_a_step_of_over_one_and_a_third_lines_begins_a_paragraph(
    leap: float, expected: bool
) -> None:
    assert begins(line("and there it", 10), line("into the town", 10 + leap)) == expected


@pytest.mark.parametrize(("step", "expected"), [(15, False), (16, True)])
def test_where_few_lines_show_the_usual_step_it_is_told_by_the_size(
    step: float, expected: bool
) -> None:
    lines = [Line("the boat", 0, 0, WIDE, 10), Line("sails on", 0, step, WIDE, step + 10)]
    assert (len(paragraphs_of([lines])) == 2) == expected


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        (NEXT, False),
        (replace(NEXT, left=6.5), False), (replace(NEXT, left=7.5), True),
        (replace(NEXT, left=61), False),
        (replace(NEXT, bold=True), True),
        (replace(NEXT, bottom=NEXT.top + 11.1), False),
        (replace(NEXT, bottom=NEXT.top + 11.3), True),
    ],
)  # fmt: skip
def test_an_indent_another_size_or_bold_begins_a_paragraph(below: Line, expected: bool) -> None:
    assert begins(line("and there it", 10), below) == expected


@pytest.mark.parametrize(
    ("text", "right", "expected"),
    [
        # "into" is 4 of 28 letters, so 43 wide, and needs 55 with its space and the margin
        ("and there it lay.", 230, True), ("and there it lay.", 250, False),
        ("and there it", 230, False),
        # over 35 % of the line is empty
        ("and there it", 190, True), ("and there it", 200, False),
    ],
)  # fmt: skip
def test_a_line_with_room_for_the_next_word_ends_a_paragraph(
    text: str, right: float, expected: bool
) -> None:
    assert begins(line(text, 10, right=right), NEXT) == expected


def test_an_item_begins_behind_a_full_stop() -> None:
    item = replace(NEXT, text="• into the harbour")
    assert begins(LAST, item)
    assert not begins(replace(LAST, text="and there"), item)


@pytest.mark.parametrize(
    ("end", "start", "expected"),
    [
        ("sails on to", "the town", True), ("sails on to", "Skerry", True),
        ("sails on.", "the town", False), ("sails on to", "• the town", False),
        ("sails on har-", "bour", True), ("sails on Har-", "Bour", False),
    ],
)  # fmt: skip
def test_a_paragraph_goes_on_at_the_top_of_the_next_page(
    end: str, start: str, expected: bool
) -> None:
    pages = [[*full(0, 3), line(end, 3)], [line(start, 0), *full(1, 3)]]
    assert (len(paragraphs_of(pages)) == 1) == expected


@pytest.mark.parametrize(("right", "expected"), [(281, True), (279, False)])
def test_before_a_capital_only_a_full_line_goes_on(right: float, expected: bool) -> None:
    pages = [[*full(0, 3), line("sails on to", 3, right=right)], [line("Skerry", 0), *full(1, 3)]]
    assert (len(paragraphs_of(pages)) == 1) == expected


@pytest.mark.parametrize(
    ("text", "size", "is_left_out"),
    [
        ("Figure 3. The pier.", 10, True), ("The pier.", 10, False),
        ("12 See the list.", 8.7, True), ("12 See the list.", 8.9, False),
        ("See the list.", 8.7, False),
    ],
)  # fmt: skip
def test_notes_and_captions_are_left_out(text: str, size: float, is_left_out: bool) -> None:
    lines = [*full(0, 9), line(text, 20, size=size)]
    assert (text not in starts(lines)) == is_left_out


def test_the_body_is_set_in_the_size_of_most_letters() -> None:
    lines = [line("A headline", 0, size=14), line("the boat sails on", 2, size=10.1)]
    assert body_size([lines]) == 10
    assert body_size([]) == 1


@pytest.mark.parametrize(
    ("text", "size", "bold", "level"),
    [
        ("News", 20, False, 1), ("News", 11.3, False, 2), ("News", 11.1, False, None),
        ("News", 10, True, 6), ("News", 9.4, True, None), ("News.", 10, True, None),
        ("w" * 200, 11.3, False, 2), ("w" * 201, 11.3, False, None),
        ("w" * 120, 10, True, 6), ("w" * 121, 10, True, None),
    ],
)  # fmt: skip
def test_larger_and_bold_paragraphs_are_headings(
    text: str, size: float, bold: bool, level: int | None
) -> None:
    lines = [line("The headline", 0, size=20), *full(3, 9), line(text, 20, size=size, bold=bold)]
    unit = units_of(paragraphs_of([lines]), 10)[-1]
    assert (unit.kind is BlockKind.HEADING) == (level is not None)
    assert unit.level == (level or unit.level)
