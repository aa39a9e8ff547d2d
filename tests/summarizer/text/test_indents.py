"""Paragraphs that a program wrapped and indented."""

from __future__ import annotations

import textwrap

import pytest

from summarizer import read_text
from summarizer.text.indents import join_indented
from tests.builders import ARTICLE
from tests.cpu_time import is_linear

TAB = "\t"
TITLE, *PARAGRAPHS = ARTICLE.strip().split("\n\n")


def wrapped(first: str, others: str, *, apart: str, width: int = 64) -> str:
    """The article with the indents of the first and the other lines of each paragraph."""
    begin, go_on = first.expandtabs(), others.expandtabs()
    text = apart.join(
        textwrap.fill(one, width, initial_indent=begin, subsequent_indent=go_on)
        for one in PARAGRAPHS
    )
    return f"{TITLE}\n\n{text.replace(8 * ' ', TAB) if TAB in first + others else text}"


@pytest.mark.parametrize("width", [50, 64, 72, 98])
@pytest.mark.parametrize("apart", ["\n", "\n\n"])
@pytest.mark.parametrize("indent", ["  ", "    ", "        ", "\t"])
def test_paragraphs_with_a_hanging_indent_are_joined(indent: str, apart: str, width: int) -> None:
    article = read_text(wrapped("", indent, apart=apart, width=width))
    assert article.title == TITLE
    assert article.text.split("\n\n") == PARAGRAPHS


@pytest.mark.parametrize("width", [50, 64, 72, 98])
@pytest.mark.parametrize("apart", ["\n", "\n\n"])
@pytest.mark.parametrize("indent", ["  ", "    ", "\t"])
def test_paragraphs_whose_first_line_is_indented_are_joined(
    indent: str, apart: str, width: int
) -> None:
    article = read_text(wrapped(indent, "", apart=apart, width=width))
    assert article.title == TITLE
    assert article.text.split("\n\n") == PARAGRAPHS


def test_a_headline_and_a_byline_above_indented_paragraphs_stay_lines() -> None:
    text = wrapped("    ", "", apart="\n").replace("\n\n", "\nBy Ann Author\n")
    assert [TITLE, "By Ann Author", *PARAGRAPHS] == join_indented(text).split("\n")


def test_a_word_that_was_parted_at_the_end_of_a_line_has_no_space_in_it() -> None:
    line = "A rather long line of which the last word was parted be inter-"
    text = "\n    ".join([line, f"{line[12:]}", f"{line[12:]}", "national rules."])
    assert f"{line}{line[12:]}{line[12:]}national rules." == join_indented(text)


@pytest.mark.parametrize(
    "text",
    [
        # a play: the names end where they end
        "\n\n".join(
            "ANNA\n" + textwrap.indent(textwrap.fill(one, 56), "    ") for one in PARAGRAPHS
        ),
        # a list below a line
        "\n".join(f"The boats of the line {n}:\n    the old one\n    the new" for n in range(9)),
        # verse
        "\n".join(f"There is a bell that rings at sea,\n    and none hears {n}." for n in "abcd"),
        # wrapped text without indents, with a quotation that has one
        "\n\n".join(
            textwrap.indent(textwrap.fill(one, 60), "    " if n == 2 else "")
            for n, one in enumerate(PARAGRAPHS)
        ),
        # a program
        "\n".join(f"def sail_{n}(boat, bay):\n    boat.leave()\n    return boat" for n in "abcd"),
        # lines of any length
        "\n".join([*PARAGRAPHS, "    one", "    two", "    three"]),
        "",
        "    ",
    ],
)  # fmt: skip
def test_what_no_program_wrapped_and_indented_stays_as_it_is(text: str) -> None:
    assert text == join_indented(text)


def test_hostile_indents_take_linear_time() -> None:
    def text(size: int) -> str:
        return wrapped("", "  ", apart="\n") + ("\t" * 50 + "x\n \n") * size

    work = [text(size) for size in (10_000, 40_000)]
    assert is_linear(lambda n: join_indented(work[n]), 0, 1, times=10, floor_s=0.1)
