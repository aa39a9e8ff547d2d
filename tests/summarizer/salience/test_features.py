"""What is measured of a sentence."""

from __future__ import annotations

from summarizer.model import Article, Block, BlockKind, Span
from summarizer.salience.features import standardise
from summarizer.salience.weigh import weigh
from summarizer.sentences import sentences_of


def measured(text: str, *, language: str = "en", title: str | None = None) -> dict[str, list]:
    article = Article(text=text, language=language, title=title)
    found = weigh(article, sentences_of(article)).measured
    return {name: values.tolist() for name, values in found.items()}


def article_of(*pieces: tuple[str, BlockKind]) -> Article:
    text, blocks = "", []
    for piece, kind in pieces:
        blocks.append(Block(span=Span(len(text), len(text) + len(piece)), kind=kind))
        text += piece + "\n\n"
    return Article(text=text.rstrip(), blocks=tuple(blocks))


def test_a_sentence_knows_its_heading_and_its_place_under_it():
    heading, paragraph = BlockKind.HEADING, BlockKind.PARAGRAPH
    article = article_of(
        ("Boats are old.", paragraph),
        ("TL;DR", heading),
        ("Oil the boat. Dry the sail.", paragraph),
    )
    found = weigh(article, sentences_of(article)).measured
    assert found["under_summary_heading"].tolist() == [0, 1, 1, 1]
    assert found["in_section"].tolist() == [0, 0, 1, 2]
    assert found["heading_before"].tolist() == [0, 0, 1, 0]
    assert found["in_block"].tolist() == [0, 0, 0, 1]


def test_items_of_a_list_are_counted_through():
    item, paragraph = BlockKind.LIST_ITEM, BlockKind.PARAGRAPH
    article = article_of(
        ("Oil it.", item), ("Dry it.", item), ("That is all.", paragraph), ("Mend it.", item)
    )
    assert weigh(article, sentences_of(article)).measured["run"].tolist() == [1, 2, 0, 1]


def test_what_is_no_prose_is_central_to_nothing():
    article = article_of(
        ("The boat sails to the island.", BlockKind.PARAGRAPH),
        ("boat = island.sail(boat)", BlockKind.CODE),
        ("The island has a boat.", BlockKind.PARAGRAPH),
    )
    assert weigh(article, sentences_of(article)).measured["centre"][1] == 0


def test_equal_values_have_no_deviation():
    import numpy as np

    assert standardise(np.array([0.1 + 0.2, 0.3])).tolist() == [0, 0]
    assert standardise(np.array([1.0, 3])).tolist() == [-1, 1]
    assert standardise(np.zeros(0)).tolist() == []
