"""statuses: what an answer's status stands for, and when to ask again."""

from __future__ import annotations

from datetime import UTC, datetime

import httpx
import pytest

from summarizer.errors import AccessDenied, PageGone
from summarizer.fetch.statuses import failure_of, wait_asked_s

NOW = datetime(2024, 3, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize("status", [200, 203, 206, 299])
def test_a_page_is_no_failure(status: int) -> None:
    assert failure_of(status, {}, "example.org") is None


def test_a_failure_names_the_site() -> None:
    failure = failure_of(410, {}, "example.org")
    assert (PageGone, {"site": "example.org"}) == (type(failure), failure and failure.params)


def test_a_challenge_is_a_closed_door_whatever_its_status() -> None:
    assert AccessDenied is type(failure_of(200, {"cf-mitigated": "challenge"}, "example.org"))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("7", 7.0),
        (" 120 ", 120.0),
        ("Fri, 01 Mar 2024 12:00:30 GMT", 30.0),
        ("Fri, 01 Mar 2024 11:00:00 GMT", 0.0),
        ("Friday, 01-Mar-24 12:00:05 GMT", 5.0),
        ("soon", 0.0),
        ("-5", 0.0),
        ("1e3", 0.0),
        ("Fri, 99 Mar 2024 12:00:30 GMT", 0.0),
        ("", 0.0),
    ],
)
def test_retry_after_is_seconds_or_a_date(said: str, expected: float) -> None:
    assert expected == wait_asked_s(httpx.Headers({"Retry-After": said}), NOW)


def test_a_date_is_measured_by_the_clock_of_the_site() -> None:
    headers = httpx.Headers(
        {
            "Date": "Fri, 01 Mar 2024 09:00:00 GMT",
            "Retry-After": "Fri, 01 Mar 2024 09:00:02 GMT",
        }
    )
    assert wait_asked_s(headers, NOW) == 2.0


def test_no_number_of_seconds_is_too_long_to_read() -> None:
    assert wait_asked_s(httpx.Headers({"Retry-After": "9" * 5000}), NOW) == 999_999_999.0
