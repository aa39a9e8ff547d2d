"""What a pattern of many phrases matches, and in which order it tries them."""

from __future__ import annotations

import re

import pytest

from summarizer.languages.alternatives import alternatives


@pytest.mark.parametrize(
    ("phrases", "grouped"),
    [
        (["read more", "share", "read on"], "read (?:more|on)|share"),
        (["Read", "read on", "share"], "Read|read on|share"),
        (["see also", "see"], "see(?: also|)"),
        ([r"\d+ notes", "note", "notes?"], r"\d+ notes|note(?:|s?)"),
        (["save", r"s\w+", "send"], r"s(?:ave|\w+|end)"),
        (["(?:file )?photo", "film"], "fil(?:e photo|m)|photo"),
        (["(?:our|your) site", "your"], "our site|your(?: site|)"),
        (["a|b", "ab"], "a(?:|b)|b"),
        (["(?:go )+home", "gone"], "(?:go )+home|gone"),
        ([r"[(|]x", r"\(y|z\)"], r"[(|]x|\(y|z\)"),
    ],
)
def test_phrases_that_begin_alike_are_tried_together(phrases, grouped):
    assert alternatives(phrases) == grouped


@pytest.mark.parametrize(
    ("phrases", "text", "found"),
    [
        # the first phrase that matches is taken, not the longest
        (["see", "share", "see also"], "see also", "see"),
        (["see also", "share", "see"], "see also", "see also"),
        (["s?he", "hello", "she says"], "she says", "she"),
        (["(?:the )?end", "the"], "the", "the"),
        (["ISTANBUL", "ad", "ısrar"], "Israr", "Israr"),
        (["size", "ad", "ſo"], "SO", "SO"),
    ],
)
def test_grouped_phrases_match_what_they_did_one_after_the_other(phrases, text, found):
    plain = re.compile("|".join(phrases), re.IGNORECASE)
    assert plain.match(text)[0] == found
    assert re.compile(alternatives(phrases), re.IGNORECASE).match(text)[0] == found
