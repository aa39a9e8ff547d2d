"""What a chat follows, as its messages show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.chat.settings.follow_panel import (
    AlertView,
    FeedView,
)
from bot.store.following import Mode
from summarizer.urls import readable_site, site_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.chat.settings.chat_settings import ChatSettings
    from bot.store.following import Followed


def list_views(
    followed: Sequence[Followed], settings: ChatSettings
) -> tuple[FeedView | AlertView, ...]:
    """Return all that a chat follows: its feeds, then the people."""
    return (*map(feed_view, followed), *alert_views(settings))


def alert_views(settings: ChatSettings) -> tuple[AlertView, ...]:
    """Return the people whom a chat follows, as they are shown."""
    return tuple(AlertView(name=name) for name in settings.alerts)


def feed_view(one: Followed) -> FeedView:
    """Return a feed that a chat follows, as it is shown."""
    return FeedView(
        follow_id=one.follow.id,
        title=one.feed.title or readable_site(site_of(one.feed.url)),
        link=one.feed.url,
        in_edition=one.follow.mode is Mode.EDITION,
        filters=one.follow.filters,
        a_day=one.follow.a_day,
        is_gone=one.feed.is_gone,
    )
