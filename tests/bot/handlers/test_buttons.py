"""The buttons under a digest."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bot.conftest import Scene, buttons_of
from tests.builders import GROUP, MALLORY, message, press, update
from tests.conftest import ROOT

pytestmark = pytest.mark.anyio

#: An article that a digest of normal length does not exhaust.
LONGER = (ROOT / "tests/cases/articles/collier-bridge.txt").read_text(encoding="utf-8")


@pytest.fixture
async def digest(scene: Scene) -> dict[str, Any]:
    """The bot's answer to Alice in a group, as a press would carry it."""
    await scene.take(update(**message(f"/digest {scene.site}/article", chat=GROUP)))
    (sent,) = scene.telegram.messages()
    return sent


async def test_shorter_and_longer_edit_in_place(scene: Scene) -> None:
    posted = message(LONGER, chat=GROUP)
    await scene.take(update(**message("/digest", chat=GROUP, reply_to=posted)))
    (digest,) = scene.telegram.messages()
    shown = digest
    counts = [digest["text"].count("• ")]
    for label in ("Shorter", "Longer", "Longer"):
        await scene.take(press(buttons_of(shown)[label], digest))
        shown = scene.telegram.said("editMessageText")[-1]
        assert shown["message_id"] == digest["message_id"]
        counts.append(shown["text"].count("• "))
    assert counts == [4, 2, 4, 7]


async def test_all_quotes_and_back(scene: Scene, digest: dict[str, Any]) -> None:
    (label,) = [text for text in buttons_of(digest) if text.startswith("All quotes")]
    await scene.take(press(buttons_of(digest)[label], digest))
    (quotes,) = scene.telegram.said("editMessageText")
    assert "Tomas Rehn" in quotes["text"]
    assert "Ina Brandt" in quotes["text"]
    await scene.take(press(buttons_of(quotes)["Back to the digest"], digest))
    assert scene.telegram.said("editMessageText")[-1]["text"] == digest["text"]


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


async def test_a_stranger_is_refused(scene: Scene, digest: dict[str, Any]) -> None:
    await scene.take(press(next(iter(buttons_of(digest).values())), digest, user=MALLORY))
    assert scene.telegram.said("editMessageText") == []
    (toast,) = scene.telegram.said("answerCallbackQuery")
    assert toast["text"] == "Only the person who asked, or an admin, can change this digest."
    assert toast["show_alert"] is True


async def test_an_admin_may_press(scene: Scene, digest: dict[str, Any]) -> None:
    scene.telegram.admins.add(MALLORY["id"])
    await scene.take(press(next(iter(buttons_of(digest).values())), digest, user=MALLORY))
    assert len(scene.telegram.said("editMessageText")) == 1


async def test_a_second_press_of_the_same_button_is_harmless(
    scene: Scene, digest: dict[str, Any]
) -> None:
    reason = "Bad Request: message is not modified"
    scene.telegram.refusals["editMessageText"] = [(400, reason)]
    await scene.take(press(next(iter(buttons_of(digest).values())), digest))
    (toast,) = scene.telegram.said("answerCallbackQuery")
    assert "text" not in toast


@pytest.mark.parametrize("data", ["d1:AAAAAAAAAAAA:n", "d1:x:n", "q1:AAAAAAAAAAAA:n:1"])
async def test_forged_data_gets_a_sentence(
    scene: Scene, digest: dict[str, Any], data: str
) -> None:
    await scene.take(press(data, digest))
    (toast,) = scene.telegram.said("answerCallbackQuery")
    assert "Send the article again" in toast["text"]


async def test_a_button_of_another_chat_is_refused(scene: Scene, digest: dict[str, Any]) -> None:
    elsewhere = digest | {"chat": {"id": -1002, "type": "supergroup", "title": "Other"}}
    await scene.take(press(next(iter(buttons_of(digest).values())), elsewhere))
    (toast,) = scene.telegram.said("answerCallbackQuery")
    assert "has expired" in toast["text"]
