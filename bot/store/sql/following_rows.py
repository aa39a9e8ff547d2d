"""Feeds, follows, entries and deliveries ↔ the rows that keep them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from bot.chat.settings.filters import filters_from_text, filters_to_text
from bot.store.following import (
    Delivery,
    Follow,
    Followed,
    KeptFeed,
    Mode,
    NewEntry,
)
from bot.store.sql.tables import FEEDS, FOLLOWS

if TYPE_CHECKING:
    from sqlalchemy import Row


#: The columns of a feed, renamed to be read beside those of a follow: some have the same names.
_FEED = tuple(column.label(f"feeds_{column.name}") for column in FEEDS.c)


def select_followed() -> Any:
    """Return the statement for follows, each with its feed: rows for `followed_of`."""
    return select(FOLLOWS, *_FEED).join_from(FOLLOWS, FEEDS, FEEDS.c.key == FOLLOWS.c.feed_key)


def followed_of(row: Row[Any]) -> Followed:
    """Return the follow and the feed in a row of `select_followed`."""
    feed = {column.name: getattr(row, f"feeds_{column.name}") for column in FEEDS.c}
    return Followed(follow=follow_of(row), feed=KeptFeed(**feed))


def feed_of(row: Row[Any]) -> KeptFeed:
    """Return the feed in a row of FEEDS."""
    return KeptFeed(**{column.name: getattr(row, column.name) for column in FEEDS.c})


def feed_row(feed: KeptFeed) -> dict[str, Any]:
    """Return the row of FEEDS that keeps a feed."""
    return {column.name: getattr(feed, column.name) for column in FEEDS.c}


def follow_row(follow: Follow) -> dict[str, Any]:
    """Return the row of FOLLOWS that keeps a follow."""
    row = {column.name: getattr(follow, column.name) for column in FOLLOWS.c}
    return row | {"filters": filters_to_text(follow.filters)}


def follow_of(row: Row[Any]) -> Follow:
    """Return the follow in a row that has the columns of FOLLOWS."""
    fields = {column.name: getattr(row, column.name) for column in FOLLOWS.c}
    fields |= {"mode": Mode(row.mode), "filters": filters_from_text(row.filters)}
    return Follow(**fields)


def entry_row(entry: NewEntry, now: float) -> dict[str, Any]:
    """Return the row of ENTRIES that keeps an entry found at `now`, in seconds since the epoch."""
    published = entry.published.timestamp() if entry.published else None
    return {
        "key": entry.key, "title": entry.title, "link": entry.link, "html": entry.html,
        "published": published, "found_at": now, "summary": entry.summary,
    }  # fmt: skip


def delivery_of(row: Row[Any]) -> Delivery:
    """Return the claimed delivery in a row with the columns of its follow and its entry."""
    at = row.entry_published
    return Delivery(
        entry=NewEntry(
            key=row.entry_key, title=row.entry_title, link=row.entry_link, html=row.entry_html,
            published=None if at is None else datetime.fromtimestamp(at, UTC),
            summary=row.entry_summary or "",
        ),
        follow=follow_of(row),
        feed_title=row.feed_title,
        lease_until=row.lease_until,
        tries=row.tries - 1,
        found_at=row.entry_found_at,
    )  # fmt: skip
