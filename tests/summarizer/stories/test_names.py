"""How names are spelt."""

from __future__ import annotations

import pytest

from summarizer.stories.names import names_of, spell_one_name


def test_two_words_with_capitals_are_a_name() -> None:
    text = "The court found Tomas Rehn, 52, guilty; Eva Stern-Holm appealed."
    assert [name.span.of(text) for name in names_of(text)] == ["Tomas Rehn", "Eva Stern-Holm"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Tomas Rehn", "Thomas Rehn", True),
        ("Anna Hofmann", "Anna Hoffmann", True),
        ("Tomas Rehn", "Tomas Rehn", False),
        ("José Pérez", "Jose Perez", False),
        ("Anna Berg", "Anne Berg", False),
        ("Tomasz Rehn", "Tomasza Rehn", False),
        ("Ina Brandt", "Per Brandt", False),
        ("Mill Street", "Quay Street", False),
        ("Tomas Rehn", "Thomas Dahl", False),
    ],
)
def test_one_name_has_two_spellings_when_a_word_is_nearly_the_same(
    one: str, other: str, *, same: bool
) -> None:
    (first,), (second,) = list(names_of(one)), list(names_of(other))
    assert spell_one_name(first, second) is same
    assert spell_one_name(second, first) is same
