"""phrases: what the words of a sentence say of its worth, as learned."""

from __future__ import annotations

import numpy as np
import pytest

from summarizer.models.linear import BIAS, load_weights
from summarizer.salience.phrases import (
    DECIDED,
    columns_of,
    join_tables,
    phrase_columns,
    phrases_in,
    weigh_phrases,
)
from summarizer.words import take_apart

TABLES = {BIAS: (0.1, 0.2), "sow": (0.4, -0.1), "sow seeds": (0.6, 0.0), "share": (0.0, 0.9)}


def test_a_sentence_has_its_words_its_pairs_and_how_it_begins_and_ends_each_once_in_order():
    found = phrases_in(["sow", "12", "seeds", "sow"])
    assert found == [
        "sow", "#", "seeds", "sow #", "# seeds", "seeds sow", "^sow", "^sow #", "$sow",
    ]  # fmt: skip


def test_one_word_begins_and_ends_its_sentence_and_no_word_is_no_phrase():
    assert phrases_in(["sow"]) == ["sow", "^sow", "$sow"]
    assert phrases_in([]) == []


def test_weights_are_added_and_divided_by_the_root_of_their_number():
    worded = [take_apart("Sow seeds."), take_apart("Share this."), take_apart("Nothing here.")]
    rows = weigh_phrases(worded, TABLES)
    assert rows[0] == pytest.approx([0.1 + 1.0 / 2**0.5, 0.1, 0.1])
    assert rows[1] == pytest.approx([0.2 - 0.1 / 2**0.5, 1.1, 0.2])


def test_each_sentence_knows_those_around_it_and_its_rank():
    columns = columns_of(np.array([[1.0, 3.0, 2.0, 0.0, 4.0, 5.0], [0.0] * 6]))
    assert columns["phrase_worth_before"].tolist() == [0, 1, 3, 2, 0, 4]
    assert columns["phrase_worth_after"].tolist() == [3, 2, 0, 4, 5, 0]
    assert columns["phrase_worth_around"][2:4].tolist() == [2.0, 2.8]
    assert columns["phrase_worth_rank"].tolist() == pytest.approx(
        [1.5 / 6, 3.5 / 6, 2.5 / 6, 0.5 / 6, 4.5 / 6, 5.5 / 6]
    )
    # equal values share a rank, in whatever order they stand
    assert columns["phrase_furniture_rank"].tolist() == [0.5] * 6


@pytest.mark.parametrize("number", [0, 1, 2, 4])
def test_a_short_text_has_as_many_values_as_sentences(number: int):
    columns = columns_of(np.ones((2, number)))
    assert {len(values) for values in columns.values()} == {number}


@pytest.mark.parametrize("language", ["de", "xx"])
def test_in_a_language_for_which_nothing_was_learned_all_is_nought(language: str):
    columns = phrase_columns([take_apart("Share this.")] * 3, language)
    assert not np.any(columns["phrase_worth"])
    assert not np.any(columns["phrase_furniture"])


def test_what_was_learned_tells_advice_from_furniture():
    advice = take_apart("Experts recommend at least 30 minutes a day.")
    furniture = take_apart("Click here to subscribe to our newsletter.")
    columns = phrase_columns([advice, furniture], "en")
    assert columns["phrase_worth"][0] > columns["phrase_worth"][1]
    assert columns["phrase_furniture"][0] < columns["phrase_furniture"][1]


def test_both_tables_have_the_same_phrases():
    learned = load_weights("phrases_en")
    assert learned[DECIDED[0]].keys() == learned[DECIDED[1]].keys()
    assert len(join_tables(learned)) == len(learned[DECIDED[0]])
