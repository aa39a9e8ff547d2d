"""role_words: which words of a sentence may be part of a role."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.reading.read import read
from summarizer.quotes.roles.role_words import (
    goes_on,
    is_role_noun,
    is_role_word,
    text_between,
    word_at,
)

_DOCUMENT = read("Rep. Ada J. Moreno, a former\nnurse, said “we came” & left.", EN)
_ITEMS = _DOCUMENT.sentences[0].items


def token(word: str) -> int:
    return list(_DOCUMENT.words).index(word)


@pytest.mark.parametrize(
    ("word", "is_one"), [("nurse", True), ("mayor", True), ("bridge", False), ("came", False)]
)
def test_a_noun_for_a_person_and_a_title_are_role_words(word: str, is_one: bool) -> None:
    assert is_role_word(word, EN) is is_one


def test_a_short_title_tells_of_the_name_behind_it_only() -> None:
    assert not is_role_noun(_DOCUMENT, token("Rep."))
    assert is_role_noun(_DOCUMENT, token("nurse"))


@pytest.mark.parametrize(("word", "on"), [("former", True), ("&", True), (",", False)])
def test_signs_that_join_words_go_on(word: str, on: bool) -> None:
    assert goes_on(_DOCUMENT, token(word)) is on


def test_the_stop_of_an_initial_goes_on() -> None:
    assert goes_on(_DOCUMENT, token("J") + 1)


def test_the_words_of_a_sentence_are_asked_by_their_place() -> None:
    quotation = next(at for at, item in enumerate(_ITEMS) if not isinstance(item, int))
    assert word_at(_DOCUMENT, _ITEMS, quotation) == ""
    assert word_at(_DOCUMENT, _ITEMS, -1) == word_at(_DOCUMENT, _ITEMS, len(_ITEMS)) == ""
    assert word_at(_DOCUMENT, _ITEMS, quotation - 1) == "said"
    words = text_between(_DOCUMENT, _ITEMS, quotation - 4, quotation + 1)
    assert words == "former nurse, said “we came”"
