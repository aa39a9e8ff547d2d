"""html_tags: what is a tag in text, and where one ends a line."""

from __future__ import annotations

import pytest

from summarizer.html_tags import BREAK_TAG, TAG


@pytest.mark.parametrize(
    "text",
    [
        "<b>", "</B>", '<img alt="a\nb" src=x>', "<br/>", "<!-- more -->", "<!DOCTYPE html>",
        "<font color=#fff>", "<video controls src=x>", "<details open>", "<p\n>", "</p >",
        '<a href="x"class=\'y\' target>', "<main>", '<path d="M0 0">', "</svg:path>",
        '<my-card data-id="3">', "</my-card>",
    ],
)  # fmt: skip
def test_tags_and_comments_are_tags(text: str) -> None:
    assert TAG.fullmatch(text)


@pytest.mark.parametrize(
    "text",
    [
        "1 < 2 > 0", "<3>", "< b>", "<ſ>", "a <b", "<>", "if (a<b && c>d)", "a <p, q> b",
        "a<b and c>d", "a <b || c==d> e", "List<String>", "Map<Key, Value>",
        "git clone <repo-url>", "Ann <ann@mirror.example>", "<https://mirror.example/a>",
    ],
)  # fmt: skip
def test_what_only_has_angle_brackets_is_no_tag(text: str) -> None:
    assert TAG.search(text) is None


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("<p>", True),
        ("</LI>", True),
        ("<h2 id=a>", True),
        ("<pre>", False),
        ("<b>", False),
        ("if (a<p && q>r)", False),
    ],
)
def test_some_tags_end_a_line(text: str, *, lines: bool) -> None:
    assert (BREAK_TAG.search(text) is not None) is lines
