"""The person's side of the local chat."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.local.api import MAX_FILE_BYTES, LocalTelegram

pytestmark = pytest.mark.anyio


async def updates(world: LocalTelegram) -> Any:
    return await world.call("getUpdates", {"offset": 0})


async def test_what_is_said_reaches_the_bot_as_one_update() -> None:
    world = LocalTelegram()
    text = "A long story. " * 4000
    world.say(text + "\r\nEnd\x00.")
    [update] = await updates(world)
    assert update["message"]["text"] == text + "\nEnd ."
    assert update["message"]["chat"]["type"] == "private"
    assert update["message"]["from"]["is_bot"] is False


async def test_links_in_it_are_marked() -> None:
    world = LocalTelegram()
    message = world.say("😀 https://example.org/a")
    assert message["entities"] == [{"type": "url", "offset": 3, "length": 21}]
    assert "entities" not in world.say("plain")


async def test_half_a_character_does_not_reach_the_bot() -> None:
    assert LocalTelegram().say("a\ud83d b")["text"] == "a� b"


@pytest.mark.parametrize("text", ["", "  \n", "\x00"])
async def test_nothing_cannot_be_said(text: str) -> None:
    world = LocalTelegram()
    with pytest.raises(ValueError, match="nothing"):
        world.say(text)
    assert world.history() == ()


async def test_the_language_of_the_persons_app_is_told() -> None:
    world = LocalTelegram()
    world.speak("de")
    world.say("Hallo")
    [update] = await updates(world)
    assert update["message"]["from"]["language_code"] == "de"


async def test_a_file_reaches_the_bot_with_its_caption() -> None:
    world = LocalTelegram()
    message = world.send_file("a.txt", b"words", "text/plain", " from example.org ")
    document = message["document"]
    assert (document["file_name"], document["mime_type"], document["file_size"]) == (
        "a.txt",
        "text/plain",
        5,
    )
    assert message["caption"] == "from example.org"
    assert message["caption_entities"] == [{"type": "url", "offset": 5, "length": 11}]
    assert world.file(document["file_id"]).data == b"words"
    assert "caption" not in world.send_file("b.txt", b"words", "text/plain")


async def test_a_file_over_the_limit_is_not_taken() -> None:
    world = LocalTelegram()
    with pytest.raises(ValueError, match="20 MB"):
        world.send_file("a.pdf", bytes(MAX_FILE_BYTES + 1), "application/pdf")
    assert world.history() == ()


async def test_a_file_that_is_gone_is_said_to_be() -> None:
    with pytest.raises(LookupError, match="no longer"):
        LocalTelegram().file("file_1")


async def test_a_press_reaches_the_bot_and_its_answer_the_page() -> None:
    world = LocalTelegram()
    markup = {"inline_keyboard": [[{"text": "More", "callback_data": "m"}]]}
    sent: Any = await world.call(
        "sendMessage", {"chat_id": 2, "text": "hello", "reply_markup": markup}
    )
    query_id = world.press(sent["message_id"], "m")
    [update] = await updates(world)
    assert update["callback_query"]["id"] == query_id
    assert update["callback_query"]["message"] == sent
    before = world.state()["number"]
    await world.call("answerCallbackQuery", {"callback_query_id": query_id, "text": "Done"})
    assert await world.changes(before) == (
        {
            "kind": "answer",
            "message_id": sent["message_id"],
            "data": "m",
            "text": "Done",
            "alert": False,
        },
    )


async def test_a_button_that_is_not_there_cannot_be_pressed() -> None:
    world = LocalTelegram()
    message = world.say("hello")
    for message_id in (message["message_id"], 0):
        with pytest.raises(LookupError, match="no longer there"):
            world.press(message_id, "m")


async def test_the_state_holds_all_that_a_page_shows() -> None:
    world = LocalTelegram(bot_name="Echo")
    message = world.say("hello")
    state = world.state()
    assert state["bot"]["first_name"] == "Echo"
    assert state["person"] == message["from"]["id"]
    assert state["commands"] == {}
    assert state["messages"] == (message,) == world.history()
    assert state["number"] == 1


class _Nothing:
    """A library without digests of earlier runs."""

    async def messages(self) -> AsyncIterator[tuple[int, int, dict[str, Any]]]:
        for message in ():
            yield message


async def test_a_page_is_told_when_no_more_messages_of_earlier_runs_come() -> None:
    assert not LocalTelegram().state()["restoring"]
    world = LocalTelegram(awaits_library=True)
    assert world.state()["restoring"]
    async with world.remembering(_Nothing()):  # type: ignore[arg-type]
        assert world.state()["restoring"]
        *_, change = await world.changes(0) or ()
        assert change["kind"] == "restored"
        assert not world.state()["restoring"]
