"""Numbers in the digits of a language."""

from __future__ import annotations

import pytest

from bot.chat.formatting.digits import write_digits


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("30 نوامبر 2026", "fa", "۳۰ نوامبر ۲۰۲۶"),
        ("1,234,567", "fa", "۱٬۲۳۴٬۵۶۷"),
        ("1,2,34", "fa", "۱,۲,۳۴"),
        ("18:00", "mr", "१८:००"),
        ("18:00", "ar", "18:00"),
        ("18:00", "hi", "18:00"),
        ("18:00", "xq", "18:00"),
        ("", "fa", ""),
    ],
)
def test_numbers_have_the_digits_of_their_language(
    text: str, language: str, expected: str
) -> None:
    assert write_digits(text, language) == expected
