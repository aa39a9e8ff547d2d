"""Several articles told as one story."""

from __future__ import annotations

import pytest

from summarizer import Article, DigestOptions, group_by_story, story
from summarizer.errors import EmptyText, NotOneStory
from tests.summarizer.stories.test_same import FERRY, LATER, OTHER, OUTLET, article


def test_what_two_articles_report_is_said_once() -> None:
    told = story([article(FERRY), article(OUTLET)])
    assert [line.articles for line in told.shared] == [(0, 1)] * len(told.shared)
    assert any("6.2 million euros" in line.best.text for line in told.shared)


def test_articles_on_different_events_are_no_story() -> None:
    with pytest.raises(NotOneStory):
        story([article(FERRY), article(OTHER)])


@pytest.mark.parametrize("articles", [[], [article(FERRY), Article(text="* * *")]])
def test_without_words_there_is_no_story(articles: list[Article]) -> None:
    with pytest.raises(EmptyText):
        story(articles)


def test_a_quotation_that_both_give_stands_once() -> None:
    told = story([article(FERRY), article(OUTLET)])
    waited = [one for one in told.quotes if "eleven years" in one.longest.quote.text]
    assert [one.articles for one in waited] == [(0, 1)]
    assert waited[0].speaker is not None
    assert waited[0].speaker.name == "Ina Brandt"


def test_quotes_are_not_looked_for_when_none_are_wanted() -> None:
    assert story([article(FERRY), article(OUTLET)], DigestOptions(quotes=0)).quotes == ()


def test_articles_are_put_in_groups_of_one_story() -> None:
    given = [article(OTHER), article(FERRY), article(LATER, day=18), article(OUTLET)]
    assert group_by_story(given) == ((0,), (1, 3), (2,))
