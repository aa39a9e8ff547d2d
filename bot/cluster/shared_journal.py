"""The journal that many instances share in Postgres.

Updates of one lane (mostly: of one chat) must be answered in their order. So all open updates of
a lane belong to one instance, its owner. Telegram may deliver the next update of that lane to
another instance, which writes it down for the owner (`tries` is 0). The owner finds it when it
looks for new entries (`take_open`). Each instance sends heartbeats to the database. If
none comes for `BOT_LEASE_S`, another instance inherits all updates of the dead one. An instance
that ends in order leaves its updates without an owner, for the next instance that looks.
"""

from __future__ import annotations

import hashlib
import json
import math
import time
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

import structlog
from sqlalchemy import bindparam, delete, exists, func, select, text, update

from bot.store.sql.batches import Batches
from bot.store.sql.database import insert, transaction
from bot.store.sql.journal import SqlJournal
from bot.store.sql.tables import INSTANCES, JOURNAL
from bot.store.storage import DatabaseAway

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

    from bot.store.journal import Entry

_log = structlog.get_logger()

#: Seconds without a heartbeat after which an instance counts as dead. The heartbeat of a bot
#: under full load on a busy machine was at most 2 s late.
BOT_LEASE_S = 8.0

#: How often the owner of a lane is looked up at most. The owner changes between two look-ups only
#: when an instance has just died.
_LOOKS = 5

#: The number of the advisory lock that guards updates without an owner; nothing else in the
#: database may use it. Without this lock one instance could take a lane while another takes its
#: newest update.
_NOBODYS = 7_245_910_119

_IS_OPEN = JOURNAL.c.body.is_not(None)
_ANY_LEFT = select(exists().where(JOURNAL.c.owner.is_(None) & _IS_OPEN))
_NOW = func.extract("epoch", func.clock_timestamp())


