"""The journal of a bot that takes over after another was killed."""

from __future__ import annotations

from sqlalchemy import update

from bot.cluster.shared_journal import BOT_LEASE_S, SharedJournal
from bot.store.sql.journal import SqlJournal
from bot.store.sql.tables import INSTANCES


async def after_a_kill(journal: SqlJournal) -> SqlJournal:
    """Return the journal of the next bot, which takes the one of `journal` for dead."""
    async with journal._batches:
        pass  # the database still does what the killed bot told it
    if not isinstance(journal, SharedJournal):
        return SqlJournal(journal._engine)
    name = f"{int(journal._name, 16) + 1:x}"
    later = SharedJournal(journal._engine, name=name)
    later._note_touch()
    later._in_touch_since = -BOT_LEASE_S
    async with journal._engine.begin() as db:
        await db.execute(update(INSTANCES).values(beat_at=0.0))
    return later
