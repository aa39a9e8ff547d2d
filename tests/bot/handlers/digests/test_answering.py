"""The answer to one message: each article once, and nothing about what is gone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat.settings.chat_settings import ChatSettings
from tests.bot.conftest import Scene
from tests.builders import GROUP, message, update

pytestmark = pytest.mark.anyio


async def test_what_answers_a_message_that_is_gone_is_taken_back(scene: Scene) -> None:
    scene.telegram.gone = True
    await scene.take(update(**message(f"/digest {scene.site}/article", chat=GROUP)))
    (sent,) = scene.telegram.messages()
    assert [one["message_id"] for one in scene.telegram.said("deleteMessage")] == [
        sent["message_id"]
    ]


async def test_a_command_in_reply_may_be_gone_by_then(scene: Scene) -> None:
    """Some groups have every command deleted at once."""
    scene.telegram.gone = True
    posted = message(f"{scene.site}/article", chat=GROUP)
    await scene.take(update(**message("/digest", chat=GROUP, reply_to=posted)))
    assert scene.telegram.said("deleteMessage") == []


async def test_in_a_private_chat_an_answer_stays_without_its_request(scene: Scene) -> None:
    scene.telegram.gone = True
    await scene.take(update(**message(f"{scene.site}/article")))
    assert scene.telegram.said("deleteMessage") == []


async def test_passing_words_are_deleted_where_that_is_set(scene: Scene) -> None:
    settings = replace(ChatSettings(), tidy=True)
    await scene.services.storage.put_settings(GROUP["id"], settings)
    asked = [f"/digest {scene.site}/nothing", f"/digest {scene.site}/article"]
    for words in (*asked, asked[1]):
        await scene.take(update(**message(words, chat=GROUP)))
    error, _, earlier = (sent["message_id"] for sent in scene.telegram.messages())
    await scene.services.replies.deletions.finish()
    assert {one["message_id"] for one in scene.telegram.said("deleteMessage")} == {error, earlier}
