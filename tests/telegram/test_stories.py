"""Several articles on one event: one digest of all, by a button and by /story."""

from __future__ import annotations

import os
import signal
from html import escape
from itertools import count
from typing import Any

import pytest

from tests.telegram.conftest import Stage, article, scene_in
from tests.told_stories import articles_of

pytestmark = pytest.mark.anyio

_numbers = count(1)

_BUTTON = "One digest of "
_AGENCY, _COURIER = "Tram derails in Halvern, 12 hurt", "“I saw the bank coming”"


def _put(scene: Stage, name: str, slug: str = "tram-derailment") -> str:
    """Publish an article of an invented story under a link that nobody has sent before."""
    (told,) = articles_of(slug, [name])
    link = scene.site.story("put")
    text = "".join(f"<p>{escape(one)}</p>" for one in told.text.split("\n") if one)
    title, when = escape(told.title or ""), told.published
    assert when
    scene.site.pages[link.removeprefix(f"http://{scene.site.host}")] = (
        f"<html lang=en><head><title>{title}</title>"
        f'<meta property="og:title" content="{title}">'
        f'<meta property="og:site_name" content="{told.site}">'
        f'<meta property="article:published_time" content="{when.isoformat()}"></head>'
        f"<body><article><h1>{title}</h1>{text}</article></body></html>"
    )
    return link


def _links(message: Any) -> list[str]:
    return [e["url"] for e in message.entities if e["type"] == "text_link"]


async def test_links_on_one_event_get_a_button_that_makes_one_digest_of_them(
    scene: Stage,
) -> None:
    alice = await scene.telegram.user("Alice")
    links = [_put(scene, name) for name in ("agency", "courier", "evening")]
    await alice.say("\n".join(links))
    first = await scene.digest(alice, title=_AGENCY)
    *_, last = await scene.by_bot(alice)
    first = await scene.now(first)
    assert [label for label in first.buttons if label.startswith(_BUTTON)] == [
        "One digest of all 3"
    ]
    assert not any(label.startswith(_BUTTON) for label in last.buttons)
    _, first = await scene.press(alice, first, _BUTTON)
    story = (await scene.by_bot(alice))[-1]
    assert story.id > last.id
    assert story.reply_to == first.id
    assert "\n3 articles · " in story.text
    assert "Told differently\n• Fourteen people" in story.text
    assert "12 people" in story.text
    assert "— Karin Solberg, spokeswoman for the fire service" in story.text
    assert {link for link in links if any(one.startswith(f"{link}#:~:text=") for one in _links(
        story))} == set(links)  # fmt: skip
    assert not any(label.startswith(_BUTTON) for label in first.buttons)


async def test_articles_that_are_sent_one_after_another_are_put_together(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    await alice.say(_put(scene, "agency"))
    first = await scene.digest(alice, title=_AGENCY)
    await alice.say(article())
    await scene.digest(alice)
    await alice.say(_put(scene, "courier"))
    await scene.digest(alice, title=_COURIER)
    await scene.world.settle()
    first = await scene.now(first)
    assert first.buttons[-1] == "One digest of both"
    _, said = await scene.press(alice, first, "Also said")
    assert said.buttons[-1] == "One digest of both"
    _, back = await scene.press(alice, first, "Back to the digest")
    assert back.buttons[-1] == "One digest of both"
    await scene.press(alice, back, _BUTTON)
    story = (await scene.by_bot(alice))[-1]
    assert "\n2 articles · " in story.text


async def test_articles_on_two_events_get_no_button(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    await alice.say(f"{_put(scene, 'agency')}\n{_put(scene, 'fares')}\n{scene.site.story()}")
    await scene.digest(alice)
    assert not any(
        label.startswith(_BUTTON) for m in await scene.by_bot(alice) for label in m.buttons
    )


async def test_only_who_asked_or_an_admin_may_press_it_in_a_group(scene: Stage) -> None:
    alice, bob = await scene.telegram.user("Alice"), await scene.telegram.user("Bob")
    group = await scene.telegram.supergroup("Readers", [alice, bob], bot="administrator")
    links = f"{_put(scene, 'agency')} {_put(scene, 'courier')}"
    await alice.say(f"/digest {links}", chat=group)
    first = await scene.digest(group, title=_AGENCY)
    said = await scene.by_bot(group)
    answer, _ = await scene.press(bob, first, _BUTTON)
    assert "Only the person who asked" in str(answer)
    assert [one.id for one in await scene.by_bot(group)] == [one.id for one in said]
    await scene.press(alice, first, _BUTTON)
    assert len(await scene.by_bot(group)) == len(said) + 1


@pytest.mark.each_way
async def test_story_makes_one_digest_and_says_what_is_apart_and_what_fails(
    scene: Stage,
) -> None:
    alice = await scene.telegram.user("Alice")
    links = [_put(scene, name) for name in ("agency", "fares", "courier")]
    gone = f"http://{scene.site.host}/gone/{next(_numbers)}"
    await alice.say(f"/story {' '.join(links)} {gone}")
    story = await scene.says(alice, "2 articles · ")
    assert "About something else, and not in this digest:\n• " in story.text
    assert links[1] in _links(story)
    assert f"{scene.site.host}/gone/" in story.text
    assert "the site answered 404" in story.text
    assert [one.id for one in await scene.by_bot(alice)] == [story.id]
    said = await alice.say("/quotes Solberg")
    assert "Karin Solberg" in (await scene.says(alice, "❝ Who said what", after=said)).text


async def test_story_in_a_group_takes_the_links_of_the_message_that_it_replies_to(
    scene: Stage,
) -> None:
    alice, bob = await scene.telegram.user("Alice"), await scene.telegram.user("Bob")
    group = await scene.telegram.supergroup("Readers", [alice, bob], bot="administrator")
    posted = await bob.say(f"{_put(scene, 'agency')} {_put(scene, 'courier')}", chat=group)
    scene.ignored.append(posted)
    await alice.say(f"/story {_put(scene, 'evening')}", chat=group, reply_to=posted)
    story = await scene.says(group, "3 articles · ")
    assert [one.id for one in await scene.by_bot(group)] == [story.id]


async def test_story_in_reply_to_a_digest_finds_what_others_shared_on_it(scene: Stage) -> None:
    alice, bob = await scene.telegram.user("Alice"), await scene.telegram.user("Bob")
    group = await scene.telegram.supergroup("Readers", [alice, bob], bot="administrator")
    await bob.say(f"/digest {_put(scene, 'courier')}", chat=group)
    await scene.digest(group, title=_COURIER)
    await bob.say(f"/digest {scene.site.story()}", chat=group)
    other = await scene.digest(group)
    await alice.say(f"/digest {_put(scene, 'agency')}", chat=group)
    digest = await scene.digest(group, title=_AGENCY)
    await alice.say("/story", chat=group, reply_to=digest)
    story = await scene.says(group, "2 articles · ")
    said = await alice.say("/story", chat=group, reply_to=other)
    alone = await scene.says(group, "That is one article", after=said)
    assert alone.id > story.id


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ((), "Send /story with the links of several articles"),
        (("agency", "fares"), "No two of these articles bring news of one event"),
        (("agency",), "That is one article, and nothing else on its story"),
    ],
)
async def test_where_there_is_no_story_it_says_so(
    scene: Stage, names: tuple[str, ...], expected: str
) -> None:
    alice = await scene.telegram.user("Alice")
    said = await alice.say(" ".join(["/story", *(_put(scene, name) for name in names)]))
    answer = await scene.says(alice, expected, after=said)
    assert [one.id for one in await scene.by_bot(alice)] == [answer.id]


