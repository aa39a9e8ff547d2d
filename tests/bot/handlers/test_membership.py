"""membership: chats that the bot is added to, must leave, or that move."""

from __future__ import annotations

from typing import Any

import pytest

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
