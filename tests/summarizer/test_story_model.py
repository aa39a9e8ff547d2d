"""story_model: which articles give a line or a quotation, and the headline of a story."""

from __future__ import annotations

from summarizer.model import Genre, Quote, QuoteForm, Span
from summarizer.story_model import Citation, CitedQuote, SharedLine, Story, StoryQuote, StorySource


def cite(article: int) -> Citation:
    return Citation(article=article, text="So", span=Span(0, 2))


def quoted(article: int) -> CitedQuote:
    quote = Quote(
        text="So", parts=(Span(0, 2),), form=QuoteForm.DIRECT, speaker=None, confidence=1.0
    )
    return CitedQuote(article=article, quote=quote)


def test_the_articles_of_a_line_stand_as_they_were_given() -> None:
    line = SharedLine(best=cite(2), others=(cite(3), cite(0)), sources=2)
    assert line.articles == (0, 2, 3)


def test_an_article_that_gives_a_quotation_twice_is_named_once() -> None:
    quote = StoryQuote(longest=quoted(1), others=(quoted(0), quoted(1)))
    assert quote.articles == (0, 1)


def test_a_story_has_the_headline_of_its_lead() -> None:
    sources = tuple(
        StorySource(title=title, words=9, genre=Genre.NEWS) for title in ("One", "Two", None)
    )
    titles = [
        Story(
            sources=sources, lead=lead, language="en", shared=(), differences=(), single=(),
            quotes=(),
        ).title
        for lead in range(3)
    ]  # fmt: skip
    assert titles == ["One", "Two", None]
