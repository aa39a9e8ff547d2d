"""Which sentences are chosen, and which never are."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from summarizer.choose.chooser import Chooser
from summarizer.choose.fitness import Fitness, SentenceFitness
from summarizer.choose.selection import LONG
from summarizer.model import Article, Block, BlockKind, Span
from summarizer.salience.layout import lay_out
from summarizer.salience.weigh import weigh
from summarizer.sentences import sentences_of
from summarizer.words import take_apart


def standing_of(text: str, language: str = "en") -> list[Fitness]:
    article = Article(text=text, language=language)
    sentences = sentences_of(article)
    worded = [take_apart(sentence.text) for sentence in sentences]
    layout = lay_out(article, sentences, [one.count for one in worded])
    standing = SentenceFitness(article, sentences, layout, worded, at_best={})
    return [standing.of(i) for i in range(len(sentences))]


def chosen(text: str, count: int, scores: list[float] | None = None) -> list[str]:
    """The texts of the points; `scores` in place of the program's own."""
    article = Article(text=text)
    sentences = sentences_of(article)
    weighed = weigh(article, sentences)
    if scores is not None:
        assert len(scores) == len(sentences)
        weighed = replace(weighed, worth=np.array(scores, float))
    return [point.sentence.text for point in Chooser(weighed).points(count)]


@pytest.mark.parametrize(
    "second",
    [
        "But the price has doubled since then.",
        "He wants to sail in the coming June.",
        "It’s the first boat for twenty years.",
        "In addition, the fares stay as low.",
        "Now aged 52, he runs the whole line.",
        "“We wait for the boat,” he said.",
        '"We wait for the boat," they told reporters.',
    ],
)
def test_a_sentence_that_points_back_leans(second: str):
    assert standing_of(f"Ina Brandt owns the ferry line. {second}")[1] is Fitness.LEANS


@pytest.mark.parametrize(
    ("first", "second", "language"),
    [
        ("Ina Brandt besitzt die Fähre.", "Sie kauft ein zweites Boot.", "de"),
        ("Ina Brandt dirige la ligne.", "Elle achète un autre bateau.", "fr"),
        ("Ina Brandt dirige la ligne.", "« C'est un bon bateau », a-t-elle dit.", "fr"),
        ("Ina Brandt dirige la línea.", "Sin embargo, no tiene barcos.", "es"),
        ("Ina Brandt guida la linea.", "Tuttavia non ha altre barche.", "it"),
        ("Ina Brandt leidt de lijn.", "Daarom koopt de lijn een boot.", "nl"),
        ("Ina Brandt prowadzi linię.", "Jednak nie ma innych statków.", "pl"),
        ("Ina Brandt dirige a linha.", "Além disso, não tem outro barco.", "pt"),
        ("Ина Брандт ведёт линию.", "Однако других лодок у линии нет.", "ru"),
        ("Ina Brandt driver linjen.", "Dessutom har linjen ingen båt.", "sv"),
        ("Іна Брандт веде лінію.", "Однак інших човнів лінія не має.", "uk"),
    ],
)
def test_every_language_knows_what_points_back(first: str, second: str, language: str):
    assert standing_of(f"{first} {second}", language) == [Fitness.ALONE, Fitness.LEANS]


def test_the_first_sentence_leans_on_nothing():
    assert standing_of("He came on Monday to the pier.") == [Fitness.ALONE]


@pytest.mark.parametrize(
    "text",
    [
        "“We have waited long enough for this.”",
        "“We have waited long enough. “",
        "Photo: A boat at the pier of Skerry.",
        "Follow us on every network for more.",
        "Read more about the boat over here.",
    ],
)
def test_bare_and_half_quotes_and_captions_are_torn(text: str):
    assert standing_of(f"The ferry was late. {text}")[1] is Fitness.TORN


def test_the_parts_of_a_long_quote_are_torn_and_what_follows_is_not():
    text = (
        "The line buys a boat. “We waited for years. We asked for years. "
        "We have it now,” said Ina Brandt. The boat sails in June."
    )
    torn = [Fitness.TORN] * 3
    assert standing_of(text) == [Fitness.ALONE, *torn, Fitness.ALONE]


def test_a_quote_that_is_never_closed_spoils_only_its_paragraph():
    text = "“We waited for years, said Brandt.\n\nThe new boat sails in June."
    assert standing_of(text) == [Fitness.TORN, Fitness.ALONE]


def test_a_quote_with_its_speaker_stands_alone():
    for text in (
        "“We waited for years,” said Ina Brandt.",
        "„Wir haben gewartet“, sagte Ina Brandt.",
        "»Wir haben gewartet«, sagte Ina Brandt.",
        "« Nous avons attendu », dit Ina Brandt.",
        '"We waited for years," said Ina Brandt.',
    ):
        assert standing_of(f"The ferry was late again. {text}")[1] is Fitness.ALONE


def test_questions_labels_and_asides_are_weak():
    text = "Why was the ferry late? Too late. (At least on that day it was.)"
    assert standing_of(text) == [Fitness.WEAK] * 3


def test_the_rest_of_a_sentence_is_no_point():
    for rest in ("each other, there must be at least one.)", "и лодка встала у причала."):
        assert standing_of(f"The ferry was late.\n\n{rest}")[-1] is Fitness.WEAK
    assert standing_of("The ferry was late.\n\nčekali na loď celý den.")[-1] is Fitness.WEAK
    assert standing_of("iPhone sales rose on the island last year.") == [Fitness.ALONE]


def test_what_ends_in_a_comma_goes_on_elsewhere():
    text = "The ferry was late. Asked what it cost her, Ina Brandt said: “Everything,”"
    assert standing_of(text) == [Fitness.ALONE, Fitness.WEAK]


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


def test_what_leans_is_taken_only_beside_what_it_leans_on():
    text = "The pier is old stone. The boat costs millions. It sails in the summer."
    assert chosen(text, 1, [1, 2, 9]) == ["The boat costs millions."]
    assert chosen(text, 2, [1, 2, 9]) == ["The boat costs millions.", "It sails in the summer."]
    assert chosen(text, 2, [3, 2, 2.1])[0] == "The pier is old stone."


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


def test_an_unknown_language_leans_on_nothing():
    assert standing_of("Aa bb cc dd. He bb cc dd.", "xx") == [Fitness.ALONE] * 2


def test_a_sentence_of_marks_alone_is_no_opening():
    assert standing_of("The ferry was late.\n\n... !!!")[1] is Fitness.WEAK
