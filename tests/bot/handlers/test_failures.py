"""What nobody foresaw: logged with a reference that the person is told."""

from __future__ import annotations

import re

import pytest
from structlog.testing import capture_logs

from bot.digest_service import DigestService
from tests.bot.conftest import Scene
from tests.builders import ARTICLE, message, update

pytestmark = pytest.mark.anyio


async def test_the_reference_told_is_the_reference_logged(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError("the secret inside")

    monkeypatch.setattr(DigestService, "article", broken)
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


async def test_telegram_out_of_reach_is_a_warning(scene: Scene) -> None:
    scene.telegram.refusals["sendMessage"] = [(502, "Bad Gateway")]
    with capture_logs() as logs:
        await scene.take(update(**message("hello")))
    assert [(log["event"], log["log_level"]) for log in logs] == [
        ("telegram.out_of_reach", "warning")
    ]
