"""forget: it asks first, and says what is gone."""

from __future__ import annotations

import pytest

from bot.chat.settings.chat_settings import ChatSettings
from tests.bot.conftest import Scene
from tests.builders import ALICE, ARTICLE, message, press, update

pytestmark = pytest.mark.anyio


async def test_where_nothing_is_kept_there_is_nothing_to_erase(scene: Scene) -> None:
    await scene.take(update(**message("/forget")))
    (asked,) = scene.telegram.messages()
    await scene.take(press("f1:yes", asked))
    assert scene.telegram.said("editMessageText")[-1]["text"] == "There was nothing to erase."


async def test_what_is_kept_is_erased_at_a_press_and_left_at_the_other(scene: Scene) -> None:
    await scene.services.storage.put_settings(ALICE["id"], ChatSettings(silent=True))
    await scene.take(update(**message(ARTICLE)))
    await scene.take(update(**message("/forget")))
    asked = scene.telegram.messages()[-1]
    await scene.take(press("f1:no", asked))
    assert await scene.services.storage.past_digests(ALICE["id"])
    await scene.take(press("f1:yes", asked))
    assert await scene.services.storage.past_digests(ALICE["id"]) == ()
    assert await scene.services.storage.get_settings(ALICE["id"]) == ChatSettings()
    said = scene.telegram.said("editMessageText")[-1]["text"]
    assert said.startswith("Erased: 1 digest, 1 article and the settings")
