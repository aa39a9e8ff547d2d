"""Feeds that chats follow, from the command to what arrives."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import closing
from datetime import UTC, datetime
from itertools import count
from typing import Any

import pytest

from tests.builders import TITLE
from tests.telegram.conftest import Playing, Stage, World, article, scene_in

pytestmark = pytest.mark.anyio

_numbers = count(1)


@pytest.fixture(scope="module")
async def followers(playing: Playing) -> AsyncIterator[World]:
    """A bot that looks at feeds every second."""
    async with playing("polling", FEED_INTERVAL_S="1") as world:
        yield world


@pytest.fixture
async def scene(followers: World) -> AsyncIterator[Stage]:
    scene = scene_in(followers)
    yield scene
    await scene.end()


class Feed:
    """A feed of the site, to which a test adds articles."""

    def __init__(self, scene: Stage, title: str = "Island news") -> None:
        self.path = f"/feed/{next(_numbers)}"
        self.url = f"http://{scene.site.host}{self.path}"
        self.title = title
        self._scene = scene
        self._items: list[str] = []
        self.write()

    def write(self) -> None:
        rows = "".join(reversed(self._items))
        self._scene.site.pages[self.path] = (
            f'<rss version="2.0"><channel><title>{self.title}</title>{rows}</channel></rss>'
        )

    def add(
        self, text: str | None = None, *, title: str = TITLE, link: str = "", more: str = ""
    ) -> str:
        """Publish an article, and name it in the feed; return its link."""
        link = link or self._scene.site.put(text or another())
        self._items.append(f"<item><title>{title}</title><link>{link}</link>{more}</item>")
        self.write()
        return link

    def replace(self, old: str, new: str) -> None:
        """Change something in all its entries."""
        self._items = [item.replace(old, new) for item in self._items]
        self.write()


def another() -> str:
    """An article that is like no other."""
    number = next(_numbers)
    words = (f"{word}{number}" for word in ("pier", "crane", "harbour", "quay", "mole", "dock"))
    said = " ".join(
        f"The {word} of Skerry was painted in {1900 + n}, and {word} number {n} cost {n * number} "
        f"crowns, which the council of {word} paid in part from its {word} fund."
        for n, word in enumerate(words, 3)
    )
    quote = f"“It is done at {number},” said Ina Brandt, director of Skerry Lines."
    return f"{TITLE}\n\n{said}\n\n{quote}"


async def test_what_is_new_in_a_feed_comes_at_once(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    feed = Feed(scene)
    feed.add(title="An older story")
    said = await alice.say(f"/follow {feed.url}")
    answer = await scene.says(alice, "Followed from now on: Island news", after=said)
    assert "Last entry: An older story" in answer.text
    assert answer.buttons == ["✓ At once", "In the edition", "Not after all"]
    feed.add()
    digest = await scene.digest(alice, after=answer)
    assert digest.reply_to is None
    said = [one.text for one in await scene.by_bot(alice)]
    assert sum(text.startswith(TITLE) for text in said) == 1


async def test_the_feed_of_a_site_is_found_and_ended_again(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    feed = Feed(scene)
    page = scene.site.put(another())
    path = page.removeprefix(f"http://{scene.site.host}")
    head = f'<head><link rel="alternate" type="application/rss+xml" href="{feed.url}">'
    scene.site.pages[path] = scene.site.pages[path].replace("<head>", head)
    answer = await scene.says(alice, "Followed from", after=await alice.say(f"/follow {page}"))
    _, ended = await scene.press(alice, answer, "Not after all")
    assert ended.text == "No longer followed: Island news"
    listed = await scene.says(alice, "Nothing is followed", after=await alice.say("/following"))
    assert listed.buttons == []


async def test_what_is_followed_is_changed_by_buttons(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    feeds = [Feed(scene, f"Feed number {n}") for n in range(10)]
    for feed in feeds:
        await scene.says(alice, feed.title, after=await alice.say(f"/follow {feed.url} -sport"))
    listed = await scene.says(alice, "Followed here: 10", after=await alice.say("/following"))
    assert listed.buttons[-3:] == ["Feed number 7", "Next ›", "Done"]
    _, second = await scene.press(alice, listed, "Next")
    assert second.buttons == ["Feed number 8", "Feed number 9", "‹ Previous", "Done"]
    _, one = await scene.press(alice, listed, "Feed number 8")
    assert "Without: sport" in one.text
    assert "At most 20 a day" in one.text
    _, one = await scene.press(alice, listed, "In the edition")
    assert "goes into the edition" in one.text
    assert "✓ In the edition" in one.buttons
    _, one = await scene.press(alice, listed, "A day: 20")
    assert "A day: all" in one.buttons
    _, ended = await scene.press(alice, listed, "Stop following")
    assert ended.text == "No longer followed: Feed number 8"
    _, second = await scene.press(alice, listed, "Back")
    assert second.buttons == ["Feed number 9", "‹ Previous", "Done"]
    listed = await scene.says(alice, "Followed here: 9", after=await alice.say("/following"))
    _, done = await scene.press(alice, listed, "Done")
    assert done.buttons == []


async def test_only_what_passes_the_filters_comes(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    feed = Feed(scene)
    said = await alice.say(f'/follow {feed.url} lighthouse -"sea cucumber" quoted:Brandt 5/day')
    answer = await scene.says(alice, "Followed from", after=said)
    for line in ("Only with: lighthouse", "Without: sea cucumber", "Only when quoted: Brandt"):
        assert line in answer.text
    base = another()
    feed.add(base)
    feed.add(base + "\n\nThe lighthouses have sea cucumbers beside the sea cucumber farm.")
    feed.add(another().replace("Ina Brandt", "Olof Lind") + "\n\nA lighthouse stands there.")
    feed.add(another() + "\n\nTwo lighthouses stand there today.")
    await scene.digest(alice, after=answer)
    texts = [one.text for one in await scene.by_bot(alice)]
    assert sum(text.startswith(TITLE) for text in texts) == 1


async def test_an_article_comes_once_by_two_feeds_and_never_after_a_member(scene: Stage) -> None:
    owner = await scene.telegram.user("Owner")
    group = await scene.telegram.supergroup("Readers", [owner])
    first, second = Feed(scene, "One"), Feed(scene, "Two")
    for feed in (first, second):
        said = await owner.say(f"/follow {feed.url}", chat=group)
        await scene.says(group, f"Followed from now on: {feed.title}", after=said)
    shared = scene.site.put(another())
    await scene.digest(group, after=await owner.say(f"/digest {shared}", chat=group))
    same = first.add()
    second.add(link=same)
    second.add(link=shared)
    text = another()
    first.add(text)
    second.add(text.replace("Skerry Lines.", "Skerry Lines, by wire."))
    last = await owner.say("/following", chat=group)
    await scene.says(group, "Followed here: 2", after=last)

    async def three() -> bool:
        said = [one for one in await scene.telegram.messages(group) if one.by_bot]
        return sum(one.text.startswith(TITLE) for one in said) >= 3

    await scene.telegram.wait_for(three, timeout=30)
    final = another().replace(TITLE, "The end")
    second.add(final)
    await scene.says(group, "The end", after=last)
    texts = [one.text for one in await scene.by_bot(group)]
    assert sum(text.startswith(TITLE) for text in texts) == 3


async def test_in_groups_only_admins_decide_what_is_followed(scene: Stage) -> None:
    owner, bob = [await scene.telegram.user(name) for name in ("Owner", "Bob")]
    group = await scene.telegram.supergroup("Readers", [owner, bob])
    feed = Feed(scene)
    for command in (f"/follow {feed.url}", "/following", "/export opml"):
        said = await bob.say(command, chat=group)
        await scene.says(group, "Only an admin", after=said)
    said = await owner.say(f"/follow {feed.url}", chat=group)
    answer = await scene.says(group, "Followed from", after=said)
    told, now = await scene.press(bob, answer, "Not after all")
    assert told["text"] == "Only an admin of this chat can do that."
    assert now.buttons == answer.buttons


async def test_what_comes_goes_into_the_topic_where_it_was_asked_for(scene: Stage) -> None:
    owner = await scene.telegram.user("Owner")
    forum = await scene.telegram.supergroup("Forum", [owner], forum=True)
    news = await forum.topic("News", owner)
    feed = Feed(scene)
    said = await owner.say(f"/follow {feed.url}", chat=forum, thread=news)
    answer = await scene.says(forum, "Followed from", after=said)
    feed.add()
    assert (await scene.digest(forum, after=answer)).thread == news


async def test_a_list_brings_many_and_is_taken_along(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    feeds = [Feed(scene, f"Feed {n}") for n in range(3)]
    rows = "".join(f'<outline text="{one.title}" xmlUrl="{one.url}"/>' for one in feeds)
    body = f'<opml><body>{rows}<outline text="Odd" xmlUrl="nowhere"/></body></opml>'
    said = await alice.send_document("feeds.opml", body.encode(), "text/x-opml")
    answer = await scene.says(alice, "From the list, 3 feeds are followed", after=said)
    assert answer.text.endswith("Without an address that can be used (1): Odd")
    said = await alice.send_document("feeds.opml", body.encode(), "text/x-opml")
    await scene.says(alice, "From the list, 0 feeds", after=said)
    said = await alice.say("/export opml")

    async def sent() -> Any:
        return await scene.telegram.calls(method="sendDocument", since=scene.began)

    await scene.telegram.wait_for(sent, timeout=20)


async def test_a_list_that_is_none_is_refused(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    said = await alice.send_document("feeds.opml", b"<opml", "text/x-opml")
    await scene.says(alice, "That file is damaged", after=said)


async def test_what_cannot_be_followed_is_told(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    await scene.says(alice, "Send /follow with", after=await alice.say("/follow"))
    await scene.says(alice, "Send /follow with", after=await alice.say("/follow the news"))
    page = scene.site.put(another())
    await scene.says(alice, "I found no feed at", after=await alice.say(f"/follow {page}"))
    feed = Feed(scene)
    said = await alice.say(feed.url)
    await scene.says(alice, "That is a feed, not an article. Send /follow", after=said)


async def test_who_blocks_the_bot_and_comes_back_follows_what_was_followed(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    feed = Feed(scene)
    await scene.says(alice, "Followed from", after=await alice.say(f"/follow {feed.url}"))
    await alice.block()
    await scene.world.settle()
    feed.add()
    await alice.unblock()
    listed = await scene.says(alice, "Followed here: 1", after=await alice.say("/following"))
    feed.add(another().replace(TITLE, "After the return"))
    await scene.says(alice, "After the return", after=listed)


async def test_what_is_followed_is_forgotten(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    feed = Feed(scene)
    await scene.says(alice, "Followed from", after=await alice.say(f"/follow {feed.url}"))
    asked = await scene.says(alice, "Erase", after=await alice.say("/forget"))
    _, gone = await scene.press(alice, asked, "Erase everything")
    assert gone.text == "No longer followed: 1."


async def test_an_article_that_the_feed_has_as_a_whole_is_not_fetched(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    feed = Feed(scene)
    answer = await scene.says(alice, "Followed", after=await alice.say(f"/follow {feed.url}"))
    paragraphs = "".join(f"<p>{one}</p>" for one in (article() + another()).split("\n\n"))
    link = f"http://{scene.site.host}/nowhere/{next(_numbers)}"
    feed._items.append(
        f"<item><title>A whole story</title><link>{link}</link>"
        f"<description><![CDATA[{paragraphs}]]></description></item>"
    )
    feed.write()
    await scene.says(alice, "A whole story", after=answer)
    assert link.removeprefix(f"http://{scene.site.host}") not in scene.site.asked


@pytest.mark.timeout(150)
async def test_who_is_followed_comes_at_once_from_what_goes_into_the_edition(
    scene: Stage,
) -> None:
    alice, bob = await scene.telegram.user("Alice"), await scene.telegram.user("Bob")
    group = await scene.telegram.supergroup("Readers", [alice, bob])
    said = await bob.say("/follow quotes of Rehn", chat=group)
    await scene.says(group, "Only an admin", after=said)
    said = await alice.say("/follow quotes of Mr Rehn", chat=group)
    answer = await scene.says(group, "when it quotes Mr Rehn", after=said)
    assert "Nothing is followed here" in answer.text
    feed = Feed(scene)
    feed.add(title="An older story")
    followed = await scene.says(
        group, "Followed from", after=await alice.say(f"/follow {feed.url}", chat=group)
    )
    await scene.press(alice, followed, "In the edition")
    feed.add()
    quoted = another().replace("Ina Brandt, director of Skerry Lines", "Tomas Rehn")
    feed.add(quoted + "\n\nTwo lighthouses stand there today.")
    digest = await scene.digest(group, after=followed)
    assert "🔔 Quoted: Tomas Rehn" in digest.text
    listed = await scene.says(
        group, "Followed here: 2", after=await alice.say("/following", chat=group)
    )
    assert listed.buttons == ["Island news", "🔔 Quotes of Mr Rehn", "Done"]
    _, one = await scene.press(alice, listed, "🔔 Quotes of Mr Rehn")
    _, ended = await scene.press(alice, one, "Stop following")
    assert ended.text == "No longer followed: Quotes of Mr Rehn"
    listed = await scene.says(
        group, "Followed here: 1", after=await alice.say("/following", chat=group)
    )
    digests = [m for m in await scene.by_bot(group) if m.text.startswith(TITLE)]
    assert [one.id for one in digests] == [digest.id]


async def test_a_feed_whose_site_has_new_software_does_not_flood(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    feed = Feed(scene)
    for number in range(5):
        feed.add(title=f"Story {number}", more=f"<guid isPermaLink='false'>a{number}</guid>")
    answer = await scene.says(alice, "Followed", after=await alice.say(f"/follow {feed.url}"))
    feed.replace("<link>", "<link>http://moved.invalid/?from=")
    feed.replace("'>a", "'>b")
    feed.add()
    await scene.digest(alice, after=answer)
    assert len(await scene.by_bot(alice)) == 2


async def test_what_the_feed_says_comes_where_its_page_cannot_be_read(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    feed = Feed(scene)
    answer = await scene.says(alice, "Followed", after=await alice.say(f"/follow {feed.url}"))
    post = scene.site.story("post")
    path = post.removeprefix(f"http://{scene.site.host}")
    scene.site.pages[path] = "<html><body><div id='app'></div><script src='/a.js'></script>"
    said = "&lt;p&gt;The bridge is open again, and the ferry rests.&lt;/p&gt;"
    feed.add(title="", link=post, more=f"<description>{said}</description>")
    told = await scene.says(alice, "The bridge is open again, and the ferry rests.", after=answer)
    assert any(one.get("url") == post for one in told.entities)


async def test_a_group_that_is_closed_for_a_while_follows_what_it_followed(scene: Stage) -> None:
    owner = await scene.telegram.user("Owner")
    group = await scene.telegram.supergroup("Night", [owner])
    feed = Feed(scene)
    said = await owner.say(f"/follow {feed.url}", chat=group)
    await scene.says(group, "Followed from", after=said)
    await group.bot("restricted", by=owner, can_send_messages=False)
    feed.add()

    async def refused() -> bool:
        refusals = await scene.telegram.refusals(since=scene.began)
        return any("rights" in one["description"] for one in refusals)

    await scene.telegram.wait_for(refused, timeout=30)
    await group.bot("member", by=owner)
    feed.add(another().replace(TITLE, "In the morning"))
    await scene.says(group, "In the morning", after=said)


async def test_what_was_held_back_comes_when_the_quiet_hours_are_switched_off(
    scene: Stage,
) -> None:
    alice = await scene.telegram.user("Alice")
    feed = Feed(scene)
    answer = await scene.says(alice, "Followed", after=await alice.say(f"/follow {feed.url}"))
    hour = datetime.now(UTC).hour
    hours = f"{(hour - 1) % 24}-{(hour + 2) % 24}"
    for words in (f"quiet {hours}", "zone UTC"):
        panel = "Time zone" if "zone" in words else "What time is it"
        await scene.says(alice, panel, after=await alice.say(f"/edition {words}"))
    feed.add()

    async def is_held_back() -> bool:
        asked = "SELECT count(*) FROM deliveries WHERE chat_id = ? AND due_at > ?"
        with closing(sqlite3.connect(scene.world.data / "nutgraf.db")) as database:
            return bool(database.execute(asked, (alice.id, time.time() + 60)).fetchone()[0])

    await scene.telegram.wait_for(is_held_back, timeout=30)
    await scene.says(alice, "Time zone: UTC", after=await alice.say("/edition quiet off"))
    await scene.digest(alice, after=answer)
