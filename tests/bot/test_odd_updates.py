"""Whatever Telegram may send: nothing breaks, and nobody hears the bot who should not."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.local.checks import check_keyboard, check_text
from tests.bot.conftest import Scene
from tests.builders import ALICE, ARTICLE, BOT, GROUP, NOW, message, press, update, user_chat

pytestmark = pytest.mark.anyio

SEED = 20261124
ROUNDS = 12

DELETED = {"id": 404, "is_bot": False, "first_name": ""}
ROBOT = {"id": 99, "is_bot": True, "first_name": "Robot", "username": "robot_bot"}
CHANNEL = {"id": -1003, "type": "channel", "title": "Morning links"}
BASIC = {"id": -77, "type": "group", "title": "Basic"}

#: Texts that are no article and lead to none that could be fetched.
WORDS = [
    "", " ", "\u200b", "\x00\x01", "\ud800 lone", "\u202e turned \u202d", "e" + "\u0301" * 500,
    "😀" * 300, "/", "/start@", "/digest@other_bot", "//", "@", "@nutgraf_bot", "/auto on on on",
    "/auto ON", "/settings x", "http://", "http://[", "http://127.0.0.1:1/x", "https://a\u0000b.example/",
    "http://192.168.0.1/" + "a" * 4000, "www.", "javascript:alert(1)", "tg://user?id=1",
    "a" * 4096, "word " * 800, '"' * 2000, "“" * 500, "\n" * 2000, ARTICLE[:300],
]  # fmt: skip


@dataclass(frozen=True)
class Odd:
    """An update, and whether the bot may say something to it."""

    raw: dict[str, Any]
    answer: bool


def _entities(chance: random.Random, text: str) -> list[dict[str, Any]]:
    """Entities of any kind at any place, also outside of the text."""
    kinds = ["url", "text_link", "mention", "text_mention", "bot_command", "bold", "pre",
             "custom_emoji", "expandable_blockquote", "date_time", "not_invented_yet"]  # fmt: skip
    found = []
    for _ in range(chance.choice([0, 1, 3, 300])):
        kind = chance.choice(kinds)
        entity: dict[str, Any] = {
            "type": kind,
            "offset": chance.choice([0, 1, len(text), len(text) + 5, 10**6]),
            "length": chance.choice([0, 1, 2, len(text) + 1, 10**6]),
        }
        if kind == "text_link":
            entity["url"] = chance.choice(["http://[", "", "tg://x", "http://127.0.0.1:1/x"])
        if kind == "text_mention":
            entity["user"] = chance.choice([ALICE, DELETED, BOT])
        found.append(entity)
    return found


def _content(chance: random.Random) -> dict[str, Any]:
    """What a message may hold that is no article."""
    text = chance.choice(WORDS)
    file = {"file_id": "f", "file_unique_id": "u"}
    size = {"width": 1, "height": 1}
    poll = {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False,
            "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
            "allows_revoting": False, "members_only": False}  # fmt: skip
    return chance.choice(
        [
            {"text": text, "entities": _entities(chance, text)},
            {"text": text, "entities": _entities(chance, text)},
            {"text": text},
            {"caption": text, "caption_entities": _entities(chance, text), "photo": []},
            {"caption": text, "photo": [{**file, **size}]},
            {"document": {**file, "file_size": 2**40}},
            {"document": file},
            {"voice": {**file, "duration": 0}},
            {"video_note": {**file, "length": 1, "duration": 0}},
            {
                "sticker": {
                    **file,
                    **size,
                    "type": "regular",
                    "is_animated": True,
                    "is_video": True,
                }
            },
            {"poll": poll},
            {"paid_media": {"star_count": 1, "paid_media": []}},
            {"giveaway": {"chats": [CHANNEL], "winners_selection_date": 1, "winner_count": 1}},
            {"story": {"chat": CHANNEL, "id": 1}},
            {"location": {"longitude": 0.0, "latitude": 0.0}},
            {"contact": {"phone_number": "", "first_name": ""}},
            {"not_invented_yet": {"what": "ever"}},
            {},
        ]
    )


def _service(chance: random.Random, chat: dict[str, Any]) -> dict[str, Any]:
    """What Telegram itself says in a chat."""
    return chance.choice(
        [
            {"new_chat_members": [BOT]},
            {"new_chat_members": [DELETED, ROBOT]},
            {"left_chat_member": ALICE},
            {"pinned_message": {"message_id": 1, "date": 0, "chat": chat}},
            {"group_chat_created": True},
            {"forum_topic_created": {"name": "x", "icon_color": 1}},
            {"forum_topic_closed": {}},
            {"general_forum_topic_hidden": {}},
            {"new_chat_title": "x" * 255},
            {"delete_chat_photo": True},
            {"video_chat_ended": {"duration": 1}},
            {"proximity_alert_triggered": {"traveler": ALICE, "watcher": ALICE, "distance": 1}},
            {"write_access_allowed": {}},
            {"users_shared": {"request_id": 1, "users": []}},
            {"web_app_data": {"data": "x", "button_text": "y"}},
        ]
    )


def _around(chance: random.Random, chat: dict[str, Any]) -> dict[str, Any]:
    """What may stand round the content of a message."""
    old = {"message_id": 1, "date": 0, "chat": chat}
    return chance.choice(
        [
            {},
            {"reply_to_message": old},
            {"external_reply": {"origin": {"type": "hidden_user", "date": 1,
                                           "sender_user_name": ""}}},
            {"quote": {"text": "\ud83d", "position": 9999}},
            {"forward_origin": {"type": "channel", "date": 1, "chat": CHANNEL, "message_id": 0}},
            {"forward_origin": {"type": "user", "date": 1, "sender_user": DELETED}},
            {"forward_origin": {"type": "not_invented_yet", "date": 1}},
            {"message_thread_id": 12345},
            {"media_group_id": "1", "has_media_spoiler": True},
            {"link_preview_options": {"is_disabled": True, "url": "http://["}},
        ]
    )  # fmt: skip


def _in_private(chance: random.Random) -> Iterator[Odd]:
    for person in (ALICE, DELETED):
        chat = user_chat(person)
        raw = message(user=person, chat=chat) | _around(chance, chat) | _content(chance)
        yield Odd(update(**raw), answer=True)
        yield Odd(update("edited_message", **raw, edit_date=NOW), answer=False)
        yield Odd(update(**message(user=person), **_service(chance, chat)), answer=False)
        connection = {"business_connection_id": "b"}
        yield Odd(update("business_message", **raw, **connection), answer=False)
    yield Odd(update(**message(user=ROBOT, chat=user_chat(ROBOT)), text=ARTICLE), answer=False)
    yield Odd(update(**message(ARTICLE, via_bot=ROBOT)), answer=True)


def _in_groups(chance: random.Random) -> Iterator[Odd]:
    """Nobody asks here: what names the bot, or is a command, is left out."""
    for chat in (GROUP, BASIC):
        content = _content(chance)
        words = content.get("text", content.get("caption", ""))
        if words.startswith("/") or "@" in words or content.get("entities", ()):
            content = {"text": ARTICLE}
        raw = message(chat=chat) | _around(chance, chat) | content
        yield Odd(update(**raw), answer=False)
        yield Odd(update(**message(chat=chat), **_service(chance, chat)), answer=False)
        yield Odd(update("edited_message", **raw, edit_date=NOW), answer=False)
        asked = {"text": f"@nutgraf_bot {ARTICLE}",
                 "entities": [{"type": "mention", "offset": 0, "length": 12}]}  # fmt: skip
        yield Odd(update(**message(chat=chat, user=ROBOT), **asked), answer=False)
        yield Odd(update(**message(chat=chat, via_bot=ROBOT), **asked), answer=False)
        nobody = message(chat=chat) | content
        del nobody["from"]
        yield Odd(update(**nobody), answer=False)
        linked = message(chat=chat) | {"text": "http://127.0.0.1:1/x", "sender_chat": CHANNEL}
        yield Odd(update(**linked, is_automatic_forward=True), answer=False)
        moved = chance.choice([chat["id"], -1009, 5])
        yield Odd(update(**message(chat=chat), migrate_to_chat_id=moved), answer=False)


def _in_channels(chance: random.Random) -> Iterator[Odd]:
    post = message(chat=CHANNEL, sender_chat=CHANNEL) | _content(chance)
    del post["from"]
    if str(post.get("text", "")).startswith("/"):
        post["text"] = ARTICLE
    yield Odd(update("channel_post", **post), answer=False)
    yield Odd(update("edited_channel_post", **post, edit_date=NOW), answer=False)
    bare = message(chat=CHANNEL)
    del bare["from"]
    yield Odd(update("channel_post", **bare, **_service(chance, CHANNEL)), answer=False)


DATA = [
    "", "x", "d1:", "d1:AAAAAAAAAAAA:n", "d1:AAAAAAAAAAAA:x", "q1:AAAAAAAAAAAA:n:0",
    "q1:AAAAAAAAAAAA:n:9999", "i1:AAAAAAAAAAAA", "s1:length:huge", "s1:trigger:every_link",
    "s1:language:xx", "s1:silent:", "s1:", "f1:yes", "f1:", "f1:maybe", "d" * 64, "d" * 5000,
    "\x00", "\ud800", "d1:AAAAAAAAAAAA:n\n",
]  # fmt: skip


def _pressed(chance: random.Random) -> Iterator[Odd]:
    """Buttons that this bot never made, or that nobody here may press."""
    data = chance.choice(DATA)
    old = {"message_id": 7, "date": 0, "chat": GROUP}
    yield Odd(press(data, message("x", chat=GROUP, user=BOT)), answer=False)
    yield Odd(press(data, old), answer=False)
    loose = press(data, old)
    del loose["callback_query"]["message"]
    yield Odd(loose, answer=False)
    inline = press(data, old)
    del inline["callback_query"]["message"]
    inline["callback_query"]["inline_message_id"] = "BAAA"
    yield Odd(inline, answer=False)
    game = press(data, old)
    del game["callback_query"]["data"]
    game["callback_query"]["game_short_name"] = "chess"
    yield Odd(game, answer=False)


def _elsewhere(chance: random.Random) -> Iterator[Odd]:
    """Queries, members, reactions, and what is not invented yet."""
    query = chance.choice([*WORDS, "x" * 100_000])
    yield Odd(
        update("inline_query", id="1", query=query, offset="\u2028", **{"from": DELETED}),
        answer=False,
    )
    guest = message(chance.choice(WORDS), chat=GROUP, user=DELETED)
    yield Odd(update("guest_message", **guest), answer=False)
    yield Odd(update("guest_message", **guest, guest_query_id="5"), answer=False)
    member = {"user": BOT, "status": chance.choice(["member", "left", "not_invented_yet"])}
    change = {"chat": chance.choice([GROUP, CHANNEL, user_chat(ALICE)]), "date": NOW,
              "from": DELETED, "old_chat_member": {"user": BOT, "status": "left"},
              "new_chat_member": member}  # fmt: skip
    # added to a group or a channel, the bot says a word of welcome
    yield Odd(update("my_chat_member", **change), answer=True)
    yield Odd(update("chat_member", **change), answer=False)
    yield Odd(
        update("message_reaction", chat=GROUP, message_id=1, date=NOW, old_reaction=[],
               new_reaction=[{"type": "emoji", "emoji": "👎"}]),
        answer=False,
    )  # fmt: skip
    yield Odd(update("not_invented_yet", what="ever"), answer=False)
    yield Odd({"update_id": 1}, answer=False)


MAKERS: tuple[Callable[[random.Random], Iterator[Odd]], ...] = (
    _in_private, _in_groups, _in_channels, _pressed, _elsewhere,
)  # fmt: skip


@pytest.mark.parametrize("round_", range(ROUNDS))
async def test_odd_updates_break_nothing_and_wake_nobody(scene: Scene, round_: int) -> None:
    chance = random.Random(SEED + round_)
    taken = 0
    for odd in [odd for make in MAKERS for odd in make(chance)]:
        scene.telegram.calls.clear()
        with capture_logs() as logs:
            taken += await scene.receive(json.dumps(odd.raw))
        errors = [log["event"] for log in logs if log["log_level"] in {"error", "critical"}]
        assert set(errors) <= {"update.unreadable"}, odd.raw
        sent = [c for c in scene.telegram.calls if c.method in {"sendMessage", "editMessageText"}]
        assert odd.answer or sent == [], odd.raw
        for call in sent:
            check_text(call.params["text"], call.params.get("entities"))
            check_keyboard(call.params.get("reply_markup"))
    assert taken > 40
