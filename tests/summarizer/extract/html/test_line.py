"""line: how a line's words are counted, and which lines may be prose."""

from __future__ import annotations

import pytest

from summarizer.extract.html.line import count_words, flat, is_prose


def test_a_line_is_flat_and_clean() -> None:
    assert flat("  The\n ferry\tis  late. ") == "The ferry is late."
    assert flat("The fer\u00adry\u200b is\u00a0late.") == "The ferry is late."
    assert flat("cafe\u0301") == "café"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ferry is late.", 4),
        ("渡轮今天早上没有开。", 6),
        ("เรือข้ามฟากไม่มาวันนี้", 5),
        ("Die Fähre fährt heute nicht.", 5),
    ],
)
def test_some_characters_of_a_script_without_spaces_are_a_word(text: str, words: int) -> None:
    assert count_words(text) == words


_SENTENCE = "The ferry to the northern islands did not run this morning."


@pytest.mark.parametrize(
    ("text", "words", "linked", "prose"),
    [
        (_SENTENCE, 11, 0, True),
        (_SENTENCE[:-1], 11, 0, False),
        (_SENTENCE[:-1] + "?”", 11, 0, True),
        (_SENTENCE, 9, 0, False),
        (_SENTENCE, 11, len(_SENTENCE) // 2, True),
        (_SENTENCE, 11, len(_SENTENCE) // 2 + 1, False),
        ("เรือข้ามฟากไม่มาวันนี้", 12, 0, True),
    ],
)
def test_prose_is_long_ends_as_a_sentence_and_is_mostly_no_link(
    text: str, words: int, linked: int, prose: bool
) -> None:
    assert is_prose(text, words, linked) is prose
