"""Dates as texts and pages write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from summarizer.written_dates import read_date


def at(*parts: int, hours: float = 0) -> datetime:
    zone = timezone(timedelta(hours=hours)) if hours else UTC
    return datetime(*parts, tzinfo=zone)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("April 18, 2021, 5:05", at(2021, 4, 18, 5, 5)),
        ("18 April 2021", at(2021, 4, 18)),
        ("Published: Aug. 3rd, 2022", at(2022, 8, 3)),
        ("2021-04-18T05:05:09Z", at(2021, 4, 18, 5, 5, 9)),
        ("2021-04-18 05:05 +02:00", at(2021, 4, 18, 5, 5, hours=2)),
        ("Nov 19, 2019 | 4:20pm EST", at(2019, 11, 19, 16, 20, hours=-5)),
        ("12:30 am, 3 May 2020", at(2020, 5, 3, 0, 30)),
        ("3. März 2020, 9:15 Uhr", at(2020, 3, 3, 9, 15)),
        ("3 de mayo de 2020", at(2020, 5, 3)),
        ("3 мая 2020", at(2020, 5, 3)),
        ("2024年10月12日14:05 | 来源：临江晚报", at(2024, 10, 12, 14, 5)),
        ("۲۸ شهریور ۱۴۰۳ ساعت ۱۸:۳۰", at(2024, 9, 18, 18, 30)),
        ("۱۴۰۳/۰۷/۱۲ - ۰۹:۴۵", at(2024, 10, 3, 9, 45)),
        ("۳۰ اسفند ۱۴۰۳", at(2025, 3, 20)),
        ("۱ فروردین ماه ۱۳۵۸", at(1979, 3, 21)),
        ("20 NİSAN 2021", at(2021, 4, 20)),
        ("5 KASIM 2021", at(2021, 11, 5)),
        ("1 \u017feptember 2020", at(2020, 9, 1)),
        ("18.04.2021", at(2021, 4, 18)),
        ("12 Mart 2024, 10:30", at(2024, 3, 12, 10, 30)),
        ("12 Agustus 2024, 09.15 WIB", at(2024, 8, 12, 9, 15)),
        ("۱۲ مهٔ ۲۰۲۴", at(2024, 5, 12)),
        ("٣ نوفمبر ٢٠٢١", at(2021, 11, 3)),
        ("5 تشرين الأول 2021", at(2021, 10, 5)),
        ("3 يناير 2021", at(2021, 1, 3)),
        ("१२ मई २०२४", at(2024, 5, 12)),
        ("12-may 2024-yil", at(2024, 5, 12)),
        ("2024-yil 12-may", at(2024, 5, 12)),
        ("2024 йил 12 ноябр", at(2024, 11, 12)),
        ("18/04/2021", at(2021, 4, 18)),
        ("04/18/2021", at(2021, 4, 18)),
        ("5 March 2020 at 99:99", at(2020, 3, 5)),
        ("3 maj 2021", at(2021, 5, 3)),
        ("Publicerad 12 augusti 2021", at(2021, 8, 12)),
        ("3 maja 2021", at(2021, 5, 3)),
        ("7 wrz 2021", at(2021, 9, 7)),
        ("7 mrt. 2021", at(2021, 3, 7)),
        ("12 окт. 2021", at(2021, 10, 12)),
        ("12 жовт. 2021", at(2021, 10, 12)),
        ("5 aout 2021", at(2021, 8, 5)),
        ("5 out. 2021", at(2021, 10, 5)),
        ("发布于2024年9月3日 08:30", at(2024, 9, 3, 8, 30)),
        ("2024年3月15日 6時05分", at(2024, 3, 15, 6, 5)),
        ("2024년 9월 3일", at(2024, 9, 3)),
        # with Arabic letters
        ("۱۲ فروردين ۱۴۰۳", at(2024, 3, 31)),
        ("۱۲ شهريور ۱۴۰۳", at(2024, 9, 2)),
    ],
)
def test_dates_are_read_as_they_are_written(text: str, expected: datetime) -> None:
    assert expected == read_date(text)


@pytest.mark.parametrize(
    "text",
    [
        "04/05/2021",
        "31 February 2020",
        "۳۰ اسفند ۱۴۰۲",
        "۳۱ مهر ۱۴۰۳",
        "۱۴۰۳/۱۳/۰۱",
        "١٤٤٥/٠٣/٠٥",
        "5 تشرينالأول 2021",
        "May we go",
        "2021",
        "",
    ],
)
def test_what_is_no_certain_date_is_none(text: str) -> None:
    assert read_date(text) is None
