"""/settings, /language, /auto and /privacy in the chat."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.chat.settings.chat_settings import ChatSettings, Retention
from tests.bot.conftest import Scene
from tests.builders import ALICE, ARTICLE, BOT, GROUP, message, press, update

pytestmark = pytest.mark.anyio


def _data(shown: dict[str, Any], label: str) -> str:
    """What the button whose text begins with `label` sends."""
    markup = shown["reply_markup"]
    rows = (json.loads(markup) if isinstance(markup, str) else markup)["inline_keyboard"]
    (data,) = [b["callback_data"] for row in rows for b in row if b["text"].startswith(label)]
    return str(data)


async def test_silent_digests_make_no_sound(scene: Scene) -> None:
    await scene.take(update(**message("/settings")))
    (shown,) = scene.telegram.messages()
    await scene.take(press(_data(shown, "Sound"), shown), update(**message(ARTICLE)))
    await scene.take(update(**message(ARTICLE)))
    assert scene.telegram.said()[-1]["disable_notification"] is True


@pytest.mark.parametrize(
    ("command", "expected"),
    [("/auto on", "From now on I digest every link"), ("/auto off", "only when asked"),
     ("/auto", "With /auto on")],
)  # fmt: skip
async def test_auto_is_switched_by_admins(scene: Scene, command: str, expected: str) -> None:
    await scene.take(update(**message(command, chat=GROUP)))
    scene.telegram.admins.add(ALICE["id"])
    await scene.take(update(**message(command, chat=GROUP)))
    refused, done = scene.texts()
    assert refused == "Only an admin of this chat can do that."
    assert expected in done


async def test_auto_has_no_meaning_in_private(scene: Scene) -> None:
    await scene.take(update(**message("/auto on")))
    assert "I read everything that you send" in scene.texts()[0]


async def test_privacy_says_what_is_kept(scene: Scene) -> None:
    await scene.take(update(**message("/privacy")))
    assert "35 days" in scene.texts()[0]
    assert "kept aside" not in scene.texts()[0]


@pytest.mark.parametrize(
    ("memory", "said"),
    [
        (Retention.DAYS, "links) for 35 days, so that /quotes"),
        (Retention.YEAR, "links) for a year, so that /quotes"),
        (Retention.OFF, "No lines of digests for /quotes"),
    ],
)
async def test_privacy_says_for_how_long_lines_are_remembered(
    scene: Scene, memory: Retention, said: str
) -> None:
    await scene.services.storage.put_settings(ALICE["id"], ChatSettings(memory=memory))
    await scene.take(update(**message("/privacy")))
    assert said in scene.texts()[0]


@pytest.mark.parametrize("config", [{"redis_url": "redis://127.0.0.1/0"}], indirect=True)
async def test_privacy_says_what_many_workers_keep_aside(scene: Scene) -> None:
    await scene.take(update(**message("/privacy")))
    assert scene.texts()[0].endswith("so /forget cannot reach it; it goes by itself.")


async def test_who_has_every_link_digested_is_told_when_the_bot_sees_none(scene: Scene) -> None:
    scene.telegram.admins.add(ALICE["id"])
    await scene.take(update(**message("/auto on", chat=GROUP)))
    await scene.take(update(**message("/settings", chat=GROUP)))
    assert ["Make me an admin" in text for text in scene.texts()] == [True, True]
    scene.telegram.admins.add(BOT["id"])
    await scene.take(update(**message("/auto on", chat=GROUP)))
    await scene.take(update(**message("/settings", chat=GROUP)))
    assert ["Make me an admin" in text for text in scene.texts()[2:]] == [False, False]
