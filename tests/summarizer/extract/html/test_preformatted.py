"""preformatted: the lines of a program, or sentences that somebody wrapped."""

from __future__ import annotations

import pytest

from summarizer.extract.html.preformatted import is_wrapped_prose, paragraphs_in, read_code

_WRAPPED = (
    "The ferry to the northern islands did\nnot run this morning, and nobody knows\nwhy.\n \n"
    "The harbour office said it would look\ninto it before the end of the week."
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("\n  tide = 3\n\tprint(tide)  \n\n", "  tide = 3\n    print(tide)"),
        ("tide\r\nebb\rflow", "tide\nebb\nflow"),
        ("ti\u200bde = 3", "ti de = 3"),
        (" 1\n 2\n 3\n", ""),
        ("", ""),
    ],
)
def test_code_keeps_its_lines_and_indents_but_no_line_numbers(text: str, code: str) -> None:
    assert read_code(text) == code


def test_sentences_that_somebody_wrapped_are_no_code() -> None:
    assert is_wrapped_prose(_WRAPPED)
    assert not is_wrapped_prose("tide = 3\nfor one in range(tide):\n    print(one)")
    assert not is_wrapped_prose("    the tide is in and the ferry out = 3\n    so = 4")


def test_wrapped_sentences_become_paragraphs() -> None:
    assert paragraphs_in(_WRAPPED) == [
        "The ferry to the northern islands did not run this morning, and nobody knows why.",
        "The harbour office said it would look into it before the end of the week.",
    ]
