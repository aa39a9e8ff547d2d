"""How follows end: what goes with them, and what others take over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, delete, select, update

from bot.store.following import (
    State,
)
from bot.store.sql.tables import DELIVERIES, ENTRIES, FEEDS, FOLLOWS, TIMERS
from bot.store.timers import TimerKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection


#: The table of follows once more, beside itself.
HEIRS = FOLLOWS.alias("heirs")


async def forget_follows(db: AsyncConnection, chat_id: int) -> int:
    """Erase a chat's follows and all their deliveries; return how many follows there were."""
    gone = await end_follows(db, FOLLOWS.c.chat_id == chat_id)
    await db.execute(delete(DELIVERIES).where(DELIVERIES.c.chat_id == chat_id))
    await _drop_unclaimed_entries(db)
    return gone


async def move_follows(db: AsyncConnection, old_id: int, new_id: int) -> None:
    """Move a chat's follows and deliveries to another id; drop what the new id has already."""
    for table, other in ((FOLLOWS, FOLLOWS.c.feed_key), (DELIVERIES, DELIVERIES.c.entry_key)):
        there = select(other).where(table.c.chat_id == new_id)
        moved = update(table).where(table.c.chat_id == old_id, other.not_in(there))
        await db.execute(moved.values(chat_id=new_id))
    ours = FOLLOWS.c.chat_id == old_id
    await hand_over(db, ours, HEIRS.c.chat_id == new_id, HEIRS.c.feed_key == FOLLOWS.c.feed_key)
    await end_follows(db, ours)
    await db.execute(delete(DELIVERIES).where(DELIVERIES.c.chat_id == old_id))


async def hand_over(db: AsyncConnection, which: Any, *heirs: Any) -> None:
    """Let follows that are about to end leave their deliveries to others.

    `heirs` are the conditions on which a row of `HEIRS` takes over those of a row of FOLLOWS.
    """
    pairs = select(FOLLOWS.c.id, HEIRS.c.id.label("heir")).where(which, *heirs)
    for row in (await db.execute(pairs)).all():
        left = update(DELIVERIES).where(DELIVERIES.c.follow_id == row.id)
        await db.execute(left.values(follow_id=row.heir))


async def end_follows(db: AsyncConnection, which: Any) -> int:
    """End the follows on which the condition `which` holds; return how many there were."""
    ended = delete(FOLLOWS).where(which).returning(FOLLOWS.c.id, FOLLOWS.c.feed_key)
    rows = (await db.execute(ended)).all()
    if rows:
        ids = [row.id for row in rows]
        waiting = and_(DELIVERIES.c.follow_id.in_(ids), DELIVERIES.c.state == State.WAITING)
        await db.execute(delete(DELIVERIES).where(waiting))
        await drop_unfollowed(db, [row.feed_key for row in rows])
    return len(rows)


async def drop_unfollowed(db: AsyncConnection, keys: Sequence[str]) -> None:
    """Delete those feeds among `keys` that nobody follows any more, with their timers."""
    followed = select(FOLLOWS.c.feed_key).where(FOLLOWS.c.feed_key.in_(keys))
    left = set(keys) - set((await db.execute(followed)).scalars())
    if left:
        await db.execute(delete(FEEDS).where(FEEDS.c.key.in_(left)))
        timers = and_(TIMERS.c.kind == TimerKind.FEED, TIMERS.c.key.in_(left))
        await db.execute(delete(TIMERS).where(timers))


async def _drop_unclaimed_entries(db: AsyncConnection) -> None:
    wanted = select(DELIVERIES.c.entry_key)
    await db.execute(delete(ENTRIES).where(ENTRIES.c.key.not_in(wanted)))
