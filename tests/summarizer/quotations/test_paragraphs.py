"""paragraphs: the stretches between line breaks."""

from __future__ import annotations

from summarizer.quotations.paragraphs import split_paragraphs


def paragraphs(text: str) -> list[str]:
    return [text[one.start : one.end] for one in split_paragraphs(text)]


def test_a_paragraph_has_no_space_around_it():
    assert paragraphs("  One. \n\n\tTwo.\u2028Three.") == ["One.", "Two.", "Three."]


def test_a_line_that_goes_on_in_lower_case_was_only_wrapped():
    assert paragraphs("One and\ntwo.") == ["One and\ntwo."]
    assert paragraphs("One and\n\ntwo.") == ["One and", "two."]
