"""Messages that pass after a while, and what Telegram refuses of it."""

from __future__ import annotations

import asyncio

import pytest
from structlog.testing import capture_logs
from telegram import Bot

from bot.bot_api.retries import Retries
from bot.outgoing.deletions import Deletions
from tests.builders import GROUP
from tests.doubles.loop import sleepless
from tests.doubles.process import TOKEN
from tests.doubles.telegram import RecordingTelegram

CHAT = GROUP["id"]


async def stage(**more: object) -> tuple[RecordingTelegram, Deletions]:
    telegram = RecordingTelegram(**more)  # type: ignore[arg-type]
    bot = Bot(TOKEN, request=telegram, get_updates_request=telegram)
    await bot.initialize()
    return telegram, Deletions(bot, Retries())


def deleted(telegram: RecordingTelegram) -> list[int]:
    return [one["message_id"] for one in telegram.said("deleteMessage")]


@sleepless
async def test_a_message_passes_after_its_time_and_not_before() -> None:
    telegram, deletions = await stage()
    deletions.delete_later(60, CHAT, [5, 6])
    await asyncio.sleep(59)
    assert deleted(telegram) == []
    await asyncio.sleep(2)
    assert deleted(telegram) == [5, 6]


@sleepless
async def test_at_the_end_nothing_waits() -> None:
    telegram, deletions = await stage()
    deletions.delete_later(600, CHAT, [5])
    await deletions.finish()
    assert deleted(telegram) == [5]
    assert asyncio.get_running_loop().time() < 1


@pytest.mark.parametrize(("refusal", "told"), [
    ((400, "Bad Request: message can't be deleted"), "reply.deletion_refused"),
    ((500, "Internal Server Error"), "reply.deletion_failed"),
])  # fmt: skip
@sleepless
async def test_what_cannot_be_deleted_is_logged(refusal: tuple[int, str], told: str) -> None:
    _, deletions = await stage(refusals={"deleteMessage": [refusal] * 9})
    deletions.delete_later(60, CHAT, [5])
    with capture_logs() as logs:
        await asyncio.sleep(120)
    assert [log["event"] for log in logs] == [told]
