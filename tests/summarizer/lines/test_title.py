"""title: which line above the text is its headline."""

from __future__ import annotations

import pytest

from summarizer.lines.features import LOOK, alone, words_of
from summarizer.lines.split import Unit
from summarizer.lines.title import candidates, find_title
from summarizer.model import BlockKind

PROSE = [
    "The town of Ferring has bought back its waterworks, which it had sold long ago.",
    "The council agreed to a price of nineteen million on Wednesday, after a long debate.",
    "“Water is not a product like any other,” said the mayor, who had asked for it.",
]
MENU = ["Home", "News", "Sport"]
TITLE = "Ferring buys back its waterworks for nineteen million"


def units_of(*lines: str) -> list[Unit]:
    return [Unit(text=line, apart=True) for line in lines]


def found(units: list[Unit], start: int) -> int | None:
    features = [alone(unit, words_of(unit.text[:LOOK])) for unit in units]
    return find_title(units, features, start, len(units))


def may_be(units: list[Unit], start: int, end: int | None = None) -> list[int]:
    features = [alone(unit, words_of(unit.text[:LOOK])) for unit in units]
    return list(candidates(units, features, start, end or len(units)))


def test_the_line_above_the_text_that_speaks_of_it_is_its_headline() -> None:
    assert found(units_of(*MENU, TITLE, "By Ann Avery", *PROSE), 5) == 3


def test_a_page_of_menus_has_no_headline() -> None:
    assert found(units_of(*MENU, *PROSE), 3) is None


def test_a_heading_of_the_first_level_is_the_headline_wherever_it_stands() -> None:
    heading = Unit(text="Other words", kind=BlockKind.HEADING, level=1)
    assert found([*units_of(TITLE, "Home"), heading, *units_of(*PROSE)], 3) == 2


def test_a_headline_and_an_article_without_a_page_need_no_more() -> None:
    assert found(units_of("Old pipes", "3 May 2021", *PROSE), 2) == 0
    assert found(units_of("Share", *PROSE), 1) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("w" * 500, True), ("w" * 501, False), ("It rains in the U.S.", True),
        ("It rains in town.", False), ("It rains:", False), ("***", False),
        ("By Ann Avery", False), ("3 May 2021", False),
    ],
)  # fmt: skip
def test_a_headline_is_short_and_no_prose(line: str, expected: bool) -> None:
    assert (may_be(units_of("Home", line, *PROSE), 2)[:2] == [0, 1]) == expected


def test_sixty_lines_above_and_three_into_the_text_are_looked_at() -> None:
    lines = [f"Item {n}" for n in range(100)]
    assert may_be(units_of(*lines), 70) == list(range(10, 73))
    assert may_be(units_of(*lines), 70, 71) == list(range(10, 71))


def test_of_two_likely_lines_the_lower_knows_of_its_rival_up_to_six_lines_above() -> None:
    for between, has_rival in ((5, True), (6, False)):
        units = units_of(TITLE, *["***"] * between, TITLE + " today", *PROSE)
        features = [alone(unit, words_of(unit.text[:LOOK])) for unit in units]
        *_, last = list(candidates(units, features, between + 2, len(units)).items())[:2]
        assert last[0] == between + 1
        assert (last[1]["rival"] > 0) == has_rival


def test_a_very_long_headline_is_not_lost() -> None:
    title = (TITLE + " and so on ") * 9
    for length, expected in ((400, 0), (500, 0), (501, None)):
        assert found(units_of(title[:length], *PROSE), 1) == expected
    assert found(units_of(*MENU, title[:400], "By Ann Avery", *PROSE), 5) == 3


def test_what_somebody_says_in_a_talk_is_no_headline() -> None:
    talk = ["ANN LEE: Who pays for it?", "BO RAY: The town.", "ANN LEE: Since when?"]
    assert found(units_of(*talk, *PROSE), 0) is None
    assert found(units_of("Ferring: who pays for it?", *PROSE), 1) == 0


@pytest.mark.parametrize(
    ("title", "byline", "prose"),
    [
        (
            "加湿器这样用才不伤身",
            "文／林小鹿 图／受访者提供",
            "许多家庭买了加湿器，却因为用法不当，反而惹来咳嗽和霉斑，医生给出建议。",
        ),
        (
            "鉄のフライパンの日々のお手入れ",
            "暮らし編集室",
            "鉄のフライパンの日々のお手入れは、使うたびに洗って油を塗るだけで、長く使うためのこつです。",
        ),
    ],
)
def test_a_headline_without_spaces_is_found_by_the_characters_that_the_text_has(
    title: str, byline: str, prose: str
) -> None:
    assert found(units_of(title, byline, prose), 2) == 0
