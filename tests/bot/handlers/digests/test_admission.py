"""Who asks more than there is room for is told so once."""

from __future__ import annotations

import pytest

from bot.operating.waiting_room import MOST_WAITING
from tests.bot.conftest import Scene
from tests.builders import ALICE, message, update

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize("config", [{"rate_user": "1/hour"}], indirect=True)
async def test_what_finds_no_room_to_wait_is_told_once_with_its_number(scene: Scene) -> None:
    await scene.take(update(**message(f"{scene.site}/article")))
    key = (ALICE["id"], ALICE["id"])
    for number in range(MOST_WAITING):
        scene.services.waiting_room.enter(key, -number)
    flood = [update(**message(f"{scene.site}/article")) for _ in range(3)]
    await scene.take(*flood)
    assert len(scene.texts()) == 1
    await scene.take(*flood)
    (line,) = scene.texts()[1:]
    assert "Left out, from this message on: 3 messages." in line
    assert (
        scene.telegram.said()[-1]["reply_parameters"]["message_id"]
        == (flood[0]["message"]["message_id"])
    )
