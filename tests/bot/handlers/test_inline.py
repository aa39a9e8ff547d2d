"""Inline queries, and the bot named in chats that it never joined."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.handlers import inline
from tests.bot.conftest import Scene
from tests.builders import ALICE, ARTICLE, GROUP, MALLORY, TITLE, message, update

pytestmark = pytest.mark.anyio


def _query(text: str) -> dict[str, Any]:
    return update("inline_query", id="77", query=text, offset="", **{"from": ALICE})


def _guest(text: str, **more: Any) -> dict[str, Any]:
    return update("guest_message", **message(text, chat=GROUP, guest_query_id="88", **more))


async def test_a_link_is_offered_in_three_lengths(scene: Scene) -> None:
    await scene.take(_query(f"{scene.site}/article"))
    (answer,) = scene.telegram.said("answerInlineQuery")
    offers = answer["results"]
    assert [offer["id"] for offer in offers] == ["short", "normal", "long"]
    assert offers[0]["title"] == "Short digest"
    assert offers[0]["description"].startswith("The ferry line to Skerry Island")
    content = offers[0]["input_message_content"]
    assert content["message_text"].startswith(TITLE)
    assert content["link_preview_options"]["is_disabled"] is True
    (button,) = offers[0]["reply_markup"]["inline_keyboard"][0]
    assert button["url"] == f"{scene.site}/article"


async def test_without_a_link_there_is_a_hint(scene: Scene) -> None:
    await scene.take(_query("what is"))
    (answer,) = scene.telegram.said("answerInlineQuery")
    assert answer["results"] == []
    assert answer["button"]["text"] == "Type a link after my name"


async def test_why_there_is_no_digest_is_said_in_the_list(scene: Scene) -> None:
    await scene.take(_query(f"{scene.site}/nothing"))
    (offer,) = scene.telegram.said("answerInlineQuery")[0]["results"]
    assert offer["title"] == "No digest"
    assert "does not exist" in offer["description"]


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


async def test_a_guest_is_answered_once(scene: Scene) -> None:
    await scene.take(_guest(f"@nutgraf_bot {scene.site}/article"))
    (answer,) = scene.telegram.said("answerGuestQuery")
    assert answer["guest_query_id"] == "88"
    assert answer["result"]["input_message_content"]["message_text"].startswith(TITLE)
    assert scene.telegram.said() == []


async def test_a_guest_may_name_the_bot_in_reply_to_an_article(scene: Scene) -> None:
    posted = message(ARTICLE, chat=GROUP, user=MALLORY)
    await scene.take(_guest("@nutgraf_bot", reply_to=posted))
    (answer,) = scene.telegram.said("answerGuestQuery")
    assert answer["result"]["input_message_content"]["message_text"].startswith(TITLE)


async def test_a_guest_without_an_article_is_told_how(scene: Scene) -> None:
    await scene.take(_guest("@nutgraf_bot hello"))
    (answer,) = scene.telegram.said("answerGuestQuery")
    assert "Reply with /digest" in answer["result"]["input_message_content"]["message_text"]


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
