"""What is no request gets a reaction at most, and once a day a word on how to ask."""

from __future__ import annotations

import pytest

from tests.bot.conftest import Scene
from tests.builders import GROUP, MALLORY, message, update

pytestmark = pytest.mark.anyio


def _reactions(scene: Scene) -> list[str]:
    return [one["reaction"][0]["emoji"] for one in scene.telegram.said("setMessageReaction")]


async def test_how_to_ask_is_told_to_each_person_once_a_day(scene: Scene) -> None:
    for person in ({}, {"user": MALLORY}, {}):
        await scene.take(update(**message("hello there", **person)))
    assert [text.partition(" ")[0] for text in scene.texts()] == ["Send", "Send"]
    assert _reactions(scene) == ["🤷"]


async def test_a_command_alone_is_told_each_time_how_it_is_used(scene: Scene) -> None:
    for _ in range(2):
        await scene.take(update(**message("/digest", chat=GROUP)))
    assert [text.partition(" ")[0] for text in scene.texts()] == ["Reply", "Reply"]


async def test_the_name_within_a_sentence_is_left_alone(scene: Scene) -> None:
    await scene.take(update(**message("I asked @nutgraf_bot about it", chat=GROUP)))
    assert (scene.texts(), _reactions(scene)) == ([], [])


async def test_a_question_is_told_what_may_be_asked_once_there_is_something_to_ask(
    scene: Scene,
) -> None:
    question = update(**message("What did the captain say?"))
    await scene.take(question)
    assert scene.texts()[-1].startswith("Send me an article")
    await scene.take(update(**message(f"{scene.site}/article")))
    for _ in range(2):
        await scene.take(update(**message("And what did the mate say?")))
        assert "/quotes and a name" in scene.texts()[-1]
        assert "/find" in scene.texts()[-1]
