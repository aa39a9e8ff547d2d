"""What nobody foresaw: logged with a reference that the person is told."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from structlog.testing import capture_logs
from telegram import Update

from bot.chat.settings.chat_settings import ChatSettings, Trigger
from bot.chat.strings import strings_for
from bot.handlers.failures import give_up
from bot.store.storage import DatabaseAway
from bot.work.digest_service import DigestService
from tests.bot.conftest import Scene
from tests.builders import ALICE, ARTICLE, BOT, GROUP, TITLE, message, press, update

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


_GERMAN = ChatSettings(language="de", silent=True)


async def test_what_went_wrong_is_told_as_the_chat_has_set_it(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object, **__: object) -> None:
        raise RuntimeError

    for method in ("make", "open"):
        monkeypatch.setattr(DigestService, method, broken)
    await scene.services.storage.put_settings(ALICE["id"], _GERMAN)
    asked = message(ARTICLE)
    await scene.take(update(**asked))
    (told,) = scene.telegram.said()
    assert (told["text"][:9], told["disable_notification"]) == ("Bei mir i", True)
    await scene.take(press("d1:abcdefghij-_:n", asked))
    (toast,) = scene.telegram.said("answerCallbackQuery")
    assert toast["text"][:9] == "Bei mir i"


async def test_what_is_given_up_is_told_as_the_chat_has_set_it(scene: Scene) -> None:
    await scene.services.storage.put_settings(ALICE["id"], _GERMAN)
    asked = Update.de_json(update(**message("hello")), scene.application.bot)
    assert await give_up(scene.services, asked)
    (told,) = scene.telegram.said()
    assert told["text"] == strings_for("de")("gave-up")
    assert told["disable_notification"]


async def test_what_is_given_up_is_told_also_while_the_database_is_away(scene: Scene) -> None:
    class Away:
        """The storage of a database that is away."""

        async def get_settings(self, _chat_id: int) -> ChatSettings:
            raise DatabaseAway("away")

    asked = Update.de_json(update(**message("hello")), scene.application.bot)
    assert await give_up(replace(scene.services, storage=Away()), asked)
    assert scene.texts() == [strings_for("en")("gave-up")]


CHANNEL = {"id": -1003, "type": "channel", "title": "Morning links"}


def _post(text: str) -> dict[str, Any]:
    body = message(text, chat=CHANNEL, sender_chat=CHANNEL)
    del body["from"]
    return update("channel_post", **body)


def _in_group(text: str, **more: Any) -> dict[str, Any]:
    return update(**message(text, chat=GROUP, **more))


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        (_post("/digest https://x.example/1"), 1),
        (_post("https://x.example/1"), 0),
        (_in_group("/digest https://x.example/1"), 1),
        (_in_group("@nutgraf_bot https://x.example/1"), 1),
        (_in_group(ARTICLE, reply_to=message("Hello.", chat=GROUP, user=BOT)), 1),
        (_in_group("https://x.example/1"), 0),
    ],
)
async def test_what_broke_is_told_to_whoever_asked_and_to_nobody_else(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, asked: dict[str, Any], count: int
) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError

    for chat in (CHANNEL, GROUP):
        settings = ChatSettings(trigger=Trigger.EVERY_LINK)
        await scene.services.storage.put_settings(chat["id"], settings)  # type: ignore[arg-type]
    monkeypatch.setattr(DigestService, "make", broken)
    with capture_logs() as logs:
        await scene.take(asked)
    assert [log["event"] for log in logs] == ["update.failed"]
    told = [text for text in scene.texts() if text.startswith("Something broke on my side.")]
    assert len(told) == count
    await give_up(scene.services, Update.de_json(asked, scene.application.bot))
    told = [text for text in scene.texts() if text.startswith("I tried several times")]
    assert len(told) == count


async def test_a_person_who_blocked_the_bot_is_let_go(scene: Scene) -> None:
    reason = "Forbidden: bot was blocked by the user"
    scene.telegram.refusals["sendMessage"] = [(403, reason)]
    with capture_logs() as logs:
        await scene.take(update(**message("hello")))
    assert [log["event"] for log in logs] == ["reply.forbidden"]


#: What Telegram may say to anything while it is in trouble itself.
PASSING = [
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (404, "Not Found"),
    (409, "Conflict"),
    (500, "Internal Server Error"),
    (502, "Bad Gateway"),
]


async def _open(scene: Scene) -> list[tuple[int, int]]:
    """The updates that are not answered, and how often the work on them was begun in vain."""
    return [(entry.update_id, entry.begun) for entry in await scene.journal.take_open()]


async def _asked(scene: Scene, text: str = "hello") -> dict[str, Any]:
    """Something that was asked and stands in the journal."""
    asked = update(**message(text))
    await scene.update_queue.put(Update.de_json(asked, scene.application.bot))
    return asked


@pytest.mark.parametrize("refusal", PASSING, ids=str)
async def test_a_passing_fault_of_telegram_goes_unnoticed(
    scene: Scene, refusal: tuple[int, str]
) -> None:
    scene.telegram.refusals["sendMessage"] = [refusal] * 3
    with capture_logs() as logs:
        await scene.take(await _asked(scene))
    assert len(scene.texts()) == 4
    assert len(set(scene.texts())) == 1
    assert logs == []
    assert await _open(scene) == []


@pytest.mark.parametrize("refusal", PASSING[1:], ids=str)
async def test_while_telegram_is_away_an_update_stays_open(
    scene: Scene, refusal: tuple[int, str]
) -> None:
    scene.telegram.refusals["sendMessage"] = [refusal] * 9
    asked = await _asked(scene)
    with capture_logs() as logs:
        await scene.take(asked)
    assert [(log["event"], log["log_level"]) for log in logs] == [
        ("update.unanswered", "warning"),
        ("update.later", "warning"),
    ]
    assert len(scene.texts()) == 4
    # tried to an end: it is not what brings the bot down
    assert await _open(scene) == [(asked["update_id"], 0)]


async def test_what_is_refused_for_no_known_reason_is_told(scene: Scene) -> None:
    scene.telegram.refusals["sendMessage"] = [(400, "Bad Request: the text is odd")] * 4
    with capture_logs() as logs:
        await scene.take(await _asked(scene))
    assert [log["event"] for log in logs] == ["update.failed"]
    assert scene.texts()[-1].startswith("Something broke on my side.")
    assert await _open(scene) == []


async def test_where_nothing_can_be_told_an_update_stays_open_for_some_tries(
    scene: Scene,
) -> None:
    scene.telegram.refusals["sendMessage"] = [(400, "Bad Request")] * 99
    asked = await _asked(scene)
    with capture_logs() as logs:
        for _ in range(3):
            await scene.take(asked)
            assert await _open(scene) == [(asked["update_id"], 0)]
        await scene.take(asked)
    assert await _open(scene) == []
    assert [log["event"] for log in logs].count("update.failure_untold") == 4
    assert len(scene.texts()) == 4 * (4 + 4)  # the answer, and a word about it


async def test_what_broke_is_told_when_telegram_is_back(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(DigestService, "make", broken)
    scene.telegram.refusals["sendMessage"] = [(502, "Bad Gateway")] * 4
    asked = await _asked(scene, ARTICLE)
    with capture_logs() as logs:
        await scene.take(asked)
        assert await _open(scene) == [(asked["update_id"], 0)]
        await scene.take(asked)
    assert [log["event"] for log in logs].count("update.failed") == 2
    assert scene.texts()[-1].startswith("Something broke on my side.")
    assert await _open(scene) == []


@pytest.mark.parametrize("config", [{"rate_user": "1/hour"}], indirect=True)
async def test_a_second_try_is_not_held_against_who_asked(scene: Scene) -> None:
    scene.telegram.refusals["sendMessage"] = [(502, "Bad Gateway")] * 4
    asked = await _asked(scene, ARTICLE)
    for _ in range(2):
        await scene.take(asked)
    assert scene.texts()[-1].startswith(TITLE)


async def test_an_admin_is_not_taken_for_a_member_while_telegram_is_away(scene: Scene) -> None:
    scene.telegram.admins.add(ALICE["id"])
    asked = update(**message("/auto on", chat=GROUP))
    await scene.update_queue.put(Update.de_json(asked, scene.application.bot))
    scene.telegram.refusals["getChatMember"] = [(502, "Bad Gateway")] * 4
    await scene.take(asked)
    assert scene.texts() == []
    await scene.take(asked)
    assert "only admins" not in scene.texts()[0].lower()


async def test_what_is_given_up_stays_open_until_that_is_told(scene: Scene) -> None:
    asked = Update.de_json(update(**message("hello")), scene.application.bot)
    scene.telegram.refusals["sendMessage"] = [(502, "Bad Gateway")] * 4
    assert not await give_up(scene.services, asked)
    assert await give_up(scene.services, asked)
    scene.telegram.refusals["sendMessage"] = [(403, "Forbidden: bot was blocked by the user")]
    assert await give_up(scene.services, asked)
