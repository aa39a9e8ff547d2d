"""When a feed is looked at next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

DAY_S = 86400.0

#: Seconds of failures after which a feed counts as gone, and between two looks at such a feed.
GONE_AFTER_S = 7 * DAY_S
GONE_PACE_S = 7 * DAY_S

#: The factor by which the pause grows after a look that found nothing.
_SLOWER = 1.3
#: Looks are spread over this part of the pause, so that not all are due in the same second.
_SPREAD = 0.1


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What a feed and its site ask for."""

    #: Seconds: the feed's `ttl`, the answer's freshness, and Retry-After.
    ttl_s: float = 0.0
    fresh_s: float = 0.0
    wait_s: float = 0.0
    #: Hours (0 to 23) and days (0 is Monday) in UTC.
    skip_hours: frozenset[int] = frozenset()
    skip_days: frozenset[int] = frozenset()


def pace_after(pace_s: float, *, found: int, interval_s: float) -> float:
    """Return the pause, in seconds, after a look that found `found` new entries.

    After a look that found some, it is the operator's shortest pause, `interval_s`. After each
    look that found none, it is `_SLOWER` times `pace_s`, the last pause: up to a day, or to
    `interval_s` if that is longer.
    """
    longest = max(DAY_S, interval_s)
    if found:
        return interval_s
    return min(longest, max(interval_s, pace_s * _SLOWER))


def pace_after_failure(failures: int, *, interval_s: float) -> float:
    """Return the pause, in seconds, after so many failures in a row.

    It doubles with each, up to a day, or to `interval_s` if that is longer.
    """
    return min(max(DAY_S, interval_s), interval_s * 2.0 ** min(failures, 20))


def next_look(now: float, pace_s: float, wishes: Wishes, *, key: str) -> float:
    """Return when the feed with this key is due, in seconds since the epoch.

    What the feed asks for counts up to a day: a site that asks for a longer pause by mistake would
    be forgotten. `key` begins with eight hexadecimal digits.
    """
    asked = max(wishes.ttl_s, wishes.fresh_s, wishes.wait_s)
    pause_s = max(pace_s, min(asked, DAY_S))
    due = now + pause_s * (1 + _SPREAD * _share(key))
    return _allowed(due, wishes)


def _share(key: str) -> float:
    """Return a number from 0 to 1 that is always the same for a key."""
    return int(key[:8], 16) / 0xFFFFFFFF


def _allowed(due: float, wishes: Wishes) -> float:
    """Return `due`, moved on by whole hours to one that the feed does not skip, on such a day.

    If the feed skips all hours of a week, return `due` as it is.
    """
    at = datetime.fromtimestamp(due, UTC)
    for _ in range(7 * 24):
        if at.hour not in wishes.skip_hours and at.weekday() not in wishes.skip_days:
            return at.timestamp()
        at = at + timedelta(hours=1)
    return due
