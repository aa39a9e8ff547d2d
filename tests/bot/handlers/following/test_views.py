"""What a chat follows, as its messages show it."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.settings.chat_settings import ChatSettings
from bot.handlers.following.views import list_views
from bot.store.following import Followed, Mode
from tests.bot.store.sql.followed import FEED, FOLLOW


def test_feeds_come_before_people_and_a_feed_without_a_title_has_its_sites_name() -> None:
    named = Followed(follow=FOLLOW, feed=FEED)
    bare = Followed(follow=replace(FOLLOW, mode=Mode.EDITION), feed=replace(FEED, title=""))
    first, second, person = list_views([named, bare], replace(ChatSettings(), alerts=("Ann Lee",)))
    assert (first.title, first.in_edition) == ("Blog", False)
    assert (second.title, second.in_edition) == ("site.example", True)
    assert person.name == "Ann Lee"
