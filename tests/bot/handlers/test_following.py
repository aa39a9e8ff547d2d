"""/follow and its kin, in the test's own process."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from bot.handlers.following import _links_in
from bot.store.following import MOST_FOLLOWS
from tests.bot.conftest import Scene, buttons_of
from tests.builders import ALICE, GROUP, message, press, update, user_chat

pytestmark = pytest.mark.anyio

OPML = b'<opml><body><outline text="A &amp; B" xmlUrl="http://site.example/feed"/></body></opml>'


def opml(name: str = "feeds.opml", **more: Any) -> dict[str, Any]:
    file = {"file_id": "F1", "file_unique_id": "F1", "file_name": name}
    return message(document=file, **more)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "/follow https://site.example/a?b=1 ferry -x",
            (("https://site.example/a?b=1",), "ferry -x"),
        ),
        ("/follow@nutgraf_bot site.example", (("https://site.example/",), "")),
        ("/follow  www.site.example\n ferry", (("https://www.site.example/",), "ferry")),
        ("/follow @harbour", (("https://t.me/harbour",), "")),
        ("/follow t.me/harbour", (("https://t.me/harbour",), "")),
        ("/follow feed://site.example/a", (("https://site.example/a",), "")),
        ("/follow a.example node.js", (("https://a.example/",), "node.js")),
        (
            "/follow https://a.example, https://b.example\nhttps://a.example ferry",
            (("https://a.example/", "https://b.example/"), "ferry"),
        ),
        ("/follow", ((), "")),
        ("/follow the news", ((), "")),
        ("/follow ...", ((), "")),
        ("/follow ftp://site.example", ((), "")),
        ("/follow a..b", ((), "")),
    ],
)
def test_links_are_found_behind_the_command(text: str, found: tuple[tuple[str, ...], str]) -> None:
    assert _links_in(text) == found


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


async def test_each_of_several_links_is_answered(scene: Scene) -> None:
    await scene.take(update(**message("/follow http://10.0.0.1/a http://a.invalid/ ferry")))
    closed, unknown = scene.texts()
    assert closed.startswith("I cannot read what is at 10.0.0.1: it is not public")
    assert unknown.startswith("I cannot find the site a.invalid.")


async def test_unfollow_shows_what_can_be_ended(scene: Scene) -> None:
    scene.telegram.files["F1"] = OPML
    await scene.take(update(**opml()))
    await scene.take(update(**message("/unfollow http://site.example/feed")))
    assert list(buttons_of(scene.telegram.said()[-1])) == ["A & B", "Done"]


async def test_a_chat_may_follow_so_many_and_no_more(scene: Scene) -> None:
    rows = "".join(
        f'<outline text="F" xmlUrl="http://site.example/{n}"/>' for n in range(MOST_FOLLOWS + 600)
    )
    scene.telegram.files["F1"] = f"<opml><body>{rows}</body></opml>".encode()
    await scene.take(update(**opml()))
    assert f"{MOST_FOLLOWS} is the most for a chat: 600" in scene.texts()[-1]
    await scene.take(update(**message("/follow site.example/another")))
    assert scene.texts()[-1].startswith(f"This chat follows {MOST_FOLLOWS} feeds already.")


async def test_nothing_followed_is_nothing_to_export(scene: Scene) -> None:
    await scene.take(update(**message("/export opml")))
    assert scene.texts()[-1].startswith("Nothing is followed here.")


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


async def test_who_asks_too_often_is_told_to_wait(scene: Scene) -> None:
    asked = [update(**message("/follow site.invalid")) for _ in range(40)]
    for one in asked:
        await scene.take(one)
        await asyncio.sleep(0)
    assert any("I will be ready again in" in text for text in scene.texts())


async def test_the_only_feed_of_a_list_opens_as_one_of_many_does(scene: Scene) -> None:
    scene.telegram.files["F1"] = OPML
    await scene.take(update(**opml()))
    await scene.take(update(**message("/following")))
    shown = scene.telegram.messages()[-1]
    await scene.take(press(buttons_of(shown)["A & B"], shown))
    edited = scene.telegram.said("editMessageText")[-1]
    assert "Not after all" not in buttons_of(edited)
    assert "Back" in buttons_of(edited)
