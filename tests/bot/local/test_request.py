"""The library's own Application over the local Bot API."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import BadRequest
from telegram.ext import ApplicationBuilder, CallbackQueryHandler, MessageHandler, filters

from bot.local.api import LocalTelegram
from bot.local.request import LocalRequest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

pytestmark = pytest.mark.anyio


@pytest.fixture
async def pair() -> AsyncIterator[tuple[LocalTelegram, Bot]]:
    world = LocalTelegram()
    bot = Bot("1:local", request=LocalRequest(world), get_updates_request=LocalRequest(world))
    async with bot:
        yield world, bot


async def until(world: LocalTelegram, kind: str) -> dict[str, Any]:
    """Wait for a change of that kind that comes from the bot."""
    number = world.state()["number"]
    while True:
        changes = await world.changes(number)
        assert changes is not None
        number += len(changes)
        for change in changes:
            if change["kind"] == kind:
                return change


async def test_the_librarys_bot_speaks_to_it(pair: tuple[LocalTelegram, Bot]) -> None:
    world, bot = pair
    assert bot.username == "nutgraf_local_bot"
    sent = await bot.send_message(2, "hello", disable_notification=True)
    assert [m["text"] for m in world.history()] == ["hello"]
    assert sent.message_id == world.history()[0]["message_id"]


async def test_files_go_both_ways(pair: tuple[LocalTelegram, Bot]) -> None:
    world, bot = pair
    document = world.send_file("a.txt", b"words", "text/plain")["document"]
    file = await bot.get_file(document["file_id"])
    assert bytes(await file.download_as_bytearray()) == b"words"
    sent = await bot.send_document(2, b"more words", filename="b.txt", caption="here")
    assert sent.document is not None
    assert world.file(sent.document.file_id).data == b"more words"
    assert sent.document.file_name == "b.txt"


async def test_refusals_are_the_librarys_errors(pair: tuple[LocalTelegram, Bot]) -> None:
    _, bot = pair
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(3, "hello")
    with pytest.raises(BadRequest, match="does not know the method senddice"):
        await bot.send_dice(2)
    with pytest.raises(BadRequest, match="file_id"):
        await bot.request.retrieve("https://api.telegram.org/file/bot1:local/documents/file_0")


async def test_an_application_polls_answers_and_stops() -> None:
    world = LocalTelegram()
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("More", callback_data="m")]])

    async def echo(update: Update, _: object) -> None:
        assert update.message is not None
        await update.message.reply_text(f"You said {update.message.text}", reply_markup=keyboard)

    async def more(update: Update, _: object) -> None:
        assert update.callback_query is not None
        await update.callback_query.edit_message_text("More")
        await update.callback_query.answer("Done")

    builder = ApplicationBuilder().token("1:local").request(LocalRequest(world))
    application = builder.get_updates_request(LocalRequest(world)).build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.add_handler(CallbackQueryHandler(more))
    assert application.updater is not None
    async with application:
        await application.start()
        await application.updater.start_polling()
        world.say("hello")
        answer = (await asyncio.wait_for(until(world, "message"), 10))["message"]
        assert answer["text"] == "You said hello"
        world.press(answer["message_id"], "m")
        done = await asyncio.wait_for(until(world, "answer"), 10)
        assert done["text"] == "Done"
        assert [m["text"] for m in world.history()] == ["hello", "More"]
        await application.updater.stop()
        await application.stop()
    assert await world.call("getUpdates", {"offset": 0}) == []
