"""/follow and its kin, in the test's own process."""

from __future__ import annotations

import asyncio

import pytest

from bot.handlers.following.follow import _links_in
from bot.store.following import MOST_FOLLOWS
from tests.bot.conftest import Scene
from tests.bot.handlers.following.lists import opml
from tests.builders import message, update

pytestmark = pytest.mark.anyio


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


async def test_each_of_several_links_is_answered(scene: Scene) -> None:
    await scene.take(update(**message("/follow http://10.0.0.1/a http://a.invalid/ ferry")))
    closed, unknown = scene.texts()
    assert closed.startswith("I cannot read what is at 10.0.0.1: it is not public")
    assert unknown.startswith("I cannot find the site a.invalid.")


async def test_a_chat_may_follow_so_many_and_no_more(scene: Scene) -> None:
    rows = "".join(
        f'<outline text="F" xmlUrl="http://site.example/{n}"/>' for n in range(MOST_FOLLOWS + 600)
    )
    scene.telegram.files["F1"] = f"<opml><body>{rows}</body></opml>".encode()
    await scene.take(update(**opml()))
    assert f"{MOST_FOLLOWS} is the most for a chat: 600" in scene.texts()[-1]
    await scene.take(update(**message("/follow site.example/another")))
    assert scene.texts()[-1].startswith(f"This chat follows {MOST_FOLLOWS} feeds already.")


async def test_who_asks_too_often_is_told_to_wait(scene: Scene) -> None:
    asked = [update(**message("/follow site.invalid")) for _ in range(40)]
    for one in asked:
        await scene.take(one)
        await asyncio.sleep(0)
    assert any("I will be ready again in" in text for text in scene.texts())
