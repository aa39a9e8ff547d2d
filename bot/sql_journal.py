"""The journal in a database."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from bot.database import JOURNAL, transaction
from bot.journal import Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.ext.asyncio import AsyncEngine

#: Telegram keeps what it could not deliver for a day (https://core.telegram.org/bots/api#update).
REMEMBERED_S = 2 * 24 * 3600.0


class SqlJournal:
    """`Journal` over one engine. `clock` gives seconds since the epoch."""

    def __init__(self, engine: AsyncEngine, *, clock: Callable[[], float] = time.time) -> None:
        self._engine = engine
        self._clock = clock

    async def add(self, update_id: int, body: str) -> bool:
        """Write an update down; False when it was known already, answered or not."""
        row = {"update_id": update_id, "body": body, "tries": 1, "received_at": self._clock()}
        try:
            async with transaction(self._engine) as db:
                await db.execute(insert(JOURNAL).values(**row))
        except IntegrityError:
            return False
        return True

    async def strike(self, update_id: int) -> None:
        """Mark an update as answered and erase what it said; its id is remembered for a while."""
        async with transaction(self._engine) as db:
            struck = update(JOURNAL).where(JOURNAL.c.update_id == update_id)
            await db.execute(struck.values(body=None))

    async def take_open(self) -> tuple[Entry, ...]:
        """Return what is not answered, oldest first, each with one try more than before."""
        is_open = JOURNAL.c.body.is_not(None)
        async with transaction(self._engine) as db:
            await db.execute(update(JOURNAL).where(is_open).values(tries=JOURNAL.c.tries + 1))
            rows = await db.execute(select(JOURNAL).where(is_open).order_by(JOURNAL.c.update_id))
            return tuple(
                Entry(update_id=row.update_id, body=row.body, tries=row.tries) for row in rows
            )

    async def count_open(self) -> int:
        """Return how many updates are not answered."""
        asked = select(func.count()).select_from(JOURNAL).where(JOURNAL.c.body.is_not(None))
        async with transaction(self._engine) as db:
            return (await db.execute(asked)).scalar_one()

    async def purge(self) -> None:
        """Forget the ids of updates that Telegram can no longer deliver again."""
        oldest = self._clock() - REMEMBERED_S
        async with transaction(self._engine) as db:
            old = (JOURNAL.c.body.is_(None)) & (JOURNAL.c.received_at <= oldest)
            await db.execute(delete(JOURNAL).where(old))
