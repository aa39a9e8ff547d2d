"""Quotations stand in the marks of their language."""

from __future__ import annotations

import pytest

from bot.chat.formatting.quotation import quoted
from bot.chat.formatting.richtext import MarkKind


@pytest.mark.parametrize(
    ("words", "language", "shown"),
    [
        ("We open at noon.", "en", "“We open at noon.”"),
        ("and then we leave", "en", "“… and then we leave”"),
        ("Wir öffnen mittags.", "de", "„Wir öffnen mittags.“"),
        ("Мы откроем в полдень.", "ru", "«Мы откроем в полдень»."),
        ("NATO ستفتح الباب", "ar", "«\u200fNATO ستفتح الباب»"),
    ],
)
def test_words_are_quoted_as_their_language_does(words: str, language: str, shown: str) -> None:
    assert quoted(words, language, url=None).text == shown


def test_the_opening_mark_alone_leads_to_the_page() -> None:
    said = quoted("Мы откроем", "ru", url="https://site.example/1", marks=("„", "“"))
    assert said.text == "„Мы откроем“"
    (mark,) = said.marks
    assert (mark.kind, mark.start, mark.end) == (MarkKind.LINK, 0, 1)
