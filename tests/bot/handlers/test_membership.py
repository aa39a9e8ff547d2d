"""membership: chats that the bot is added to, must leave, or that move."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bot.conftest import Scene
from tests.builders import ALICE, BOT, GROUP, TITLE, message, update, user_chat

pytestmark = pytest.mark.anyio

CHANNEL = {"id": -1003, "type": "channel", "title": "Morning links"}


def change(
    chat: dict[str, Any], *, old: str = "left", new: str = "member", **rights: Any
) -> dict[str, Any]:
    """The bot's place in a chat changes."""
    return update("my_chat_member", chat=chat, date=1,
                  old_chat_member={"user": BOT, "status": old, **_until(old)},
                  new_chat_member={"user": BOT, "status": new, **_until(new), **rights},
                  **{"from": ALICE})  # fmt: skip


def _until(status: str) -> dict[str, Any]:
    return {"until_date": 0} if status == "kicked" else {}


def _asked(scene: Scene) -> list[str]:
    return [call.method for call in scene.telegram.calls if call.method != "getMe"]


async def test_it_introduces_itself_where_it_is_added_and_once_a_day(scene: Scene) -> None:
    await scene.take(change(GROUP))
    (sent,) = scene.telegram.said()
    assert sent["chat_id"] == GROUP["id"]
    assert "reply_markup" in sent
    await scene.take(change(GROUP, old="kicked"))
    assert len(scene.texts()) == 1


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
    scene.telegram.calls.clear()
    await scene.take(change(GROUP | {"id": -5}))
    assert _asked(scene) == ["sendMessage"]


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
