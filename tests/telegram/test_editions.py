"""Editions, from /edition to the message that comes by itself.

Nobody waits for a time of day: a scene lets the timer of a chat be due.
"""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from typing import Any

import pytest

from tests.builders import TITLE
from tests.telegram.conftest import Stage, article

pytestmark = pytest.mark.anyio

_HEAD = "📰 Edition of "


def _database(scene: Stage) -> sqlite3.Connection:
    return sqlite3.connect(scene.world.data / "nutgraf.db", timeout=20)


def _due_at(scene: Stage, chat: Any) -> float | None:
    """When the chat's next edition comes."""
    with closing(_database(scene)) as database:
        asked = "SELECT due_at FROM timers WHERE kind = 'edition' AND key = ?"
        row = database.execute(asked, (str(chat.id),)).fetchone()
        return row and row[0]


def _let_be_due(scene: Stage, chat: Any) -> None:
    with closing(_database(scene)) as database, database:
        due = "UPDATE timers SET due_at = ? WHERE kind = 'edition' AND key = ?"
        changed = database.execute(due, (time.time() - 1, str(chat.id))).rowcount
        assert changed == 1


def _minute(at: float | None) -> str:
    return time.strftime("%H:%M", time.gmtime(at))


async def _group(scene: Stage, **more: Any) -> tuple[Any, Any]:
    alice = await scene.telegram.user("Alice")
    group = await scene.telegram.supergroup("Readers", [alice], bot="administrator", **more)
    return group, alice


async def test_a_private_chat_gets_an_edition_at_its_time_and_silence_when_it_is_empty(
    scene: Stage,
) -> None:
    alice = await scene.telegram.user("Alice")
    await scene.digest(alice, after=await alice.say(article()))
    asked = await scene.says(alice, "What time is it", after=await alice.say("/edition 18:00"))
    assert _due_at(scene, alice) is None
    assert "· New York" in " ".join(asked.buttons)
    panel = await scene.says(alice, "Time zone: UTC", after=await alice.say("UTC"))
    assert "Every day, 18:00" in panel.text
    assert "The next one comes on " in panel.text
    assert _minute(_due_at(scene, alice)) == "18:00"
    _let_be_due(scene, alice)
    edition = await scene.says(alice, _HEAD)
    assert edition.text.split("\n\n")[1].startswith(f"{TITLE}\n• ")
    assert (edition.reply_to, edition.buttons) == (None, [])
    said = [one.id for one in await scene.by_bot(alice)]
    _let_be_due(scene, alice)

    async def is_put_forward() -> bool:
        return (_due_at(scene, alice) or 0) > time.time()

    await scene.telegram.wait_for(is_put_forward, timeout=30)
    assert [one.id for one in await scene.by_bot(alice)] == said
    assert _minute(_due_at(scene, alice)) == "18:00"


