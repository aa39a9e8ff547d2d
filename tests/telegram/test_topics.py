"""Supergroups with topics."""

from __future__ import annotations

import pytest

from tests.telegram.conftest import Stage

pytestmark = pytest.mark.anyio


async def test_each_topic_is_answered_in_itself(scene: Stage) -> None:
    owner = await scene.telegram.user("Owner")
    forum = await scene.telegram.supergroup("Forum", [owner], forum=True)
    news, sport = await forum.topic("News", owner), await forum.topic("Sport", owner)
    for topic in (news, sport, None):
        asked = await owner.say(f"/digest {scene.site.story()}", chat=forum, thread=topic)
        digest = await scene.digest(forum, after=asked)
        assert (digest.reply_to, digest.thread) == (asked.id, topic or asked.id)


async def test_settings_and_the_line_about_an_earlier_digest_stay_in_the_topic(
    scene: Stage,
) -> None:
    owner = await scene.telegram.user("Owner")
    forum = await scene.telegram.supergroup("Forum", [owner], forum=True)
    news = await forum.topic("News", owner)
    link = scene.site.story()
    await scene.digest(forum, after=await owner.say(f"/digest {link}", chat=forum, thread=news))
    asked = await owner.say(f"/digest {link}", chat=forum, thread=news)
    assert (await scene.says(forum, "within the last day", after=asked)).thread == news
    asked = await owner.say("/settings", chat=forum, thread=news)
    assert (await scene.says(forum, "Settings", after=asked)).thread == news
