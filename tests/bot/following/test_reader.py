"""Feeds are found behind links, one request at a time, over real HTTP."""

from __future__ import annotations

import asyncio

import pytest

from bot.following.decide import feed_key
from bot.store.following import KeptFeed
from summarizer.errors import FeedClosed, NoFeed, PageMissing, SiteBroken, SummarizerError
from summarizer.feeds import MAX_FEED_BYTES
from tests.bot.following.conftest import Follows

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    "head",
    [
        '<link rel="alternate" type="application/rss+xml" href="/the/feed">',
        "<title>No link</title>",
    ],
)
async def test_the_feed_of_a_site_is_found(follows: Follows, head: str) -> None:
    page = follows.site.put("/", f"<html><head>{head}</head><body><p>Hi</p></body></html>")
    expected = follows.site.feed("/the/feed" if "alternate" in head else "/rss.xml", 1)
    found = await follows.reader.find(page)
    assert found.answer.url == expected
    assert [one.title for one in found.feed.entries] == ["Story 1"]


async def test_a_broken_feed_that_a_page_names_is_passed_over(follows: Follows) -> None:
    links = "".join(
        f'<link rel="alternate" type="application/rss+xml" href="{path}">'
        for path in ("/gone", "/broken", "/feed")
    )
    page = follows.site.put("/", f"<html><head>{links}</head><p>x</p></html>")
    follows.site.put("/broken", "<html><p>x</p></html>")
    expected = follows.site.feed("/feed", 1)
    assert (await follows.reader.find(page)).answer.url == expected


@pytest.mark.parametrize(
    ("path", "error"),
    [("/page", NoFeed), ("/missing", PageMissing), ("/empty", NoFeed), ("/picture", NoFeed),
     ("/swelling", NoFeed), ("/large", FeedClosed)],
)  # fmt: skip
async def test_a_site_without_a_feed_is_told(
    follows: Follows, path: str, error: type[SummarizerError]
) -> None:
    follows.site.put("/page", "<html><head></head><p>words</p></html>")
    follows.site.put("/empty", "")
    follows.site.put("/picture", "GIF89a" + "\0" * 64)
    follows.site.put("/swelling", f'<!DOCTYPE r [<!ENTITY a "{"b" * 99}">]><rss>&a;</rss>')
    follows.site.put("/large", f"<rss>{' ' * MAX_FEED_BYTES}")
    with pytest.raises(error):
        await follows.reader.find(follows.site.url(path))


@pytest.mark.parametrize("link", ["http://10.0.0.1/feed", "http://169.254.169.254/"])
async def test_what_may_not_be_read_cannot_be_followed(follows: Follows, link: str) -> None:
    with pytest.raises(FeedClosed):
        await follows.reader.find(link)


@pytest.mark.parametrize("path", ["+AbCdEf", "c/12345/6", "joinchat/AAAA", "s/"])
async def test_a_private_channel_has_no_feed_and_telegram_is_not_asked(
    follows: Follows, path: str
) -> None:
    with pytest.raises(NoFeed, match=r"no public channel|t\.me"):
        await follows.reader.find(f"https://t.me/{path}")


async def test_a_site_is_asked_for_one_thing_at_a_time(follows: Follows) -> None:
    urls = [follows.site.feed(f"/feed{n}", 1) for n in range(5)]
    follows.site.slow_s = 0.02
    await asyncio.gather(*(follows.reader.find(url) for url in urls))
    assert follows.site.most_at_once == 1


async def test_a_look_returns_what_failed_with_the_answer(follows: Follows) -> None:
    url = follows.site.put("/feed", "", status=500)
    answer, feed = await follows.reader.look(KeptFeed(key=feed_key(url), url=url))
    assert isinstance(answer.failure, SiteBroken)
    assert feed is None
    follows.site.put("/feed", "<html><p>parked</p></html>")
    answer, feed = await follows.reader.look(KeptFeed(key=feed_key(url), url=url))
    assert isinstance(answer.failure, NoFeed)
    assert feed is None


async def test_a_look_reads_what_is_new_and_not_what_is_unchanged(follows: Follows) -> None:
    url = follows.site.feed("/feed", 1)
    kept = KeptFeed(key=feed_key(url), url=url)
    answer, feed = await follows.reader.look(kept)
    assert feed
    assert [one.title for one in feed.entries] == ["Story 1"]
    unchanged, nothing = await follows.reader.look(
        KeptFeed(key=feed_key(url), url=url, etag=answer.etag)
    )
    assert (unchanged.failure, nothing) == (None, None)


async def test_of_the_feeds_that_a_page_names_four_are_tried(follows: Follows) -> None:
    links = "".join(
        f'<link rel="alternate" type="application/rss+xml" href="/feed{n}">' for n in range(6)
    )
    page = follows.site.put("/", f"<html><head>{links}</head><p>x</p></html>")
    follows.site.feed("/feed4", 1)
    with pytest.raises(NoFeed):
        await follows.reader.find(page)
    expected = follows.site.feed("/feed3", 1)
    assert (await follows.reader.find(page)).answer.url == expected
