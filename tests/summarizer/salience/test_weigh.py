"""What sentences are worth, and the reasons for it."""

from __future__ import annotations

import pytest

from summarizer.model import Article, Genre
from summarizer.salience.weigh import Weighed, weigh
from summarizer.sentences import sentences_of

TEXT = (
    "The ferry line of Skerry will buy a second boat in June, the line said on Monday. "
    "The boat carries forty cars to the island. The school has a new roof. "
    "Islanders asked for the boat after a storm. Sign up for our newsletter and read more here."
)


def weighed(text: str, title: str | None = None, language: str = "en") -> Weighed:
    article = Article(text=text, title=title, language=language)
    return weigh(article, sentences_of(article))


def test_the_sentence_that_the_rest_is_about_comes_first():
    worth = weighed(TEXT).worth
    assert worth[:2].min() > worth[2:].max()


def test_what_the_site_says_of_itself_comes_last():
    assert weighed(TEXT).worth.argmin() == 4


def test_the_headline_lifts_what_it_speaks_of():
    without, with_title = weighed(TEXT), weighed(TEXT, "School gets a new roof")
    assert with_title.worth[2] > without.worth[2] + 0.05
    assert "title" in {reason.feature for reason in with_title.why(2)}


def test_the_reasons_add_up_to_the_worth():
    found = weighed(TEXT, "A second boat")
    for at, worth in enumerate(found.worth):
        assert sum(reason.weight for reason in found.why(at)) == pytest.approx(worth, abs=0.01)


def test_the_weightiest_reason_is_told_first():
    sizes = [abs(reason.weight) for reason in weighed(TEXT).why(0)]
    assert sizes == sorted(sizes, reverse=True)


def test_the_news_formula_counts_more_in_news():
    news = weighed(
        "Police in Skerry said on Monday that a ferry had sunk. Minister Ann Avery told reporters "
        "that 40 people were saved. “We were lucky,” she said. Officials will meet on Friday.",
        "Ferry sinks off Skerry, minister says",
    )
    guide = weighed(
        "You should oil the boat. Make sure that you dry it first. Never use water on it. "
        "You need a brush and two litres of oil. Always wear gloves when you do it.",
        "How to oil a boat",
    )
    assert (news.genre, guide.genre) == (Genre.NEWS, Genre.GUIDE)
    assert news.news.std() > 2 * guide.news.std()


def test_nothing_is_weighed_when_there_is_nothing():
    assert weighed("").worth.tolist() == []


@pytest.mark.parametrize("language", ["xx", "de", "uk"])
def test_any_language_is_weighed(language: str):
    assert len(weighed("Aa bb cc. Aa bb dd. Ee ff.", language=language).worth) == 3


def test_a_sentence_is_worth_the_same_in_a_batch_of_many():
    """The trees walk down for a thousand sentences at a time."""
    found = weighed("The boat is late again today. " * 1_100)
    assert len(found.worth) == 1_100
    assert sum(r.weight for r in found.why(1_050)) == pytest.approx(found.worth[1_050], abs=0.01)


def test_likeness_to_the_text_counts_more_where_words_have_no_spaces():
    text = "木橋は町の心臓だ。木橋は九億円で直った。猫は寝た。"
    assert weighed(text, language="ja").centre.argmin() == 2
    assert not weighed("The bridge is old. The bridge is dear. A cat slept.").centre.any()
