"""Bytes → Feed: RSS, Atom, JSON Feed, and the public page of a Telegram channel.

All is pure and bounded. `read_feed` runs in a worker process like the reading of an article, since
foreign XML may take seconds. Fetching is elsewhere (`summarizer.fetch.feed`), and so is what is
new in a feed (`bot.following`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.errors import EmptyText, NoFeed, PageTooLarge
from summarizer.feeds.channel import channel_page, is_channel_page, read_channel
from summarizer.feeds.clean import html_of, lines_of
from summarizer.feeds.discovery import find_feeds, well_known
from summarizer.feeds.json_feed import is_json_feed, read_json_feed
from summarizer.feeds.opml import FeedList, Listed, is_opml, read_opml, write_opml
from summarizer.feeds.page import as_page
from summarizer.feeds.values import Entry, Feed
from summarizer.feeds.xml_feed import read_xml_feed
from summarizer.urls import site_of

if TYPE_CHECKING:
    from summarizer.model import Source

__all__ = [
    "MAX_FEED_BYTES", "Entry", "Feed", "FeedList", "Listed", "as_page", "channel_page",
    "find_feeds", "html_of", "is_opml", "lines_of", "read_feed", "read_opml", "well_known",
    "write_opml",
]  # fmt: skip

#: The largest feed that is read, in bytes: 1,000 articles with their whole text.
MAX_FEED_BYTES = 10 * 1024 * 1024


def read_feed(source: Source) -> Feed:
    """Return the feed in `source`, whose format is recognised by its content.

    Raises `NoFeed`, `EmptyText`, `DamagedFile`, `PageTooLarge` and `Undecodable`.
    """
    body = source.body
    if len(body) > MAX_FEED_BYTES:
        raise PageTooLarge(limit_mb=MAX_FEED_BYTES // 2**20)
    if not body.strip(b"\x00 \t\r\n"):
        raise EmptyText
    if is_json_feed(body):
        return read_json_feed(source)
    if is_channel_page(body):
        return read_channel(source)
    if is_opml(body):
        raise NoFeed("a list of feeds", site=site_of(source.url or ""))
    return read_xml_feed(source)
