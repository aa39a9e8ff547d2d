"""news: what a sentence carries of a story."""

from __future__ import annotations

import numpy as np
import pytest

from summarizer.salience.news import news_of

#: What is looked at in a sentence besides its place and its length.
NAMES = (
    "ahead_z", "behind_z", "centre_z", "like_title", "like_first", "like_lead_later",
    "log_words", "opens_quoting", "first_person", "second_person", "asks", "numbers",
    "main_name", "commas", "colons", "brackets",
)  # fmt: skip


def score(*, at: float = 1000.0, **measured: float) -> float:
    """The score of one sentence; so far down its place adds nothing."""
    columns = {name: np.zeros(1) for name in NAMES}
    columns |= {"words": np.array([20.0]), "at": np.array([at])}
    columns |= {name: np.array([value], float) for name, value in measured.items()}
    (found,) = news_of(columns)
    return float(found)


def test_a_sentence_of_nothing_scores_nothing() -> None:
    assert score() == pytest.approx(0)


@pytest.mark.parametrize(
    ("name", "weight"),
    [
        ("ahead_z", 0.393), ("behind_z", -0.096), ("centre_z", 0.153), ("like_title", 3.669),
        ("like_first", -1.891), ("like_lead_later", -1.039), ("log_words", -0.374),
        ("opens_quoting", -0.390), ("asks", -0.814), ("main_name", 0.362),
    ],
)  # fmt: skip
def test_what_is_measured_is_weighed_as_it_was_learned(name: str, weight: float) -> None:
    assert score(**{name: 0.5}) == pytest.approx(weight / 2)


def test_the_lead_is_the_first_sentences_but_less_the_very_first() -> None:
    def lead(at: float) -> float:
        near, nearer, nearest = (np.exp(-at / span) for span in (20, 8, 2))
        return float(0.447 * near + 0.797 * nearer + 0.760 * nearest)

    assert [score(at=at) for at in (1, 2, 30)] == pytest.approx([lead(at) for at in (1, 2, 30)])
    assert score(at=0) == pytest.approx(lead(0) - 0.566)


@pytest.mark.parametrize(
    ("words", "expected"), [(30, 0), (40, -0.261), (45, -0.261 * 1.5), (55, -0.261 * 2.5 - 0.167)]
)
def test_each_word_over_thirty_costs_and_over_forty_five_more(
    words: float, expected: float
) -> None:
    assert score(words=words) == pytest.approx(expected)


def test_a_few_numbers_and_commas_say_as_much_as_many() -> None:
    assert [score(numbers=n) for n in (1, 3, 9)] == pytest.approx([0.275 / 3, 0.275, 0.275])
    assert [score(commas=n) for n in (1, 4, 9)] == pytest.approx([-0.29 / 4, -0.29, -0.29])
    assert [score(colons=n) for n in (1, 2)] == pytest.approx([-0.52, -0.52])
    assert [score(brackets=n) for n in (1, 2)] == pytest.approx([-0.189, -0.189])


def test_i_and_you_together_count_up_to_two() -> None:
    assert score(first_person=1) == pytest.approx(-0.247 / 2)
    assert score(first_person=1, second_person=1) == pytest.approx(-0.247)
    assert score(first_person=3, second_person=1) == pytest.approx(-0.247)
