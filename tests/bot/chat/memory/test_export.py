"""A chat's digests as a file that other programs read."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from bot.chat.memory.export import Export, Format, escape
from bot.chat.memory.remembered import Remembered, RememberedPoint, RememberedQuote
from bot.chat.strings import languages, strings_for

NOW = datetime(2026, 6, 1, 10, 30, tzinfo=UTC)
LINK = "https://example.org/a_(b)/c d?x=1&y=[2]#:~:text=The%20boat"
#: Words that are signs of Markdown, of Obsidian or of YAML.
ODD = '1. "The" *boat* [has](a) `bell` <b> #tag ==x== $y$ %%z%% ^w ~~v~~ | !a \\ 100% & co: --- +'

DIGEST = Remembered(
    digest_id="abc",
    chat_id=5,
    language="en",
    title=ODD,
    page="p",
    url=LINK,
    site="example.org",
    authors=("Ann *Author*", "Bo_Rask_"),
    published="2026-05-31T08:00:00+00:00",
    words=412,
    made_at=NOW.timestamp(),
    points=(
        RememberedPoint(text="The boat has a bell.", start=0, end=20, link=LINK),
        RememberedPoint(text="- not a list", start=21, end=33),
        RememberedPoint(text="12) nor this", start=34, end=46, label="Suunto *Run*"),
    ),
    quotes=(
        RememberedQuote(
            text="We waited […] > for it", parts=((0, 9), (12, 20)), name="Ina Brandt",
            role="mate_of_all", link=LINK,
        ),
        RememberedQuote(text="Now.", parts=((30, 34),)),
    ),
)  # fmt: skip


def export(form: Format, *digests: Remembered, most_bytes: int = 10**6) -> Export:
    made = Export(form, strings_for("en"), now=NOW, most_bytes=most_bytes)
    for digest in digests:
        made.add(digest)
    return made


def parsed(body: bytes) -> tuple[Any, list[Token]]:
    """The front matter of a Markdown file as YAML gives it, and the tokens of the rest."""
    _, front, text = body.decode().split("---\n", 2)
    return yaml.safe_load(front), MarkdownIt("commonmark").parse(text)


def words_of(token: Token) -> str:
    """What a reader sees of an inline token."""
    return "".join(child.content for child in token.children or ())


def test_markdown_has_front_matter_headings_links_and_quotations() -> None:
    made = export(Format.MARKDOWN, DIGEST, DIGEST)
    front, tokens = parsed(made.body())
    assert made.name == "nutgraf-2026-06-01.md"
    assert front == {
        "title": "Digests of this chat",
        "exported": "2026-06-01T10:30:00+00:00",
        "digests": 2,
        "tags": ["nutgraf"],
    }
    opened = [token.type for token in tokens if token.nesting == 1]
    assert opened.count("heading_open") == 3
    assert opened.count("bullet_list_open") == 2
    assert opened.count("list_item_open") == 6
    assert opened.count("blockquote_open") == 4
    assert not {"ordered_list_open", "table_open"} & set(opened)
    assert {token.type for token in tokens} & {"fence", "code_block", "html_block", "hr"} == set()


def test_the_words_are_read_as_they_were_written() -> None:
    _, tokens = parsed(export(Format.MARKDOWN, DIGEST).body())
    inline = [words_of(token) for token in tokens if token.type == "inline"]
    assert inline == [
        "Digests of this chat",
        ODD,
        "example.org · Ann *Author*, Bo_Rask_ · 2026-05-31",
        "The boat has a bell. ↗",
        "- not a list",
        "Suunto *Run* — 12) nor this",
        "“We waited […] > for it” ↗",
        "— Ina Brandt, mate_of_all",
        "“Now.”",
        "— speaker not clear from the text",
    ]


def test_links_lead_where_they_led() -> None:
    _, tokens = parsed(export(Format.MARKDOWN, DIGEST).body())
    links = [
        child.attrs["href"]
        for token in tokens
        for child in token.children or ()
        if child.type == "link_open"
    ]
    address = "https://example.org/a_%28b%29/c%20d?x=1&y=%5B2%5D#:~:text=The%20boat"
    assert links == [address] * 3


def test_an_address_that_is_no_page_is_no_link() -> None:
    bad = Remembered(
        digest_id="x", chat_id=5, language="en", title="T", page="p", url="javascript:alert(1)"
    )
    assert b"javascript" not in export(Format.MARKDOWN, bad).body()


@pytest.mark.parametrize("text", ["1. a", "a", "- a", "+ a", "# a", "---", "> a", ": a", "[x] a"])
def test_escaped_words_are_one_paragraph(text: str) -> None:
    tokens = MarkdownIt("commonmark").parse(escape(text))
    assert [token.type for token in tokens] == ["paragraph_open", "inline", "paragraph_close"]
    assert words_of(tokens[1]) == text


@pytest.mark.parametrize("language", sorted(languages()))
def test_front_matter_is_yaml_in_every_language(language: str) -> None:
    made = Export(Format.MARKDOWN, strings_for(language), now=NOW, most_bytes=10**6)
    front, _ = parsed(made.body())
    assert front["title"] == strings_for(language)("export-title")


def test_json_holds_all_that_is_remembered() -> None:
    made = export(Format.JSON, DIGEST, DIGEST)
    value = json.loads(made.body())
    assert made.name == "nutgraf-2026-06-01.json"
    assert (value["version"], value["exported"]) == (1, "2026-06-01T10:30:00+00:00")
    first, second = value["digests"]
    assert first == second
    assert (first["title"], first["url"], first["words"]) == (ODD, LINK, 412)
    assert first["digested"] == "2026-06-01T10:30:00+00:00"
    assert first["points"][0] == {
        "text": "The boat has a bell.", "start": 0, "end": 20, "label": None, "link": LINK,
    }  # fmt: skip
    assert first["quotes"][0]["speaker"] == {"name": "Ina Brandt", "role": "mate_of_all"}
    assert first["quotes"][0]["parts"] == [{"start": 0, "end": 9}, {"start": 12, "end": 20}]
    assert first["quotes"][1]["speaker"] is None


@pytest.mark.parametrize("form", Format)
def test_an_empty_file_is_valid_too(form: Format) -> None:
    body = export(form).body()
    assert parsed(body)[0]["digests"] == 0 if form is Format.MARKDOWN else json.loads(body)


@pytest.mark.parametrize("form", Format)
def test_a_file_that_is_full_takes_no_more(form: Format) -> None:
    one = len(export(form, DIGEST).body())
    made = Export(form, strings_for("en"), now=NOW, most_bytes=2 * one)
    assert [made.add(DIGEST) for _ in range(3)] == [True, True, False]
    assert made.count == 2
