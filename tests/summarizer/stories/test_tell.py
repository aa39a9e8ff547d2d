"""Several articles told as one story."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer import Article, DigestOptions, story
from summarizer.errors import EmptyText, NotOneStory
from tests.summarizer.stories.test_same import FERRY, LATER, OTHER, OUTLET, article
from tests.told_stories import articles_of

NAMES = ["agency", "courier", "evening", "herald"]


def test_what_two_articles_report_is_said_once() -> None:
    told = story([article(FERRY), article(OUTLET)])
    assert [line.articles for line in told.shared] == [(0, 1)]
    assert "has to be dredged" in told.shared[0].best.text.replace("\n", " ")


def test_one_article_is_a_story_of_its_own() -> None:
    told = story([article(FERRY)])
    assert (told.shared, told.differences, len(told.sources)) == ((), (), 1)
    assert told.single


@pytest.mark.parametrize(
    "articles",
    [
        [article(FERRY), article(OTHER)],
        [article(FERRY), article(OUTLET, language="de")],
        [article(FERRY), article(LATER, day=18)],
    ],
)
def test_articles_on_different_events_are_no_story(articles: list[Article]) -> None:
    with pytest.raises(NotOneStory):
        story(articles)


@pytest.mark.parametrize("articles", [[], [article(FERRY), Article(text="* * *")]])
def test_without_words_there_is_no_story(articles: list[Article]) -> None:
    with pytest.raises(EmptyText):
        story(articles)


def test_quotes_are_as_many_as_are_wanted() -> None:
    articles = articles_of("tram-derailment", NAMES)
    assert [len(story(articles, DigestOptions(quotes=n)).quotes) for n in (0, 2)] == [0, 2]


def test_points_say_how_many_lines_there_are_at_most() -> None:
    articles = articles_of("mill-closure", ["agency", "business-daily", "ostby-news"])
    told = story(articles, DigestOptions(points=2))
    assert (len(told.shared), len(told.single)) == (2, 2)


def test_the_headline_is_that_of_the_newest_article() -> None:
    told = story(articles_of("tram-derailment", NAMES))
    assert told.title == "Passenger dies after Halvern tram crash; tram was going 38 in a 15 zone"


def test_without_dates_the_headline_is_that_of_the_first_line() -> None:
    articles = [
        replace(one, published=None)
        for one in articles_of("bakery-verdict", ["morning", "agency"])
    ]
    told = story(articles)
    assert told.lead == told.shared[0].best.article
    assert not any(variant.newest for one in told.differences for variant in one.variants)


def test_the_last_figure_is_told_to_be_the_newest() -> None:
    (difference,) = story(articles_of("tram-derailment", NAMES[:2])).differences
    assert [(one.articles, one.newest) for one in difference.variants] == [
        ((1,), True),
        ((0,), False),
    ]


def test_no_figure_is_the_newest_where_a_later_article_may_have_another_one() -> None:
    (difference,) = story(articles_of("tram-derailment", NAMES)).differences
    assert [one.newest for one in difference.variants] == [False, False]


def test_of_figures_of_the_same_hour_none_is_the_newest() -> None:
    first, second = articles_of("tram-derailment", ["agency", "courier"])
    told = story([first, replace(second, published=first.published)])
    assert [one.newest for one in told.differences[0].variants] == [False, False]


def test_a_line_with_an_outdated_figure_is_left_out() -> None:
    told = story(articles_of("tram-derailment", NAMES))
    assert not any("12 people" in line.best.text for line in told.shared)
