"""markup: HTML of which every word counts."""

from __future__ import annotations

import pytest
from lxml import html

from summarizer.files.markup import units_of
from summarizer.lines.split import Unit
from summarizer.model import BlockKind


def units(markup: str) -> list[Unit]:
    return units_of(html.fromstring(f"<div>{markup}</div>"), lambda node: node.tag == "b")


def texts(markup: str) -> list[str]:
    return [unit.text for unit in units(markup)]


def test_blocks_are_paragraphs_and_words_within_them_are_not_parted() -> None:
    found = texts("The <i>second</i>\nboat<p>is <a>here</a></p>and<div>sails</div>")
    assert found == ["The second boat", "is here", "and", "sails"]


def test_headings_items_and_quotations_are_known_as_such() -> None:
    found = units(
        "<h3>News</h3><ul><li>one<p>two</p></li></ul><blockquote><p>said</p></blockquote>"
    )
    assert [(one.text, one.kind, one.level) for one in found] == [
        ("News", BlockKind.HEADING, 3), ("one", BlockKind.LIST_ITEM, 0),
        ("two", BlockKind.LIST_ITEM, 0), ("said", BlockKind.BLOCKQUOTE, 0),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>x</script>", "<style>x</style>", "<nav>x</nav>", "<svg><text>x</text></svg>",
        "<b>x</b>", "<!-- x -->", "<i style='display: none'>x</i>",
        "<i style='MSO-HIDE:ALL'>x</i>", "<a role='doc-noteref'>x</a>",
        "<a epub:type='footnote'>x</a>", "<figcaption>x</figcaption>",
    ],
)  # fmt: skip
def test_what_nobody_reads_is_left_out_and_what_follows_it_is_not(hidden: str) -> None:
    assert texts(f"The boat {hidden} is here") == ["The boat is here"]


def test_a_role_of_another_kind_is_read() -> None:
    assert texts("The <a role='link' style='color:red'>boat</a>") == ["The boat"]


def test_lines_that_are_broken_are_lines() -> None:
    assert texts("The boat.<br>The pier.") == ["The boat.", "The pier."]
    assert texts("<pre>The boat.\nThe pier.</pre>") == ["The boat.", "The pier."]
    assert texts("The boat\r\nis here.") == ["The boat is here."]


def test_a_heading_is_on_one_line() -> None:
    assert texts("<h1>The <br> boat</h1>") == ["The boat"]


def test_nothing_is_no_paragraph() -> None:
    assert texts("<p> </p><hr><p>\n</p>") == []
