"""The journal of many instances: each lane of updates is worked by one of them at a time."""

from __future__ import annotations

import hashlib
import json
import math
import time
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

import structlog
from sqlalchemy import bindparam, delete, exists, func, select, text, update

from bot.store.batches import Batches
from bot.store.database import INSTANCES, JOURNAL, insert, transaction
from bot.store.sql_journal import SqlJournal
from bot.store.storage import DatabaseAway

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

    from bot.store.journal import Entry

_log = structlog.get_logger()

#: Seconds without a heartbeat after which an instance counts as dead. A bot under full load
#: on a busy machine was late by 2 s at most.
BOT_LEASE_S = 8.0

#: Times that a lane's owner is looked for: it changes only when an instance has just died.
_LOOKS = 5

#: Postgres' lock on what is nobody's: any number that nothing else in the database uses. Without
#: it one instance could take a lane and, at the same moment, another what has just come for it.
_NOBODYS = 7_245_910_119

_IS_OPEN = JOURNAL.c.body.is_not(None)
_ANY_LEFT = select(exists().where(JOURNAL.c.owner.is_(None) & _IS_OPEN))
_NOW = func.extract("epoch", func.clock_timestamp())


class SharedJournal(SqlJournal):
    """`Journal` in Postgres, for one of many instances; `name` is its own, up to 16 characters.

    Updates of one lane (mostly: of one chat) that are open at the same time belong to one
    instance, so that their order is kept there as if there were no other. Who receives one of a
    lane that another instance has hands it over. What a dead instance had, another takes up.
    """

    def __init__(
        self, engine: AsyncEngine, *, name: str, clock: Callable[[], float] = time.time,
        lease_s: float = BOT_LEASE_S,
    ) -> None:  # fmt: skip
        # batches of its own: locks on lanes together with other tables' could end in a deadlock
        super().__init__(engine, batches=Batches(engine), clock=clock)
        self._name = name
        self._lease_s = lease_s
        #: When the database last answered, and since when it has without a long pause.
        self._touched_at = self._in_touch_since = -math.inf
        self._beaten = False
        #: Updates that are open and known to this process.
        self._mine: set[int] = set()
        #: Whether the database went away amid a change of which nobody knows whether it was made.
        self._unsure = False

    async def add(self, update_id: int, body: str) -> bool:
        """Write an update down; False when it was known already, or another instance works it."""
        row = {
            "update_id": update_id, "body": body, "tries": 1, "received_at": self._clock(),
            "line": lane_of(json.loads(body)), "owner": self._name,
        }  # fmt: skip
        added = await self._batches.do(_add, row)
        # when the database went away before it could say so, it was written down BEFORE; and
        # what was in doubt may have been taken up by now
        if added is _Added.ELSEWHERE or update_id in self._mine:
            return False
        self._mine.add(update_id)
        return True

    async def strike(self, update_id: int) -> None:
        """Mark an update as answered and erase what it said; its id is remembered for a while."""
        await super().strike(update_id)
        self._mine.discard(update_id)

    async def take_open(self) -> tuple[Entry, ...]:
        """Return what has come to this instance from others, oldest first, and show that it lives.

        That is what others received of a lane that is worked here, and what the dead had.
        """
        try:
            async with transaction(self._engine) as db:
                self._note_touch()
                await self._beat(db)
                # what was handed over has not been taken up yet
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
        # some may have been in doubt, and have come to this process meanwhile
        rows = [row for row in rows if row.update_id not in self._mine]
        self._mine.update(row.update_id for row in rows)
        return self._entries(rows)

    async def _take_left(self) -> list[Any]:
        """Take all that is nobody's, in a transaction of its own: it locks out all others."""
        async with transaction(self._engine) as db:
            await db.execute(_LOCK, {"lock": _NOBODYS})
            return await _take_up(db, JOURNAL.c.owner.is_(None), owner=self._name)

    async def leave(self) -> None:
        """Give what is open to whoever wants it: this instance ends."""
        async with transaction(self._engine) as db:
            await db.execute(delete(INSTANCES).where(INSTANCES.c.id == self._name))
            mine = (JOURNAL.c.owner == self._name) & _IS_OPEN
            # it ends in order: nothing that it was at has brought it down
            await db.execute(update(JOURNAL).where(mine).values(owner=None, begun=0))

    def _note_touch(self) -> None:
        """Note that the database answers; after a while without it, count anew from here."""
        now = time.monotonic()
        if now - self._touched_at > self._lease_s / 2:
            self._in_touch_since = now
        self._touched_at = now

    def _has_seen_a_lease(self) -> bool:
        """Tell whether the others had the time to show that they live.

        When the database has been away, they all have been silent, and none of them is dead.
        """
        return time.monotonic() - self._in_touch_since >= self._lease_s

    async def _beat(self, db: AsyncConnection) -> None:
        beats = update(INSTANCES).where(INSTANCES.c.id == self._name).values(beat_at=_NOW)
        if (await db.execute(beats)).rowcount:
            return
        if self._beaten:
            # others thought it dead and took up what it is at: some answers may come twice
            _log.warning("lease.lost")
        self._beaten = True
        await db.execute(insert(db, INSTANCES).values(id=self._name, beat_at=_NOW))

    async def _inherit(self, db: AsyncConnection) -> list[Any]:
        """Take all that dead instances had; each is left to one heir."""
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
    """Take rows up, each once more than before."""
    taking = update(JOURNAL).where(which & _IS_OPEN).values(tries=JOURNAL.c.tries + 1, **more)
    columns = (JOURNAL.c.update_id, JOURNAL.c.body, JOURNAL.c.begun, JOURNAL.c.sent)
    return list(await db.execute(taking.returning(*columns)))


class _Added(Enum):
    """What became of an update that was to be written down."""

    #: It is new, and this instance works it.
    NOW = auto()
    #: It was there, open, and this instance works it.
    BEFORE = auto()
    #: It is answered, or another instance works it.
    ELSEWHERE = auto()


async def _add(db: AsyncConnection, rows: Sequence[dict[str, Any]]) -> list[_Added]:
    # one at a time decides whose a lane is; in one order, so that no two wait for each other
    locks = sorted({_number(row["line"]) for row in rows})
    for lock in locks:
        await db.execute(_LOCK, {"lock": lock})
    lanes = await _owners(db, {row["line"] for row in rows})
    new: dict[int, dict[str, Any]] = {}
    mine: set[int] = set()
    for row in rows:
        owner, waits = lanes.get(row["line"], (row["owner"], False))
        # behind what another has handed over it waits to be taken up, so as not to overtake that
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
    """Return who works each lane that has open updates, and whether one waits to be taken up.

    The owners are kept from being inherited, and what is nobody's from being taken.
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
    # nobody's: whoever looks next takes the lane as a whole
    return dict.fromkeys(lanes, (None, True))


_LOCK = text("SELECT pg_advisory_xact_lock(:lock)")


def _number(line: str) -> int:
    """Return a lane's lock: 8 bytes, so that two lanes hardly ever share one."""
    digest = hashlib.blake2b(line.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def lane_of(raw: dict[str, Any]) -> str:
    """Return what is the same for updates that must not overtake one another.

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
