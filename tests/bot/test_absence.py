"""What comes by itself is kept for a week while the bot is away."""

from __future__ import annotations

from typing import Any

import pytest

from bot.absence import end_long_absences
from bot.chat.schedule.schedule import Schedule
from bot.chat.settings.chat_settings import ChatSettings, EditionPlan
from bot.editions.timetable import arrange
from bot.store.following import Follow, KeptFeed
from tests.bot.conftest import Scene
from tests.bot.handlers.test_membership import change
from tests.builders import ALICE, GROUP, message, update, user_chat

pytestmark = pytest.mark.anyio


async def _kept(scene: Scene, chat_id: int) -> tuple[bool, int]:
    """Whether the chat has an edition, and how many feeds it follows."""
    settings = await scene.services.storage.get_settings(chat_id)
    followed = await scene.services.following.follows_in(chat_id)
    return settings.edition is not None, len(followed)


async def _set_up(scene: Scene, chat_id: int) -> None:
    """Let a chat have an edition, and follow a feed."""
    feed = KeptFeed(key="f" * 64, url="https://site.example/feed", seen="{}")
    await scene.services.following.put_look(feed)
    follow = Follow(
        id=f"{abs(chat_id):012}", chat_id=chat_id, feed_key=feed.key, created_by=1, made_at=1.0
    )
    await scene.services.following.put_follow(follow)
    plan = EditionPlan(schedule=Schedule(times=(60,)))
    await arrange(scene.services, chat_id, ChatSettings(zone="UTC", edition=plan))


@pytest.mark.parametrize(("days", "kept"), [(0, (True, 1)), (6, (True, 1)), (8, (False, 0))])
@pytest.mark.parametrize("chat", [GROUP, user_chat(ALICE)])
async def test_what_comes_by_itself_is_kept_for_a_bot_that_is_removed_and_comes_back(
    scene: Scene, chat: dict[str, Any], days: int, kept: tuple[bool, int]
) -> None:
    await _set_up(scene, chat["id"])
    await scene.take(change(chat, old="member", new="kicked"))
    scene.services.clock.now += days * 86400
    await scene.take(change(chat, old="kicked", new="member"))
    assert await _kept(scene, chat["id"]) == kept
    assert (await scene.services.storage.get_settings(chat["id"])).absent_since is None


async def test_a_group_that_becomes_a_supergroup_is_not_taken_for_one_that_is_left(
    scene: Scene,
) -> None:
    await _set_up(scene, GROUP["id"])
    await scene.take(change(GROUP, old="member", new="left"))
    await scene.take(update(**message(chat=GROUP, migrate_to_chat_id=-1009)))
    assert await _kept(scene, -1009) == (True, 1)
    assert (await scene.services.storage.get_settings(-1009)).absent_since is None


@pytest.mark.parametrize(("days", "kept"), [(6.9, (True, 1)), (7, (False, 0))])
async def test_after_a_week_it_ends_though_nothing_comes_and_the_bot_stays_away(
    scene: Scene, days: float, kept: tuple[bool, int]
) -> None:
    for chat in (GROUP, user_chat(ALICE)):
        await _set_up(scene, chat["id"])
    await scene.take(change(GROUP, old="member", new="left"))
    await end_long_absences(scene.services, scene.services.clock() + days * 86400)
    assert await _kept(scene, GROUP["id"]) == kept
    assert await _kept(scene, ALICE["id"]) == (True, 1)


async def test_of_a_chat_in_which_nothing_comes_by_itself_no_absence_is_kept(
    scene: Scene,
) -> None:
    await scene.take(change(GROUP, old="member", new="left"))
    assert await scene.services.storage.get_settings(GROUP["id"]) == ChatSettings()
