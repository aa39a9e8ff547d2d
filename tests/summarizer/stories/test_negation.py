"""Whether a sentence says that something is not so."""

from __future__ import annotations

import pytest

from summarizer.stories.negation import is_negated


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The tunnel is not in danger.", "en", True),
        ("The tunnel isn’t in danger.", "en", True),
        ("Nobody has died.", "en", True),
        ("No route will be closed.", "en", True),
        ("It was noted that nobles came.", "en", False),
        ("Niemand wurde verletzt.", "de", True),
        ("Die Brücke bleibt gesperrt.", "de", False),
        ("Not known.", "xx", False),
    ],
)
def test_it_is_told_by_its_words(text: str, language: str, expected: bool) -> None:
    assert is_negated(text, language) == expected
