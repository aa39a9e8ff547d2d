"""furniture: what the lines around an article say, by kind."""

from __future__ import annotations

import pytest

from summarizer.lines.furniture import ANYWHERE, OPENINGS, TAIL


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Share", "share"), ("» Share on", "share"), ("READ MORE: A walk", "more"),
        ("Advertisement", "ad"), ("Weiterlesen", "more"), ("Teilen", "share"),
    ],
)  # fmt: skip
def test_a_line_of_furniture_is_known_by_how_it_opens(text: str, kind: str) -> None:
    assert OPENINGS[kind].match(text)


@pytest.mark.parametrize("text", ["Shareholders met", "The share", "Advertisements were banned x"])
def test_part_of_a_word_and_the_middle_of_a_line_are_no_opening(text: str) -> None:
    assert not OPENINGS["share"].match(text)


def test_over_four_marks_before_the_words_are_too_many() -> None:
    assert OPENINGS["share"].match("»»»»Share")
    assert not OPENINGS["share"].match("»»»»»Share")


def test_a_call_may_stand_anywhere_in_lower_case() -> None:
    assert ANYWHERE["has_subscribe"].search("and now sign up for our newsletter, please")
    assert not ANYWHERE["has_subscribe"].search("the boat sails at noon")


@pytest.mark.parametrize(
    ("text", "is_tail"), [("Related posts", True), ("Relatives", False), ("News", False)]
)
def test_after_some_headings_the_article_is_over(text: str, is_tail: bool) -> None:
    assert bool(TAIL.match(text)) == is_tail
