"""Labels and outlines: under which heading a point stands, and of what a text consists."""

from __future__ import annotations

import pytest

from summarizer.choose.chooser import Chooser
from summarizer.choose.labels import Labels
from summarizer.choose.outline import names_of_items
from summarizer.choose.records import lines_of_records
from summarizer.model import Article, Block, BlockKind, Genre, Point, Span
from summarizer.salience.weigh import weigh
from summarizer.sentences import sentences_of

HEADING, PARAGRAPH, ITEM = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM


def article_of(*pieces: tuple[str, BlockKind], title: str | None = None) -> Article:
    text, blocks = "", []
    for piece, kind in pieces:
        blocks.append(Block(span=Span(len(text), len(text) + len(piece)), kind=kind))
        text += piece + "\n\n"
    return Article(text=text.rstrip(), blocks=tuple(blocks), title=title)


def labels_of(article: Article, genre: Genre = Genre.LIST, named: tuple[int, ...] = ()):
    """The labels' words of all sentences, None where there is none."""
    sentences = sentences_of(article)
    weighed = weigh(article, sentences)
    labels = Labels(weighed, genre, list(named), lines_of_records(weighed.page.layout))
    found = [labels.of(i) for i in range(len(sentences))]
    assert all(label is None or label.span.of(article.text) == label.text for label in found)
    return [label and label.text for label in found]


KETTLES = (
    ("Kettles have grown dear.", PARAGRAPH),
    ("1. Brandt K2", HEADING),
    ("It boils a litre in two minutes. The handle stays cool.", PARAGRAPH),
    ("Final thoughts", HEADING),
    ("Buy whichever is on sale.", PARAGRAPH),
)


def test_a_point_under_a_heading_has_it_as_its_label():
    assert labels_of(article_of(*KETTLES)) == [
        None, None, "Brandt K2", "Brandt K2", None, None,
    ]  # fmt: skip


def test_a_line_above_all_paragraphs_is_no_label():
    """It is the author's name, or what the author is."""
    article = article_of(
        ("Ann Lee, harbour reporter", PARAGRAPH),
        ("The kettle boils a litre in two minutes.", PARAGRAPH),
        ("Brandt K2", PARAGRAPH),
        ("It is loud.", PARAGRAPH),
    )
    assert labels_of(article) == [None, None, None, "Brandt K2"]


def test_a_heading_that_recurs_is_for_a_part_and_the_item_above_it_is_the_label():
    article = article_of(
        ("Brandt K2", HEADING),
        ("Cons", HEADING),
        ("It is loud.", PARAGRAPH),
        ("Lotus Two", HEADING),
        ("cons", HEADING),
        ("It is slow.", PARAGRAPH),
        ("Price", HEADING),
        ("It costs 40 euros.", PARAGRAPH),
    )
    found = [label for label in labels_of(article) if label]
    assert found[-3:] == ["Lotus Two", "Lotus Two", "Price"]
    assert "Brandt K2" in found
    assert "Cons" not in found


def test_a_detail_is_no_label_and_the_item_above_it_is():
    article = article_of(
        ("Brandt K2", HEADING),
        ("Price: $40", PARAGRAPH),
        ("It is loud.", PARAGRAPH),
        ("Lotus Two", HEADING),
        ("Price: $52", PARAGRAPH),
        ("It is slow.", PARAGRAPH),
    )
    found = labels_of(article)
    assert (found[2], found[5]) == ("Brandt K2", "Lotus Two")


def test_what_speaks_of_another_item_has_no_label():
    article = article_of(
        ("Brandt K2", HEADING),
        ("The handle of it is loud. The Lotus is not.", PARAGRAPH),
        ("Lotus Two", HEADING),
        ("Here Lotus has saved on the lid.", PARAGRAPH),
        ("Prices in June", HEADING),
        ("Brandt and Lotus cost the same. We asked the yard.", PARAGRAPH),
    )
    assert labels_of(article, named=(0, 3, 5)) == [
        None, "Brandt K2", None, None, None, None, None, "Prices in June",
    ]  # fmt: skip


def test_headings_of_news_are_no_labels():
    assert labels_of(article_of(*KETTLES), Genre.NEWS) == [None] * 6


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("The handle of the Brandt", None),
        ("One of those headings that is so long that it says all by itself", None),
        ("The best kettles", "The best kettles of the year"),
    ],
    ids=["repeated", "long", "the headline"],
)
def test_a_heading_that_adds_nothing_is_no_label(heading: str, title: str | None):
    pieces = ((heading, HEADING), ("The Brandt has a handle that stays cool.", PARAGRAPH))
    assert labels_of(article_of(*pieces, title=title))[1] is None


def test_an_item_named_without_a_heading_is_the_label_of_what_follows():
    pieces = (
        ("Brandt K2", ITEM), ("It boils fast.", PARAGRAPH),
        ("Lotus Two", ITEM), ("It is small.", PARAGRAPH),
    )  # fmt: skip
    found = labels_of(article_of(*pieces), named=(0, 2))
    assert found == [None, "Brandt K2", None, "Lotus Two"]


