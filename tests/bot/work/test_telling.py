"""Articles become the digest of their story, with a link to the place of every line."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.digests.story import MOST_ARTICLES
from bot.work.telling import find_news, find_stories, tell_story
from summarizer.model import Article
from summarizer.options import Length
from summarizer.text import read_text
from tests.told_stories import articles_of


def _tram(*names: str) -> list[Article]:
    return articles_of("tram-derailment", list(names))


def test_articles_on_one_event_are_told_and_the_others_left_out() -> None:
    articles = _tram("fares", "agency", "courier")
    story = tell_story(articles, Length.NORMAL)
    assert story
    assert story.members == (1, 2)
    assert [one.site for one in story.outlets] == [articles[at].site for at in (1, 2)]
    texts = {article.site: " ".join(article.text.split()) for article in articles}
    lines = [*story.shared, *story.single, *(way for ways in story.differences for way in ways)]
    assert lines
    assert all(line.text in texts[line.outlets[0].site] for line in lines)
    told = [*lines, *story.sayings]
    assert all("#:~:text=" in (one.outlets[0].url or "") for one in told)
    assert [way.text[slice(*way.stressed or (0, 0))] for way in story.differences[0]] == [
        "Fourteen people", "12 people",
    ]  # fmt: skip
    (driver,) = (one for one in story.sayings if one.text.startswith("The driver was conscious"))
    assert (driver.speaker, len(driver.outlets)) == ("Karin Solberg", 2)


def test_no_two_on_one_event_are_no_story() -> None:
    assert tell_story(_tram("agency", "fares"), Length.NORMAL) is None
    assert tell_story(_tram("agency"), Length.NORMAL) is None
    assert find_stories([]) == ()


def test_the_larger_of_two_stories_is_told() -> None:
    theft = articles_of("museum-theft", ["agency", "capital", "harbour"])
    articles = [*_tram("agency", "courier"), *theft]
    assert find_stories(articles) == ((2, 3, 4), (0, 1))
    story = tell_story(articles, Length.SHORT)
    assert story
    assert story.members == (2, 3, 4)


def test_copies_of_what_is_no_news_are_no_story() -> None:
    recipe = (
        "Pancakes for four\n\nIngredients\n\n200 g flour\n\n3 eggs\n\n400 ml milk\n\n1 pinch of "
        "salt\n\nMethod\n\n1. Whisk the flour with the eggs and half of the milk until no lump is "
        "left, then add the rest of the milk and the salt.\n\n2. Let the batter stand for twenty "
        "minutes, so that the flour can swell and the pancakes become tender.\n\n3. Heat a little "
        "butter in a pan, pour in a thin layer of batter and turn it when the edge is brown.\n\n"
        "4. Keep the pancakes warm in the oven until the last one is done, and serve them with "
        "sugar and lemon or with cheese and ham.\n"
    )

    one = replace(read_text(recipe), site="a.example")
    assert find_stories([one, replace(one, site="b.example")]) == ()


def test_of_more_articles_than_a_button_holds_the_first_are_told() -> None:
    (agency,) = _tram("agency")
    copies = [replace(agency, site=f"{n}.example") for n in range(MOST_ARTICLES + 1)]
    story = tell_story(copies, Length.SHORT)
    assert story
    assert story.members == tuple(range(MOST_ARTICLES))
    texts = [line.text for line in story.single]
    assert len(texts) == len(set(texts)) == 2


def test_news_are_the_sentences_that_one_alone_has() -> None:
    fares, agency, courier, evening = _tram("fares", "agency", "courier", "evening")
    news = find_news(evening, [fares, agency, courier])
    assert news
    assert news.after == 1
    fresh = [span.of(evening.text) for span in news.fresh]
    assert 1 < len(fresh) <= 3
    assert "has risen to 17" in " ".join(fresh)
    assert list(news.fresh) == sorted(news.fresh)


def test_what_a_copy_takes_over_is_no_news() -> None:
    agency, herald = _tram("agency", "herald")
    news = find_news(herald, [agency])
    assert news
    assert news.fresh == ()


def test_of_another_story_there_are_no_news() -> None:
    fares, evening = _tram("fares", "evening")
    assert find_news(evening, [fares]) is None
    assert find_news(evening, []) is None


def test_what_is_new_is_looked_for_in_the_beginning_of_a_long_article() -> None:
    courier, evening = _tram("courier", "evening")
    padding = " ".join(f"The clerk wrote line {n} into the book of {n} rows." for n in range(900))
    long = read_text(f"{evening.text}\n\n{padding}", language="en")
    news = find_news(replace(evening, text=long.text, blocks=long.blocks), [courier])
    assert news
    assert news.fresh
    assert all(span.end <= len(evening.text) for span in news.fresh)
