"""Channels: posts with a link, by the choice of an admin."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bot.conftest import Scene
from tests.builders import BOT, TITLE, message, update

pytestmark = pytest.mark.anyio

CHANNEL = {"id": -1003, "type": "channel", "title": "Morning links"}
DISCUSSION = {"id": -1004, "type": "supergroup", "title": "Morning links, the talk"}


def _post(text: str) -> dict[str, Any]:
    body = message(text, chat=CHANNEL, sender_chat=CHANNEL)
    del body["from"]
    return update("channel_post", **body)


def _forwarded(text: str) -> dict[str, Any]:
    telegram = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
    origin = {"type": "channel", "date": 1, "chat": CHANNEL, "message_id": 5}
    return update(**message(text, chat=DISCUSSION, user=telegram, sender_chat=CHANNEL,
                            is_automatic_forward=True, forward_origin=origin))  # fmt: skip


@pytest.fixture
async def channel(scene: Scene) -> Scene:
    """A scene with a channel whose links are digested."""
    await scene.take(_post("/auto on"))
    assert scene.texts() == [
        "From now on I digest every link that leads to an article. /auto off turns this off."
    ]
    scene.telegram.calls.clear()
    return scene


async def test_a_forwarded_post_of_a_quiet_channel_is_left_alone(scene: Scene) -> None:
    await scene.take(_forwarded(f"{scene.site}/article"))
    assert scene.texts() == []


async def test_a_channel_has_its_commands_too(scene: Scene) -> None:
    await scene.take(_post(f"/digest {scene.site}/article"), _post("/settings"))
    await scene.take(_post("/privacy"), _post("/forget"), _post("/auto@other_bot on"))
    firsts = [text.partition("\n")[0] for text in scene.texts()]
    assert firsts[:3] == [TITLE, "Settings", "What I keep"]
    assert firsts[3].startswith("Erase all")
    assert len(firsts) == 4


async def test_an_unknown_command_in_a_channel_is_ignored(channel: Scene) -> None:
    await channel.take(_post("/frobnicate"), _post("/frobnicate@nutgraf_bot"))
    assert channel.telegram.calls == []


async def test_a_command_is_not_answered_again_where_it_is_discussed(channel: Scene) -> None:
    channel.telegram.chats[CHANNEL["id"]] = {"linked_chat_id": DISCUSSION["id"]}
    channel.telegram.admins.add(BOT["id"])
    text = f"/digest {channel.site}/article"
    await channel.take(_post(text), _forwarded(text))
    assert [sent["chat_id"] for sent in channel.telegram.said()] == [CHANNEL["id"]]
