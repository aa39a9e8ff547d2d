"""Inline queries, and the bot named in chats that it never joined."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.handlers import inline
from tests.bot.conftest import Scene
from tests.builders import ALICE, GROUP, MALLORY, TITLE, message, update

pytestmark = pytest.mark.anyio


def _query(text: str) -> dict[str, Any]:
    return update("inline_query", id="77", query=text, offset="", **{"from": ALICE})


def _guest(text: str, **more: Any) -> dict[str, Any]:
    return update("guest_message", **message(text, chat=GROUP, guest_query_id="88", **more))


async def test_a_slow_site_is_promised_and_shown_on_a_press(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inline, "_ANSWER_WITHIN_S", 0.01)
    await scene.take(_query(f"{scene.site}/slow"))
    (offer,) = scene.telegram.said("answerInlineQuery")[0]["results"]
    assert offer["title"].startswith("Still reading 127.0.0.1")
    data = offer["reply_markup"]["inline_keyboard"][0][0]["callback_data"]

    def pressed(user: dict[str, Any]) -> dict[str, Any]:
        return update("callback_query", id="9", chat_instance="1", data=data,
                      inline_message_id="BAAA", **{"from": user})  # fmt: skip

    await scene.take(pressed(ALICE))
    assert scene.telegram.said("answerCallbackQuery")[-1]["text"].startswith("I am still reading")
    for _ in range(100):
        if scene.asked.get("/slow") and not scene.telegram.said("editMessageText"):
            await asyncio.sleep(0.02)
            await scene.take(pressed(ALICE))
    (edited,) = scene.telegram.said("editMessageText")
    assert (edited["inline_message_id"], edited["text"].startswith(TITLE)) == ("BAAA", True)
    await scene.take(pressed(MALLORY))
    assert "has expired" in scene.telegram.said("answerCallbackQuery")[-1]["text"]


async def test_only_what_can_be_chosen_is_kept_by_telegram(scene: Scene) -> None:
    for words in (f"{scene.site}/article", f"{scene.site}/nothing", "no link"):
        await scene.take(_query(words))
    answers = scene.telegram.said("answerInlineQuery")
    assert [answer["cache_time"] for answer in answers] == [300, 0, 0]


@pytest.mark.parametrize("config", [{"rate_user": "2/minute"}], indirect=True)
async def test_a_flood_from_afar_is_slowed_down(scene: Scene) -> None:
    for _ in range(3):
        await scene.take(_query(f"{scene.site}/article"))
    (offer,) = scene.telegram.said("answerInlineQuery")[-1]["results"]
    assert offer["description"].startswith("That is a lot at once.")
    for _ in range(4):
        await scene.take(_guest(f"@nutgraf_bot {scene.site}/article"))
    _, _, answer = scene.telegram.said("answerGuestQuery")
    words = answer["result"]["input_message_content"]["message_text"]
    assert words.startswith("That is a lot at once.")
