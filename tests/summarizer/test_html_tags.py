"""html_tags: what is a tag in text, and where one ends a line."""

from __future__ import annotations

import pytest

from summarizer.html_tags import BREAK_TAG, TAG


@pytest.mark.parametrize(
    "text", ["<b>", "</B>", '<img alt="a\nb" src=x>', "<br/>", "<!-- more -->", "<!DOCTYPE html>"]
)
def test_tags_and_comments_are_tags(text: str) -> None:
    assert TAG.fullmatch(text)


@pytest.mark.parametrize("text", ["1 < 2 > 0", "<3>", "< b>", "<ſ>", "a <b", "<>"])
def test_what_only_has_angle_brackets_is_no_tag(text: str) -> None:
    assert TAG.search(text) is None


@pytest.mark.parametrize(
    ("text", "lines"),
    [("<p>", True), ("</LI>", True), ("<h2 id=a>", True), ("<pre>", False), ("<b>", False)],
)
def test_some_tags_end_a_line(text: str, *, lines: bool) -> None:
    assert (BREAK_TAG.search(text) is not None) is lines
