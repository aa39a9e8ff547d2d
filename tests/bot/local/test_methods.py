"""The bot's side of the local chat."""

from __future__ import annotations

from typing import Any

import pytest

from bot.local.api import LocalTelegram
from bot.local.checks import Refusal

pytestmark = pytest.mark.anyio

MORE = {"inline_keyboard": [[{"text": "More", "callback_data": "m"}]]}


@pytest.fixture
def world() -> LocalTelegram:
    return LocalTelegram()


async def call(world: LocalTelegram, method: str, **params: Any) -> Any:
    return await world.call(method, {"chat_id": 2, **params})


async def refusal(world: LocalTelegram, method: str, **params: Any) -> str:
    with pytest.raises(Refusal) as caught:
        await call(world, method, **params)
    return caught.value.description.removeprefix("Bad Request: ")


async def test_the_bot_knows_itself_and_the_chat(world: LocalTelegram) -> None:
    assert (await call(world, "getMe"))["username"] == "nutgraf_local_bot"
    assert (await call(world, "getChat"))["type"] == "private"
    assert (await call(world, "getChatMember", user_id=2))["status"] == "member"
    assert await refusal(world, "getChatMember", user_id=9) == "user not found"


async def test_a_message_is_sent_and_edited(world: LocalTelegram) -> None:
    sent = await call(world, "sendMessage", text=" one ", reply_markup=MORE)
    assert (sent["text"], sent["reply_markup"]) == ("one", MORE)
    at = sent["message_id"]
    edited = await call(
        world,
        "editMessageText",
        message_id=at,
        text="two",
        entities=[{"type": "bold", "offset": 0, "length": 3}],
    )
    assert (edited["text"], "reply_markup" in edited) == ("two", False)
    assert edited["edit_date"] >= sent["date"]
    assert world.history() == (edited,)


async def test_an_edit_that_changes_nothing_is_refused(world: LocalTelegram) -> None:
    at = (await call(world, "sendMessage", text="one", reply_markup=MORE))["message_id"]
    same = {"message_id": at, "text": "one", "reply_markup": MORE}
    assert "message is not modified" in await refusal(world, "editMessageText", **same)


async def test_buttons_are_changed_and_the_text_stays(world: LocalTelegram) -> None:
    at = (await call(world, "sendMessage", text="one"))["message_id"]
    changed = await call(world, "editMessageReplyMarkup", message_id=at, reply_markup=MORE)
    assert (changed["text"], changed["reply_markup"]) == ("one", MORE)
    same = {"message_id": at, "reply_markup": MORE}
    assert "not modified" in await refusal(world, "editMessageReplyMarkup", **same)
    without = await call(world, "editMessageReplyMarkup", message_id=at)
    assert (without["text"], "reply_markup" in without) == ("one", False)


async def test_only_its_own_messages_can_be_edited(world: LocalTelegram) -> None:
    at = world.say("mine")["message_id"]
    assert "can't be edited" in await refusal(world, "editMessageText", message_id=at, text="x")
    assert "not found" in await refusal(world, "editMessageText", message_id=1, text="x")
    assert "not found" in await refusal(world, "setMessageReaction", message_id=1)


async def test_a_reply_carries_what_it_replies_to(world: LocalTelegram) -> None:
    asked = world.say("question")
    to = {"message_id": asked["message_id"]}
    first = await call(world, "sendMessage", text="answer", reply_parameters=to)
    assert first["reply_to_message"] == asked
    to = {"message_id": first["message_id"]}
    second = await call(world, "sendMessage", text="more", reply_parameters=to)
    assert "reply_to_message" not in second["reply_to_message"]


async def test_a_reply_to_what_is_gone_is_refused_unless_allowed(world: LocalTelegram) -> None:
    to: dict[str, Any] = {"message_id": 1}
    assert "not found" in await refusal(world, "sendMessage", text="a", reply_parameters=to)
    to["allow_sending_without_reply"] = True
    sent = await call(world, "sendMessage", text="a", reply_parameters=to)
    assert "reply_to_message" not in sent


