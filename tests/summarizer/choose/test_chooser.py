"""Which sentences are chosen, and which never are."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from summarizer.choose.chooser import Chooser
from summarizer.choose.selection import LONG
from summarizer.model import Article, Block, BlockKind, Genre, Span
from summarizer.salience.weigh import weigh
from summarizer.sentences import sentences_of


def chosen(text: str, count: int, scores: list[float] | None = None) -> list[str]:
    """The texts of the points; `scores` in place of the program's own."""
    article = Article(text=text)
    sentences = sentences_of(article)
    weighed = weigh(article, sentences)
    if scores is not None:
        assert len(scores) == len(sentences)
        weighed = replace(weighed, worth=np.array(scores, float))
    return [point.sentence.text for point in Chooser(weighed).points(count)]


def test_a_heading_is_never_preferred_to_a_sentence():
    text = "The second boat of Skerry Lines\nThe ferry was late on Monday."
    article = Article(
        text=text,
        blocks=(
            Block(span=Span(0, 31), kind=BlockKind.HEADING),
            Block(span=Span(32, len(text))),
        ),
    )
    sentences = sentences_of(article)
    [point] = Chooser(weigh(article, sentences)).points(1)
    assert point.sentence.index == 1


def test_points_come_in_the_order_of_the_text():
    text = "The pier is old stone. The boat costs millions. The school needs a roof."
    assert chosen(text, 2, [1, 2, 3]) == ["The boat costs millions.", "The school needs a roof."]


def test_the_same_is_not_said_twice():
    text = "The boat costs two millions. The boat costs two millions! The school needs a roof."
    assert chosen(text, 2, [3, 2.9, 1]) == [
        "The boat costs two millions.",
        "The school needs a roof.",
    ]


def test_all_are_given_when_all_are_asked_for():
    text = "Why? “We waited.” He left. He left. The boat sails in June."
    assert len(chosen(text, 99)) == 5


def test_none_are_given_for_none():
    assert chosen("The boat sails in June.", 0) == []
    assert chosen("", 3) == []


def test_each_stretch_of_a_long_article_is_heard():
    lines = [f"The boat number{i} sails to island{i} in storm{i}." for i in range(2 * LONG)]
    article = Article(text="\n\n".join(lines))
    sentences = sentences_of(article)
    points = Chooser(weigh(article, sentences)).points(4)
    stretch = len(sentences) / 4
    assert [int(point.sentence.index / stretch) for point in points] == [0, 1, 2, 3]


def test_what_stands_alone_is_told_with_its_worth() -> None:
    article = Article(text="The harbour of Skerry was closed on Friday. It opens again on Monday.")
    weighed = weigh(article, sentences_of(article))
    alone = Chooser(weighed).alone()
    assert list(alone) == [0]
    assert alone == {0: Chooser(weighed).points(1)[0].score}


@pytest.mark.parametrize(
    ("genre", "sentences", "least"),
    [
        (Genre.NEWS, LONG + 1, 0.12),
        (Genre.GUIDE, LONG + 1, -0.1),
        (Genre.LIST, LONG, 0.12),
        (Genre.LIST, LONG + 1, -0.1),
        (Genre.COMPARISON, LONG + 1, -0.1),
    ],
)
def test_less_is_expected_of_each_sentence_of_a_long_text_of_many_things(
    genre: Genre, sentences: int, least: float
):
    kinds = ["pier", "boat", "mast", "roof", "sail", "lamp", "rope"]
    text = "\n\n".join(f"The {kinds[n % 7]} {n} was built in year {n}." for n in range(sentences))
    article = Article(text=text)
    weighed = weigh(article, sentences_of(article))
    for worth, points in ((least + 0.001, 2), (least - 0.001, 1)):
        scores = np.full(sentences, -9.0)
        scores[[0, -1]] = 1, worth
        given = replace(
            weighed, worth=scores, genre=genre, news_share=-0.075
        )  # likeness costs nothing
        assert len(Chooser(given).points(2, whole=True)) == points
