"""handlers: which update goes to which function."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bot.conftest import Scene
from tests.builders import ALICE, GROUP, TITLE, message, update

pytestmark = pytest.mark.anyio

ROBOT = {"id": 77, "is_bot": True, "first_name": "Robot", "username": "robot_bot"}


async def test_an_unknown_command_in_private_is_named(scene: Scene) -> None:
    await scene.take(update(**message("/frobnicate@nutgraf_bot it all")))
    assert scene.texts() == ["I do not know the command /frobnicate. What I can do: /help"]


async def test_an_unknown_command_in_a_group_is_ignored(scene: Scene) -> None:
    await scene.take(update(**message("/frobnicate", chat=GROUP)))
    assert scene.texts() == []


@pytest.mark.parametrize(
    ("more", "is_answered"),
    [
        ({}, True), ({"user": ROBOT}, False), ({"via_bot": ROBOT}, False),
        # an anonymous admin
        ({"user": ROBOT, "sender_chat": GROUP}, True),
    ],
)  # fmt: skip
async def test_in_a_group_bots_are_not_answered_but_anonymous_admins_are(
    scene: Scene, more: dict[str, Any], is_answered: bool
) -> None:
    await scene.take(update(**message(f"/digest {scene.site}/article", chat=GROUP, **more)))
    assert [text.startswith(TITLE) for text in scene.texts()] == [True] * is_answered


async def test_in_private_what_is_sent_by_way_of_a_bot_is_answered(scene: Scene) -> None:
    await scene.take(update(**message(f"{scene.site}/article", user=ALICE, via_bot=ROBOT)))
    (text,) = scene.texts()
    assert text.startswith(TITLE)