async def test_a_document_is_sent_and_can_be_fetched(world: LocalTelegram) -> None:
    sent: Any = await world.call(
        "sendDocument",
        {"chat_id": 2, "caption": "here", "reply_markup": MORE},
        {"document": ("a.txt", b"words", "text/plain")},
    )
    assert (sent["caption"], sent["document"]["file_name"]) == ("here", "a.txt")
    file = await call(world, "getFile", file_id=sent["document"]["file_id"])
    assert file["file_size"] == 5
    assert world.file(file["file_path"].rpartition("/")[2]).data == b"words"
    assert "no document" in await refusal(world, "sendDocument", document="elsewhere")
    assert "wrong file_id" in await refusal(world, "getFile", file_id="nothing")


async def test_actions_are_told_to_the_page(world: LocalTelegram) -> None:
    assert await call(world, "sendChatAction", action="typing") is True
    assert await world.changes(0) == ({"kind": "action", "action": "typing"},)
    assert "wrong parameter action" in await refusal(world, "sendChatAction", action="dancing")


async def test_a_press_is_answered_once(world: LocalTelegram) -> None:
    at = (await call(world, "sendMessage", text="one", reply_markup=MORE))["message_id"]
    query = {"callback_query_id": world.press(at, "m")}
    assert "MESSAGE_TOO_LONG" in await refusal(
        world, "answerCallbackQuery", **query, text="a" * 201
    )
    assert await call(world, "answerCallbackQuery", **query, text="a", show_alert=True) is True
    assert "query is too old" in await refusal(world, "answerCallbackQuery", **query)


async def test_commands_are_those_for_the_person_and_the_chat(world: LocalTelegram) -> None:
    def named(command: str) -> list[dict[str, str]]:
        return [{"command": command, "description": command}]

    await call(world, "setMyCommands", commands=named("all"))
    assert world.state()["commands"] == {"": named("all")}
    await call(
        world,
        "setMyCommands",
        commands=named("alle"),
        language_code="de",
        scope={"type": "all_private_chats"},
    )
    assert world.state()["commands"] == {"": named("all"), "de": named("alle")}
    await call(world, "setMyCommands", commands=[], scope={"type": "all_private_chats"})
    assert world.state()["commands"] == {"": named("all"), "de": named("alle")}


async def test_a_reaction_stands_at_the_message(world: LocalTelegram) -> None:
    at = world.say("hello")["message_id"]
    thumb = [{"type": "emoji", "emoji": "👍"}]
    assert await call(world, "setMessageReaction", message_id=at, reaction=thumb) is True
    assert world.history()[0]["reaction"] == thumb


async def test_pending_updates_are_dropped(world: LocalTelegram) -> None:
    world.say("hello")
    assert await call(world, "deleteWebhook") is True
    assert len(await call(world, "getUpdates")) == 1
    assert await call(world, "deleteWebhook", drop_pending_updates=True) is True
    assert await call(world, "getUpdates") == []


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        ("sendMessage", {"chat_id": 3, "text": "a"}, "chat not found"),
        ("sendMessage", {"text": ""}, "message text is empty"),
        ("sendMessage", {"text": "<b>a</b>", "parse_mode": "HTML"}, "not a parse mode"),
        ("sendVenue", {}, "does not know the method sendVenue"),
    ],
)
async def test_what_cannot_be_done_is_refused(
    world: LocalTelegram, method: str, params: dict[str, Any], words: str
) -> None:
    assert words in await refusal(world, method, **params)
    assert world.history() == ()


async def test_a_message_is_deleted_once(world: LocalTelegram) -> None:
    at = (await call(world, "sendMessage", text="one"))["message_id"]
    assert await call(world, "deleteMessage", message_id=at) is True
    assert world.history() == ()
    assert "not found" in await refusal(world, "deleteMessage", message_id=at)
