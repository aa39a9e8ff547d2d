"""/start and /help."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest
from telegram import Update

from bot.chat.strings import languages, strings_for
from bot.handlers.start import on_help, on_start
from summarizer.languages import comma_of
from tests.bot.conftest import Scene
from tests.builders import ALICE, message, update

pytestmark = pytest.mark.anyio


async def test_the_example_looks_as_a_digest_does(scene: Scene) -> None:
    for language in languages():
        await scene.take(update(**message("/start", user={**ALICE, "language_code": language})))
        sent = scene.telegram.said()[-1]
        text, strings = sent["text"], strings_for(language)
        bold = [
            text[e["offset"] : e["offset"] + e["length"]]
            for e in sent["entities"]
            if e["type"] == "bold"
        ]
        name, comma, role = strings("start-example-speaker").partition(comma_of(language))
        assert bold[-1] == name
        assert role
        assert text.endswith(f"— {name}{comma}{role}")


async def test_help_says_how(scene: Scene) -> None:
    await scene.take(update(**message("/help")))
    assert "Up to 3 links" in scene.texts()[0]
    assert "type @nutgraf_bot and a link" in scene.texts()[0]


async def test_in_the_local_chat_nothing_is_said_of_groups(scene: Scene) -> None:
    local = replace(scene.services, empty_page=lambda _: None)
    for handler, text in ((on_start, "/start"), (on_help, "/help")):
        asked = Update.de_json(update(**message(text)), scene.application.bot)
        context: Any = SimpleNamespace(bot=scene.application.bot)
        await handler(local, asked, context)
        await handler(scene.services, asked, context)
        alone, elsewhere = scene.texts()[-2:]
        for words in ("group", "mention", "@nutgraf_bot"):
            assert words not in alone
        assert "group" in elsewhere
