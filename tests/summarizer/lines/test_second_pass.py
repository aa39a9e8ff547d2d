"""second_pass: what stands around a line, by what was said of the lines at first."""

from __future__ import annotations

import pytest

from summarizer.lines.second_pass import look_again
from summarizer.lines.split import Unit

WORDS = "Four words and five."


def units(count: int, *, apart: bool = True) -> list[Unit]:
    return [Unit(text=WORDS, apart=apart or not n) for n in range(count)]


def test_nothing_is_around_nothing() -> None:
    assert look_again([], []) == []


def test_the_article_is_before_and_after_its_middle() -> None:
    found = look_again(units(5), [8.0, -8.0, -8.0, -8.0, 8.0])
    assert found[2]["again_before"] == pytest.approx(0.5, abs=0.01)
    assert found[2]["again_after"] == pytest.approx(0.5, abs=0.01)
    ends = (found[0]["again_before"], found[4]["again_after"])
    assert ends == pytest.approx((0.0, 0.0), abs=0.01)


def test_neighbours_are_named_by_their_distance() -> None:
    found = look_again(units(3), [4.0, 0.0, -4.0])
    middle, last = found[1], found[2]
    assert (middle["again_above_1"], middle["again_below_1"]) == (1.0, -1.0)
    assert (last["again_above_2"], last["again_below_1"]) == (1.0, -2.0)


def test_a_side_without_an_article_makes_both_small() -> None:
    found = look_again(units(3), [8.0, 8.0, -8.0])
    assert found[2]["again_least"] == 0.0
    assert found[2]["again_most"] > 0.5
    assert found[2]["again_both"] == 0.0


def test_lines_together_share_their_mean() -> None:
    together = look_again(units(2, apart=False), [4.0, -2.0])
    assert [one["again_run"] for one in together] == [0.25, 0.25]
    assert [one["again_run"] for one in look_again(units(2), [4.0, -2.0])] == [0.0, 0.0]


def test_no_score_is_surer_than_the_surest() -> None:
    assert look_again(units(1), [1e6]) == look_again(units(1), [8.0])
