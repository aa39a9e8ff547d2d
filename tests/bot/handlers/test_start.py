"""/start and /help."""

from __future__ import annotations

import pytest

from bot.chat.strings import languages, strings_for
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