async def test_now_brings_one_at_once_and_then_nothing_new(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    await scene.digest(alice, after=await alice.say(scene.site.story()))
    asked = await alice.say("/edition now")
    edition = await scene.says(alice, _HEAD, after=asked)
    assert TITLE in edition.text
    asked = await alice.say("/edition now")
    await scene.says(alice, "Nothing new was shared here", after=asked)


async def test_every_button_of_the_panel_does_what_it_says(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    await scene.digest(alice, after=await alice.say(article()))
    panel = await scene.says(alice, "There is none yet", after=await alice.say("/edition"))
    _, asked = await scene.press(alice, panel, "7:00")
    assert asked.text.startswith("What time is it where you are?")
    (london,) = [label for label in asked.buttons if label.endswith("· London")]
    _, shown = await scene.press(alice, panel, london)
    assert "Every day, 7:00\nTime zone: London" in shown.text
    _, days = await scene.press(alice, panel, "Days: ")
    assert days.text.startswith("On which days?")
    _, days = await scene.press(alice, panel, "Saturday and Sunday")
    _, days = await scene.press(alice, panel, "Fri")
    assert days.text.endswith("Fri, Sat, Sun, 7:00")
    await scene.press(alice, panel, "Back")
    _, quiet = await scene.press(alice, panel, "Quiet hours: none")
    assert quiet.text.startswith("When shall it be quiet?")
    _, shown = await scene.press(alice, panel, "23:00–8:00")
    assert "Quiet hours: 23:00–8:00" in shown.text
    _, zones = await scene.press(alice, panel, "Time zone: London")
    assert zones.text.startswith("What time is it where you are?")
    await scene.press(alice, panel, "Back")
    _, stopped = await scene.press(alice, panel, "Switch off")
    assert (stopped.text.split("\n")[1], stopped.buttons) == (
        "There will be no more editions here. /edition brings them back.", [],
    )  # fmt: skip
    assert _due_at(scene, alice) is None
    panel = await scene.says(alice, "There is none yet", after=await alice.say("/edition"))
    await scene.press(alice, panel, "Send one now")
    await scene.says(alice, _HEAD, after=panel)
    panel = await scene.says(alice, "There is none yet", after=await alice.say("/edition"))
    _, done = await scene.press(alice, panel, "Done")
    assert done.buttons == []


async def test_what_is_not_understood_gets_examples_and_places_that_are_like_it(
    scene: Stage,
) -> None:
    alice = await scene.telegram.user("Alice")
    asked = await alice.say("/edition soonish")
    await scene.says(alice, "I do not understand “soonish”. For example:", after=asked)
    asked = await alice.say("/edition zone Brelin")
    question = await scene.says(alice, "I do not know of a time zone called", after=asked)
    (berlin,) = [label for label in question.buttons if label.endswith("· Berlin")]
    _, panel = await scene.press(alice, question, berlin)
    assert "Time zone: Berlin" in panel.text
    asked = await alice.say("/edition quiet 23:30-8")
    await scene.says(alice, "Quiet hours: 23:30–8:00", after=asked)


async def test_in_a_group_admins_set_it_in_a_topic_and_it_comes_there(scene: Stage) -> None:
    owner, mallory = await scene.telegram.user("Owner"), await scene.telegram.user("Mallory")
    forum = await scene.telegram.supergroup("Forum", [owner, mallory], forum=True)
    news = await forum.topic("News", owner)
    asked = await mallory.say("/edition 18:00", chat=forum, thread=news)
    await scene.says(forum, "Only an admin", after=asked)
    asked = await owner.say(f"/digest {scene.site.story()}", chat=forum)
    await scene.digest(forum, after=asked)
    asked = await owner.say("/edition 18:00", chat=forum, thread=news)
    question = await scene.says(forum, "What time is it", after=asked)
    told = await owner.say("Berlin", chat=forum, thread=news, reply_to=question)
    panel = await scene.says(forum, "Time zone: Berlin", after=told)
    assert panel.thread == news
    answer, _ = await scene.press(mallory, panel, "Switch off")
    assert "Only an admin" in str(answer)
    _let_be_due(scene, forum)
    edition = await scene.says(forum, _HEAD, after=panel)
    assert edition.thread == news


async def test_a_channel_has_an_edition_and_its_panel_goes_away(scene: Stage) -> None:
    owner = await scene.telegram.user("Owner")
    channel = await scene.telegram.channel("Skerry Daily", [owner])
    await channel.post(f"/digest {scene.site.story()}")
    await scene.digest(channel)
    asked = await channel.post("/edition 18:00")
    question = await scene.says(channel, "What time is it", after=asked)
    (london,) = [label for label in question.buttons if label.endswith("· London")]
    await scene.press(owner, question, london)
    await scene.telegram.answer_to(await owner.press(question, "Done"), timeout=30)
    _let_be_due(scene, channel)
    await scene.says(channel, _HEAD)
    said = [one.text.partition("\n")[0] for one in await scene.by_bot(channel)]
    assert [text.startswith(_HEAD) for text in said] == [False, True]
    assert said[0] == TITLE


async def test_in_a_channel_now_leaves_nothing_but_the_edition(scene: Stage) -> None:
    owner = await scene.telegram.user("Owner")
    channel = await scene.telegram.channel("Skerry Weekly", [owner])
    await channel.post(f"/digest {scene.site.story()}")
    await scene.digest(channel)
    await channel.post("/edition now")
    await scene.says(channel, _HEAD)
    texts = [m.text.partition(" ")[0] for m in await scene.telegram.messages(channel)]
    assert "/edition" not in texts


async def test_who_has_blocked_the_bot_gets_no_edition_until_it_is_let_in_again(
    scene: Stage,
) -> None:
    alice = await scene.telegram.user("Alice")
    await scene.digest(alice, after=await alice.say(article()))
    await scene.says(alice, "What time", after=await alice.say("/edition 18:00"))
    await scene.says(alice, "Time zone: UTC", after=await alice.say("UTC"))
    said = len(await scene.by_bot(alice))
    await alice.block()
    await scene.world.settle()
    _let_be_due(scene, alice)

    async def is_put_forward() -> bool:
        return (_due_at(scene, alice) or 0) > time.time()

    await scene.telegram.wait_for(is_put_forward, timeout=30)
    await alice.unblock()
    assert len(await scene.by_bot(alice)) == said
    _let_be_due(scene, alice)
    await scene.says(alice, _HEAD)


async def test_forget_takes_the_edition_along(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    await scene.says(alice, "What time", after=await alice.say("/edition 18:00"))
    await scene.says(alice, "Time zone: UTC", after=await alice.say("UTC"))
    shown = await scene.says(alice, "Erase all", after=await alice.say("/forget"))
    await scene.press(alice, shown, "Erase everything")
    assert _due_at(scene, alice) is None
