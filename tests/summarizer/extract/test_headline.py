"""headline: which of a page's titles is the article's."""

from __future__ import annotations

import pytest

from summarizer.extract.headline import Titles, headline

LAMP = "Lamp burns again"
ROCK = "Lamp burns again on the rock"
OLD = "The old lamp burns again"


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (Titles(), None),
        (Titles(title=LAMP), LAMP),
        (Titles(title=f"{LAMP} | Coast Gazette", host="coastgazette.example"), LAMP),
        (Titles(title=f"Coast Gazette - {LAMP}", site_name="Coast Gazette"), LAMP),
        (Titles(headings=(LAMP,), title=f"{LAMP} - Region - CG"), LAMP),
        (Titles(headings=("Coast Gazette", LAMP), open_graph=LAMP), LAMP),
        (Titles(headings=(ROCK,), open_graph="Rock: the lamp is back"), ROCK),
        (Titles(headings=("News",), open_graph=LAMP), LAMP),
        (Titles(headings=(LAMP,)), LAMP),
        (Titles(open_graph="Lamp &amp; light", title="x"), "Lamp & light"),
        (Titles(headings=(f"Region | {OLD}",), open_graph=OLD), OLD),
    ],
)
def test_the_heading_that_the_head_agrees_with_wins(titles: Titles, expected: str | None) -> None:
    assert expected == headline(titles)
