"""The signs between words that the code puts together."""

from __future__ import annotations

import pytest

from bot.chat.formatting.punctuation import join_list, space_behind


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "a, b, c"), ("zh", "a、b、c"), ("ja", "a、b、c"), ("xx", "a, b, c")],
)
def test_a_list_has_the_signs_of_its_language(language: str, expected: str) -> None:
    assert join_list(["a", "b", "c"], language) == expected


def test_a_list_of_one_or_none_has_no_sign() -> None:
    assert (join_list(["a"], "ja"), join_list([], "ja")) == ("a", "")


@pytest.mark.parametrize("words", ["最后一条：", "已删除。"])
def test_a_full_width_sign_has_its_space_in_itself(words: str) -> None:
    assert space_behind(words) == ""


@pytest.mark.parametrize("words", ["Last entry:", "अंतिम:", "Nichts mehr."])
def test_other_words_have_a_space_behind_them(words: str) -> None:
    assert space_behind(words) == " "
