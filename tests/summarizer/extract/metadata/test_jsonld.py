"""jsonld: what a page says of itself to search engines."""

from __future__ import annotations

import json
from typing import Any

import pytest
from lxml import html

from summarizer.extract.metadata.jsonld import (
    article_object,
    names_of,
    objects_on,
    text_of,
    types_of,
)


def objects(*scripts: str) -> list[dict[str, Any]]:
    page = "".join(f'<script type="application/ld+json">{one}</script>' for one in scripts)
    return objects_on(html.fromstring(f"<html><head>{page}</head><body></body></html>"))


ARTICLE = {"@type": "NewsArticle", "headline": "Boat"}


@pytest.mark.parametrize(
    "wrap",
    [
        "{}", "<!-- {} -->", "//<![CDATA[\n{}\n//]]>", "<![CDATA[{}]]>", "{};", "  \n{}\n",
    ],
)  # fmt: skip
def test_what_hides_a_script_is_passed_over(wrap: str) -> None:
    assert objects(wrap.format(json.dumps(ARTICLE)) if "{}" in wrap else wrap) == [ARTICLE]


def test_line_breaks_in_strings_are_read() -> None:
    assert objects('{"headline": "A\nboat"}') == [{"headline": "A\nboat"}]


@pytest.mark.parametrize("script", ["{", "", "[" * 100_000, "7", '"text"'])
def test_what_is_no_object_says_nothing(script: str) -> None:
    assert objects(script) == []


def test_objects_within_lists_and_graphs_come_in_order() -> None:
    tree = {"@graph": [{"@id": 1}, {"@id": 2, "mainEntity": {"@id": 3}}], "mainEntityOfPage": {}}
    found = objects(json.dumps([tree, {"@id": 4}]))
    assert [one.get("@id") for one in found] == [None, 1, 2, 3, None, 4]


def test_what_is_too_deep_or_too_much_is_left_out() -> None:
    deep: Any = {"@id": "end"}
    for _ in range(13):
        deep = [deep]
    assert objects(json.dumps(deep)) == []
    assert objects(json.dumps(deep[0])) == [{"@id": "end"}]
    assert len(objects(json.dumps([{}] * 2001))) == 2000


def test_other_scripts_are_not_read() -> None:
    tree = html.fromstring('<html><script>{"@type": "NewsArticle"}</script></html>')
    assert objects_on(tree) == []


def test_the_article_is_what_says_most_of_itself() -> None:
    teaser = {"@type": "NewsArticle", "headline": "Pier"}
    whole = {"@type": "https://schema.org/BlogPosting", "headline": "Boat", "url": "/boat"}
    page = {"@type": "WebPage", "a": 1, "b": 2, "c": 3, "d": 4}
    assert article_object([page, teaser, whole, teaser]) == whole
    assert article_object([whole, {**teaser, "articleBody": "The boat"}])["headline"] == "Pier"
    assert article_object([page]) == {}


def test_an_author_who_is_only_referred_to_is_found() -> None:
    found = {**ARTICLE, "author": {"@id": "#ann"}}
    person = {"@id": "#ann", "name": "Ann Lee"}
    assert article_object([found, {"@id": "#ann"}, person])["author"] == person
    assert article_object([found])["author"] == {"@id": "#ann"}
    named = {**ARTICLE, "author": {"@id": "#ann", "name": "A. Lee"}}
    assert article_object([named, person])["author"] == named["author"]


@pytest.mark.parametrize(
    ("said", "types"),
    [
        ("NewsArticle", ("NewsArticle",)),
        (["http://schema.org/Article", None, "Thing"], ("Article", "Thing")),
        (None, ()),
    ],
)
def test_types_are_named_by_their_last_part(said: Any, types: tuple[str, ...]) -> None:
    assert types == types_of({"@type": said})


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Ann Lee", ["Ann Lee"]),
        ({"name": ["Ann Lee", {"name": "Bo Field"}]}, ["Ann Lee", "Bo Field"]),
        (["Ann Lee", " ", 7, None], ["Ann Lee"]),
        (["Ann"] * 30, ["Ann"] * 20),
    ],
)
def test_names_are_found_in_any_form(value: Any, names: list[str]) -> None:
    assert names == names_of(value)


@pytest.mark.parametrize(
    ("value", "text"), [(" Boat ", "Boat"), (["Boat", "Pier"], "Boat"), ([], ""), (7, "")]
)
def test_what_should_be_text_is(value: Any, text: str) -> None:
    assert text == text_of(value)
