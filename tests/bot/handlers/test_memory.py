"""/quotes, /find, /export and the setting for memory, over a recorded Telegram."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from bot.chat.settings.chat_settings import ChatSettings, Retention, Trigger
from bot.store.sql.database import open_database
from bot.store.sql.memory import SqlMemory
from bot.store.storage import KEPT_S
from tests.bot.conftest import Scene, buttons_of
from tests.bot.store.sql.remembered import digest
from tests.bot.store.sql.remembered import said as quote_by
from tests.bot.store.sql.test_sqlite_file import _holding
from tests.builders import ARTICLE, GROUP, MALLORY, TITLE, message, press, update

pytestmark = pytest.mark.anyio

CHANNEL = {"id": -1009, "type": "channel", "title": "News"}


async def ask(scene: Scene, words: str, **more: object) -> str:
    """What the bot answers to a message."""
    await scene.take(update(**message(words, **more)))  # type: ignore[arg-type]
    return scene.texts()[-1]


async def push(scene: Scene, data: str) -> str:
    """What stands in the latest message with buttons once a button is pressed."""
    await scene.take(press(data, scene.telegram.messages()[-1]))
    return str(scene.telegram.said("editMessageText")[-1]["text"])


async def test_with_memory_off_nothing_is_remembered(scene: Scene) -> None:
    await ask(scene, "/settings")
    await push(scene, "s1:memory:off")
    await ask(scene, ARTICLE)
    assert [one async for one in scene.services.memory.everything(501)] == []
    assert (await ask(scene, "/find ferry")).startswith("Memory is off in this chat")
    assert (await ask(scene, "/export")).startswith("Memory is off in this chat")


async def test_to_switch_it_off_erases_it_from_the_file(scene: Scene, tmp_path: Path) -> None:
    await ask(scene, f"{ARTICLE}\n“The marmalade zeppelin flies,” said Quintessa Vandermolen.")
    assert "Vandermolen" in await ask(scene, "/quotes vandermolen")
    key = (await scene.services.storage.past_digests(501))[0].digest.article_key
    await scene.services.storage.put_article(key, await _blank())
    await ask(scene, "/settings")
    await push(scene, "s1:memory:off")
    assert _holding(tmp_path, "Vandermolen") == _holding(tmp_path, "vandermolen") == []


async def _blank() -> object:
    from summarizer.model import Article

    return Article(text="Nothing.")


async def test_the_choice_says_what_off_does_and_marks_what_is_chosen(scene: Scene) -> None:
    await ask(scene, "/settings")
    assert "s1:memories" in buttons_of(scene.telegram.messages()[-1]).values()
    words = await push(scene, "s1:memories")
    assert "off erases all of it" in words
    edited = scene.telegram.said("editMessageText")[-1]
    assert list(buttons_of(edited)) == [
        "✓ Memory: 35 days", "Memory: a year", "Memory: off", "Back",
    ]  # fmt: skip


async def test_a_button_of_another_kind_is_refused(scene: Scene) -> None:
    await ask(scene, ARTICLE)
    await ask(scene, "/quotes")
    before = scene.texts()
    await scene.take(press("m1:q:en:0:", scene.telegram.messages()[-1]))
    assert scene.texts() == before


async def test_a_page_that_is_gone_says_what_can_be_done(scene: Scene) -> None:
    await ask(scene, ARTICLE)
    await ask(scene, "/quotes")
    assert (await push(scene, "m1:q:en:7:Nobody")).startswith("The digests of this chat quote")
    assert (await push(scene, "m1:f:en:7:ferry")).startswith("No digest of this chat")


async def _keep(tmp_path: Path, number: int, words: str, *, after_s: float) -> None:
    async with open_database(f"sqlite+aiosqlite:///{tmp_path / 'x.db'}") as engine:
        memory = SqlMemory(engine, clock=lambda: time.time() + after_s)
        await memory.keep(digest(number, words, chat_id=501), for_s=KEPT_S)


async def test_a_page_is_turned_past_what_came_meanwhile(scene: Scene, tmp_path: Path) -> None:
    """A digest that came later would move the lines of the first page to the next one."""
    for number in range(7):
        await _keep(tmp_path, number, "A pier.", after_s=number - 60)
    first = await ask(scene, "/find pier")
    shown = {**scene.telegram.messages()[-1], "date": int(time.time())}
    assert [number for number in range(7) if f"Title {number}" in first] == [2, 3, 4, 5, 6]
    await _keep(tmp_path, 9, "A pier.", after_s=60)
    await scene.take(press(buttons_of(shown)["Next ›"], shown))
    second = scene.telegram.said("editMessageText")[-1]["text"]
    assert [number for number in range(10) if f"Title {number}" in second] == [0, 1]


@pytest.mark.parametrize("sent", [0, 1])
async def test_a_message_that_is_too_old_to_say_when_it_came_has_all_pages(
    scene: Scene, sent: int
) -> None:
    await ask(scene, ARTICLE)
    await ask(scene, "/find ferry")
    shown = {**scene.telegram.messages()[-1], "date": sent}
    await scene.take(press("m1:f:en:1:ferry", shown))
    told = scene.telegram.said("editMessageText")[-1]["text"]
    assert (TITLE in told) == (sent == 0)


async def test_a_person_who_is_chosen_under_an_old_message_has_the_latest_quotes(
    scene: Scene,
) -> None:
    await ask(scene, ARTICLE)
    await ask(scene, "/quotes")
    shown = {**scene.telegram.messages()[-1], "date": 1_700_000_000}
    await ask(scene, ARTICLE.replace("ferry", "barge").replace("a crossing", "a barge"))
    await scene.take(press(buttons_of(shown)["Ina Brandt"], shown))
    assert "long enough for a barge" in scene.telegram.said("editMessageText")[-1]["text"]


async def test_the_pages_of_everybody_stay_in_step_under_an_old_message(
    scene: Scene, tmp_path: Path
) -> None:
    def said(number: int) -> str:
        return f"We shall build pier number {number} by the end of the summer"

    async def keep(number: int, *, after_s: float) -> None:
        async with open_database(f"sqlite+aiosqlite:///{tmp_path / 'x.db'}") as engine:
            memory = SqlMemory(engine, clock=lambda: time.time() + after_s)
            kept = digest(number, quotes=(quote_by("Ina Brandt", said(number)),), chat_id=501)
            await memory.keep(kept, for_s=KEPT_S)

    for number in range(7):
        await keep(number, after_s=number - 60)
    await ask(scene, "/quotes brandt")
    shown = {**scene.telegram.messages()[-1], "date": 1_700_000_000}
    await scene.take(press(buttons_of(shown)["Everybody"], shown))
    edited = scene.telegram.said("editMessageText")[-1]
    assert [number for number in range(7) if said(number) in edited["text"]] == [2, 3, 4, 5, 6]
    await keep(9, after_s=60)
    await scene.take(press(buttons_of(edited)["Next ›"], shown))
    second = scene.telegram.said("editMessageText")[-1]["text"]
    assert [number for number in range(10) if said(number) in second] == [0, 1]


async def test_all_words_are_looked_for_and_what_has_no_button_is_told(
    scene: Scene, tmp_path: Path
) -> None:
    words = "प्रधानमंत्री मोदी की यात्रा"
    for number in range(6):
        await _keep(tmp_path, number, f"{words} {number}", after_s=number - 60)
    await _keep(tmp_path, 9, "प्रधानमंत्री", after_s=-1)
    found = await ask(scene, f"/find {words}")
    assert found.count("Title") == 5
    assert "Title 9" not in found
    assert found.endswith("have no room for so many words. Try fewer words.")
    assert "reply_markup" not in scene.telegram.messages()[-1]
    assert "no room" not in await ask(scene, f"/find {words} 3")
    assert "no room" not in await ask(scene, "/find प्रधानमंत्री मोदी")
    assert list(buttons_of(scene.telegram.messages()[-1])) == ["Next ›"]


@pytest.mark.parametrize("command", ["/find", "/quotes"])
async def test_what_is_too_long_to_look_for_is_told(scene: Scene, command: str) -> None:
    await ask(scene, ARTICLE)
    assert "x" * 100 in await ask(scene, f"{command} {'x' * 100}")
    assert (await ask(scene, f"{command} {'x' * 101}")).endswith("at most 100 characters.")


@pytest.mark.parametrize("words", ["a*", "fe* pier", "ferry -p*", "ferry OR pi*"])
async def test_a_beginning_that_is_too_short_is_told(scene: Scene, words: str) -> None:
    await ask(scene, ARTICLE)
    assert (await ask(scene, f"/find {words}")).startswith("A beginning needs 3 letters or more:")
    assert TITLE in await ask(scene, "/find fer*")


async def test_an_article_without_quotations_leaves_none_to_show(scene: Scene) -> None:
    plain = "\n\n".join(one for one in ARTICLE.split("\n\n") if "“" not in one)
    await ask(scene, f"{plain}\n{plain.partition('.')[2]}")
    assert await ask(scene, "/quotes") == (
        "There is no quotation in the digests of this chat so far."
    )


async def test_an_export_that_was_sent_is_not_sent_again(scene: Scene) -> None:
    from bot.incoming.message_reader import Origin
    from bot.store.answer_attempt import Attempt, begin

    origin = Origin(chat_id=501, message_id=None, thread_id=None, asker_id=501, language_code="en")
    begin(Attempt(update_id=1, failed=1, earlier=[77]))
    await scene.services.replies.send_file(origin, "a.md", b"x", "words")
    assert "sendDocument" not in [call.method for call in scene.telegram.calls]


async def test_only_admins_take_a_groups_digests_along(scene: Scene) -> None:
    await ask(scene, f"/digest {scene.site}/article", chat=GROUP)
    assert (await ask(scene, "/export", chat=GROUP, user=MALLORY)).startswith("Only an admin")


async def test_a_group_that_remembers_nothing_does_not_for_its_channel_either(
    scene: Scene,
) -> None:
    storage = scene.services.storage
    await storage.put_settings(CHANNEL["id"], ChatSettings(trigger=Trigger.EVERY_LINK))
    await storage.put_settings(GROUP["id"], ChatSettings(memory=Retention.OFF))
    post = message(
        f"{scene.site}/article", chat=GROUP, sender_chat=CHANNEL, is_automatic_forward=True
    )
    await scene.take(update(**post))
    assert scene.texts()[-1].startswith(TITLE)
    assert [one async for one in scene.services.memory.everything(GROUP["id"])] == []


@pytest.mark.parametrize("config", [{"rate_user": "2/hour"}], indirect=True)
async def test_who_asks_too_often_is_told_so_once(scene: Scene) -> None:
    for words in ("/quotes", "/find ferry", "/quotes", "/find ferry", "/export"):
        await scene.take(update(**message(words)))
    *_, refusal = scene.texts()
    assert len(scene.texts()) == 3
    assert refusal.startswith("That is a lot at once.")