async def test_forwarded_posts_on_one_event_get_the_button(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    for name in ("agency", "courier"):
        (told,) = articles_of("tram-derailment", [name])
        await alice.paste(f"{told.title}\n\n{told.text}")
    await scene.world.settle()
    first, *_ = await scene.by_bot(alice)
    assert first.buttons[-1] == "One digest of both"
    await scene.press(alice, first, _BUTTON)
    assert "Fourteen people" in (await scene.by_bot(alice))[-1].text


async def test_the_same_story_from_another_outlet_says_what_is_new(scene: Stage) -> None:
    alice, bob = await scene.telegram.user("Alice"), await scene.telegram.user("Bob")
    group = await scene.telegram.supergroup("Readers", [alice, bob], bot="administrator")
    (told,) = articles_of("tram-derailment", ["courier"])
    text = f"{told.title}\n\nMarch 12, 2024\n\n{told.text}\n\nSource: {told.site}"
    await alice.say(f"/digest {text}", chat=group)
    first = await scene.digest(group, title=_COURIER)
    assert "New here" not in first.text
    await bob.say(f"/digest {_put(scene, 'evening')}", chat=group)
    second = await scene.digest(group, title="Passenger dies", after=first)
    assert "↪ This story was digested here before: “I saw the bank coming”" in second.text
    assert "\nNew here:\n• A 71-year-old man" in second.text
    assert second.text.count("A 71-year-old man") == 1
    chat = str(group.id).removeprefix("-100")
    assert f"https://t.me/c/{chat}/{first.id}" in _links(second)
    _, shorter = await scene.press(bob, second, "Shorter")
    assert "\nNew here:\n• A 71-year-old man" in shorter.text


async def test_with_memory_off_no_story_is_known(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    settings = await scene.says(alice, "Settings", after=await alice.say("/settings"))
    await scene.press(alice, settings, "Memory: 35 days")
    await scene.press(alice, settings, "Memory: off")
    (told,) = articles_of("tram-derailment", ["courier"])
    text = f"{told.title}\n\nMarch 12, 2024\n\n{told.text}\n\nSource: {told.site}"
    await alice.say(text)
    await scene.digest(alice, title=_COURIER)
    await alice.say(_put(scene, "evening"))
    second = await scene.digest(alice, title="Passenger dies")
    assert "digested here before" not in second.text


@pytest.mark.timeout(120)
async def test_a_kill_amid_the_work_loses_no_story(playing: Any) -> None:
    async with playing("polling") as world:
        scene = scene_in(world)
        alice = await scene.telegram.user("Alice")
        slow = scene.site.story("slow")
        await alice.say(f"/story {_put(scene, 'agency')} {slow} {_put(scene, 'courier')}")

        async def is_at_work() -> bool:
            return scene.site.count(slow) > 0

        await scene.telegram.wait_for(is_at_work, timeout=30)
        os.killpg(world.process.pid, signal.SIGKILL)
        await world.process.wait()
        await world.start()
        story = await scene.says(alice, "2 articles · ")
        assert "About something else" in story.text
        assert [one.id for one in await scene.by_bot(alice)] == [story.id]
        await scene.end()
