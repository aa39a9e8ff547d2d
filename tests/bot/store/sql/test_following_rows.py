"""What is followed comes back from its rows as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.store.following import (
    Followed,
)
from bot.store.sql.following import SqlFollowing
from tests.bot.store.sql.followed import FEED, FOLLOW

if TYPE_CHECKING:
    pass

pytestmark = pytest.mark.anyio


async def test_what_is_followed_comes_back(following: SqlFollowing) -> None:
    await following.put_look(FEED)
    assert await following.put_follow(FOLLOW) == FOLLOW
    assert await following.get_feed(FEED.key) == FEED
    assert await following.find_feed(FEED.url) == FEED
    assert await following.find_feed("https://site.example/") is None
    assert await following.follows_in(FOLLOW.chat_id) == (Followed(follow=FOLLOW, feed=FEED),)
    assert await following.follows_of(FEED.key) == (FOLLOW,)
