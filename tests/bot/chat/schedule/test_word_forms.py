"""The words after a command, in one form."""

from __future__ import annotations

from bot.chat.schedule.word_forms import fold, known_words, split_words


def test_case_accents_and_apostrophes_make_no_difference() -> None:
    assert fold("Śr\u200bo’da") == "sroda"


def test_a_time_with_its_half_of_the_day_and_a_range_are_one_word_each() -> None:
    assert split_words("Mon – Fri, 6 p.m. + 9:00") == ["mon-fri", "6pm", "9:00"]


def test_what_a_wish_is_called_is_known_in_every_language() -> None:
    assert {"off", "aus"} <= known_words("off")
