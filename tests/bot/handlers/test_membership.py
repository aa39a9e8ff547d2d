"""membership: chats that the bot is added to, must leave, or that move."""

from __future__ import annotations

from typing import Any

import pytest

from bot.chat.chat_settings import ChatSettings, EditionPlan
from bot.chat.schedule import Schedule
from bot.editions.timetable import arrange
from bot.store.following import Follow, KeptFeed
from tests.bot.conftest import Scene
from tests.builders import ALICE, ARTICLE, BOT, GROUP, TITLE, message, update, user_chat

pytestmark = pytest.mark.anyio


def change(
    chat: dict[str, Any], *, old: str = "left", new: str = "member",
    user: dict[str, Any] = ALICE, **rights: Any,
) -> dict[str, Any]:  # fmt: skip
    """The bot's place in a chat changes."""
    return update("my_chat_member", chat=chat, date=1,
                  old_chat_member={"user": BOT, "status": old, **_until(old)},
                  new_chat_member={"user": BOT, "status": new, **_until(new), **rights},
                  **{"from": user})  # fmt: skip


def _until(status: str) -> dict[str, Any]:
    return {"until_date": 0} if status == "kicked" else {}


def _asked(scene: Scene) -> list[str]:
    return [call.method for call in scene.telegram.calls if call.method != "getMe"]


@pytest.mark.parametrize(
    "changed",
    [
        change(user_chat(ALICE)), change(GROUP, old="member", new="left"),
        change(GROUP, old="member", new="kicked"), change(GROUP, old="member", new="member"),
    ],
)  # fmt: skip
async def test_it_says_nothing_in_private_or_where_it_is_gone_or_was_before(
    scene: Scene, changed: dict[str, Any]
) -> None:
    await scene.take(changed)
    assert scene.texts() == []


async def test_a_chat_is_greeted_in_the_language_of_its_title(scene: Scene) -> None:
    await scene.take(change(GROUP))
    await scene.take(change(GROUP | {"id": -1002, "title": "Новости нашего города каждый день"}))
    _, russian = scene.texts()
    assert any("а" <= letter <= "я" for letter in russian)


async def _kept(scene: Scene, chat_id: int) -> tuple[bool, int]:
    """Whether the chat has an edition, and how many feeds it follows."""
    settings = await scene.services.storage.get_settings(chat_id)
    followed = await scene.services.following.follows_in(chat_id)
    return settings.edition is not None, len(followed)


async def _set_up(scene: Scene, chat_id: int) -> None:
    """Let a chat have an edition, and follow a feed."""
    feed = KeptFeed(key="f" * 64, url="https://site.example/feed", seen="{}")
    await scene.services.following.put_look(feed)
    follow = Follow(id="a" * 12, chat_id=chat_id, feed_key=feed.key, created_by=1, made_at=1.0)
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


async def test_of_a_chat_in_which_nothing_comes_by_itself_no_absence_is_kept(
    scene: Scene,
) -> None:
    await scene.take(change(GROUP, old="member", new="left"))
    assert await scene.services.storage.get_settings(GROUP["id"]) == ChatSettings()


@pytest.fixture
async def auto(scene: Scene) -> Scene:
    """A scene in whose group every link is digested."""
    scene.telegram.admins.add(ALICE["id"])
    await scene.take(update(**message("/auto on", chat=GROUP)))
    scene.telegram.calls.clear()
    return scene


@pytest.mark.parametrize("told_by", ["old", "new", "both"])
async def test_settings_move_with_a_group(auto: Scene, told_by: str) -> None:
    told = {
        "old": update(**message(chat=GROUP, migrate_to_chat_id=-1009)),
        "new": update(**message(chat={**GROUP, "id": -1009}, migrate_from_chat_id=GROUP["id"])),
    }
    await auto.take(*(told.values() if told_by == "both" else [told[told_by]]))
    moved = {**GROUP, "id": -1009}
    await auto.take(update(**message(f"{auto.site}/article", chat=moved)))
    assert auto.texts()[-1].startswith(TITLE)


@pytest.mark.parametrize("config", [{"allowed_chats": frozenset({-5})}], indirect=True)
async def test_a_chat_that_is_not_among_those_allowed_is_left_with_a_sentence(
    scene: Scene,
) -> None:
    await scene.take(change(GROUP))
    assert _asked(scene) == ["sendMessage", "leaveChat"]
    assert scene.telegram.said()[-1]["disable_notification"]
    scene.telegram.calls.clear()
    await scene.take(change(GROUP | {"id": -5}))
    assert _asked(scene) == ["sendMessage"]


@pytest.mark.parametrize("config", [{"allowed_chats": frozenset({-5})}], indirect=True)
async def test_the_farewell_is_in_the_language_of_whoever_added_it(scene: Scene) -> None:
    await scene.take(change(GROUP, user={**ALICE, "language_code": "de"}))
    (text,) = scene.texts()
    assert "nicht freigegeben" in text


@pytest.mark.parametrize("config", [{"allowed_chats": frozenset({-5})}], indirect=True)
async def test_people_are_served_whichever_groups_are_allowed(scene: Scene) -> None:
    await scene.take(update(**message(ARTICLE)))
    (text,) = scene.texts()
    assert text.startswith(TITLE)


@pytest.mark.parametrize("config", [{"allowed_chats": frozenset({-5})}], indirect=True)
async def test_a_chat_that_could_not_be_left_is_left_at_its_next_message(scene: Scene) -> None:
    scene.telegram.refusals["leaveChat"] = [(500, "Internal Server Error")]
    for happened in (change(GROUP), update(**message("/digest", chat=GROUP))):
        await scene.take(happened)
        assert _asked(scene) == ["sendMessage", "leaveChat"]
        scene.telegram.calls.clear()


@pytest.mark.parametrize("config", [{"allowed_chats": frozenset({-5})}], indirect=True)
async def test_a_message_in_a_chat_that_is_no_longer_allowed_makes_it_leave(
    scene: Scene,
) -> None:
    await scene.take(update(**message("hello", chat=GROUP)))
    assert _asked(scene) == ["sendMessage", "leaveChat"]
    scene.telegram.calls.clear()
    # of these it hears by another update
    await scene.take(update(**message(chat=GROUP, new_chat_members=[BOT])))
    await scene.take(update(**message(chat=GROUP, left_chat_member=BOT)))
    assert _asked(scene) == []
