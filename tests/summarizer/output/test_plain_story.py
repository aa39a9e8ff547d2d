"""A story in a terminal."""

from __future__ import annotations

import pytest

from summarizer import Article, Length, story
from summarizer.output.plain_story import plain_story
from tests.summarizer.stories.test_same import FERRY, OUTLET, article
from tests.told_stories import articles_of, expected_of


def lines_of(slug: str, **look: object) -> list[str]:
    told = story(articles_of(slug, expected_of(slug)["story"]))
    return plain_story(told, length=Length.NORMAL, **look).splitlines()


def test_the_outlets_stand_beside_each_line() -> None:
    lines = lines_of("museum-theft")
    assert lines[0] == "Fourth Krag missing: museum finds more gone than it thought"
    assert lines[1].startswith("3 articles: northwire.example · capitaltimes.example")
    at = next(i for i, line in enumerate(lines) if line.startswith("• The thieves who broke in"))
    assert lines[at + 2] == "  norhavenpost.example"
    assert max(map(len, lines)) <= 80


def test_what_differs_stands_side_by_side() -> None:
    lines = lines_of("museum-theft")
    at = lines.index("Told differently")
    assert lines[at + 1] == "• 2.5 million euros — norhavenpost.example, later"
    assert "  2.3 million euros — capitaltimes.example" in lines


def test_a_role_is_told_once() -> None:
    lines = lines_of("museum-theft")
    assert "    — Pia Lorentz, director of the museum · capitaltimes.example" in lines
    assert "    — Pia Lorentz · norhavenpost.example" in lines


def test_headings_are_bold_and_outlets_dim_in_colour() -> None:
    lines = lines_of("museum-theft", colour=True)
    assert "\x1b[1mWho said what\x1b[0m" in lines
    assert "\x1b[2m  norhavenpost.example\x1b[0m" in lines


def test_articles_without_a_site_have_numbers() -> None:
    told = story([article(FERRY), article(OUTLET)])
    assert "2 articles: article 1 · article 2" in plain_story(told, length=Length.NORMAL)


@pytest.mark.parametrize(
    ("said", "more"), [(3, None), (4, "… and 1 more quote"), (5, "… and 2 more quotes")]
)
def test_quotes_that_are_not_shown_are_counted(said: int, more: str | None) -> None:
    speech = " ".join(
        f"“We count the boats of number {n} every day,” said Ann Lee."
        for n in range(100, 100 + said)
    )
    told = story(
        [Article(text=f"{speech} The harbour of Skerry counts its boats again this year.")]
    )
    text = plain_story(told, length=Length.SHORT)
    assert len(told.quotes) == said
    assert text.count("We count the boats") == 3
    assert (more is None and "more quote" not in text) or f"{more}: --json has them all" in text
