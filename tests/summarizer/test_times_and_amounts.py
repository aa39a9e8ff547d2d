"""The times of live blogs and the amounts of recipes."""

from __future__ import annotations

import pytest

from summarizer.times_and_amounts import amount_of, is_time, minute_of_day

NUMBER, UNIT, SIZE = {"has_number"}, {"has_unit"}, {"has_size"}


@pytest.mark.parametrize(
    ("text", "minute"),
    [
        ("14:05 The ferry has left", 845),
        ("2.05 p.m. The ferry has left", 845),
        ("12.30am – Lights out", 30),
        ("12 pm: Doors open", 720),
        ("• Updated 9h07", 547),
        ("9 Uhr Die Fähre legt ab", 540),
        ("2:1 in the second half", None),
        ("12.50 € a kilo", None),
        ("3.5 km to the pier", None),
        ("7 boats", None),
        ("The ferry left at 14:05", None),
        ("24:00", None),
    ],
)
def test_a_text_opens_with_a_time_of_the_day(text: str, minute: int | None) -> None:
    assert minute_of_day(text) == minute


@pytest.mark.parametrize("text", ["14:05", "at 2.05 p.m. BST", "um 9 Uhr", "09:30 GMT:", "9h07"])
def test_a_line_is_a_time_alone(text: str) -> None:
    assert is_time(text)


@pytest.mark.parametrize("text", ["14", "14:05 The ferry has left", "2:1", "Monday"])
def test_a_line_is_no_time_alone(text: str) -> None:
    assert not is_time(text)


@pytest.mark.parametrize(
    ("text", "has"),
    [
        ("200 g flour", NUMBER | UNIT),
        ("1 ½ cups of rye", NUMBER | UNIT),
        ("½ tsp salt", NUMBER | UNIT),
        ("– 2 large eggs", NUMBER | SIZE),
        ("a pinch of salt", UNIT),
        ("3 eggs", NUMBER),
        ("two boats", None),
        ("flour", None),
        ("56 g", None),
        ("1,000 Hz", NUMBER),
    ],
)
def test_a_line_opens_with_an_amount(text: str, has: set[str] | None) -> None:
    found = amount_of(text)
    assert (found and {name for name, value in found._asdict().items() if value}) == has
