"""`Journal` in a database."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, delete, func, select, update

from bot.store.journal import Entry
from bot.store.sql.batches import Batches
from bot.store.sql.database import insert, transaction
from bot.store.sql.tables import JOURNAL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

#: Seconds for which the ids of answered updates are remembered. Telegram keeps updates that it
#: could not deliver for a day (https://core.telegram.org/bots/api#update).
REMEMBERED_S = 2 * 24 * 3600.0


class SqlJournal:
    """`Journal` over one engine. `clock` gives seconds since the epoch."""

    def __init__(
        self, engine: AsyncEngine, *, batches: Batches | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:  # fmt: skip
        self._engine = engine
        self._batches = batches or Batches(engine)
        self._clock = clock
        #: For each open update, the ids of the messages sent for it, also by an earlier run.
        self._sent: dict[int, tuple[int, ...]] = {}
        #: For each open update, how often the work on it was begun, also by an earlier run.
        self._begun: dict[int, int] = {}

    async def add(self, update_id: int, body: str) -> bool:
        """Write down an update; return False when the journal has it already, answered or not."""
        row = {"update_id": update_id, "body": body, "tries": 1, "received_at": self._clock()}
        return await self._batches.do(_add, row)

    async def note_sent(self, update_id: int, message_id: int) -> None:
        """Write down that a message was sent for an update, so that the next try edits it."""
        sent = self._sent[update_id] = (*self.sent(update_id), message_id)
        await self._batches.do(_note, {"of": update_id, "ids": json.dumps(sent)})

    def sent(self, update_id: int) -> tuple[int, ...]:
        """Return the ids of the messages sent for an open update of this bot, in their order."""
        return self._sent.get(update_id, ())

    async def begin(self, update_id: int) -> None:
        """Count a try at an update: if the bot dies during it, the update may be the cause."""
        count = self._begun[update_id] = self.begun(update_id) + 1
        await self._batches.do(_count, {"of": update_id, "count": count})

    def begun(self, update_id: int) -> int:
        """Return how often the work on an open update of this bot was begun without an end."""
        return self._begun.get(update_id, 0)

    async def put_off(self, update_id: int) -> None:
        """Write down that the work on an update has ended without an answer."""
        self._begun.pop(update_id, None)
        await self._batches.do(_count, {"of": update_id, "count": 0})

    async def strike(self, update_id: int) -> None:
        """Mark an update as answered and erase its body; its id is kept for `REMEMBERED_S`."""
        await self._batches.do(_strike, update_id)
        self._sent.pop(update_id, None)
        self._begun.pop(update_id, None)

    async def take_open(self) -> tuple[Entry, ...]:
        """Return the updates that are not answered, oldest first, for this bot to work on."""
        async with transaction(self._engine) as db:
            rows = await db.execute(select(JOURNAL).where(JOURNAL.c.body.is_not(None)))
            return self._entries(rows)

    def _entries(self, rows: Iterable[Any]) -> tuple[Entry, ...]:
        """Return the entries in `rows`, oldest first; remember what was begun and sent."""
        found = tuple(rows)
        self._sent.update({r.update_id: tuple(json.loads(r.sent)) for r in found if r.sent})
        self._begun.update({r.update_id: r.begun for r in found if r.begun})
        entries = [Entry(update_id=r.update_id, body=r.body, begun=r.begun or 0) for r in found]
        return tuple(sorted(entries, key=lambda entry: entry.update_id))

    async def count_open(self) -> int:
        """Return how many updates are not answered."""
        asked = select(func.count()).select_from(JOURNAL).where(JOURNAL.c.body.is_not(None))
        async with transaction(self._engine) as db:
            return (await db.execute(asked)).scalar_one()

    async def purge(self) -> None:
        """Forget the ids of answered updates, once Telegram cannot deliver them again."""
        oldest = self._clock() - REMEMBERED_S
        async with transaction(self._engine) as db:
            old = (JOURNAL.c.body.is_(None)) & (JOURNAL.c.received_at <= oldest)
            await db.execute(delete(JOURNAL).where(old))


async def _add(db: AsyncConnection, rows: Sequence[dict[str, Any]]) -> list[bool]:
    added = insert(db, JOURNAL).on_conflict_do_nothing().returning(JOURNAL.c.update_id)
    # of an update that is twice in a batch, only the first counts as new
    new = {row["update_id"]: row for row in reversed(rows)}
    fresh = set((await db.execute(added, list(new.values()))).scalars())
    return [row["update_id"] in fresh and row is new[row["update_id"]] for row in rows]


async def _strike(db: AsyncConnection, numbers: Sequence[int]) -> list[None]:
    struck = update(JOURNAL).where(JOURNAL.c.update_id.in_(numbers))
    # the lane names the chat or the person
    await db.execute(struck.values(body=None, sent=None, line=None))
    return [None] * len(numbers)


_NOTE = update(JOURNAL).where(JOURNAL.c.update_id == bindparam("of")).values(sent=bindparam("ids"))


async def _note(db: AsyncConnection, rows: Sequence[dict[str, Any]]) -> list[None]:
    await db.execute(_NOTE, rows)
    return [None] * len(rows)


_COUNT = update(JOURNAL).where(JOURNAL.c.update_id == bindparam("of"))
_COUNT = _COUNT.values(begun=bindparam("count"))


async def _count(db: AsyncConnection, rows: Sequence[dict[str, Any]]) -> list[None]:
    # in sorted order, so that no two programs wait for each other
    await db.execute(_COUNT, sorted(rows, key=lambda row: row["of"]))
    return [None] * len(rows)
