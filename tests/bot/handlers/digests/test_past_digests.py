"""The digests of earlier runs, as the local chat shows them again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat.strings import strings_for
from bot.handlers.digests.past_digests import PastDigests
from tests.bot.conftest import Scene
from tests.builders import ALICE, ARTICLE, TITLE, message, update
from tests.conftest import ROOT

pytestmark = pytest.mark.anyio


async def test_digests_are_made_again_as_they_were_sent_the_newest_first(scene: Scene) -> None:
    longer = (ROOT / "tests/cases/articles/cup-tie.txt").read_text(encoding="utf-8")
    await scene.take(update(**message(ARTICLE)))
    await scene.take(update(**message(longer)))
    past = PastDigests(scene.services, ALICE["id"])
    made = [one async for one in past.messages()]
    assert [params["text"] for _, _, params in made] == scene.texts()[::-1]
    assert all(params["reply_markup"]["inline_keyboard"] for _, _, params in made)
    newest, oldest = (message_id for message_id, _, _ in made)
    assert newest > oldest
    article = await past.article(oldest)
    assert article is not None
    assert article.title == scene.texts()[0].partition("\n")[0]
    assert await past.article(newest + 1) is None


async def test_what_was_erased_is_not_made_again(scene: Scene) -> None:
    await scene.take(update(**message(ARTICLE)))
    past = PastDigests(scene.services, ALICE["id"])
    ((message_id, _, _),) = [one async for one in past.messages()]
    await scene.services.storage.forget(ALICE["id"])
    assert [one async for one in past.messages()] == []
    assert await past.article(message_id) is None


async def test_the_chosen_language_is_told(scene: Scene) -> None:
    past = PastDigests(scene.services, ALICE["id"])
    assert await past.language() is None
    settings = await scene.services.storage.get_settings(ALICE["id"])
    await scene.services.storage.put_settings(ALICE["id"], replace(settings, language="fr"))
    assert await past.language() == "fr"


async def test_what_the_chat_remembers_is_listed_for_the_page(scene: Scene) -> None:
    await scene.take(update(**message(f"{scene.site}/article")))
    past, strings = PastDigests(scene.services, ALICE["id"]), strings_for("en")
    (digest,) = (await past.recall("digests", " ", 1, strings))["items"]
    assert (digest["title"], digest["link"]) == (TITLE, f"{scene.site}/article")
    assert digest["message_id"] == scene.telegram.messages()[-1]["message_id"]
    assert "line" not in digest
    found = await past.recall("digests", "ferries pier", 1, strings)
    line = found["items"][0]["line"]
    marked = {line["text"][start:end] for start, end in line["marks"]}
    assert marked & {"ferry", "pier"}
    quotes = await past.recall("quotes", "Rehn", 1, strings)
    assert {one["name"] for one in quotes["items"]} == {"Tomas Rehn"}
    assert all(one["quote"].startswith("“") for one in quotes["items"])
    assert await past.recall("quotes", "Nobody", 1, strings) == {"items": [], "more": False}
    assert (await past.recall("digests", "xylophone", 1, strings))["items"] == []
