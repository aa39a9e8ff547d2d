"""The buttons under what a chat remembers, and their data."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat.memory.recall_keyboards import Kind, ask, parse_recall, recall_buttons
from bot.chat.strings import strings_for
from bot.errors import BadButton

EN = strings_for("en")


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize(
    "words", ["", "Merkel", "Ursula von der Leyen", "Володимир Зеленський президент України",
              "a:b:c", "x" * 500, "😀" * 50, "very long words " * 9]
)  # fmt: skip
def test_a_buttons_data_says_what_was_asked_for_in_64_bytes(kind: Kind, words: str) -> None:
    asked = replace(ask(kind, words, EN), page=9999, asked_at=9_999_999_999)
    assert len(asked.data().encode()) <= 64
    assert parse_recall(asked.data()) == asked
    assert words.startswith(asked.words)
    assert asked.words or not words


def test_words_that_do_not_fit_are_left_out_whole() -> None:
    assert ask(Kind.FIND, "one two " + "x" * 60, EN).words == "one two"


def test_the_buttons_of_earlier_versions_ask_as_of_now() -> None:
    asked = parse_recall("m1:q:en:2:Ina Brandt")
    assert asked == replace(ask(Kind.QUOTES, "Ina Brandt", EN), page=2)


@pytest.mark.parametrize(
    "data",
    [
        "m1:x:en:1:a",
        "m2:q:en:1:a",
        "m2:12345678901:q:en:1:a",
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
    rows = recall_buttons(asked, EN, more=True, people=("Ina Brandt", "Bo Rask", "X" * 60))
    assert [[button.text for button in row] for row in rows] == [
        ["‹ Previous", "Next ›"], ["Ina Brandt", "Bo Rask"], ["X" * 23 + "…"],
    ]  # fmt: skip
    assert [button.data for button in rows[0]] == ["m2:17:q:en:1:", "m2:17:q:en:3:"]
    assert rows[1][0].data == "m2::q:en:1:Ina Brandt"
    of_one = recall_buttons(replace(asked, words="Bo", page=1), EN, more=False)
    assert [(button.text, button.data) for (button,) in of_one] == [("Everybody", "m2::q:en:1:")]
    assert recall_buttons(replace(asked, page=9999), EN, more=True)[0][-1].text == "‹ Previous"
    assert recall_buttons(ask(Kind.FIND, "Bo", EN), EN, more=False) == ()
