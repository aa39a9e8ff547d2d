"""phrase_extents: where a noun phrase begins and ends."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.base import Speech
from summarizer.languages.speech.en import SPEECH as EN
from summarizer.languages.speech.es import SPEECH as ES
from summarizer.quotes.mentions.names import find_names
from summarizer.quotes.mentions.phrase_extents import PhraseExtents
from summarizer.quotes.reading.read import read


def extents(text: str, speech: Speech = EN) -> PhraseExtents:
    document = read(text, speech)
    names = find_names(document)
    at = {token: name for name in names for token in range(name.outer, name.last + 1)}
    return PhraseExtents(document, at)


def phrase(text: str, first: int, speech: Speech = EN) -> str | None:
    """Return the phrase that begins at token `first`, as far as it may go."""
    found = extents(text, speech)
    last = found.find_end(first)
    return None if last is None else " ".join(found.document.words[first : last + 1])


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The senior police officials came.", "The senior police officials came"),
        ("The officials of the city said so.", "The officials"),
        ("The officials, who came, left.", "The officials"),
        ("The officials said so.", "The officials"),
        ("The a officials", None),
        ("The board thanked Coach Roulet.", "The board"),
        ("The former Mayor said so.", "The former Mayor"),
    ],
)
def test_a_phrase_ends_before_a_sign_a_small_word_or_a_verb_of_speech(
    text: str, whole: str | None
) -> None:
    assert phrase(text, 0) == whole


def test_a_phrase_has_nine_words_at_most() -> None:
    found = phrase("The " + "old " * 12 + "officials came.", 0)
    assert found
    assert len(found.split()) == 9


@pytest.mark.parametrize(
    ("text", "token", "may"),
    [
        ("The officials came.", 0, True),
        ("Many senior police officials came.", 0, True),
        ("Grey and very old police officials came.", 0, False),
        ("They met Mayor Roulet.", 1, False),
        ("Who knows Mayor Roulet?", 1, False),
        ("She came.", 0, False),
        ("It rained there.", 1, False),
    ],
)
def test_a_phrase_begins_at_a_determiner_or_soon_before_a_word_for_someone(
    text: str, token: int, may: bool
) -> None:
    assert extents(text).may_begin(token) is may


def test_where_no_phrase_may_begin_is_not_looked_at() -> None:
    found = extents("It rained. The officials came. “The bridge broke,” she said.")
    words = found.document.words
    assert {words[token] for token in found.find_starts()} == {"rained", ".", "The", "officials"}


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        ("The person close to the company said so.", "close to the company"),
        ("The head of the harbour office said so.", "of the harbour office"),
        ("The lawyer in a filing said so.", ""),
        ("The man in the crowd said so.", "in the crowd"),
        ("The head and the owner said so.", ""),
    ],
)
def test_the_words_behind_a_noun_may_tell_more_of_it(text: str, tail: str) -> None:
    found = extents(text)
    assert " ".join(found.document.words[2 : found.find_tail(1) + 1]) == tail


def test_a_capital_keeps_a_name_together_behind_a_noun_that_comes_first() -> None:
    found = extents("La directora del Museo del Mañana dijo no.", ES)
    assert " ".join(found.document.words[2 : found.find_tail(1) + 1]) == "del Museo del Mañana"
