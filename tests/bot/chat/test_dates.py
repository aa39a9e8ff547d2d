"""Days as the bot's languages write them."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.chat.dates import say_day
from bot.chat.strings import languages

_SAID = {
    "de": "Donnerstag, 5. März",
    "en": "Thursday 5 March",
    "es": "jueves, 5 de marzo",
    "fr": "jeudi 5 mars",
    "it": "giovedì 5 marzo",
    "pt": "quinta-feira, 5 de março",
    "ru": "четверг, 5 марта",
    "uk": "четвер, 5 березня",
}


@pytest.mark.parametrize("language", sorted(languages()))
def test_a_day_is_written_as_its_language_has_it(language: str) -> None:
    assert say_day(datetime(2026, 3, 5, 23, 59), language) == _SAID[language]  # noqa: DTZ001


def test_a_day_is_that_of_the_local_time() -> None:
    assert say_day(datetime.fromisoformat("2026-12-31T23:59:59+05:30"), "en") == (
        "Thursday 31 December"
    )
