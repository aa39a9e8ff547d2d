"""The buttons under what a chat remembers, and their data."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat.memory.recall_keyboards import AT_PRESS, Kind, ask, parse_recall, recall_buttons
from bot.chat.strings import strings_for
from bot.errors import BadButton

EN = strings_for("en")


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("words", ["", "Merkel", "a:b:c", "x" * 99, "प्रधानमंत्री मोदी की यात्रा"])
@pytest.mark.parametrize("asked_at", [None, AT_PRESS, 1, 1_764_527_425, 2**32 - 1])
def test_a_buttons_data_says_what_was_asked_for_and_when(
    kind: Kind, words: str, asked_at: int | None
) -> None:
    asked = replace(ask(kind, words, EN), page=9999, asked_at=asked_at)
    assert parse_recall(asked.data()) == asked
    assert asked.words == words


def test_no_words_are_left_out_however_many() -> None:
    assert ask(Kind.FIND, " one  two " + "x" * 600, EN).words == "one two " + "x" * 600


@pytest.mark.parametrize(
    ("words", "asked_at", "fits"),
    [("प्रधानमंत्री मोदी", None, True), ("x" * 54, None, True), ("x" * 55, None, False),
     ("x" * 47, 1_764_527_425, True), ("x" * 48, 1_764_527_425, False)],
)  # fmt: skip
def test_a_page_is_turned_by_a_button_where_its_words_fit(
    words: str, asked_at: int | None, fits: bool
) -> None:
    asked = replace(ask(Kind.FIND, words, EN), asked_at=asked_at)
    rows = recall_buttons(asked, EN, more=True)
    assert [len(button.data.encode()) <= 64 for row in rows for button in row] == [True] * fits


def test_a_person_with_a_long_name_is_asked_for_by_its_end() -> None:
    long = "Ina " + "x" * 47
    rows = recall_buttons(
        ask(Kind.QUOTES, "", EN), EN, more=False, people=(long, f"Bo {long}", "y" * 70)
    )
    assert [button.data for row in rows for button in row] == [f"m2::q:en:1:{long}"] * 2


@pytest.mark.parametrize(
    "data",
    [
        "m1:x:en:1:a",
        "m2:q:en:1:a",
        "m2:1234567:q:en:1:a",
        "m1:q:en:0:a",
        "m1:q:EN:1:a",
        "m1:q:en:10000:a",
        "m1:q",
        "",
        "d1:q:en:1:",
    ],
)
def test_other_data_is_no_question(data: str) -> None:
    with pytest.raises(BadButton):
        parse_recall(data)


def test_buttons_turn_pages_and_name_people() -> None:
    asked = replace(ask(Kind.QUOTES, "", EN), page=2, asked_at=17)
    rows = recall_buttons(asked, EN, more=True, people=("Ina Brandt", "Bo Rask", "X" * 50))
    assert [[button.text for button in row] for row in rows] == [
        ["‹ Previous", "Next ›"], ["Ina Brandt", "Bo Rask"], ["X" * 23 + "…"],
    ]  # fmt: skip
    assert [button.data for button in rows[0]] == ["m2:AAAAEQ:q:en:1:", "m2:AAAAEQ:q:en:3:"]
    assert rows[1][0].data == "m2::q:en:1:Ina Brandt"
    of_one = recall_buttons(replace(asked, words="Bo", page=1), EN, more=False)
    assert [(button.text, button.data) for (button,) in of_one] == [("Everybody", "m2::q:en:1:")]
    assert recall_buttons(replace(asked, page=9999), EN, more=True)[0][-1].text == "‹ Previous"
    assert recall_buttons(ask(Kind.FIND, "Bo", EN), EN, more=False) == ()
