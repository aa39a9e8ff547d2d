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
