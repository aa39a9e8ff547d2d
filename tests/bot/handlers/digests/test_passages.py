"""passages: from the digest of a pasted text back to its places."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.chat.settings.chat_settings import ChatSettings
from tests.bot.conftest import Scene, buttons_of
from tests.builders import ALICE, ARTICLE, GROUP, MALLORY, message, press, update

pytestmark = pytest.mark.anyio

BUTTON = "In your text"


async def _pasted(scene: Scene) -> tuple[dict[str, Any], dict[str, Any]]:
    """A text that Alice sent, and the bot's digest of it."""
    posted = message(ARTICLE)
    await scene.take(update(**posted))
    (digest,) = scene.telegram.messages()
    return posted, digest


def _quoted(sent: dict[str, Any]) -> dict[str, Any]:
    told = sent["reply_parameters"]
    value: dict[str, Any] = json.loads(told) if isinstance(told, str) else told
    return value


async def test_a_press_replies_to_the_text_with_the_passage_quoted(scene: Scene) -> None:
    posted, digest = await _pasted(scene)
    await scene.take(press(buttons_of(digest)[BUTTON], {**digest, "reply_to_message": posted}))
    sent = scene.telegram.said()[-1]
    quoted = _quoted(sent)
    assert quoted["message_id"] == posted["message_id"]
    assert quoted["quote"] in ARTICLE
    at = quoted["quote_position"]
    assert ARTICLE.encode("utf-16-le")[2 * at :].decode("utf-16-le").startswith(quoted["quote"])
    assert sent["text"].startswith("1 / ")


async def test_in_a_silent_chat_a_passage_comes_without_a_sound(scene: Scene) -> None:
    await scene.services.storage.put_settings(ALICE["id"], ChatSettings(silent=True))
    posted, digest = await _pasted(scene)
    await scene.take(press(buttons_of(digest)[BUTTON], {**digest, "reply_to_message": posted}))
    assert scene.telegram.said()[-1]["disable_notification"]


async def test_each_place_has_its_turn(scene: Scene) -> None:
    posted, digest = await _pasted(scene)
    data = buttons_of(digest)[BUTTON]
    found = set()
    count = 0
    for number in range(1, 40):
        pressed = f"{data.rpartition(':')[0]}:{number}"
        await scene.take(press(pressed, {**digest, "reply_to_message": posted}))
        sent = scene.telegram.said()[-1]
        count = int(sent["text"].partition(" / ")[2].partition(" ")[0])
        found.add(_quoted(sent)["quote"])
        if number == count:
            break
    assert count > 1
    assert len(found) == count


@pytest.mark.parametrize("number", ["0", "9999"])
async def test_a_place_that_there_is_not_is_an_unknown_button(scene: Scene, number: str) -> None:
    posted, digest = await _pasted(scene)
    before = len(scene.telegram.said())
    data = buttons_of(digest)[BUTTON]
    pressed = f"{data.rpartition(':')[0]}:{number}"
    await scene.take(press(pressed, {**digest, "reply_to_message": posted}))
    assert len(scene.telegram.said()) == before
    assert "do not know this button" in scene.telegram.said("answerCallbackQuery")[-1]["text"]


async def test_a_message_that_is_gone_gets_a_sentence(scene: Scene) -> None:
    _, digest = await _pasted(scene)
    await scene.take(press(buttons_of(digest)[BUTTON], digest))
    assert "deleted" in scene.telegram.said("answerCallbackQuery")[-1]["text"]


async def test_a_link_and_a_text_in_a_group_have_no_such_button(scene: Scene) -> None:
    await scene.take(update(**message(f"{scene.site}/article")))
    posted = message(ARTICLE, chat=GROUP, user=MALLORY)
    await scene.take(update(**message("/digest", chat=GROUP, reply_to=posted)))
    assert len(scene.telegram.messages()) == 2
    assert not any(BUTTON in buttons_of(one) for one in scene.telegram.messages())
