"""What is measured of a sentence."""

from __future__ import annotations

import pytest

from summarizer.model import Article, Block, BlockKind, Genre, Span
from summarizer.salience.features import standardise
from summarizer.salience.genre import odds_of_genres
from summarizer.salience.reasons import told_as
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


def test_cue_phrases_are_counted_by_what_they_show():
    found = measured("You should oil the boat. In short, never do that. Sign up for our letter.")
    assert found["advise"] == [1, 1, 0]
    assert found["conclude"] == [0, 1, 0]
    assert found["opens_conclude"] == [0, 1, 0]
    assert found["promote"] == [0, 0, 1]


@pytest.mark.parametrize("name", ["Brandt", "Łucja", "Čapek", "Ґалина", "Ёлкина", "Ștefan"])
def test_a_name_is_one_whatever_letter_it_begins_with(name: str):
    assert measured(f"so came “{name}” late.\n\nso came nobody late.")["names"] == [1, 0]


def test_the_name_that_most_sentences_hold_is_the_main_one():
    found = measured("So came Ada late. Then left Ada again. Now came Bo too. Nobody came.")
    assert found["main_name"] == [1, 1, 0.5, 0]


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


def test_the_odds_of_the_genres_add_up_and_news_is_news():
    news = measured(
        "Police in Skerry said on Monday that a ferry had sunk. Minister Ann Avery told reporters "
        "that 40 people were saved. “We were lucky,” she said. Officials will meet on Friday.",
        title="Ferry sinks off Skerry, minister says",
    )
    import numpy as np

    odds = odds_of_genres({name: np.array(values) for name, values in news.items()})
    assert sum(odds.values()) == pytest.approx(1)
    assert max(odds, key=odds.__getitem__) is Genre.NEWS


def test_equal_values_have_no_deviation():
    import numpy as np

    assert standardise(np.array([0.1 + 0.2, 0.3])).tolist() == [0, 0]
    assert standardise(np.array([1.0, 3])).tolist() == [-1, 1]
    assert standardise(np.zeros(0)).tolist() == []


def test_every_feature_is_told_by_a_name_for_readers():
    told = {told_as(name) for name in measured("One. Two.")}
    assert told == {
        "build", "centrality", "heading", "kind of text", "layout", "length", "names",
        "neighbours", "numbers", "position", "repetition", "speech", "title", "wording",
    }  # fmt: skip