class SharedJournal(SqlJournal):
    """`Journal` in Postgres, for one of many instances.

    `name` is the instance's own, at most 16 characters; `clock` gives seconds since the epoch.
    """

    def __init__(
        self, engine: AsyncEngine, *, name: str, clock: Callable[[], float] = time.time,
        lease_s: float = BOT_LEASE_S,
    ) -> None:  # fmt: skip
        # batches of its own: together with locks on other tables, those on lanes might deadlock
        super().__init__(engine, batches=Batches(engine), clock=clock)
        self._name = name
        self._lease_s = lease_s
        #: `_touched_at`: when the database last answered. `_in_touch_since`: the time from which
        #: it has answered without a long pause.
        self._touched_at = self._in_touch_since = -math.inf
        #: Whether this instance has sent a heartbeat.
        self._beaten = False
        #: The open updates that this process works on.
        self._mine: set[int] = set()
        #: Whether the last `take_open` failed; it may have taken up updates nevertheless.
        self._unsure = False

    async def add(self, update_id: int, body: str) -> bool:
        """Write down an update; return whether this process is to work on it now.

        False if it works on the update already, or the update is answered or another instance's.
        """
        row = {
            "update_id": update_id, "body": body, "tries": 1, "received_at": self._clock(),
            "line": lane_of(json.loads(body)), "owner": self._name,
        }  # fmt: skip
        added = await self._batches.do(_add, row)
        # BEFORE: an earlier `add` wrote the update down, but lost the connection before the
        # answer. Since then `take_open` may have taken up the update
        if added is _Added.ELSEWHERE or update_id in self._mine:
            return False
        self._mine.add(update_id)
        return True

    async def strike(self, update_id: int) -> None:
        """Mark an update as answered and erase its body; its id is kept for `REMEMBERED_S`."""
        await super().strike(update_id)
        self._mine.discard(update_id)

    async def take_open(self) -> tuple[Entry, ...]:
        """Send a heartbeat; return the updates that come from other instances, oldest first.

        Those are updates that another instance received for a lane of this one, updates of dead
        instances, and updates without an owner.
        """
        try:
            async with transaction(self._engine) as db:
                self._note_touch()
                await self._beat(db)
                # an update that another instance wrote down for this one, and nobody took up yet
                new = JOURNAL.c.tries == 0
                if self._unsure:
                    new = JOURNAL.c.update_id.not_in(self._mine)
                rows = await _take_up(db, (JOURNAL.c.owner == self._name) & new)
                if self._has_seen_a_lease():
                    rows += await self._inherit(db)
                left = (await db.execute(_ANY_LEFT)).scalar_one()
            if left:
                rows += await self._take_left()
        except DatabaseAway:
            self._unsure = True
            raise
        self._unsure = False
        # `add` may have given some of these updates to this process in the meantime
        rows = [row for row in rows if row.update_id not in self._mine]
        self._mine.update(row.update_id for row in rows)
        return self._entries(rows)

    async def _take_left(self) -> list[Any]:
        """Take all updates without an owner, in a transaction of its own: it holds a lock."""
        async with transaction(self._engine) as db:
            await db.execute(_LOCK, {"lock": _NOBODYS})
            return await _take_up(db, JOURNAL.c.owner.is_(None), owner=self._name)

    async def leave(self) -> None:
        """Leave the open updates without an owner, for other instances: this one ends."""
        async with transaction(self._engine) as db:
            await db.execute(delete(INSTANCES).where(INSTANCES.c.id == self._name))
            mine = (JOURNAL.c.owner == self._name) & _IS_OPEN
            # the instance ends in order, so that none of its updates is suspected of a crash
            await db.execute(update(JOURNAL).where(mine).values(owner=None, begun=0))

    def _note_touch(self) -> None:
        """Note that the database answers; after a long silence, `_in_touch_since` is now."""
        now = time.monotonic()
        if now - self._touched_at > self._lease_s / 2:
            self._in_touch_since = now
        self._touched_at = now

    def _has_seen_a_lease(self) -> bool:
        """Tell whether the database has answered for as long as a lease.

        Before that no instance is declared dead: while the database was away, none of them could
        send a heartbeat.
        """
        return time.monotonic() - self._in_touch_since >= self._lease_s

    async def _beat(self, db: AsyncConnection) -> None:
        beats = update(INSTANCES).where(INSTANCES.c.id == self._name).values(beat_at=_NOW)
        if (await db.execute(beats)).rowcount:
            return
        if self._beaten:
            # another instance took this one for dead and inherited its updates, so that some of
            # them may be answered twice
            _log.warning("lease.lost")
        self._beaten = True
        await db.execute(insert(db, INSTANCES).values(id=self._name, beat_at=_NOW))

    async def _inherit(self, db: AsyncConnection) -> list[Any]:
        """Take the updates of dead instances; each dead instance has a single heir."""
        dead = select(INSTANCES.c.id).where(
            INSTANCES.c.id != self._name, INSTANCES.c.beat_at < _NOW - self._lease_s
        )
        found = await db.execute(dead.with_for_update(skip_locked=True))
        names = set(found.scalars())
        if not names:
            return []
        rows = await _take_up(db, JOURNAL.c.owner.in_(names), owner=self._name)
        await db.execute(delete(INSTANCES).where(INSTANCES.c.id.in_(names)))
        _log.warning("lease.inherited", instances=len(names), updates=len(rows))
        return rows


async def _take_up(db: AsyncConnection, which: Any, **more: str) -> list[Any]:
    """Take up the open rows that fit `which`: count a try, and set the columns in `more`."""
    taking = update(JOURNAL).where(which & _IS_OPEN).values(tries=JOURNAL.c.tries + 1, **more)
    columns = (JOURNAL.c.update_id, JOURNAL.c.body, JOURNAL.c.begun, JOURNAL.c.sent)
    return list(await db.execute(taking.returning(*columns)))


class _Added(Enum):
    """What became of an update that was to be written down."""

    #: The update is new, and this instance works on it.
    NOW = auto()
    #: The update was there already and is open, and this instance works on it.
    BEFORE = auto()
    #: The update is answered, or another instance works on it.
    ELSEWHERE = auto()


