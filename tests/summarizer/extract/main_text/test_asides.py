"""asides: what stands amid an article and is none of it."""

from __future__ import annotations

import pytest

from summarizer.extract.html.reader import read_page
from summarizer.extract.html.tree import parse
from summarizer.extract.main_text.asides import find_asides

SENTENCE = "The ferry to the outer islands leaves at nine from the old stone quay."
ARTICLE = f"<article><p>{SENTENCE}</p><p>{SENTENCE * 4}</p></article>"


def found(markup: str, chance: float = 0.9) -> list[str]:
    segments = read_page(parse(f"<body>{markup}</body>").root).segments
    for one in segments:
        one.chance = chance
    return [segments[n].text for n in sorted(find_asides(segments, 0.1))]


def test_a_hidden_box_beside_the_article_waits_for_a_script() -> None:
    form = "<section id=sign-in style='display:none'><h3>Hello again</h3><p>Your name?</section>"
    assert found(ARTICLE + form) == ["Hello again", "Your name?"]
    assert found(ARTICLE + form, 0.05) == []


@pytest.mark.parametrize(
    "page",
    [
        f"<div id=story style='display:none'>{ARTICLE}</div><p>Menu</p>",
        f"<main><p>{SENTENCE * 4}<p class=more style='display:none'>{SENTENCE}</main>",
        f"{ARTICLE}<div hidden id=S:1><p>{SENTENCE}</p></div>",
    ],
)
def test_an_article_that_is_hidden_stays(page: str) -> None:
    assert found(page) == []


@pytest.mark.parametrize(
    "line",
    [
        "<p>Les også: <a href=/a>Ferjen er borte</a></p>",
        "<p><b>Læs også: <a href=/a>Færgen er væk</a></b></p>",
        "<h2><a href=/a>Les også Ferjen er borte</a></h2>",
        "<p>À lire aussi <a href=/a>Le bac a disparu</a></p>",
        "<p>FUNDA FUTHI | <a href=/a>Isikebhe asisekho</a></p>",
    ],
)
def test_links_to_other_articles_are_told_by_their_label(line: str) -> None:
    assert len(found(f"<p>{SENTENCE}</p>{line}<p>{SENTENCE}</p>")) == 1


@pytest.mark.parametrize(
    "line",
    [
        "<p>Read more <a href=/a>about the ferry</a>, which nobody had seen since Monday.</p>",
        "<p>Read also <a href=/a>what the crew wrote in May.</a></p>",
        "<p>Northern quay | <a href=/a>the old crane</a></p>",
        "<p>BOATS | The ferry is gone, and <a href=/a>so is the crew</a></p>",
        "<p>Les også: Ferjen er borte</p>",
    ],
)
def test_other_lines_are_not(line: str) -> None:
    assert found(f"<p>{SENTENCE}</p>{line}<p>{SENTENCE}</p>") == []


def test_what_subscribers_get_is_none_of_the_article() -> None:
    gets = "<ul><li>All our papers.</li><li>Crosswords every day.</li></ul>"
    wall = "<div>This article is reserved for subscribers</div><p>Read all the news.</p>"
    assert found(f"{ARTICLE}<div>{wall}{gets}</div>") == [
        "All our papers.",
        "Crosswords every day.",
    ]
    assert found(f"{ARTICLE}<div><p>{SENTENCE}</p>{gets}</div>") == []
    assert found(f"{ARTICLE}<div>{wall}</div><div>{gets}</div>") == []
