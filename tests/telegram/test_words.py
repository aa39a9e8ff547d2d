"""The bot's words, in the language of whoever asks."""

from __future__ import annotations

import pytest

from bot.chat.strings import languages, strings_for
from tests.telegram.conftest import Stage, article

pytestmark = pytest.mark.anyio


async def test_everybody_is_answered_in_their_own_language(scene: Stage) -> None:
    spoken = {
        **dict(zip(languages(), languages(), strict=True)),
        "pt-br": "pt",
        "zh-hant": "zh",
        "ko": "en",
    }
    assert {"en", "de", "es", "fr", "it", "pt", "ru", "uk"} <= set(spoken)
    for code, language in spoken.items():
        person = await scene.telegram.user(code, language_code=code)
        title = strings_for(language)("help-title")
        await scene.says(person, title, after=await person.say("/help"))
    titles = {strings_for(language)("help-title") for language in languages()}
    assert len(titles) == len(languages())


async def test_numbers_choose_the_forms_of_the_language(scene: Stage) -> None:
    olga = await scene.telegram.user("Olga", language_code="ru")
    for _ in range(2):
        await scene.says(olga, "• ", after=await olga.say(article()))
    await olga.say("/forget")
    asked = await scene.says(olga, "Стереть")
    _, gone = await scene.press(olga, asked, asked.buttons[0])
    assert gone.text == "Стёрто: 2 выжимки, 2 статьи и никаких настроек (их не было)."
