"""Inline queries, and the bot named in chats that it never joined."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bot.conftest import Scene
from tests.builders import ALICE, GROUP, message, update

pytestmark = pytest.mark.anyio


def _query(text: str) -> dict[str, Any]:
    return update("inline_query", id="77", query=text, offset="", **{"from": ALICE})


def _guest(text: str, **more: Any) -> dict[str, Any]:
    return update("guest_message", **message(text, chat=GROUP, guest_query_id="88", **more))


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