async def _add(db: AsyncConnection, rows: Sequence[dict[str, Any]]) -> list[_Added]:
    # one instance at a time may decide who owns a lane; the locks are taken in sorted order, so
    # that no two instances wait for each other
    locks = sorted({_number(row["line"]) for row in rows})
    for lock in locks:
        await db.execute(_LOCK, {"lock": lock})
    lanes = await _owners(db, {row["line"] for row in rows})
    new: dict[int, dict[str, Any]] = {}
    mine: set[int] = set()
    for row in rows:
        owner, waits = lanes.get(row["line"], (row["owner"], False))
        # an update that follows one which waits to be taken up waits as well, to keep the order
        if owner == row["owner"] and not waits:
            mine.add(row["update_id"])
            new.setdefault(row["update_id"], row)
        else:
            new.setdefault(row["update_id"], {**row, "owner": owner, "tries": 0})
    added = insert(db, JOURNAL).on_conflict_do_nothing().returning(JOURNAL.c.update_id)
    fresh = set((await db.execute(added, list(new.values()))).scalars()) & mine
    held = select(JOURNAL.c.update_id).where(
        JOURNAL.c.update_id.in_(set(new) - fresh), JOURNAL.c.owner == rows[0]["owner"], _IS_OPEN,
        JOURNAL.c.tries > 0,
    )  # fmt: skip
    before = set((await db.execute(held)).scalars()) if len(fresh) < len(new) else set()
    return [
        _Added.NOW if row["update_id"] in fresh and row is new[row["update_id"]]
        else _Added.BEFORE if row["update_id"] in before | fresh
        else _Added.ELSEWHERE
        for row in rows
    ]  # fmt: skip


async def _owners(db: AsyncConnection, names: set[str]) -> dict[str, tuple[str | None, bool]]:
    """Return the owner of each lane with open updates, and whether one of these is not taken up.

    Until the transaction ends, nobody can inherit from these owners, nor take updates without an
    owner.
    """
    asked = select(JOURNAL.c.line, JOURNAL.c.owner, func.min(JOURNAL.c.tries).label("tries"))
    asked = asked.where(JOURNAL.c.line.in_(names) & _IS_OPEN)
    asked = asked.group_by(JOURNAL.c.line, JOURNAL.c.owner)
    held = select(INSTANCES.c.id).where(INSTANCES.c.id.in_(bindparam("ids", expanding=True)))
    held = held.order_by(INSTANCES.c.id).with_for_update(read=True, key_share=True)
    locked = False
    for _ in range(_LOOKS):
        lanes = {row.line: (row.owner, row.tries == 0) for row in await db.execute(asked)}
        owners = {owner for owner, _ in lanes.values()}
        if None in owners and not locked:
            await db.execute(_LOCK, {"lock": _NOBODYS})
            locked = True
            continue
        ids = {owner for owner in owners if owner}
        if not ids or ids <= set((await db.execute(held, {"ids": sorted(ids)})).scalars()):
            return lanes
    # no living owner was found: leave the lanes without one, for the next instance that looks
    return dict.fromkeys(lanes, (None, True))


_LOCK = text("SELECT pg_advisory_xact_lock(:lock)")


def _number(line: str) -> int:
    """Return the number of a lane's lock: 8 bytes, so that two lanes hardly ever share one."""
    digest = hashlib.blake2b(line.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def lane_of(raw: dict[str, Any]) -> str:
    """Return the name of an update's lane: updates in one lane must not overtake one another.

    The presses of one person are a lane of their own, as in `bot.incoming.chat_order`.
    """
    for kind, value in raw.items():
        if not isinstance(value, dict):
            continue
        if kind == "callback_query":
            return f"press:{value.get('from', {}).get('id')}"
        if chat := value.get("chat"):
            return f"chat:{chat.get('id')}"
    return f"update:{raw.get('update_id')}"
