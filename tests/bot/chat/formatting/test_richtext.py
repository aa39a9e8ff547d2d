"""Rich text: joining, marking, packing into messages."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.chat.formatting.richtext import Mark, MarkKind, RichText, join, pack, utf16_units


def test_marks_move_with_their_text() -> None:
    joined = RichText("ab") + RichText("cd").mark(MarkKind.BOLD)
    assert joined == RichText("abcd", (Mark(start=2, end=4, kind=MarkKind.BOLD),))


def test_an_empty_text_takes_no_mark() -> None:
    assert RichText().mark(MarkKind.BOLD) == RichText()


def test_units_count_an_emoji_twice() -> None:
    assert utf16_units("a😀") == 3


def test_parts_that_fit_stay_together() -> None:
    parts = [RichText("a" * 30), RichText("b" * 30), RichText("c" * 50)]
    assert pack(parts, max_units=70) == ((parts[0], parts[1]), (parts[2],))


def test_a_message_takes_no_more_marks_than_telegram_shows() -> None:
    parts = [RichText("x").mark(MarkKind.BOLD)] * 5
    assert [len(group) for group in pack(parts, max_marks=2)] == [2, 2, 1]


def test_a_part_over_the_limit_is_cut_at_a_space_and_keeps_its_marks() -> None:
    part = RichText("one two three").mark(MarkKind.BOLD)
    groups = pack([part], max_units=8)
    assert [piece.text for group in groups for piece in group] == ["one two", "three"]
    assert [len(piece.marks) for group in groups for piece in group] == [1, 1]


@given(st.lists(st.text(min_size=1, max_size=60), max_size=12), st.integers(4, 40))
def test_packing_loses_nothing_but_spaces_and_keeps_the_limit(
    texts: list[str], limit: int
) -> None:
    groups = pack([RichText(text) for text in texts], max_units=limit)
    for group in groups:
        assert join("\n\n", group).units <= limit
    kept = "".join(piece.text for group in groups for piece in group)
    assert kept.replace(" ", "") == "".join(texts).replace(" ", "")


def test_a_long_part_without_spaces_is_cut_where_a_message_is_full() -> None:
    text = "a" + "😀" * 5_000
    pieces = [piece for group in pack([RichText(text)]) for piece in group]
    assert [piece.units for piece in pieces] == [4095, 4096, 1810]
    assert "".join(piece.text for piece in pieces) == text
