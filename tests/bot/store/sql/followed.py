"""A feed, who follows it, and what is new in it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.chat.settings.filters import Filters
from bot.store.following import (
    Delivery,
    Follow,
    KeptFeed,
    NewEntry,
)
from bot.store.sql.following import SqlFollowing
from tests.doubles.clock import Clock

if TYPE_CHECKING:
    pass

FEED = KeptFeed(key="f" * 64, url="https://site.example/feed", title="Blog", etag='"1"',
                pace_s=900.0, seen="{}")  # fmt: skip
FOLLOW = Follow(id="a" * 12, chat_id=-100123456789012, feed_key=FEED.key, thread_id=7,
                filters=Filters(words=("ferry",), quoted=("Ann Lee",)), a_day=5, created_by=42,
                language="de", made_at=1.5)  # fmt: skip
ENTRY = NewEntry(key="e" * 64, title="T", link="https://site.example/1", html="<p>x</p>",
                 summary="X.", published=datetime(2026, 11, 3, 9, 0, tzinfo=UTC))  # fmt: skip


async def due(following: SqlFollowing, clock: Clock) -> list[Delivery]:
    clock.now += 1
    return list(await following.claim(most=10, lease_s=60))
