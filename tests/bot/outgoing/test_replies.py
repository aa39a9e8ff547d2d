"""What is said once, twice, or not at all, when Telegram's answers are lost."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from telegram import Bot, Update

from bot.incoming.message_reader import origin_of
from bot.outgoing.replies import Replies
from tests.bot.conftest import Scene
from tests.builders import ALICE, ARTICLE, TITLE, message, update, user_chat
from tests.doubles.loop import sleepless
from tests.doubles.process import TOKEN
from tests.doubles.telegram import RecordingTelegram

pytestmark = pytest.mark.anyio


async def _asked(scene: Scene) -> dict[str, Any]:
    asked = update(**message("hello"))
    await scene.update_queue.put(Update.de_json(asked, scene.application.bot))
    return asked


def _methods(scene: Scene) -> list[str]:
    """What was called since the bot asked who it is."""
    return [call.method for call in scene.telegram.calls][1:]


async def test_an_answer_that_may_have_arrived_is_sent_once_more(scene: Scene) -> None:
    scene.telegram.lost["sendMessage"] = 1
    await scene.take(await _asked(scene))
    assert _methods(scene) == ["sendMessage"] * 2
    assert await scene.journal.take_open() == ()


async def test_then_it_waits_until_telegram_answers_something_else(scene: Scene) -> None:
    asked = await _asked(scene)
    scene.telegram.lost["sendMessage"] = 3
    await scene.take(asked)
    expected = ["sendMessage"] * 2
    assert _methods(scene) == expected
    scene.telegram.refusals["getMe"] = [(502, "Bad Gateway")] * 4
    await scene.take(asked)
    expected += ["getMe"] * 4
    assert _methods(scene) == expected
    for _ in range(2):
        await scene.take(asked)
        expected += ["getMe", "sendMessage"]
        assert _methods(scene) == expected
    assert await scene.journal.take_open() == ()


@sleepless
async def test_a_word_that_work_goes_on_is_not_repeated() -> None:
    telegram = RecordingTelegram(lost={"sendMessage": 1})
    bot = Bot(TOKEN, request=telegram)
    asked = Update.de_json(update(**message("hello")), bot)
    assert asked.message
    replies = Replies(bot, None)  # type: ignore[arg-type]  # nothing moves here
    async with replies.working(origin_of(asked.message), "Reading") as notice:
        await asyncio.sleep(60)
    assert ([sent["text"] for sent in telegram.said()], notice.message_id) == (["Reading"], None)
    assert len(telegram.said("sendChatAction")) > 10


async def test_a_file_of_another_size_is_asked_for_again(scene: Scene) -> None:
    scene.telegram.files["A1"] = ARTICLE.encode()
    scene.telegram.wrong_files = [b"<html>Sign in</html>", b""]
    document = {"file_id": "A1", "file_unique_id": "A1", "file_name": "a.txt"}
    await scene.take(update(**message(chat=user_chat(ALICE), document=document)))
    (text,) = scene.texts()
    assert text.startswith(TITLE)


@pytest.mark.parametrize(
    ("reason", "told"),
    [
        ("file is too big", "Telegram gives me files of up to 20 MB"),
        ("wrong file_id or the file is temporarily unavailable", "Telegram does not give me that"),
        ("FILE_REFERENCE_EXPIRED", "Telegram does not give me that file any more"),
        ("FILE_IN_PIECES", "Something broke on my side."),
    ],
)
async def test_why_a_file_is_refused_is_told(scene: Scene, reason: str, told: str) -> None:
    scene.telegram.refusals["getFile"] = [(400, f"Bad Request: {reason}")] * 4
    document = {"file_id": "A1", "file_unique_id": "A1", "file_name": "a.txt"}
    await scene.take(update(**message(document=document)))
    (text,) = scene.texts()
    assert text.startswith(told)
