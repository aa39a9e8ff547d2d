"""`Following` in a database."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, delete, func, literal, or_, select, tuple_, update

from bot.store.following import (
    GENERAL,
    TEXTS_KEPT_S,
    Delivery,
    Follow,
    Followed,
    KeptFeed,
    NewEntry,
    Shown,
    State,
)
from bot.store.sql.database import insert, transaction
from bot.store.sql.ended_follows import HEIRS, drop_unfollowed, end_follows, hand_over
from bot.store.sql.following_rows import (
    delivery_of,
    entry_row,
    feed_of,
    feed_row,
    follow_of,
    follow_row,
    followed_of,
    select_followed,
)
from bot.store.sql.leases import claim_due
from bot.store.sql.tables import DELIVERIES, ENTRIES, FEEDS, FOLLOWS, TIMERS
from bot.store.sql.timers import finish_timer
from bot.store.storage import KEPT_S
from bot.store.timers import TimerKind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

    from bot.store.timers import Claim

#: `purge` deletes a feed that nobody follows this many seconds after its last look. Until then
#: somebody may be about to follow it: a feed is written down before its first follow.
_LEFT_S = 3600.0


class SqlFollowing:
    """`Following` over one engine. `clock` gives seconds since the epoch."""

    def __init__(self, engine: AsyncEngine, *, clock: Callable[[], float] = time.time) -> None:
        self._engine = engine
        self._clock = clock

    async def get_feed(self, key: str) -> KeptFeed | None:
        """Return the feed with this key; None when there is none."""
        async with transaction(self._engine) as db:
            row = (await db.execute(select(FEEDS).where(FEEDS.c.key == key))).first()
        return feed_of(row) if row else None

    async def find_feed(self, url: str) -> KeptFeed | None:
        """Return the feed that is fetched from this address; None when there is none."""
        async with transaction(self._engine) as db:
            row = (await db.execute(select(FEEDS).where(FEEDS.c.url == url))).first()
        return feed_of(row) if row else None

    async def put_look(self, feed: KeptFeed, new: Sequence[NewEntry] = ()) -> None:
        """Keep what a look has found: `feed` as it is now, and the deliveries of new entries."""
        async with transaction(self._engine) as db:
            await _put_look(db, feed, new, now=self._clock())

    async def end_look(
        self, claim: Claim, feed: KeptFeed, new: Sequence[NewEntry], next_due_at: float
    ) -> None:
        """Keep what a look has found, and let its timer ring at `next_due_at`, in one transaction.

        If the timer was set, dropped or claimed anew meanwhile, it stays as it is.
        """
        async with transaction(self._engine) as db:
            await _put_look(db, feed, new, now=self._clock())
            await finish_timer(db, claim, next_due_at)

    async def move_feed(self, feed: KeptFeed, url: str) -> KeptFeed:
        """Keep the address that a feed has moved to for good; return the feed of that address.

        If another kept feed has that address already, the chats follow that one from now on, and
        this one is deleted.
        """
        async with transaction(self._engine) as db:
            known = select(FEEDS).where(FEEDS.c.url == url, FEEDS.c.key != feed.key)
            other = (await db.execute(known)).first()
            if other is None:
                await db.execute(update(FEEDS).where(FEEDS.c.key == feed.key).values(url=url))
                return replace(feed, url=url)
            there = select(FOLLOWS.c.chat_id).where(FOLLOWS.c.feed_key == other.key)
            ours = FOLLOWS.c.feed_key == feed.key
            await db.execute(
                update(FOLLOWS)
                .where(ours, FOLLOWS.c.chat_id.not_in(there))
                .values(feed_key=other.key)
            )
            await hand_over(
                db, ours, HEIRS.c.feed_key == other.key, HEIRS.c.chat_id == FOLLOWS.c.chat_id
            )
            await end_follows(db, ours)
            await drop_unfollowed(db, [feed.key])
            return feed_of(other)

    async def put_follow(self, follow: Follow) -> Follow:
        """Let a chat follow a feed; return the follow.

        If the chat follows the feed already, its follow takes over the new mode, filters, daily
        limit and topic, and keeps the rest.
        """
        row = follow_row(follow)
        names = ("mode", "filters", "a_day", "thread_id", "direct_topic_id")
        changed = {name: row[name] for name in names}
        columns = [FOLLOWS.c.chat_id, FOLLOWS.c.feed_key]
        put = select(FOLLOWS).where(
            FOLLOWS.c.chat_id == follow.chat_id, FOLLOWS.c.feed_key == follow.feed_key
        )
        async with transaction(self._engine) as db:
            statement = insert(db, FOLLOWS).values(**row)
            await db.execute(statement.on_conflict_do_update(index_elements=columns, set_=changed))
            return follow_of((await db.execute(put)).one())

    async def put_follows(
        self, listed: Sequence[tuple[KeptFeed, Follow]], *, due_at: float, apart_s: float
    ) -> None:
        """Let chats follow feeds that were not looked at, in one transaction.

        Feeds that are kept already, by their address or their key, stay as they are, and so do
        follows. The timers of the other feeds ring one after another: the first at `due_at`
        (seconds since the epoch), each next one `apart_s` seconds later.
        """
        feeds = {feed.url: feed for feed, _ in listed}
        kept = select(FEEDS.c.url, FEEDS.c.key).where(
            or_(FEEDS.c.url.in_(feeds), FEEDS.c.key.in_([one.key for one in feeds.values()]))
        )
        async with transaction(self._engine) as db:
            rows = (await db.execute(kept)).all()
            by_url, keys = {row.url: row.key for row in rows}, {row.key for row in rows}
            new = [one for url, one in feeds.items() if url not in by_url and one.key not in keys]
            if new:
                feed_rows = [feed_row(one) for one in new]
                await db.execute(insert(db, FEEDS).on_conflict_do_nothing(), feed_rows)
                timers = [
                    {"kind": TimerKind.FEED, "key": one.key, "due_at": due_at + apart_s * number,
                     "tries": 0}
                    for number, one in enumerate(new)
                ]  # fmt: skip
                await db.execute(insert(db, TIMERS).on_conflict_do_nothing(), timers)
            follows = [
                replace(follow, feed_key=by_url.get(feed.url, feed.key)) for feed, follow in listed
            ]
            put = insert(db, FOLLOWS).on_conflict_do_nothing()
            await db.execute(put, [follow_row(one) for one in follows])

    async def follows_in(self, chat_id: int) -> tuple[Followed, ...]:
        """Return what the chat follows, in the order in which it began to."""
        wanted = select_followed().where(FOLLOWS.c.chat_id == chat_id)
        async with transaction(self._engine) as db:
            rows = (await db.execute(wanted.order_by(FOLLOWS.c.made_at, FOLLOWS.c.id))).all()
        return tuple(map(followed_of, rows))

    async def follows_of(self, feed_key: str) -> tuple[Follow, ...]:
        """Return who follows a feed."""
        wanted = select(FOLLOWS).where(FOLLOWS.c.feed_key == feed_key)
        async with transaction(self._engine) as db:
            return tuple(map(follow_of, (await db.execute(wanted)).all()))

    async def end_follow(self, follow_id: str) -> None:
        """End a follow, and delete its waiting deliveries."""
        async with transaction(self._engine) as db:
            await end_follows(db, FOLLOWS.c.id == follow_id)

    async def end_follows_in(self, chat_id: int, *, topic: int | None = None) -> None:
        """End all that the chat follows, or, with `topic`, only what it follows there.

        `topic` may be `GENERAL`.
        """
        which = FOLLOWS.c.chat_id == chat_id
        if topic is not None:
            which = and_(which, func.coalesce(FOLLOWS.c.thread_id, GENERAL) == topic)
        async with transaction(self._engine) as db:
            await end_follows(db, which)

    async def note_told_gone(self, follow: Follow, feed: KeptFeed) -> bool:
        """Remember that the chat is told that the feed is gone; return whether that is new.

        It is not if the chat was told already, if the follow has ended, or if neither the feed is
        failing nor the chat was told that it is.
        """
        told = FOLLOWS.c.told_failing_since
        is_new = told.is_distinct_from(feed.failing_since)
        note = update(FOLLOWS).where(FOLLOWS.c.id == follow.id, is_new)
        async with transaction(self._engine) as db:
            noted = await db.execute(note.values(told_failing_since=feed.failing_since))
            return noted.rowcount == 1

    async def note_untold(self, follow: Follow) -> None:
        """Remember that the chat could not be told that the feed is gone."""
        note = update(FOLLOWS).where(FOLLOWS.c.id == follow.id)
        async with transaction(self._engine) as db:
            await db.execute(note.values(told_failing_since=None))

    async def release(self) -> None:
        """End all leases. For the start of a bot that works alone: they are of an earlier run."""
        async with transaction(self._engine) as db:
            claimed = DELIVERIES.c.lease_until.is_not(None)
            await db.execute(update(DELIVERIES).where(claimed).values(lease_until=None))

    async def claim(
        self, *, most: int, lease_s: float, without: Collection[int] = ()
    ) -> tuple[Delivery, ...]:
        """Claim up to `most` due deliveries, the longest overdue first, for `lease_s` seconds.

        Deliveries to the chats in `without` are not claimed.
        """
        claimed = claim_due(
            DELIVERIES,
            DELIVERIES.c.state == State.WAITING,
            DELIVERIES.c.chat_id.not_in(without),
            most=most, now=self._clock(), lease_s=lease_s,
        )  # fmt: skip
        async with transaction(self._engine) as db:
            rows = (await db.execute(claimed)).all()
            keys = [(row.chat_id, row.entry_key) for row in rows]
            if not keys:
                return ()
            joined = (
                select(
                    FOLLOWS, FEEDS.c.title.label("feed_title"), DELIVERIES.c.lease_until,
                    DELIVERIES.c.tries, DELIVERIES.c.due_at,
                    *(column.label(f"entry_{column.name}") for column in ENTRIES.c),
                )
                .join_from(DELIVERIES, FOLLOWS, FOLLOWS.c.id == DELIVERIES.c.follow_id)
                .join(FEEDS, FEEDS.c.key == FOLLOWS.c.feed_key)
                .join(ENTRIES, ENTRIES.c.key == DELIVERIES.c.entry_key)
                .where(tuple_(DELIVERIES.c.chat_id, DELIVERIES.c.entry_key).in_(keys))
                .order_by(DELIVERIES.c.due_at)
            )  # fmt: skip
            rows = (await db.execute(joined)).all()
        return tuple(map(delivery_of, rows))

    async def finish(self, delivery: Delivery, state: State, shown: Shown | None = None) -> None:
        """Remember what has become of a delivery, unless another instance has claimed it since."""
        done: dict[str, object] = {"state": state, "lease_until": None, "done_at": self._clock()}
        if shown:
            done.update(page=shown.page, sketch=shown.sketch)
        async with transaction(self._engine) as db:
            await db.execute(update(DELIVERIES).where(_is(delivery)).values(**done))

    async def postpone(self, delivery: Delivery, due_at: float, *, counts: bool = True) -> None:
        """Let a delivery be claimed again from `due_at` on, in seconds since the epoch.

        The claim counts as a try unless `counts` is False. Change nothing if another instance has
        claimed it since.
        """
        values: dict[str, Any] = {"due_at": due_at, "lease_until": None}
        if not counts:
            values["tries"] = delivery.tries
        async with transaction(self._engine) as db:
            await db.execute(update(DELIVERIES).where(_is(delivery)).values(values))

    async def wake(self, chat_id: int) -> None:
        """Let all deliveries that wait in a chat be claimed from now on."""
        now = self._clock()
        waiting = and_(
            DELIVERIES.c.chat_id == chat_id,
            DELIVERIES.c.state == State.WAITING,
            DELIVERIES.c.due_at > now,
        )
        async with transaction(self._engine) as db:
            await db.execute(update(DELIVERIES).where(waiting).values(due_at=now))

    async def shown_in(self, chat_id: int, *, since: float) -> tuple[Shown, ...]:
        """Return what the chat got from its feeds after `since`, in seconds since the epoch."""
        wanted = select(DELIVERIES.c.page, DELIVERIES.c.sketch).where(
            DELIVERIES.c.chat_id == chat_id,
            DELIVERIES.c.state == State.DONE,
            DELIVERIES.c.done_at > since,
            DELIVERIES.c.page.is_not(None),
        )
        async with transaction(self._engine) as db:
            rows = (await db.execute(wanted)).all()
        return tuple(Shown(page=row.page, sketch=row.sketch or "") for row in rows)

    async def count_done(self, follow: Follow, *, since: float) -> int:
        """Return how many articles a follow brought after `since`, those for the edition too."""
        wanted = select(func.count()).where(
            DELIVERIES.c.follow_id == follow.id,
            DELIVERIES.c.state == State.DONE,
            DELIVERIES.c.done_at > since,
        )
        async with transaction(self._engine) as db:
            return int((await db.execute(wanted)).scalar_one())

    async def count_waiting(self) -> int:
        """Return how many deliveries wait, claimed ones included."""
        wanted = select(func.count()).where(DELIVERIES.c.state == State.WAITING)
        async with transaction(self._engine) as db:
            return int((await db.execute(wanted)).scalar_one())

    async def purge(self) -> None:
        """Remove old deliveries, entries and texts, and feeds that nobody follows any more."""
        now = self._clock()
        old = DELIVERIES.c.due_at <= now - KEPT_S
        async with transaction(self._engine) as db:
            await db.execute(delete(DELIVERIES).where(old))
            await db.execute(delete(ENTRIES).where(ENTRIES.c.found_at <= now - KEPT_S))
            own = or_(ENTRIES.c.html != "", ENTRIES.c.summary != "")
            texts = and_(ENTRIES.c.found_at <= now - TEXTS_KEPT_S, own)
            await db.execute(update(ENTRIES).where(texts).values(html="", summary=""))
            # a feed whose last follower left during a look at it, or that was never followed
            followed = select(FOLLOWS.c.feed_key)
            left = and_(FEEDS.c.looked_at <= now - _LEFT_S, FEEDS.c.key.not_in(followed))
            await db.execute(delete(FEEDS).where(left))


async def _put_look(
    db: AsyncConnection, feed: KeptFeed, new: Sequence[NewEntry], *, now: float
) -> None:
    await _put_feed(db, feed)
    if not new:
        return
    # without followers no entries are kept: the last of them may have left during the look
    followed = select(FOLLOWS.c.id).where(FOLLOWS.c.feed_key == feed.key)
    if (await db.execute(followed.limit(1))).first() is None:
        return
    rows = [entry_row(entry, now) for entry in sorted(new, key=lambda one: one.key)]
    await db.execute(insert(db, ENTRIES).on_conflict_do_nothing(), rows)
    # each is due 1 ms after the one before it, so that they are delivered in the order of `new`
    for number, entry in enumerate(new):
        due = select(
            FOLLOWS.c.chat_id, literal(entry.key), FOLLOWS.c.id, literal(State.WAITING),
            literal(now + number / 1000), literal(0),
        ).where(FOLLOWS.c.feed_key == feed.key)  # fmt: skip
        names = ["chat_id", "entry_key", "follow_id", "state", "due_at", "tries"]
        put = insert(db, DELIVERIES).from_select(names, due)
        await db.execute(put.on_conflict_do_nothing())


async def _put_feed(db: AsyncConnection, feed: KeptFeed) -> None:
    row = feed_row(feed)
    put = insert(db, FEEDS).values(**row)
    await db.execute(
        put.on_conflict_do_update(
            index_elements=[FEEDS.c.key],
            set_={name: value for name, value in row.items() if name != "key"},
        )
    )


def _is(delivery: Delivery) -> Any:
    """Return the condition for a delivery that is still claimed by this claim."""
    return and_(
        DELIVERIES.c.chat_id == delivery.follow.chat_id,
        DELIVERIES.c.entry_key == delivery.entry.key,
        DELIVERIES.c.lease_until == delivery.lease_until,
    )
