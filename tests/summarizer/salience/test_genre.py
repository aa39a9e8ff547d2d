"""genre: how likely each kind of text is."""

from __future__ import annotations

import numpy as np
import pytest

from summarizer.model import Article, Genre
from summarizer.salience.genre import odds_of_genres
from summarizer.salience.weigh import weigh
from summarizer.sentences import sentences_of

NEWS = Article(
    text="Police in Skerry said on Monday that a ferry had sunk. Minister Ann Avery told "
    "reporters that 40 people were saved. “We were lucky,” she said. Officials meet on Friday.",
    title="Ferry sinks off Skerry, minister says",
)
GUIDE = Article(
    text="You will need a brush and oil. First, clean the deck with warm water. Then let it dry "
    "for a day. Rub the oil into the wood with a cloth. Repeat this every spring.",
    title="How to oil the deck of your boat in 5 easy steps",
)


def odds(article: Article) -> dict[Genre, float]:
    return odds_of_genres(weigh(article, sentences_of(article)).measured)


@pytest.mark.parametrize(("article", "genre"), [(NEWS, Genre.NEWS), (GUIDE, Genre.GUIDE)])
def test_the_odds_of_the_genres_add_up_and_the_genre_is_the_likeliest(
    article: Article, genre: Genre
) -> None:
    found = odds(article)
    assert sum(found.values()) == pytest.approx(1)
    assert max(found, key=found.__getitem__) is genre


def test_it_is_told_from_what_all_sentences_of_a_text_share() -> None:
    measured = weigh(NEWS, sentences_of(NEWS)).measured
    first = {name: values[:1] for name, values in measured.items()}
    assert odds_of_genres(first) == odds_of_genres(measured)


def test_a_text_far_from_all_that_was_learned_has_odds_too() -> None:
    measured = weigh(NEWS, sentences_of(NEWS)).measured
    far = {name: np.full(len(values), 1e6) for name, values in measured.items()}
    assert sum(odds_of_genres(far).values()) == pytest.approx(1)
