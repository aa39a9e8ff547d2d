"""Every refusal is counted, whatever was asked and in whatever form."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bot.conftest import Scene
from tests.bot.operating.test_metrics import IDLE, numbers
from tests.builders import ALICE, GROUP, message, press, update

pytestmark = pytest.mark.anyio

_MENU = message("a menu", chat=GROUP)


def _pressed_from_afar(data: str) -> dict[str, Any]:
    return update("callback_query", id="9", chat_instance="1", data=data,
                  inline_message_id="BAAA", **{"from": ALICE})  # fmt: skip


def _query(text: str) -> dict[str, Any]:
    return update("inline_query", id="77", query=text, offset="", **{"from": ALICE})


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        (update(**message("hello")), "bot.nothing_to_read"),
        (update(**message("/digest", chat=GROUP)), "bot.nothing_to_read_here"),
        (update(**message("/digest http://x..y/", chat=GROUP)), "fetch.bad_address"),
        (update(**message("/settings", chat=GROUP)), "bot.admins_only"),
        (press("s1:panel:", _MENU), "bot.admins_only"),
        (press("d1:x:n", _MENU), "bot.bad_button"),
        (_pressed_from_afar("i1:x"), "bot.bad_button"),
        (_query("http://127.0.0.1/"), "fetch.private_address"),
        (
            update("guest_message", **message("@nutgraf_bot", chat=GROUP, guest_query_id="88")),
            "bot.nothing_to_read_here",
        ),
    ],
)
async def test_a_refusal_is_told_once_and_counted_once(
    scene: Scene, asked: dict[str, Any], code: str
) -> None:
    await scene.take(asked)
    told = ("sendMessage", "answerCallbackQuery", "answerInlineQuery", "answerGuestQuery")
    assert len([call for call in scene.telegram.calls if call.method in told]) == 1
    counted = numbers(scene.metrics.page(IDLE, 0))
    assert counted == {f'nutgraf_refusals_total{{code="{code}"}}': 1}


async def test_the_rest_of_an_album_is_neither_refused_nor_counted(scene: Scene) -> None:
    photo = [{"file_id": "f", "file_unique_id": "f", "width": 9, "height": 9}]
    for _ in range(3):
        await scene.take(update(**message("", photo=photo, media_group_id="7")))
    assert len(scene.texts()) == 1
    (count,) = numbers(scene.metrics.page(IDLE, 0)).values()
    assert count == 1
