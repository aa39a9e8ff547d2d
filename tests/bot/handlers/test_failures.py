"""What nobody foresaw: logged with a reference that the person is told."""

from __future__ import annotations

import re

import pytest
from structlog.testing import capture_logs
from telegram import Update

from bot.work.digest_service import DigestService
from tests.bot.conftest import Scene
from tests.builders import ARTICLE, message, update

pytestmark = pytest.mark.anyio


async def test_the_reference_told_is_the_reference_logged(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("the secret inside")

    monkeypatch.setattr(DigestService, "make", broken)
    with capture_logs() as logs:
        await scene.take(update(**message(ARTICLE)))
    (text,) = scene.texts()
    told = re.fullmatch(r"Something broke on my side\. It is logged as (\w+)\.", text)
    assert told
    (logged,) = [log for log in logs if log["event"] == "update.failed"]
    assert (logged["reference"], logged["error"]) == (told[1], "RuntimeError")


async def test_a_person_who_blocked_the_bot_is_let_go(scene: Scene) -> None:
    reason = "Forbidden: bot was blocked by the user"
    scene.telegram.refusals["sendMessage"] = [(403, reason)]
    with capture_logs() as logs:
        await scene.take(update(**message("hello")))
    assert [log["event"] for log in logs] == ["reply.forbidden"]


async def test_a_passing_fault_of_telegram_goes_unnoticed(scene: Scene) -> None:
    scene.telegram.refusals["sendMessage"] = [(502, "Bad Gateway"), (500, "Internal")]
    await scene.take(update(**message("hello")))
    assert len(scene.texts()) == 3


async def test_while_telegram_is_away_an_update_stays_open(scene: Scene) -> None:
    scene.telegram.refusals["sendMessage"] = [(502, "Bad Gateway")] * 9
    asked = update(**message("hello"))
    await scene.update_queue.put(Update.de_json(asked, scene.application.bot))
    with capture_logs() as logs:
        await scene.take(asked)
    assert [(log["event"], log["log_level"]) for log in logs] == [
        ("update.unanswered", "warning"),
        ("update.later", "warning"),
    ]
    (entry,) = await scene.journal.take_open()
    # tried to an end: it is not what brings the bot down
    assert (entry.update_id, entry.begun) == (asked["update_id"], 0)
