"""An update that is taken up again: what its first try sent is edited, and not sent again."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bot.conftest import Scene
from tests.builders import GROUP, message, update

pytestmark = pytest.mark.anyio

LIMITED = pytest.mark.parametrize("config", [{"rate_user": "1/hour"}], indirect=True)


async def _cut_short(scene: Scene, asked: dict[str, Any], *, after: int) -> list[int]:
    """Let the bot answer; then let it know of the first messages only, as after a kill."""
    await scene.take(asked)
    ids = [sent["message_id"] for sent in scene.telegram.messages()][:after]
    for message_id in ids:
        await scene.journal.note_sent(asked["update_id"], message_id)
    scene.telegram.calls.clear()
    return ids


def _edited(scene: Scene) -> list[int]:
    return [params["message_id"] for params in scene.telegram.said("editMessageText")]


async def test_what_was_sent_is_edited_and_the_rest_is_sent(scene: Scene) -> None:
    links = " ".join(f"{scene.site}/{name}" for name in ("article", "article2"))
    asked = update(**message(links))
    ids = await _cut_short(scene, asked, after=1)
    await scene.take(asked)
    assert _edited(scene) == ids
    (rest,) = scene.texts()
    assert rest.startswith("Ferry to Skerry Island gets a second boat")


async def test_a_digest_in_a_group_is_not_taken_for_an_earlier_one(scene: Scene) -> None:
    asked = update(**message(f"/digest {scene.site}/article", chat=GROUP))
    ids = await _cut_short(scene, asked, after=1)
    await scene.take(asked)
    (digest,) = scene.telegram.said("editMessageText")
    assert [digest["message_id"]] == ids
    assert digest["text"].startswith("Ferry to Skerry Island gets a second boat")
    assert scene.texts() == []


@LIMITED
async def test_a_second_try_is_not_held_against_who_asked(scene: Scene) -> None:
    asked = update(**message(f"{scene.site}/article"))
    ids = await _cut_short(scene, asked, after=1)
    await scene.take(asked)
    (digest,) = scene.telegram.said("editMessageText")
    assert [digest["message_id"]] == ids
    assert digest["text"].startswith("Ferry to Skerry Island gets a second boat")


async def test_a_message_that_is_gone_is_sent_again(scene: Scene) -> None:
    asked = update(**message("/help"))
    await _cut_short(scene, asked, after=1)
    scene.telegram.refusals["editMessageText"] = [(400, "Bad Request: message to edit not found")]
    await scene.take(asked)
    assert len(scene.texts()) == 1


async def test_what_is_answered_leaves_nothing_for_the_next_update(scene: Scene) -> None:
    await _cut_short(scene, update(**message("/help")), after=1)
    await scene.take(update(**message("/help")))
    assert len(scene.texts()) == 1
    assert _edited(scene) == []