def points_of(article: Article, count: int) -> tuple[Point, ...]:
    return Chooser(weigh(article, sentences_of(article))).points(count)


GUIDE = [
    ("Boats want care, and here is what you should do.", PARAGRAPH),
    *(
        piece
        for number, (name, body) in enumerate(
            (
                ("Oil the hull", "You should use two litres of oil for a boat of five metres."),
                ("Dry the sail", "It should hang for at least three days in the wind."),
                ("Mend the net", "You need 40 metres of cord and a needle to mend it well."),
                ("Paint the mast", "Use no more than half a litre of paint for each metre."),
            ),
            start=1,
        )
        for piece in ((f"{number}. {name}", HEADING), (body, PARAGRAPH))
    ),
]


def test_a_guide_has_an_outline_of_its_steps():
    article = article_of(*GUIDE, title="How to care for a boat: 4 steps")
    chooser = Chooser(weigh(article, sentences_of(article)))
    assert [entry.text for entry in chooser.outline] == [
        "Oil the hull", "Dry the sail", "Mend the net", "Paint the mast",
    ]  # fmt: skip
    assert all(entry.span.of(article.text) == entry.text for entry in chooser.outline)


def test_its_label_says_what_it_is_that_a_point_speaks_of():
    """Without the heading nobody knows what should hang, so the sentence would lean."""
    article = article_of(*GUIDE, title="How to care for a boat: 4 steps")
    labels = {point.text[:2]: point.label and point.label.text for point in points_of(article, 4)}
    assert labels["It"] == "Dry the sail"


def test_of_two_points_under_one_heading_the_first_has_the_label():
    more = [
        (body + " It takes a brush of 10 centimetres and an hour of your time.", kind)
        if body.startswith("You should use")
        else (body, kind)
        for body, kind in GUIDE
    ]
    points = points_of(article_of(*more, title="How to care for a boat: 4 steps"), 9)
    labels = [point.label and point.label.text for point in points]
    assert labels.count("Oil the hull") == 1
    under = [point.text for point in points if point.sentence.block == 2]
    assert len(under) == 2


def test_an_outline_names_nothing_twice():
    again = (GUIDE[-2], ("It wants a second coat of paint after two days.", PARAGRAPH))
    article = article_of(*GUIDE, *again, title="How to care for a boat: 4 steps")
    names = [entry.text for entry in Chooser(weigh(article, sentences_of(article))).outline]
    assert names.count("Paint the mast") == 1


def test_an_outline_names_no_details():
    article = article_of(*GUIDE, title="How to care for a boat: 4 steps")
    measured = weigh(article, sentences_of(article)).measured
    named = names_of_items(measured, Genre.GUIDE, ())
    assert len(named) == 4
    block = int(measured["block"][named[1]])
    assert names_of_items(measured, Genre.GUIDE, {block}) == [named[0], *named[2:]]


def test_headlines_of_other_news_are_no_outline():
    hurt = "The ferry burned at the pier on Monday, the police said, and {} people were hurt."
    others = ("Ferry sails again", "Pier wants a roof", "School has a new boat")
    article = article_of(
        *((hurt.format(number), PARAGRAPH) for number in range(3)),
        *(piece for name in others for piece in ((name, HEADING), ("It is red.", PARAGRAPH))),
        title="Ferry burns at the pier",
    )
    measured = weigh(article, sentences_of(article)).measured
    assert len(names_of_items(measured, Genre.GUIDE, ())) == 3
    assert names_of_items(measured, Genre.NEWS, ()) == []


def test_plain_paragraphs_have_no_outline():
    article = article_of(*(piece for piece in GUIDE if piece[1] is PARAGRAPH))
    assert Chooser(weigh(article, sentences_of(article))).outline == ()


@pytest.mark.parametrize(
    "kind", [BlockKind.CODE, BlockKind.TABLE_HEAD, BlockKind.TABLE_ROW, BlockKind.CAPTION]
)
def test_what_is_no_prose_is_no_point(kind: BlockKind):
    words = "The boat was oiled with two litres of oil in June."
    article = article_of((words, kind), ("The school needs a roof.", PARAGRAPH))
    assert [point.text for point in points_of(article, 1)] == ["The school needs a roof."]


def test_the_authors_own_summary_comes_first():
    words = "A boat wants oil and wind."
    article = article_of(*GUIDE, (words, BlockKind.SUMMARY), title="How to care for a boat")
    assert [point.text for point in points_of(article, 1)] == [words]


def test_a_question_above_a_paragraph_ends_the_item_before_it():
    article = article_of(
        *KETTLES[:3],
        ("Which kettle for whom?", PARAGRAPH),
        ("For two people the small one from Lotus is enough.", PARAGRAPH),
    )
    assert labels_of(article)[-1] == "Which kettle for whom?"


@pytest.mark.parametrize(
    "asked", ["(A bold claim, right?)", "But it boils, doesn’t it?", "Surprised?"]
)
def test_a_rhetorical_question_is_no_label(asked: str):
    article = article_of(
        *KETTLES[:3],
        (asked, PARAGRAPH),
        ("For two people the small one from Lotus is enough.", PARAGRAPH),
    )
    assert asked not in labels_of(article)
