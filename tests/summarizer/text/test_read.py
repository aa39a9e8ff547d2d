"""read: pasted text, its furniture gone, its head read."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import EmptyText, UnsupportedLanguage
from summarizer.model import BlockKind, Note
from summarizer.options import MAX_TEXT_CHARS
from summarizer.text import read_text

CASES = Path(__file__).resolve().parents[2] / "cases" / "pasted"

FIRST = "The council said on Monday that the old bridge over the river would be open in spring."
SECOND = "“We have waited for this for ten years,” said the mayor, who has walked over it twice."


def case(path: Path) -> tuple[str, dict[str, Any]]:
    return path.read_text("utf-8"), json.loads(path.with_suffix(".json").read_text("utf-8"))


@pytest.mark.parametrize("path", sorted(CASES.glob("*.txt")), ids=lambda path: path.stem)
def test_a_pasted_page_is_read_as_expected(path: Path) -> None:
    text, expected = case(path)
    article = read_text(text)
    assert expected == {
        "title": article.title,
        "site": article.site,
        "url": article.url,
        "authors": list(article.authors),
        "published": article.published.isoformat() if article.published else None,
        "language": article.language,
        "blocks": [f"{b.kind}: {b.span.of(article.text)}" for b in article.blocks],
    }


def test_there_are_cases() -> None:
    assert len(list(CASES.glob("*.txt"))) >= 6


def test_the_sample_of_a_pasted_news_page(shared: Path) -> None:
    text = (shared / "samples" / "pasted-news-page.txt").read_text("utf-8")
    article = read_text(text)
    assert text.split("\n")[2] == article.title
    assert article.site == "sputniknews.com"
    assert datetime(2021, 4, 18, 5, 5, tzinfo=UTC) == article.published
    assert len(article.blocks) == 10
    gone = ("READ MORE", "Related posts", "Source:", "April 18", article.title)
    assert [word for word in gone if word in article.text] == []


def test_a_line_of_copyright_tells_that_a_whole_page_was_pasted() -> None:
    prose = [
        FIRST,
        SECOND,
        "Boats will call at the north quay until then.",
        "Nobody is to pay more.",
    ]
    lines = [*prose, "The Skerry Herald"]
    assert "Herald" in read_text("\n\n".join(lines)).text
    assert "Herald" not in read_text("\n\n".join([*lines, "© 2026. All rights reserved."])).text


@pytest.mark.parametrize("text", ["", " \n ", "\ufeff", "—\n…\n***"])
def test_without_words_there_is_no_text(text: str) -> None:
    with pytest.raises(EmptyText):
        read_text(text)


@pytest.mark.parametrize("language", ["english", "xx", ""])
def test_a_language_given_must_exist(language: str) -> None:
    with pytest.raises(UnsupportedLanguage):
        read_text(FIRST, language=language)


def test_a_language_given_is_not_guessed() -> None:
    article = read_text("Guten Tag.", language="en")
    assert ("en", frozenset()) == (article.language, article.notes)


def test_a_language_found_in_a_few_words_is_a_guess() -> None:
    assert frozenset({Note.LANGUAGE_GUESSED}) == read_text("Good day to you.").notes


def test_a_text_over_the_limit_is_cut_and_says_so() -> None:
    article = read_text(f"{FIRST} " * (MAX_TEXT_CHARS // len(FIRST)))
    assert Note.TRUNCATED in article.notes
    assert len(article.text) <= MAX_TEXT_CHARS


def test_of_endless_lines_the_first_are_read_and_that_is_said() -> None:
    article = read_text("".join(f"word{number}\n" for number in range(61_000)))
    assert Note.TRUNCATED in article.notes
    assert article.text.split()[-1] == "word59999"


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_a_headline_above_prose_is_the_title(gap: str) -> None:
    article = read_text(f"Old bridge to open in spring{gap}{FIRST}{gap}{SECOND}")
    assert ("Old bridge to open in spring", f"{FIRST}\n\n{SECOND}") == (
        article.title,
        article.text,
    )


@pytest.mark.parametrize("text", [FIRST, f"{FIRST} {SECOND}", f"{FIRST}\n\n{SECOND}"])
def test_a_sentence_is_no_title(text: str) -> None:
    article = read_text(text)
    assert (None, text) == (article.title, article.text)


def test_a_repeated_headline_is_gone() -> None:
    text = f"Old bridge to open in spring\n\nOLD BRIDGE TO OPEN IN SPRING\n\n{FIRST}\n\n{SECOND}"
    assert f"{FIRST}\n\n{SECOND}" == read_text(text).text


def test_lines_wrapped_by_a_program_are_one_paragraph() -> None:
    wrapped = (
        "The council said on Monday that the old bridge over the river\n"
        "would be open in spring, after years of work that had cost a\n"
        "good deal more than anybody in the town had thought it would.\n"
        "\n"
        "“We have waited for this for ten years,” said the mayor, who\n"
        "has walked over it twice, and who means to do so every day.\n"
    )
    first, second = wrapped.split("\n\n")
    article = read_text(wrapped)
    assert [" ".join(first.split()), " ".join(second.split())] == [
        block.span.of(article.text) for block in article.blocks
    ]


def test_a_word_parted_at_the_end_of_a_line_is_joined() -> None:
    wrapped = (
        "The council said on Monday that the old bridge is a well-\n"
        "known one, and that it would be open to everyone by spring\n"
        "after years of work that had cost a great deal of money too.\n"
    )
    assert "a well-known one" in read_text(wrapped).text


def test_a_timeline_keeps_its_dates() -> None:
    parts = [f"{year}-05-03\n\n{FIRST} That was in {year}." for year in (2019, 2020, 2021)]
    text = "\n\n".join([FIRST, *parts])
    assert [
        year for year in ("2019", "2020", "2021") if f"in {year}." in read_text(text).text
    ] == ["2019", "2020", "2021"]


def test_a_list_of_short_lines_is_kept_whole() -> None:
    text = "milk\nbread\nbutter\neggs"
    assert read_text(text).text == "milk\n\nbread\n\nbutter\n\neggs"


def test_text_without_spaces_between_words_is_not_lost() -> None:
    first = "市长星期一表示，横跨河流的旧桥将于明年春天向所有行人重新开放。"
    second = "“我们等了十年，”她说，“现在终于可以走过去了。”"
    article = read_text(f"旧桥明春开放\n\n{first}\n\n{second}")
    assert ("旧桥明春开放", f"{first}\n\n{second}", "zh") == (
        article.title,
        article.text,
        article.language,
    )


def test_tags_in_markdown_may_be_in_capitals() -> None:
    html = '<H1 ALIGN="center">Old bridge to open</H1>\n\n<P>It has <B>closed</B> twice.</P>'
    assert read_text(f"{html}\n\n{FIRST}").text == f"It has closed twice.\n\n{FIRST}"


def test_markdown_reads_as_what_it_means() -> None:
    text = (
        "# Old bridge to open\n\n"
        f"{FIRST} See [the plan](https://example.org/plan) and **the map**.\n\n"
        "## What comes next\n\n- paint the rails\n- light the lamps\n\n"
        f"> {SECOND}\n\n![map](https://example.org/map.png)\n\n---\n\n{SECOND}"
    )
    article = read_text(text)
    assert article.title == "Old bridge to open"
    assert [
        (BlockKind.PARAGRAPH, f"{FIRST} See the plan and the map."),
        (BlockKind.HEADING, "What comes next"),
        (BlockKind.LIST_ITEM, "paint the rails"),
        (BlockKind.LIST_ITEM, "light the lamps"),
        (BlockKind.BLOCKQUOTE, SECOND),
        (BlockKind.PARAGRAPH, SECOND),
    ] == [(block.kind, block.span.of(article.text)) for block in article.blocks]


def test_an_underlined_line_is_a_heading() -> None:
    article = read_text(f"Old bridge to open\n==================\n\n{FIRST}\n\n{SECOND}")
    assert ("Old bridge to open", f"{FIRST}\n\n{SECOND}") == (article.title, article.text)


def test_a_dateline_before_the_first_sentence_gives_the_date_and_stays() -> None:
    first = "HALVORD, March 14, 2023 — The ferry line said on Tuesday that it will buy a boat."
    article = read_text(f"Line buys a boat\n\n{first}\n\nIt will sail five times a day in summer.")
    assert article.published == datetime(2023, 3, 14, tzinfo=UTC)
    assert article.text.startswith(first)


def test_who_took_the_pictures_is_no_part_of_the_text() -> None:
    article = read_text(
        "Line buys a boat\n\nBy Ina Avery\n\nPhotographs by Tobias Holm\n\n"
        "The ferry line said on Tuesday that it will buy a boat.\n\nIt sails in summer."
    )
    assert article.authors == ("Ina Avery",)
    assert "Tobias" not in article.text


def test_a_letter_that_is_written_with_a_backtick_keeps_it() -> None:
    text = "It is warm in Hawai`i and on O`ahu, says `ls -l`, and the rest of the day is warm."
    assert "in Hawai`i and on O`ahu, says ls -l, and" in read_text(text).text
