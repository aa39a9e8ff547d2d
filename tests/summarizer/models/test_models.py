"""models: what was learned, read once."""

from __future__ import annotations

import pytest

from summarizer.models import numbers_of


def test_what_was_learned_for_a_model_is_in_the_file_of_its_name() -> None:
    assert set(numbers_of("genre")) >= {"features", "genres", "weights", "bias"}
    assert set(numbers_of("lines")) == {"line", "again", "title"}


def test_a_file_is_read_once() -> None:
    assert numbers_of("genre") is numbers_of("genre")


def test_a_model_that_was_never_learned_is_missed() -> None:
    with pytest.raises(FileNotFoundError):
        numbers_of("weather")
