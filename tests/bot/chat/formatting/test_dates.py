"""Days as the bot's languages write them."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.chat.formatting.dates import day_of, join_day_and_time, say_day
from bot.chat.strings import languages

_SAID = {
    "ar": "الخميس، 5 مارس",
    "de": "Donnerstag, 5. März",
    "en": "Thursday 5 March",
    "es": "jueves, 5 de marzo",
    "fa": "پنجشنبه ۱۴ اسفند",
    "fr": "jeudi 5 mars",
    "hi": "गुरुवार, 5 मार्च",
    "id": "Kamis, 5 Maret",
    "it": "giovedì 5 marzo",
    "ja": "3月5日木曜日",
    "pt": "quinta-feira, 5 de março",
    "ru": "четверг, 5 марта",
    "tr": "5 Mart Perşembe",
    "uk": "четвер, 5 березня",
    "uz": "payshanba, 5-mart",
    "zh": "3月5日星期四",
}


@pytest.mark.parametrize("language", sorted(languages()))
def test_a_day_is_written_as_its_language_has_it(language: str) -> None:
    assert say_day(datetime(2026, 3, 5, 23, 59), language) == _SAID[language]  # noqa: DTZ001


@pytest.mark.parametrize(
    ("day", "language", "expected"),
    [
        ("2017-11-11", "en", "11 Nov 2017"),
        ("2017-11-11", "hi", "11 नवंबर 2017"),
        ("2017-11-11", "fa", "۲۰ آبان ۱۳۹۶"),
        ("2025-03-20", "fa", "۳۰ اسفند ۱۴۰۳"),
        ("2025-03-21", "fa", "۱ فروردین ۱۴۰۴"),
        ("2025-09-22", "fa", "۳۱ شهریور ۱۴۰۴"),
        ("1066-10-14", "fa", "۱۴ اکتبر ۱۰۶۶"),
        ("2017-11-11", "xx", "2017-11-11"),
    ],
)
def test_a_day_with_its_year_is_of_the_calendar_of_its_readers(
    day: str, language: str, expected: str
) -> None:
    assert day_of(datetime.fromisoformat(day), language) == expected


@pytest.mark.parametrize(
    ("day", "language", "expected"),
    [
        ("Every day", "en", "Every day, 18:00"),
        ("毎日", "ja", "毎日 18:00"),
        ("每天", "zh", "每天 18:00"),
        ("हर दिन", "hi", "हर दिन, 18:00"),
        ("الاثنين", "ar", "الاثنين، 18:00"),
    ],
)
def test_a_time_stands_behind_its_day(day: str, language: str, expected: str) -> None:
    assert join_day_and_time(day, "18:00", language) == expected


def test_a_day_is_that_of_the_local_time() -> None:
    assert say_day(datetime.fromisoformat("2026-12-31T23:59:59+05:30"), "en") == (
        "Thursday 31 December"
    )
