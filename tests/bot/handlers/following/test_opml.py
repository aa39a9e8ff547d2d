"""Lists of feeds come and go as files."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.incoming.message_reader import Origin
from bot.outgoing.replies import Notice
from tests.bot.conftest import Scene, buttons_of
from tests.bot.handlers.following.lists import OPML, opml
from tests.builders import ALICE, GROUP, message, update

pytestmark = pytest.mark.anyio


async def test_a_list_is_taken_and_sent_as_a_file(scene: Scene) -> None:
    scene.telegram.files["F1"] = OPML
    await scene.take(update(**opml()))
    (text,) = scene.texts()
    assert text.startswith("From the list, 1 feed is followed from now on.")
    await scene.take(update(**message("/export opml")))
    (sent,) = scene.telegram.said("sendDocument")
    assert sent["caption"] == "Followed here: 1"
    await scene.take(update(**message("/following")))
    assert list(buttons_of(scene.telegram.said()[-1])) == ["A & B", "Done"]


async def test_a_list_in_a_group_is_taken_by_its_caption_or_in_reply(scene: Scene) -> None:
    scene.telegram.admins.add(ALICE["id"])
    scene.telegram.files["F1"] = OPML
    captioned = opml(chat=GROUP, caption="/follow")
    await scene.take(update(**captioned))
    assert scene.texts()[-1].startswith("From the list, 1 feed")
    replied = message("/follow", chat=GROUP, reply_to=opml(chat=GROUP))
    await scene.take(update(**replied))
    assert "Followed already: 1" in scene.texts()[-1]


async def test_a_list_of_any_name_is_taken_with_follow(scene: Scene) -> None:
    scene.telegram.files["F1"] = OPML
    await scene.take(update(**opml("subscriptions.xml", caption="/follow")))
    assert scene.texts()[-1].startswith("From the list, 1 feed")
    await scene.take(update(**message("/follow", reply_to=opml("subscriptions.xml"))))
    assert "Followed already: 1" in scene.texts()[-1]


@pytest.mark.parametrize("asked", [opml(), message("/follow http://127.0.0.1:9/feed")])
async def test_a_notice_that_was_still_on_its_way_when_the_work_failed_is_taken_back(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, asked: dict[str, Any]
) -> None:
    async def show(origin: Origin, words: str, notice: Notice, done: asyncio.Event) -> None:
        await done.wait()
        notice.message_id = 77

    monkeypatch.setattr(scene.services.replies, "_show_work", show)
    await scene.take(update(**asked))
    assert [one["message_id"] for one in scene.telegram.said("deleteMessage")] == [77]


async def test_nothing_followed_is_nothing_to_export(scene: Scene) -> None:
    await scene.take(update(**message("/export opml")))
    assert scene.texts()[-1].startswith("Nothing is followed here.")
