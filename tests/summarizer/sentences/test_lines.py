"""lines: what the layout alone parts."""

from __future__ import annotations

import pytest

from summarizer.sentences.lines import units

#: 60 characters; with what follows it, prose that was wrapped.
WIDE = "The second boat of the line to the island sails at noon and "


def parted(text: str) -> list[list[str]]:
    return [[text[a:b] for a, b in found] for found in units(text, 0, len(text))]


@pytest.mark.parametrize("gap", ["\n\n", "\n \t\n", "\r\n\r\n", "\u2029", "\v\v"])
def test_a_blank_line_parts_paragraphs(gap: str) -> None:
    assert parted(f"The boat{gap}The pier") == [["The boat"], ["The pier"]]


@pytest.mark.parametrize("gap", ["\n", "\r\n", "\u2028", "\x85"])
def test_a_line_break_parts_short_lines(gap: str) -> None:
    assert parted(f"The boat{gap}The pier") == [["The boat", "The pier"]]


@pytest.mark.parametrize("end", [",", ";", "–", "-", ":"])
def test_what_goes_on_after_a_mark_is_one(end: str) -> None:
    assert parted(f"The boat{end}\nThe pier") == [[f"The boat{end}\nThe pier"]]


def test_what_goes_on_in_lower_case_is_one() -> None:
    assert parted("The boat\nis here") == [["The boat\nis here"]]


def test_an_item_that_ends_in_a_colon_is_not_gone_on_with() -> None:
    assert parted("- The boat:\nThe pier") == [["- The boat:", "The pier"]]


@pytest.mark.parametrize("bullet", ["-", "•", "1.", "12)", "(a)", "→", "✅", "☑\ufe0f"])
def test_an_item_begins_anew(bullet: str) -> None:
    assert parted(f"The boat,\n{bullet} the pier") == [["The boat,", f"{bullet} the pier"]]


def test_a_line_that_had_no_room_for_the_next_word_was_wrapped() -> None:
    line = "The second boat of the line to the island sails on"
    assert parted(f"{line}\nSunday at noon") == [[f"{line}\nSunday at noon"]]
    assert parted(f"{line}\nSunday at noon in front of a large crowd of islanders who wait") == [
        [line, "Sunday at noon in front of a large crowd of islanders who wait"]
    ]
    assert parted(f"{line}.\nSunday at noon") == [[f"{line}.", "Sunday at noon"]]


def test_short_lines_and_very_wide_ones_were_not_wrapped() -> None:
    short, wide = "S" + "w" * 37 + "d", "S" + "w" * 100
    assert parted(f"{short}\nSunday") == [[short, "Sunday"]]
    assert parted(f"{short}d\nSunday") == [[f"{short}d\nSunday"]]
    assert parted(f"{wide}\nSunday") == [[wide, "Sunday"]]
    assert parted(f"{wide[1:]}\nSunday") == [[f"{wide[1:]}\nSunday"]]


def test_items_on_one_line_are_parted() -> None:
    assert parted("In it: • one • two") == [["In it:", "• one", "• two"]]


def test_only_the_stretch_that_is_asked_for_is_read() -> None:
    text = "one\n\ntwo\n\nthree"
    assert list(units(text, 5, 8)) == [[(5, 8)]]
    assert list(units("  \n ", 0, 4)) == []
