"""What holds of the points of any text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from summarizer.engines import rank
from summarizer.model import Article
from summarizer.sentences import sentences_of
from summarizer.words import count_words, words
from tests.properties.test_sentence_laws import LANGUAGES, PIECES


@given(PIECES, LANGUAGES, st.integers(0, 9), st.one_of(st.none(), PIECES))
def test_points_are_sentences_of_the_text_in_order(
    text: str, language: str, count: int, title: str | None
):
    article = Article(text=text, language=language, title=title)
    sentences = sentences_of(article)
    points = rank(article, sentences).points(count)
    places = [point.sentence.index for point in points]
    assert places == sorted(set(places))
    assert len(points) == min(count, len(sentences))
    assert all(sentences[point.sentence.index] is point.sentence for point in points)


@given(PIECES, LANGUAGES)
def test_the_same_text_gives_the_same_points(text: str, language: str):
    article = Article(text=text, language=language)
    sentences = sentences_of(article)
    assert rank(article, sentences).points(3) == rank(article, sentences).points(3)


@given(PIECES)
def test_words_are_counted_as_they_are_found(text: str):
    assert count_words(text) == len(words(text))
    assert all(any(sign.isalnum() for sign in word) for word in words(text))
