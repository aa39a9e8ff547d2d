"""context: what a line looks like among its neighbours."""

from __future__ import annotations

import pytest

from summarizer.lines.context import describe
from summarizer.lines.features import Features
from summarizer.lines.split import Unit, split_units

#: Sentences of 15 words that can only be prose.
PROSE = [
    "The town of Ferring has bought back its waterworks, which it had sold long ago.",
    "The council agreed to a price of nineteen million on Wednesday, after a long debate.",
    "The price of water will stay as it is for two years, said the mayor.",
    "Nobody in the hall spoke against it, and the whole debate took less than hours.",
]


def described(*lines: str) -> list[Features]:
    """Return the features of lines with blank lines between them."""
    return describe([Unit(text=line) for line in lines]).features


def inside(*lines: str) -> list[bool]:
    """Tell for each line whether it is within the densest stretch of prose."""
    return [bool(found["inside"]) for found in described(*lines)]


def test_nothing_has_no_features() -> None:
    assert describe([]).features == []


def test_two_short_lines_amid_prose_are_within_it() -> None:
    lines = [PROSE[0], "Share", "Print", PROSE[1], PROSE[2]]
    assert inside(*lines) == [True] * 5


def test_three_short_lines_part_what_stands_before_them_from_the_prose() -> None:
    lines = [PROSE[0], "Share", "Print", "Home", PROSE[1], PROSE[2]]
    assert inside(*lines) == [False] * 4 + [True] * 2


def test_without_prose_no_line_is_within_it() -> None:
    assert inside("Home", "News", "Sport") == [False] * 3


def test_lines_know_how_far_from_the_prose_they_stand() -> None:
    found = described("Home", "News", *PROSE, "Share", "Print")
    assert [one["above"] for one in found] == [1 / 2, 1.0, 0, 0, 0, 0, 0, 0]
    assert [one["below"] for one in found] == [0, 0, 0, 0, 0, 0, 1.0, 1 / 2]


@pytest.mark.parametrize(("distance", "far"), [(12, 0.0), (13, 1.0)])
def test_over_twelve_lines_away_is_far(distance: int, far: float) -> None:
    menu = [f"Item {n}" for n in range(distance)]
    assert described(*menu, *PROSE)[0]["far_above"] == far
    assert described(*PROSE, *menu)[-1]["far_below"] == far


def test_a_line_that_comes_twice_is_repeated() -> None:
    found = described("Share", PROSE[0], "Share", "Print")
    assert [one["repeated"] for one in found] == [1.0, 0.0, 1.0, 0.0]


def test_the_prose_before_and_after_a_line_is_told_by_its_share() -> None:
    found = described("Home", PROSE[0], "Share", PROSE[1], "Print")
    assert [one["before"] for one in found] == pytest.approx([0, 0, 0.5, 0.5, 1])
    assert [one["after"] for one in found] == pytest.approx([1, 0.5, 0.5, 0, 0])
    assert [one["head"] for one in found] == [1, 1, 0, 0, 0]
    assert [one["tail"] for one in found] == [0, 0, 0, 1, 1]


def test_a_heading_is_between_prose_and_a_menu_is_not() -> None:
    found = described(*PROSE[:2], "What comes next", *PROSE[2:], "Home", "News")
    assert [one["between"] for one in found[2:]] == [1.0, 0.0, 0.0, 0.0, 0.0]
    assert [one["beside"] for one in found[2:]] == [1.0, 1.0, 1.0, 1.0, 0.0]


def test_lines_without_blank_ones_between_them_are_a_run() -> None:
    found = describe(split_units(f"Home\nNews\nSport\n\n{PROSE[0]}")).features
    assert [one["run"] for one in found] == [0.25, 0.25, 0.25, 0.0]
    assert [one.get("run_first") for one in found] == [1.0, None, None, 0.0]


def test_after_a_call_to_related_posts_lines_are_furniture_until_prose_comes_back() -> None:
    found = described(PROSE[0], "Related posts", "A walk", "The canal", PROSE[1], "Share")
    assert [one["tail_seen"] for one in found] == [0, 0, 1, 1, 1, 1]
    assert [one["tail_no_prose"] for one in found] == [0, 0, 1, 1, 1, 0]
    assert [one["since_tail"] for one in found] == [0, 0, 1, 1 / 2, 1 / 3, 1 / 4]


def test_a_line_that_shares_its_words_with_the_prose_is_on_its_topic() -> None:
    found = described("Council debate", "Holiday bargains", *PROSE)
    assert found[0]["topic"] > 0
    assert found[1]["topic"] == 0
