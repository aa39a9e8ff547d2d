"""A feed is followed where somebody asked for it."""

from __future__ import annotations

import pytest

from tests.bot.conftest import Scene
from tests.bot.handlers.following.lists import OPML, opml
from tests.builders import ALICE, GROUP, update

pytestmark = pytest.mark.anyio


async def test_a_feed_is_followed_in_the_topic_in_which_somebody_asked(scene: Scene) -> None:
    scene.telegram.admins.add(ALICE["id"])
    scene.telegram.files["F1"] = OPML
    topic = {"message_thread_id": 7, "is_topic_message": True}
    await scene.take(update(**opml(chat=GROUP, caption="/follow", **topic)))
    (followed,) = await scene.services.following.follows_in(GROUP["id"])
    assert (followed.follow.thread_id, followed.follow.created_by) == (7, ALICE["id"])
