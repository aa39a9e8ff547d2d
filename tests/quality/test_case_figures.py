"""Floors for the quotations and speakers found in the articles of tests/cases/quotes."""

from __future__ import annotations

import pytest

from tests.quality.judge_cases import judge

LANGUAGES = ["ar", "fa", "hi", "id", "ja", "tr", "uz", "zh"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_named_speaker_is_right_in_90_of_100(language: str) -> None:
    figures = judge(language)
    assert figures.listed >= 60
    assert figures.right >= 0.9 * figures.named
    assert figures.right >= 0.85 * figures.listed


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_quotations_are_found(language: str) -> None:
    figures = judge(language)
    assert figures.wanted >= 150
    assert 2 * figures.found >= 0.95 * (figures.given + figures.wanted)
