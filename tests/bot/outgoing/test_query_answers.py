"""What is answered by the id of a query."""

from __future__ import annotations

import pytest

from tests.bot.conftest import Scene
from tests.bot.outgoing.test_replies import _methods
from tests.builders import message, update

pytestmark = pytest.mark.anyio


async def test_a_guest_is_answered_though_an_answer_was_lost(scene: Scene) -> None:
    scene.telegram.lost["answerGuestQuery"] = 1
    guest = message(f"@nutgraf_bot {scene.site}/article", guest_query_id="88")
    await scene.take(update("guest_message", **guest))
    assert _methods(scene) == ["answerGuestQuery"] * 2
