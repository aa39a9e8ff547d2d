"""feeds: the kind of a feed is told by its content; what is none, and hostile ones."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from summarizer.errors import EmptyText, NoFeed, PageTooLarge, SummarizerError
from summarizer.feeds import MAX_FEED_BYTES, as_page, read_feed
from summarizer.read import read_source
from tests.summarizer.feeds.forms import ITEMS, rss20, source
from tests.summarizer.feeds.test_channel import POSTS


def test_a_post_and_a_whole_entry_are_read_as_articles_are() -> None:
    words = "“The pier is ready,” said Ina Brandt, who built it for the island in a year. " * 20
    feed = read_feed(source(POSTS.replace("LONG", f"Pier opens<br/><br/>{words}")))
    entry = feed.entries[-1]
    assert entry.link
    when = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
    page = as_page(title=entry.title, link=entry.link, html=entry.html, published=when)
    article = read_source(page)
    assert article.title == "Pier opens"
    assert article.url == "https://t.me/harbour/8"
    assert article.published == when
    assert article.text.count("The pier is ready") > 10


@pytest.mark.parametrize(
    "body",
    [
        "<html><body><p>No feed here</p></body></html>", "just words", "{}", "[1, 2]",
        '{"version": "https://jsonfeed.org/version/1"}',
        '{"version": "https://jsonfeed.org/version/1", "items": 3}',
        '{"version": "https://jsonfeed.org/version/1", ' + "[" * 50_000,
        "<opml version='2.0'></opml>", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
    ],
)  # fmt: skip
def test_what_is_no_feed_is_named_so(body: str | bytes) -> None:
    with pytest.raises(NoFeed):
        read_feed(source(body))


def test_nothing_and_too_much_are_refused() -> None:
    with pytest.raises(EmptyText):
        read_feed(source(b" \n\x00"))
    with pytest.raises(PageTooLarge):
        read_feed(source(b" " * (MAX_FEED_BYTES + 1)))


@pytest.mark.parametrize(
    "unit",
    ["<", "<![CDATA[", "&", "<item>", "<item><title>", "<a ", "]]>", "<!--", "<!ENTITY ", "\x00",
     "<?xml ", "<b x='", "&#", "<content:encoded>", "<link rel=alternate ", "<skipHours><hour>"],
)  # fmt: skip
def test_hostile_feeds_raise_nothing_else(unit: str) -> None:
    head = '<?xml version="1.0"?><rss version="2.0"><channel>'
    for body in (unit * 2000, head + unit * 2000, rss20(iter(ITEMS), head=unit * 2000)):
        try:
            read_feed(source(body))
        except SummarizerError:
            continue
