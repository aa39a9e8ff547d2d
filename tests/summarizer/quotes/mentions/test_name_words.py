"""name_words: what a text and its language tell about each word of a name."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.de import SPEECH as DE
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.mentions.name_words import NameWords, is_name_word
from summarizer.quotes.reading.read import read


@pytest.mark.parametrize(
    ("word", "is_one"), [("Moreno", True), ("moreno", False), ("@moreno", True), ("@", False)]
)
def test_a_name_begins_with_a_capital_or_is_a_handle(word: str, is_one: bool) -> None:
    assert is_name_word(word) is is_one


def test_capitals_in_the_middle_of_a_sentence_are_known() -> None:
    words = NameWords(read("Ada met them. Later Moreno left the Harbour.", EN))
    assert words.midway == {"Moreno", "Harbour"}


def test_capitals_of_a_headline_tell_nothing() -> None:
    words = NameWords(read("Mayor Opens New Harbour Bridge\n\nThen Moreno came.", EN))
    assert words.midway == {"Moreno"}


def test_what_follows_a_given_name_is_a_surname() -> None:
    assert NameWords(read("Later Ada Moreno met Leith.", EN)).surnames == {"Moreno"}


@pytest.mark.parametrize(
    ("text", "surnames"),
    [
        ("„Das reicht nicht“, sagte Okonjo am Montag.", {"Okonjo"}),
        ("Okonjo sagte am Montag nichts.", {"Okonjo"}),
        ("Gestern kam die Ministerin Okonjo.", {"Okonjo"}),
        ("Gestern kam die Brücke.", set()),
        ("Okonjo sagte nichts. Der Okonjo steht dort.", set()),
    ],
)
def test_a_german_noun_that_speaks_without_an_article_is_a_surname(
    text: str, surnames: set[str]
) -> None:
    assert NameWords(read(text, DE)).surnames == surnames


def test_the_noun_of_a_phrase_like_according_to_is_no_name() -> None:
    words = NameWords(read("Nach Angaben von Okonjo reicht das.", DE))
    assert {words.words[token] for token in words.attributing} == {"Angaben"}
