"""headings: where a capital does not tell a name."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotes.mentions.headings import find_shouted, find_title_cased
from summarizer.quotes.reading.read import read


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mayor Opens New Harbour Bridge", {0}),
        ("Mayor Opens New Harbour Bridge:", set()),
        ("Mayor Opens Bridge", set()),
        ("Mayor opens new harbour bridge", set()),
        ("Ada came.\n\nMayor Promises ‘A Much Better Harbour’", set()),
        ("Ada came.\n\nMayor Moreno Again Promises Leith ‘A Much Better Harbour Bridge’", {1}),
    ],
)
def test_a_paragraph_of_capitals_is_a_headline(text: str, found: set[int]):
    assert found == find_title_cased(read(text, EN))[0]


def test_a_quotation_of_capitals_is_a_title():
    document = read("He sang “The Old Harbour Song” and said “We met Ada there”.", EN)
    assert find_title_cased(document)[1] == {0}


def test_five_words_in_capitals_are_a_heading():
    assert find_shouted(read("BRIDGE OPENS AFTER MANY YEARS The mayor", EN)) == set(range(5))
    assert find_shouted(read("BRIDGE OPENS AFTER MANY The mayor", EN)) == set()
