"""Whether two articles begin with the same."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from summarizer import Article
from summarizer.stories.openings import begins_with_the_same, open_article

EVENT = "The old lighthouse of Skerry collapsed in a storm on Friday night."
RETOLD = "A storm brought the old lighthouse down during the night."
REST = (
    "Fishermen sold herring on the quay. The library bought new chairs. Children painted a wall. "
    "A choir sang in the church."
)


def begins(first: str, second: str, days: tuple[int, int] = (3, 3)) -> bool:
    one, other = (
        open_article(Article(text=text, published=datetime(2024, 5, day, tzinfo=UTC)))
        for text, day in zip((first, second), days, strict=True)
    )
    assert begins_with_the_same(one, other) == begins_with_the_same(other, one)
    return begins_with_the_same(one, other)


def test_articles_on_one_event_begin_with_it() -> None:
    assert begins(f"{EVENT} {REST}", f"{RETOLD} {REST}")


def test_a_later_article_may_tell_it_further_down() -> None:
    assert begins(f"{EVENT} {REST}", f"{REST} {EVENT}", (3, 4))


def test_an_earlier_article_that_tells_what_is_to_come_is_another_story() -> None:
    assert not begins(f"{EVENT} Masons came.", f"{REST} {EVENT}", (4, 3))


def test_without_dates_only_the_beginnings_count() -> None:
    one, other = (
        open_article(Article(text=text)) for text in (f"{EVENT} Masons came.", f"{REST} {EVENT}")
    )
    assert not begins_with_the_same(one, other)


def test_names_alone_are_not_enough() -> None:
    one = "Ina Brandt, the mayor of Skerry, opened the Dahl Museum."
    assert not begins(one, "Ina Brandt sold her house in Skerry to the Dahl Museum.")


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("Brandt left. Later brandt was a word.", "en", frozenset()),
        ("In Skerry the mayor slept. The Mayor woke.", "en", frozenset({"skerri"})),
        ("In Skerry schlief der Rat.", "de", frozenset()),
    ],
)
def test_a_name_has_a_capital_wherever_it_stands(
    text: str, language: str, names: frozenset[str]
) -> None:
    assert open_article(Article(text=text, language=language)).names & {
        "skerri", "skerry", "brandt", "mayor", "rat",
    } == names  # fmt: skip


def test_the_headline_belongs_to_the_beginning() -> None:
    opened = open_article(Article(text=REST, title=EVENT))
    assert opened.first == 3
    assert "lighthous" in opened.stems[0]


def test_a_person_with_a_role_is_not_what_happened() -> None:
    leader = "The union's general secretary, Bettina Rooke,"
    one, other = f"{leader} said members would vote.", f"{leader} said talks would go on."
    assert not begins(one, other)
