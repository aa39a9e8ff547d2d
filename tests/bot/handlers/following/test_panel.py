"""What a chat follows is shown with buttons that change it."""

from __future__ import annotations

import pytest

from tests.bot.conftest import Scene, buttons_of
from tests.bot.handlers.following.lists import OPML, opml
from tests.builders import ALICE, message, press, update, user_chat

pytestmark = pytest.mark.anyio


async def test_unfollow_shows_what_can_be_ended(scene: Scene) -> None:
    scene.telegram.files["F1"] = OPML
    await scene.take(update(**opml()))
    await scene.take(update(**message("/unfollow http://site.example/feed")))
    assert list(buttons_of(scene.telegram.said()[-1])) == ["A & B", "Done"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("w1:aaaaaaaaaaaa:end", "This chat does not follow that feed any more."),
        ("w1:aaaaaaaaaaaa:burn", "I do not know this button."),
        ("w1:list:9999", "I do not know this button."),
    ],
)
async def test_odd_presses_are_told(scene: Scene, data: str, words: str) -> None:
    shown = message("x", chat=user_chat(ALICE))
    await scene.take(press(data, shown))
    (told,) = scene.telegram.said("answerCallbackQuery")
    assert told["text"].startswith(words)


async def test_the_only_feed_of_a_list_opens_as_one_of_many_does(scene: Scene) -> None:
    scene.telegram.files["F1"] = OPML
    await scene.take(update(**opml()))
    await scene.take(update(**message("/following")))
    shown = scene.telegram.messages()[-1]
    await scene.take(press(buttons_of(shown)["A & B"], shown))
    edited = scene.telegram.said("editMessageText")[-1]
    assert "Not after all" not in buttons_of(edited)
    assert "Back" in buttons_of(edited)
