"""clean: what stands in the fields of feeds as text, addresses and times."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from summarizer.feeds.clean import (
    address_of,
    html_of,
    is_whole,
    line_of,
    lines_of,
    moment_in,
    moment_of,
)

NINE = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Rock &amp; <b>Roll</b>\n is here", "Rock & Roll is here"),
        ("<i>Yes</i>, <b>no</b>!", "Yes, no!"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("A\x00B", "AB"),
        (" \n<br/>", ""),
    ],
)
def test_markup_becomes_one_line_of_plain_text(text: str, line: str) -> None:
    assert line_of(text) == line


def test_a_long_line_is_cut_to_its_length() -> None:
    assert line_of("one two three", most=13) == "one two three"
    assert line_of("one two three", most=9) == "one two…"


def test_plain_text_becomes_paragraphs_without_markup_of_its_own() -> None:
    assert html_of("A <b> & c\nd\n\n \n\nE") == "<p>A &lt;b&gt; &amp; c\nd</p><p>E</p>"


@pytest.mark.parametrize(
    ("html", "whole"),
    [
        ("word " * 220, True),
        ("word " * 219, False),
        ("<p>word <b>word</b></p>" * 110, True),
        ("word " * 220 + "[&hellip;]", False),
        ("word " * 220 + "<a href='/1'>Lire la suite →</a>", False),
        ("Read more. " + "word " * 220, True),
    ],
)
def test_a_long_text_that_does_not_break_off_is_whole(html: str, *, whole: bool) -> None:
    assert is_whole(html) is whole


@pytest.mark.parametrize(
    ("link", "address"),
    [
        (" /b ", "https://site.example/b"),
        ("c", "https://site.example/a/c"),
        ("//other.example/d", "https://other.example/d"),
        ("HTTP://Other.example/e?utm_source=rss#f", "http://other.example/e"),
        ("mailto:ann@site.example", None),
        ("javascript:x", None),
        ("http://[", None),
        (" ", None),
        (7, None),
        (None, None),
    ],
)
def test_a_link_is_completed_or_none(link: object, address: str | None) -> None:
    assert address_of(link, "https://site.example/a/") == address


def test_a_link_without_a_base_must_be_whole() -> None:
    assert address_of("/b", None) is None
    assert address_of("https://site.example/b", None) == "https://site.example/b"


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-11-03T10:00:00+01:00", NINE),
        (" 2026-11-03T09:00:00 ", NINE),
        ("0001-01-01T00:00:00+14:00", None),
        ("yesterday", None),
        ("2026-11-03T09:00:00" + " " * 40, None),
        (1793696400, None),
    ],
)
def test_a_moment_is_in_utc_or_none(text: object, moment: datetime | None) -> None:
    assert moment_in(text) == moment


def test_a_parsed_time_that_no_calendar_has_is_none() -> None:
    assert moment_of(time.struct_time((2026, 11, 3, 9, 0, 0, 1, 307, 0))) == NINE
    assert moment_of(time.struct_time((2_000_000, 1, 1, 0, 0, 0, 0, 1, 0))) is None
    assert moment_of(None) is None


def test_lines_end_where_they_end_on_the_page() -> None:
    html = "<div>One\nand <i>two</i>.</div><ul><li>a<li>b</li></ul><br>c &lt;d&gt;"
    assert lines_of(html) == "One and two.\na\nb\nc <d>"
    assert lines_of("") == ""
