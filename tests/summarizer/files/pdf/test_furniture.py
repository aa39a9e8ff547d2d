"""furniture: what repeats at the edges of a PDF's pages."""

from __future__ import annotations

import pytest

from summarizer.files.pdf.furniture import without_furniture
from summarizer.files.pdf.page import Line, Page

HEIGHT = 1000.0


def line(text: str, top: float, left: float = 50) -> Line:
    return Line(text, left, top, left + 300, top + 10)


def page(*lines: Line) -> Page:
    return Page(HEIGHT, (*lines, line("The boat is here.", 500)))


def kept(*pages: Page) -> list[list[str]]:
    return [[one.text for one in found.lines] for found in without_furniture(pages)]


def test_a_running_head_is_dropped_with_its_number_on_either_side() -> None:
    pages = [
        page(line("Harbour News 1", 20)), page(line("2 Harbour News", 20)),
        page(line("Harbour News", 20), line("3", 20, left=400)),
    ]  # fmt: skip
    assert kept(*pages[:1]) == [["Harbour News 1", "The boat is here."]]
    assert kept(pages[0], page(line("Harbour News 2", 20))) == [["The boat is here."]] * 2


@pytest.mark.parametrize(("away", "dropped"), [(2, True), (3, False)])
def test_heads_of_left_and_right_pages_are_two_pages_apart(away: int, dropped: bool) -> None:
    between = [page(line(f"Other words {'x' * n}", 20)) for n in range(away - 1)]
    found = kept(page(line("Harbour", 20)), *between, page(line("Harbour", 20)))
    assert ("Harbour" not in found[0]) == dropped
    assert ("Harbour" not in found[-1]) == dropped


@pytest.mark.parametrize(
    ("top", "dropped"), [(149, True), (151, False), (839, False), (841, True)]
)
def test_only_what_stands_at_the_edges_is_looked_at(top: float, dropped: bool) -> None:
    found = kept(page(line("Harbour", top)), page(line("Harbour", top)))
    assert ("Harbour" not in found[0]) == dropped


def test_the_same_at_the_top_and_at_the_foot_is_not_the_same() -> None:
    found = kept(page(line("Harbour", 20)), page(line("Harbour", 950)))
    assert all("Harbour" in texts for texts in found)


def test_three_rows_at_an_edge_may_be_its_furniture() -> None:
    rows = [line(f"Row {'x' * n}", 20 + 20 * n) for n in range(4)]
    found = kept(page(*rows), page(*rows))
    assert found[0] == ["Row xxx", "The boat is here."]


@pytest.mark.parametrize(
    "text",
    ["3", "– 3 –", "Page 3 of 9", "3/9", "xii", "https://example.org/boat 1/3",
     "5/3/2021, 10:12 The boat"],
)  # fmt: skip
def test_a_number_or_a_printed_address_is_furniture_on_one_page(text: str) -> None:
    assert kept(page(line(text, 950))) == [["The boat is here."]]


@pytest.mark.parametrize("text", ["12345", "In 2021 the boat came", "example.org"])
def test_other_words_at_an_edge_stay(text: str) -> None:
    assert text in kept(page(line(text, 950)))[0]
