"""options: what a caller may ask for."""

from __future__ import annotations

import pytest

from summarizer.errors import BadOption
from summarizer.options import SUMY_ENGINES, DigestOptions, Length


def test_a_length_has_so_many_points() -> None:
    assert [length.points for length in Length] == [2, 4, 7]


def test_a_length_may_be_named_by_its_word() -> None:
    options = DigestOptions(length="long")  # type: ignore[arg-type]
    assert options == DigestOptions(length=Length.LONG)
    assert options.length is Length.LONG


@pytest.mark.parametrize("engine", ["nutgraf", *sorted(SUMY_ENGINES)])
def test_each_engine_is_taken(engine: str) -> None:
    assert DigestOptions(engine=engine).engine == engine


@pytest.mark.parametrize(("option", "least"), [("points", 1), ("quotes", 0)])
def test_a_number_may_be_none_or_its_least(option: str, least: int) -> None:
    for number in (None, least, 10_000):
        assert getattr(DigestOptions(**{option: number}), option) == number
    for number in (least - 1, True, 1.5, "3"):
        with pytest.raises(BadOption) as refused:
            DigestOptions(**{option: number})
        assert refused.value.params == {"option": option, "value": str(number)}


@pytest.mark.parametrize("option", ["length", "engine"])
@pytest.mark.parametrize("value", ["huge", None, ["short"]])
def test_other_words_are_refused_by_name(option: str, value: object) -> None:
    with pytest.raises(BadOption) as refused:
        DigestOptions(**{option: value})
    assert refused.value.params["option"] == option
