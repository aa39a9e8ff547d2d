"""headline: which of a page's titles is the article's."""

from __future__ import annotations

import pytest

from summarizer.extract.metadata.headline import Titles, headline

LAMP = "Lamp burns again"
TIDE = "Tide mill grinds again after thirty years"
ROCK = "Lamp burns again on the rock"
OLD = "The old lamp burns again"


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (Titles(), None),
        (Titles(title=LAMP), LAMP),
        (Titles(title=f"{LAMP} | Coast Gazette", host="coastgazette.example"), LAMP),
        (Titles(title=f"Coast Gazette - {LAMP}", sites=frozenset({"coastgazette"})), LAMP),
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


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        # marks that few sites use, and a doubled colon before a site's known name
        *(
            (Titles(title=f"{TIDE} {mark} Sawl", sites=frozenset({"sawl"})), TIDE)
            for mark in ("⁄", "⋆", "★", "∙", "¦", "*", "::")
        ),
        # sections and sites that nothing names
        (Titles(title=f"{TIDE} < Sawl Mirror"), TIDE),
        (Titles(title=f"(3) {TIDE} - Sawl Mirror"), TIDE),
        (Titles(title=f"{TIDE} - Page 2 - Sawl Mirror"), TIDE),
        (Titles(title="The tide - Sawl Forum"), "The tide"),
        (Titles(open_graph=f"r/mills on Reddit: {TIDE}"), TIDE),
        (Titles(headings=("Private: The tide",), title="The tide"), "The tide"),
        (Titles(headings=("The tide",), title="Sawl Mirror: The tide"), "The tide"),
        (Titles(open_graph="The tide - Sawl Mirror", title="The tide"), "The tide"),
        (Titles(title="旧灯塔重新点亮二十年来第一次_本地_晨光网"), "旧灯塔重新点亮二十年来第一次"),
        (Titles(title="島の図書船、四十年の航海を終える - 社会 : 潮見新聞"),
         "島の図書船、四十年の航海を終える"),
        (Titles(title=f"{TIDE} | Local | The Sawl Mirror"), TIDE),
        (Titles(title=f"{TIDE} - Sawl Mirror"), TIDE),
        (Titles(title=f"Local › Mills › {TIDE}"), TIDE),
        (Titles(title=f"Local | {TIDE} | Sawl Mirror"), TIDE),
        (Titles(open_graph=f"{TIDE} · Sawl Mirror", title=f"{TIDE} · Sawl Mirror"), TIDE),
        (Titles(title=f"{TIDE} — SawlMirror.example"), TIDE),
        (Titles(title="旧灯塔重新点亮二十年来第一次_晨光网", sites=frozenset({"晨光网"})),
         "旧灯塔重新点亮二十年来第一次"),
        (Titles(title="島の図書船、四十年の航海を終える｜潮見新聞", owner="© 潮見新聞"),
         "島の図書船、四十年の航海を終える"),
        # named by the page
        (Titles(title=f"{TIDE} [Sawl Mirror]", sites=frozenset({"sawlmirror"})), TIDE),
        (Titles(title=f"{TIDE}: Sawl Mirror", sites=frozenset({"sawlmirror"})), TIDE),
        (Titles(title="The tide - Sawl Mirror Art", sites=frozenset({"sawlmirror"})), "The tide"),
        (Titles(headings=("Sawl Mirror",), title=f"Sawl Mirror - {TIDE}",
                sites=frozenset({"sawlmirror"})), TIDE),
        (Titles(title=f"Tidal Notes: {TIDE}", host="tidalnotes.blog.example"), TIDE),
        (Titles(title=f"Sawl Mirror: {TIDE}", sites=frozenset({"sawlmirror"})), TIDE),
        (Titles(title=f"Sawl Mirror – {TIDE}", owner="© 2023 Sawl Mirror Ltd"), TIDE),
        # known by the links on the page
        (Titles(title="Local News › Adrift › Mirror Online", linked=frozenset({"localnews"}),
                owner="© Mirror Online"), "Adrift"),
        (Titles(title="Adrift › Local News", linked=frozenset({"adrift", "localnews"})), "Adrift"),
        (Titles(headings=("Sawl Mirror", "The last tide mill"), title="Sawl Mirror",
                sites=frozenset({"sawlmirror"})), "The last tide mill"),
        (Titles(headings=("Sawl Mirror",), title="Sawl Mirror", sites=frozenset({"sawlmirror"})),
         "Sawl Mirror"),
        # of one or two words
        (Titles(headings=("Tide mills",), title="Tide mills - Sawl Encyclopedia"), "Tide mills"),
        (Titles(headings=("Floods",), title="Floods | Weather | Sawl Mirror"), "Floods"),
        (Titles(headings=("Sawl Mirror",), title="Floods | Sawl Mirror"), "Floods"),
        # what programs add
        (Titles(title="Unlisted: How the mill was mended"), "How the mill was mended"),
        (Titles(title="Entwurf: Die Mühle mahlt wieder"), "Die Mühle mahlt wieder"),
        (Titles(title="How do I stop a tap dripping? : r/homefix"),
         "How do I stop a tap dripping?"),
        (Titles(title="The tide mill - by Mina Tarr"), "The tide mill"),
        (Titles(open_graph="Wind – by Łucja M. Żak-Orr"), "Wind"),
        # marks within a headline
        (Titles(title="Sawl - Kell 2:1 | Sawl Mirror", host="sawlmirror.example"),
         "Sawl - Kell 2:1"),
        (Titles(title="Mills - by hand"), "Mills - by hand"),
        (Titles(title="Mills - why they turn again"), "Mills - why they turn again"),
        (Titles(title="Ferry sinks off Kell – two dead"), "Ferry sinks off Kell – two dead"),
        (Titles(title="Opinion: let the mill grind"), "Opinion: let the mill grind"),
        (Titles(title="Wind - Sun - Tide"), "Wind - Sun - Tide"),
        (Titles(title="The ★ Show"), "The ★ Show"),
        (Titles(title="Rating ★ ★ ★ ★"), "Rating ★ ★ ★ ★"),
        (Titles(title="The new pier is rated ★ ★ ★"), "The new pier is rated ★ ★ ★"),
        (Titles(title="A ⋆ B"), "A ⋆ B"),
    ],
)  # fmt: skip
def test_the_names_of_sites_and_sections_leave_the_headline(titles: Titles, expected: str) -> None:
    assert expected == headline(titles)
