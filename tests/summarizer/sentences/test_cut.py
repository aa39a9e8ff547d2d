"""cut: a text without full stops is cut at the next best places."""

from __future__ import annotations

import pytest

from summarizer.sentences.cut import cut_long

LONGEST = 2_000


def pieces(text: str) -> list[str]:
    return [text[a:b] for a, b in cut_long(text, 0, len(text))]


def test_what_a_sentence_may_be_as_long_as_stays_whole() -> None:
    text = "word " * (LONGEST // 5)
    assert pieces(text) == [text]
    assert len(pieces(text + "w")) == 2


@pytest.mark.parametrize(
    ("mark", "before"), [("\n", ""), ("; ", ";"), (": ", ":"), (", ", ","), (" ", "")]
)
def test_the_best_place_is_cut_at(mark: str, before: str) -> None:
    filling = {"\n": "a, b; c ", "; ": "a, b ", ": ": "a, b ", ", ": "a b ", " ": ""}[mark]
    first = filling * (100 // max(1, len(filling))) + "w" * 800
    text = first + mark + "v" * 1_500
    found = pieces(text)
    assert found[0] == (first + before).rstrip()
    assert "".join(found).replace(" ", "") == text.replace(mark, before).replace(" ", "")


def test_a_place_in_the_first_quarter_is_too_early() -> None:
    early = "w" * 400 + "; "
    text = early + "w" * 800 + ", " + "w" * 1_500
    assert len(pieces(text)[0]) == len(early) + 800 + 1


def test_the_last_of_the_best_places_is_taken() -> None:
    text = "w" * 700 + "; " + "w" * 700 + "; " + "w" * 1_500
    assert len(pieces(text)[0]) == 700 + 2 + 700 + 1


def test_one_long_word_is_not_cut() -> None:
    word = "w" * 5_000
    assert pieces(word) == [word]
    assert pieces(f"{word} and {word}") == [word, "and", word]
