"""wikis: what their editors put in brackets leaves the text."""

from __future__ import annotations

import pytest

from summarizer.text import read_text
from summarizer.wikis import without_marks, without_wiki


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("It is the longest.[citation needed]", "It is the longest."),
        ("Es ist das längste. [Quellenangabe?]", "Es ist das längste."),
        ("Il est éteint[réf. nécessaire].", "Il est éteint."),
        ("Он самый длинный[источник не указан 212 дней].", "Он самый длинный."),
        ("History[edit | edit source]", "History"),
        ("Storia [ modifica | modifica wikitesto ]", "Storia"),
        ("It fell.[note 3]", "It fell."),
        ("He said [sic] so.", "He said [sic] so."),
        ("“They [the miners] left.”", "“They [the miners] left.”"),
    ],
)
def test_what_editors_write_leaves_a_line(line: str, expected: str):
    assert expected == without_marks(line)


def test_a_copied_wiki_page_keeps_its_text_and_headings_only():
    page = [
        "Hollin Weir - Wikipedia",
        "From Wikipedia, the free encyclopedia",
        "Jump to navigation Jump to search",
        "",
        "The weir was built in 1791.[1][2] It is long.[a]",
        "History[edit]",
        "It fell in 1836.[3]: 41 It was put back.",
        "References[edit]",
        "^ Marten, J. (1988). p. 40.",
        "^ a b Weir list. Retrieved 3 May 2019.",
        "Ode to a Weir (1902). In: Water.",
        "Categories: Weirs",
    ]
    assert without_wiki(page) == [
        "# Hollin Weir",
        "",
        "The weir was built in 1791. It is long.",
        "## History",
        "It fell in 1836. It was put back.",
    ]


@pytest.mark.parametrize(
    "line",
    [
        # sources of a paper stand apart, and places in a program's list are no notes
        "Mbeki et al. [7] found the same, and Penhallow et al. [1] argue for a third.",
        "It reads rows[1] once.",
        "As said before,[12] it is so.",
    ],
)
def test_other_numbers_in_brackets_stay(line: str):
    assert [line] == without_wiki([line])


def test_the_headline_of_a_copied_wiki_page_may_be_one_word():
    page = "Weirs – Wikipedia\n\nA weir holds a river back.[1]\n\nUse[edit]\n\nMills need it.[2]"
    assert read_text(page).title == "Weirs"


def test_prose_below_a_heading_for_sources_stays():
    page = ["Tidewick", "The river rises twice.[1][2]", "Sources[edit]"]
    prose = ["The river has two sources.", "Both lie in the hills.", "They meet at Skerry."]
    assert without_wiki([*page, *prose])[-3:] == prose


def test_books_below_a_heading_for_sources_go():
    page = ["Tidewick", "The river rises twice.[1][2]", "References[edit]"]
    books = ["Smith, John. Rivers of Skerry. Skerry Press, 1998.", "Lee, A. Boats. 2001, 14-18."]
    assert not {*books} & {*without_wiki([*page, *books])}
