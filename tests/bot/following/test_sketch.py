"""Texts that are nearly the same are found by their sketches."""

from __future__ import annotations

from bot.following.sketch import SAME, likeness, sketch
from tests.builders import ARTICLE


def test_two_copies_of_a_text_are_alike_and_two_texts_are_not() -> None:
    copy = "AGENCY – " + ARTICLE.replace("Tuesday", "Wednesday") + "\nReporting by a desk."
    other = " ".join(reversed(ARTICLE.split()))
    assert likeness(sketch(ARTICLE), sketch(ARTICLE)) == 1
    assert likeness(sketch(ARTICLE), sketch(copy)) >= SAME
    assert likeness(sketch(ARTICLE), sketch(other)) < 0.1
    assert likeness("", "") == 0
    assert sketch("three words only") == ""
    assert len(sketch(ARTICLE * 9)) == 320


def test_only_the_first_five_hundred_words_count() -> None:
    same = sketch("boat " * 500)
    assert sketch("boat " * 500 + "bell") == same
    assert sketch("boat " * 499 + "bell") != same


def test_case_and_punctuation_do_not_tell_texts_apart() -> None:
    assert sketch(ARTICLE.upper().replace(",", " –")) == sketch(ARTICLE)


def test_two_texts_share_what_they_share_of_their_runs() -> None:
    words = [f"word{n}" for n in range(90)]
    one, other = " ".join(words[:60]), " ".join(words[30:])
    assert 0.15 < likeness(sketch(one), sketch(other)) < SAME
    assert likeness(sketch(one), sketch(other)) == likeness(sketch(other), sketch(one))
