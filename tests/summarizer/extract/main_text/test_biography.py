"""biography: what a page says of its author is not the article."""

from __future__ import annotations

import pytest

from summarizer.errors import NoArticle, ScriptPage
from summarizer.extract import read_html

SAID = "Odd Rasmussen is a retired teacher who measures the rain in his garden, and has for long."


def page(title: str, inner: str, script: str = "<script>run()</script>") -> str:
    return f"<title>{title}</title><meta name=author content='Odd Rasmussen'>{inner}{script}"


@pytest.mark.parametrize(
    "inner",
    [f"<div class='author-box'><div><p>{SAID}</p></div></div>", f"<div><p>{SAID}</p></div>"],
)
def test_a_page_with_only_its_author_is_built_by_scripts(inner: str):
    with pytest.raises(ScriptPage):
        read_html(page("Forty years of rain", inner))


def test_without_scripts_there_is_just_no_article():
    with pytest.raises(NoArticle) as caught:
        read_html(page("Forty years of rain", f"<div class='bio'><p>{SAID}</p></div>", ""))
    assert type(caught.value) is NoArticle


def test_a_page_on_the_author_is_one():
    inner = f"<div class='bio'><p>{SAID} {SAID} {SAID}</p></div>"
    assert read_html(page("Who is Odd Rasmussen?", inner)).text.startswith("Odd Rasmussen")


def test_an_article_with_a_box_about_its_author_is_one():
    inner = f"<p>{'It rained all night at Staff Point, and the gauge ran over. ' * 5}</p>"
    box = f"<div class='author-box'><p>{SAID}</p></div>"
    assert "ran over" in read_html(page("Forty years of rain", inner + box)).text


def test_a_box_about_the_author_amid_the_text_is_no_part_of_it():
    rain = f"<p>{'It rained all night at Staff Point, and the gauge ran over. ' * 5}</p>"
    box = f"<div class=author><h4>The writer</h4><p>{SAID}</p></div>"
    text = read_html(page("Forty years of rain", f"<article>{rain}{box}{rain[:-5]}!</p>")).text
    assert "retired teacher" not in text
    assert "The writer" not in text
    named = read_html(page("Odd Rasmussen and the rain", f"<article>{rain}{box}{rain[:-5]}!</p>"))
    assert "retired teacher" in named.text


SEA = "went to the harbour that night and saw the boat come back without a light. " * 9


@pytest.mark.parametrize(
    "inner",
    [
        f"<h1>Boat</h1><article><h2>Night</h2><p>Odd Rasmussen {SEA}</p><p>No {SEA}</p></article>",
        f"<div class=author><h2>Night</h2><p>Odd Rasmussen {SEA}</p><p>We {SEA}</p></div>",
        f"<p>All {SEA}</p><section><h2>The last word</h2><p>Odd Rasmussen {SEA}</p></section>",
    ],
)
def test_a_story_that_its_author_is_in_is_no_box_about_the_author(inner: str):
    assert "Odd Rasmussen went" in read_html(page("The boat that came back", inner, "")).text


def test_the_views_of_several_authors_are_no_boxes():
    names = ["Odd Rasmussen", "Ann Avery", "Bo Field"]
    views = "".join(f"<section><h2>{name}</h2><p>{name} {SEA}</p></section>" for name in names)
    authors = "".join(f"<meta name=author content='{name}'>" for name in names)
    article = read_html(f"<title>Three views</title>{authors}<p>The boat is late.</p>{views}")
    assert all(f"{name} went" in article.text for name in names)
