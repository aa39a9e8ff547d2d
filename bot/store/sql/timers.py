"""`Timers` in a database."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Row, and_, case, delete, func, select, update

from bot.store.sql.database import insert, transaction
from bot.store.sql.leases import claim_due
from bot.store.sql.tables import TIMERS
from bot.store.timers import Claim, TimerKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine


class SqlTimers:
    """`Timers` over one engine. `clock` gives seconds since the epoch."""

    def __init__(self, engine: AsyncEngine, *, clock: Callable[[], float] = time.time) -> None:
        self._engine = engine
        self._clock = clock

    async def set(self, kind: TimerKind, key: str, due_at: float) -> None:
        """Make a timer ring at `due_at` (seconds since the epoch), whatever it was set to.

        Work that is under way for an earlier time goes on, but no longer finishes this timer.
        """
        fresh: dict[str, Any] = {"due_at": due_at, "lease_until": None, "tries": 0}
        async with transaction(self._engine) as db:
            put = insert(db, TIMERS).values(kind=kind, key=key, **fresh)
            columns = [TIMERS.c.kind, TIMERS.c.key]
            await db.execute(put.on_conflict_do_update(index_elements=columns, set_=fresh))

    async def drop(self, kind: TimerKind, key: str) -> None:
        """Remove a timer, if there is one."""
        async with transaction(self._engine) as db:
            await db.execute(delete(TIMERS).where(_is(kind, key)))

    async def get(self, kind: TimerKind, key: str) -> float | None:
        """Return when a timer is due, in seconds since the epoch; None when there is none."""
        async with transaction(self._engine) as db:
            return (await db.execute(select(TIMERS.c.due_at).where(_is(kind, key)))).scalar()

    async def claim(self, kind: TimerKind, *, most: int, lease_s: float) -> tuple[Claim, ...]:
        """Claim up to `most` due timers, the longest overdue first, for `lease_s` seconds.

        Nobody else gets them until then.
        """
        claimed = claim_due(
            TIMERS, TIMERS.c.kind == kind, most=most, now=self._clock(), lease_s=lease_s
        )
        async with transaction(self._engine) as db:
            rows = (await db.execute(claimed)).all()
        return tuple(sorted(map(_claim_of, rows), key=lambda claim: claim.due_at))

    async def renew(self, claim: Claim, lease_s: float) -> Claim | None:
        """Prolong a claim to `lease_s` seconds from now, and return it as it is then.

        Return None when the claim is no longer ours.
        """
        longer = replace(claim, lease_until=self._clock() + lease_s)
        renewed = update(TIMERS).where(_is_still(claim)).values(lease_until=longer.lease_until)
        async with transaction(self._engine) as db:
            return longer if (await db.execute(renewed)).rowcount else None

    async def finish(self, claim: Claim, next_due_at: float | None) -> bool:
        """End the work on a claim: the timer rings again at `next_due_at`, or never.

        Return False and change nothing when the timer was set, dropped or claimed anew meanwhile.
        """
        async with transaction(self._engine) as db:
            return await finish_timer(db, claim, next_due_at)

    async def free_after(self, kind: TimerKind, at: float) -> tuple[str, ...]:
        """Return the keys of the timers that can be claimed only later than `at`."""
        later = select(TIMERS.c.key).where(TIMERS.c.kind == kind, _free_at() > at)
        async with transaction(self._engine) as db:
            return tuple((await db.execute(later)).scalars())

    async def next_due_at(self, kind: TimerKind) -> float | None:
        """Return when the next timer of a kind can be claimed; None when there is none."""
        async with transaction(self._engine) as db:
            asked = select(func.min(_free_at())).where(TIMERS.c.kind == kind)
            next_at: float | None = (await db.execute(asked)).scalar()
            return next_at


async def finish_timer(db: AsyncConnection, claim: Claim, next_due_at: float | None) -> bool:
    """End the work on a claim within a transaction; return what `Timers.finish` returns."""
    finished: Any = delete(TIMERS)
    if next_due_at is not None:
        finished = update(TIMERS).values(due_at=next_due_at, lease_until=None, tries=0)
    return bool((await db.execute(finished.where(_is_still(claim)))).rowcount)


def _free_at() -> ColumnElement[float]:
    """Return when a timer can be claimed: when it is due, and nobody works on it any more."""
    leased_longer = TIMERS.c.lease_until > TIMERS.c.due_at
    return case((leased_longer, TIMERS.c.lease_until), else_=TIMERS.c.due_at)


def edition_timer(chat_id: int) -> ColumnElement[bool]:
    """Return the condition for the timer of a chat's editions."""
    return _is(TimerKind.EDITION, str(chat_id))


def _is(kind: TimerKind, key: str) -> ColumnElement[bool]:
    return and_(TIMERS.c.kind == kind, TIMERS.c.key == key)


def _is_still(claim: Claim) -> ColumnElement[bool]:
    return and_(_is(claim.kind, claim.key), TIMERS.c.lease_until == claim.lease_until)


def _claim_of(row: Row[Any]) -> Claim:
    return Claim(
        kind=TimerKind(row.kind),
        key=row.key,
        due_at=row.due_at,
        lease_until=row.lease_until,
        tries=row.tries - 1,
    )
