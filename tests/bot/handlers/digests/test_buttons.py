"""The buttons under a digest."""

from __future__ import annotations

from typing import Any

import pytest
from structlog.testing import capture_logs

from tests.bot.conftest import Scene, buttons_of
from tests.builders import GROUP, message, press, update
from tests.conftest import ROOT

pytestmark = pytest.mark.anyio

#: An article with speech that is reported in other words.
LONGER = (ROOT / "tests/cases/articles/collier-bridge.txt").read_text(encoding="utf-8")


@pytest.fixture
async def digest(scene: Scene) -> dict[str, Any]:
    """The bot's answer to Alice in a group, as a press would carry it."""
    await scene.take(update(**message(f"/digest {scene.site}/article", chat=GROUP)))
    (sent,) = scene.telegram.messages()
    return sent


async def test_what_is_also_said_and_back(scene: Scene) -> None:
    posted = message(LONGER, chat=GROUP)
    await scene.take(update(**message("/digest", chat=GROUP, reply_to=posted)))
    (digest,) = scene.telegram.messages()
    (label,) = [text for text in buttons_of(digest) if text.startswith("Also said")]
    await scene.take(press(buttons_of(digest)[label], digest))
    (said,) = scene.telegram.said("editMessageText")
    assert "• He recalled that the “temporary” weight limit of 2019 was still" in said["text"]
    assert "— Desmond Pruett" in said["text"]
    await scene.take(press(buttons_of(said)["Back to the digest"], digest))
    assert scene.telegram.said("editMessageText")[-1]["text"] == digest["text"]


async def test_a_second_press_of_the_same_button_is_harmless(
    scene: Scene, digest: dict[str, Any]
) -> None:
    reason = "Bad Request: message is not modified"
    scene.telegram.refusals["editMessageText"] = [(400, reason)]
    await scene.take(press(next(iter(buttons_of(digest).values())), digest))
    (toast,) = scene.telegram.said("answerCallbackQuery")
    assert "text" not in toast


@pytest.mark.parametrize(
    "reason",
    [
        "message can't be edited",
        "message to edit not found",
        "MESSAGE_ID_INVALID",
        "MESSAGE_AUTHOR_REQUIRED",
        "MESSAGE_EDIT_TIME_EXPIRED",
        "CHAT_WRITE_FORBIDDEN",
        "CHAT_ADMIN_REQUIRED",
        "TOPIC_CLOSED",
    ],
)
async def test_a_button_whose_edit_is_refused_for_good_says_so_at_once(
    scene: Scene, digest: dict[str, Any], reason: str
) -> None:
    scene.telegram.refusals["editMessageText"] = [(400, f"Bad Request: {reason}")] * 9
    with capture_logs() as logs:
        await scene.take(press(next(iter(buttons_of(digest).values())), digest))
    (toast,) = scene.telegram.said("answerCallbackQuery")
    assert "does not let me change this message" in toast["text"]
    assert len(scene.telegram.said("editMessageText")) == 1
    assert [log["event"] for log in logs] == ["reply.edit_refused"]


@pytest.mark.parametrize("data", ["d1:AAAAAAAAAAAA:n", "d1:x:n", "q1:AAAAAAAAAAAA:n:1"])
async def test_forged_data_gets_a_sentence(
    scene: Scene, digest: dict[str, Any], data: str
) -> None:
    await scene.take(press(data, digest))
    (toast,) = scene.telegram.said("answerCallbackQuery")
    assert "Send the article again" in toast["text"]
