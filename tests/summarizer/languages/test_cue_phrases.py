"""The cue phrases of each language, by their shape."""

from __future__ import annotations

import pytest

from summarizer.languages import CODES
from summarizer.languages.cue_phrases import CODES as WITH_PHRASES
from summarizer.languages.cue_phrases import KINDS, cue_phrases_of
from summarizer.words import terms


def test_every_language_has_a_file_of_cue_phrases():
    assert WITH_PHRASES == CODES


@pytest.mark.parametrize("code", CODES)
def test_a_phrase_stands_as_the_words_of_a_sentence_are_compared(code: str):
    phrases = cue_phrases_of(code)
    for kind in KINDS:
        for phrase in getattr(phrases, kind):
            assert " ".join(terms(phrase)) in {phrase, phrase.replace("'", " ")}, (kind, phrase)


@pytest.mark.parametrize("code", CODES)
def test_every_kind_has_some_phrases(code: str):
    assert all(getattr(cue_phrases_of(code), kind) for kind in KINDS)


def test_an_unknown_language_has_none():
    assert not any(getattr(cue_phrases_of("xx"), kind) for kind in KINDS)
    assert cue_phrases_of("xx").words == cue_phrases_of("xx").pairs == {}
