"""Which candidates make an outline, from how likely each is."""

from __future__ import annotations

import numpy as np
import pytest

from summarizer.choose.outline import choose_names


def chosen(odds: list[float], kinds: str, numbered: str = "", levels: str = "") -> list[int]:
    """The names chosen: h for a heading, i for an item, p for a paragraph."""
    share = np.array(odds)
    columns = {
        "kind": np.array(["pih".index(kind) for kind in kinds], float),
        "level": np.array([int(level) for level in levels.ljust(len(kinds), "0")], float),
        "numbered": np.array([mark == "n" for mark in numbered.ljust(len(kinds))], float),
    }
    return choose_names(columns, np.log(share / (1 - share)))


def test_likely_names_are_chosen_in_order():
    assert chosen([0.9, 0.01, 0.8, 0.9, 0.01], "hphhp") == [0, 2, 3]


def test_two_names_are_no_outline():
    assert chosen([0.9, 0.01, 0.9], "hph") == []


def test_unlikely_names_are_no_outline():
    assert chosen([0.05] * 9, "h" * 9) == []


def test_what_is_much_less_likely_than_the_rest_is_left_out():
    assert chosen([0.8, 0.15, 0.8, 0.15, 0.8, 0.15], "hphphp") == [0, 2, 4]


def test_what_stands_among_names_and_looks_like_them_is_one():
    assert chosen([0.9, 0.1, 0.9, 0.9, 0.1], "hhhhh") == [0, 1, 2, 3]
    assert chosen([0.9, 0.1, 0.9, 0.9], "hhhh", "n nn") == [0, 2, 3]


@pytest.mark.parametrize("count", [0, 1, 40])
def test_any_number_of_candidates_is_judged(count: int):
    assert chosen([0.9] * count, "h" * count) == list(range(12 if count else 0))[: count // 3 * 3]


def test_headings_of_one_level_are_rather_named_than_those_of_several():
    assert chosen([0.4, 0.7, 0.7, 0.7, 0.4], "hhhhh", levels="23332") == [1, 2, 3]
    assert chosen([0.4, 0.7, 0.7, 0.7, 0.4], "hhhhh", levels="22222") == [0, 1, 2, 3, 4]
