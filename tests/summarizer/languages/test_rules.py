"""The data of each language, by its shape."""

from __future__ import annotations

import pytest

from summarizer.languages import CODES, UNSPACED_CODES, Language, language_of


@pytest.mark.parametrize("code", CODES)
def test_every_language_has_what_the_stages_need(code: str):
    rules = language_of(code)
    assert rules is not None
    assert rules.code == code
    assert len(rules.stop_words) > 150
    assert len(rules.backward) > 40
    # 。 ends a sentence and nothing else
    assert code in UNSPACED_CODES or len(rules.binding) + len(rules.abbreviations) > 20


@pytest.mark.parametrize("code", CODES)
def test_all_words_are_lower_case_without_stray_spaces(code: str):
    rules = language_of(code)
    assert isinstance(rules, Language)
    for name in ("stop_words", "backward", "binding", "abbreviations", "numbered"):
        entries = getattr(rules, name)
        assert {entry.lower().strip() for entry in entries} == entries, name


@pytest.mark.parametrize("code", CODES)
def test_no_abbreviation_both_never_and_sometimes_ends_a_sentence(code: str):
    rules = language_of(code)
    assert rules is not None
    assert rules.binding.isdisjoint(rules.abbreviations)


def test_a_language_without_rules_is_none():
    assert language_of("tlh") is None
    assert language_of("") is None
