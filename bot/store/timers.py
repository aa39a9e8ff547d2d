"""Timers: what is due at a time. Each is a row, so that it survives a restart and rings once.

A timer that is due is claimed with a lease before the work on it begins, and finished after it.
If the bot dies at work, the lease runs out, and the timer is claimed again, by whichever instance
looks first. What was due while no bot ran is claimed late, and once.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class TimerKind(StrEnum):
    """What is due."""

    FEED = "feed"
    EDITION = "edition"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A timer that is due and that this instance may work on until the lease ends."""

    kind: TimerKind
    key: str
    #: When it was due, in seconds since the epoch.
    due_at: float
    #: When the lease ends, in seconds since the epoch. Each claim of a timer has another value.
    lease_until: float
    #: How often the timer was claimed before without being finished; 0 for the first claim.
    tries: int


class Timers(Protocol):
    """Keeps timers, at most one for each kind and key. All methods raise `DatabaseAway`."""

    async def set(self, kind: TimerKind, key: str, due_at: float) -> None:
        """Make a timer ring at `due_at` (seconds since the epoch), whatever it was set to.

        Work that is under way for an earlier time goes on, but no longer finishes this timer.
        """

    async def drop(self, kind: TimerKind, key: str) -> None:
        """Remove a timer, if there is one."""

    async def get(self, kind: TimerKind, key: str) -> float | None:
        """Return when a timer is due, in seconds since the epoch; None when there is none."""

    async def claim(self, kind: TimerKind, *, most: int, lease_s: float) -> tuple[Claim, ...]:
        """Claim up to `most` due timers, the longest overdue first, for `lease_s` seconds.

        Nobody else gets them until then.
        """

    async def renew(self, claim: Claim, lease_s: float) -> Claim | None:
        """Prolong a claim to `lease_s` seconds from now, and return it as it is then.

        Return None when the claim is no longer ours.
        """

    async def finish(self, claim: Claim, next_due_at: float | None) -> bool:
        """End the work on a claim: the timer rings again at `next_due_at`, or never.

        Return False and change nothing when the timer was set, dropped or claimed anew meanwhile.
        """

    async def free_after(self, kind: TimerKind, at: float) -> tuple[str, ...]:
        """Return the keys of the timers that can be claimed only later than `at`."""

    async def next_due_at(self, kind: TimerKind) -> float | None:
        """Return when the next timer of a kind can be claimed; None when there is none."""
