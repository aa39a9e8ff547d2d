"""What sites say in each language, by its shape."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from summarizer.extract.html.reader import read_page
from summarizer.extract.html.tree import parse
from summarizer.extract.main_text.arrange import arrange
from summarizer.languages import CODES, site
from summarizer.languages.site import SITES, Site, phrases_of
from summarizer.languages.site.base import phrases
from summarizer.lines.contents import find_contents
from summarizer.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Tables whose words stand in the case in which they are matched.
CASED = {"joins", "particles", "after_names", "papers"}


def tables(part: object) -> Iterator[tuple[str, tuple[str, ...]]]:
    assert is_dataclass(part)
    for one in fields(part):
        value = getattr(part, one.name)
        if is_dataclass(value):
            yield from tables(value)
        else:
            yield one.name, value


def test_every_language_has_a_file_of_what_sites_say():
    files = {path.stem for folder in site.__path__ for path in Path(folder).glob("??.py")}
    assert files >= set(CODES)


@pytest.mark.parametrize("said", SITES, ids=range(len(SITES)))
def test_a_phrase_captures_nothing_and_matches_more_than_nothing(said: Site):
    for _, table in tables(said):
        for phrase in table:
            pattern = re.compile(phrase)
            assert pattern.groups == 0, phrase
            assert not pattern.match(""), phrase


@pytest.mark.parametrize("said", SITES, ids=range(len(SITES)))
def test_a_phrase_is_in_lower_case_where_any_case_is_matched(said: Site):
    for name, table in tables(said):
        letters = re.sub(r"\\[a-zA-Z]", "", " ".join(table))
        assert letters == letters.lower() or name in CASED, name


def as_headings(table: tuple[str, ...]) -> list[str]:
    """Return each phrase as it is printed, its first alternatives taken and its options left."""
    plain = (re.sub(r"\(\?:([^|()]*)[^()]*\)\??", r"\1", phrase) for phrase in table)
    return [phrase.replace("?", "").capitalize() for phrase in plain]


@pytest.mark.parametrize("said", SITES, ids=range(len(SITES)))
def test_a_table_of_contents_is_known_by_its_heading_in_every_language(said: Site):
    below = [("The mill", BlockKind.HEADING), ("It is old. It grinds.", BlockKind.PARAGRAPH)]
    for heading in as_headings(said.wikis.contents):
        assert {0} == find_contents([(heading, BlockKind.HEADING), *below]), heading


@pytest.mark.parametrize("said", SITES, ids=range(len(SITES)))
def test_a_summary_is_known_by_its_heading_in_every_language(said: Site):
    for heading in as_headings(said.summaries):
        tree = parse(f"<body><h2>{heading}</h2><p>The mill is old, and it grinds.</p></body>")
        found = arrange(read_page(tree.root).segments, [0.9] * 2)
        assert found[-1].kind is BlockKind.SUMMARY, heading


def test_phrases_stand_on_lines_or_between_bars_and_go_on_while_a_bracket_is_open():
    table = r"""
        read more | see (?:also|more)
        this (?:article|story) is (?:
            to|for) members
        \(left\) | \(right
        """
    assert phrases(table) == (
        "read more",
        "see (?:also|more)",
        "this (?:article|story) is (?:to|for) members",
        r"\(left\)",
        r"\(right",
    )
    assert phrases("") == ()


def test_a_phrase_of_several_languages_stands_once_in_a_pattern():
    shared = phrases_of(lambda one: one.boilerplate.pictures)
    assert shared.count("foto") == 1


def test_a_site_without_any_table_is_fine():
    assert all(said == () for _, said in tables(Site()))
