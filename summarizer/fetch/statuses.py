"""An answer's status → the failure that it means, and how long to wait before asking again."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from summarizer.errors import (
    AccessDenied,
    FetchError,
    LegallyBlocked,
    PageGone,
    PageMissing,
    SiteBroken,
    SiteBusy,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Statuses of failures that may be over when the request is repeated a moment later.
PASSING = frozenset({429, 502, 503, 504})
#: The longest text that may be a date, in characters: "Wednesday, 09-Nov-94 08:49:37 GMT" has 33.
_LONGEST_DATE = 100


def failure_of(status: int, headers: Mapping[str, str], site: str) -> FetchError | None:
    """Return the failure that `status` and `headers` mean; None for a success.

    A success is a 2xx without Cloudflare's check for people.
    """
    if is_challenge(headers):
        return AccessDenied(site=site, status=status)
    if status in {429, 503}:
        return SiteBusy(site=site)
    if status == 404:
        return PageMissing(site=site, status=status)
    if status == 410:
        return PageGone(site=site)
    if status == 451:
        return LegallyBlocked(site=site)
    if 400 <= status < 500:
        return AccessDenied(site=site, status=status)
    # Redirects that can be followed do not come here. Others are as broken as a 500.
    return None if 200 <= status < 300 else SiteBroken(site=site, status=status)


def is_challenge(headers: Mapping[str, str]) -> bool:
    """Return whether the answer is Cloudflare's check for people, which no program passes."""
    return headers.get("cf-mitigated") == "challenge"


def wait_asked_s(headers: Mapping[str, str], now: datetime) -> float:
    """Return the seconds that Retry-After asks to wait; 0 without a usable one.

    If it is a date, the wait is counted from the answer's own Date, since clocks differ
    (RFC 9110, 10.2.3), or from `now` without one.
    """
    said = headers.get("retry-after", "").strip()
    if said.isascii() and said.isdecimal():
        return float(said[:9])
    until = moment(said)
    if until is None:
        return 0.0
    return max(0.0, (until - (moment(headers.get("date", "")) or now)).total_seconds())


def moment(text: str) -> datetime | None:
    """Return the date and time in a header's `text`, in UTC; None for any other text."""
    if len(text) > _LONGEST_DATE:
        return None
    try:
        found = parsedate_to_datetime(text)
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, OverflowError):
        return None
