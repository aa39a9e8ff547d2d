"""matching: the sentences of different articles that say the same."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from summarizer import Article
from summarizer.stories.account import account_of
from summarizer.stories.matching import Matches, Place

#: Each stands behind three others, so that it is not at the beginning.
AHEAD = ("Gulls cried on {}. Painters slept near {}. Bells rang over {}. ",
         ("Monday", "hedges", "meadows"), ("Tuesday", "barrels", "valleys"))  # fmt: skip
FERRY = "The shipyard will repair the rusty ballast tanks of the ferry within 7 weeks."
AGAIN = "Within 7 weeks the shipyard will repair the rusty ballast tanks of the ferry."
LONGER = "Within 9 weeks the shipyard will repair the rusty ballast tanks of the ferry."
OTHER = "Pupils built a clock of cardboard that is fast by nine minutes."


def matches(first: str, second: str) -> Matches:
    frame, *words = AHEAD
    texts = [frame.format(*own) + text for own, text in zip(words, (first, second), strict=True)]
    return Matches([account_of(at, Article(text=text)) for at, text in enumerate(texts)])


HERE, THERE = Place(0, 3), Place(1, 3)


def test_a_sentence_in_another_order_says_the_same() -> None:
    found = matches(FERRY, AGAIN)
    (saying,) = found.said_by(HERE)
    assert saying.place == THERE
    assert saying.share > 0.9
    assert [one.place for one in found.said_by(THERE)] == [HERE]


def test_two_that_are_about_one_thing_are_alike_in_both_directions() -> None:
    alike = matches(FERRY, AGAIN).alike
    assert alike[HERE, THERE] == alike[THERE, HERE] > 0.9


def test_another_figure_contradicts_and_is_not_the_same() -> None:
    found = matches(FERRY, LONGER)
    assert found.said_by(HERE) == []
    assert found.is_contradicted(HERE)
    assert not matches(FERRY, AGAIN).is_contradicted(HERE)


def test_what_nobody_else_says_is_neither_said_nor_contradicted() -> None:
    found = matches(FERRY, OTHER)
    assert found.said_by(HERE) == []
    assert not found.is_contradicted(HERE)
    assert (HERE, THERE) not in found.alike


def test_the_words_of_a_sentence_may_be_known_here_and_there() -> None:
    scattered = "A shipyard has rusty tanks. Ballast came by ferry. Repairs take 7 weeks."
    assert matches(FERRY, scattered).is_known(HERE, 1)
    assert not matches(FERRY, OTHER).is_known(HERE, 1)


def test_names_alone_are_not_the_same() -> None:
    found = matches(
        "In Skerry met Ina Brandt and Olof Lind a painter.",
        "In Skerry saw Ina Brandt and Olof Lind a whale.",
    )
    assert (HERE, THERE) not in found.alike


def test_only_the_first_three_sentences_are_the_beginning() -> None:
    assert [Place(0, at).is_first for at in (0, 2, 3)] == [True, True, False]


def test_a_sentence_that_says_not_is_not_said_by_one_that_does_not() -> None:
    denied = "The shipyard will not repair the rusty ballast tanks of the ferry within 7 weeks."
    found = matches(denied, FERRY)
    assert found.said_by(HERE) == []
    assert [one.place for one in found.said_by(THERE)] == [HERE]


def test_a_sentence_with_a_number_of_its_own_is_not_said_by_one_without() -> None:
    bare = "The shipyard will repair the rusty ballast tanks of the ferry within weeks."
    found = matches(FERRY, bare)
    assert found.said_by(HERE) == []
    assert [one.place for one in found.said_by(THERE)] == [HERE]


EVENT = "The harbour of Skerry bought a rusty ferry from a bankrupt line. "
TOLD = "Islanders got a present from Skerry: a rusty ferry. Its line went bankrupt. "
FAR = "Pupils sang. " * 3 + "The harbour is proud. They bought flags."


def dated(*texts: str) -> Matches:
    return Matches(
        [
            account_of(at, Article(text=text, published=datetime(2024, 5, 3 + at, tzinfo=UTC)))
            for at, text in enumerate(texts)
        ]
    )


def test_an_event_is_told_where_one_sentence_is_alike_and_the_article_has_the_words() -> None:
    found = dated(EVENT, f"Pupils sang. Bells rang. Gulls cried. Boats came. {TOLD}{FAR}")
    assert [one.place for one in found.said_by(Place(0, 0))] == [Place(1, 4)]


def test_what_the_last_article_begins_with_is_not_told_by_earlier_ones() -> None:
    found = dated(f"Pupils sang. Bells rang. Gulls cried. Boats came. {TOLD}{FAR}", EVENT)
    assert found.said_by(Place(1, 0)) == []


def test_two_words_are_no_event() -> None:
    found = dated(
        "The village of Tolla has burnt down.",
        "The fire broke out near the village of Tolla and had burnt 900 hectares.",
    )
    assert found.said_by(Place(0, 0)) == []


BEGUN = "The lander Heron touched down near the pole of the Moon on Sunday with a drill. "
NEXT = "The lander Heron, which touched down near the pole on Sunday with a drill, lies {}. "


@pytest.mark.parametrize("told", ["broken on its side", "still, and does not drill"])
def test_the_first_sentence_of_a_later_day_is_news_beside_what_is_known(told: str) -> None:
    new = NEXT.format(told) + FAR
    assert dated(BEGUN + FAR, new).said_by(Place(1, 0)) == []
    same_day = Matches([
        account_of(at, Article(text=text, published=datetime(2024, 5, 3, 9 + at, tzinfo=UTC)))
        for at, text in enumerate((BEGUN + FAR, new))
    ])  # fmt: skip
    assert [one.place for one in same_day.said_by(Place(1, 0))] == [Place(0, 0)]


def test_what_an_article_repeats_is_compared_once() -> None:
    assert len(matches(FERRY * 9, FERRY * 7).alike) == len(matches(FERRY, FERRY).alike)
