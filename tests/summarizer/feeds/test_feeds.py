"""Feeds beside their forms: what they say about themselves, channels, lists, hostile ones."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from summarizer.errors import DamagedFile, EmptyText, NoFeed, PageTooLarge, SummarizerError
from summarizer.feeds import (
    MAX_FEED_BYTES,
    FeedList,
    Listed,
    as_page,
    channel_page,
    find_feeds,
    read_feed,
    read_opml,
    well_known,
    write_opml,
)
from summarizer.model import Source
from summarizer.read import read_source
from tests.summarizer.feeds.forms import URL, rss20

ITEMS = (("One", "http://site.example/1"), ("Two", "http://site.example/2"))


def source(body: str | bytes, **more: str) -> Source:
    raw = body.encode() if isinstance(body, str) else body
    return Source(body=raw, url=more.pop("url", URL), **more)


def test_a_feed_tells_how_often_it_wants_to_be_asked_for() -> None:
    head = (
        "<language>de-at</language><ttl>90</ttl><skipHours><hour>3</hour><hour>24</hour>"
        "</skipHours><skipDays><day>Sunday</day><day>Nosuchday</day></skipDays>"
    )
    feed = read_feed(source(rss20(iter(ITEMS), head=head)))
    assert feed.title == "Blog"
    assert feed.link == "http://site.example/"
    assert feed.language == "de"
    assert feed.ttl_s == 5400
    assert feed.skip_hours == {3, 0}
    assert feed.skip_days == {6}


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("<sy:updatePeriod>hourly</sy:updatePeriod>", 3600),
        (
            "<sy:updatePeriod> daily </sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>",
            21600,
        ),
        ("<sy:updatePeriod>often</sy:updatePeriod>", None),
        ("<ttl>0</ttl>", None),
        ("<ttl>soon</ttl>", None),
        ("<ttl>99999999</ttl>", 7 * 86400),
    ],
)
def test_a_feed_names_its_pace_in_minutes_or_periods(said: str, seconds: float | None) -> None:
    text = rss20(iter(ITEMS), head=said).replace(
        "<rss ", '<rss xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" ', 1
    )
    assert read_feed(source(text)).ttl_s == seconds


def test_a_feed_that_skips_all_hours_skips_none() -> None:
    hours = "".join(f"<hour>{n}</hour>" for n in range(24))
    days = "".join(
        f"<day>{one}</day>"
        for one in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    )
    head = f"<skipHours>{hours}</skipHours><skipDays>{days}</skipDays>"
    feed = read_feed(source(rss20(iter(ITEMS), head=head)))
    assert feed.skip_hours == feed.skip_days == frozenset()


def _with_text(text: str) -> str:
    more = (
        '<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<![CDATA[<p>{text}</p>]]></content:encoded><author>a@b.com (Ann Lee)</author>"
    )
    return rss20(iter(ITEMS[:1]), more=more)


def test_a_feed_with_the_whole_article_needs_no_page() -> None:
    (entry,) = read_feed(source(_with_text("A word or two. " * 80))).entries
    assert entry.is_whole
    assert entry.html.startswith("<p>A word")
    assert entry.summary == "About 0"
    assert entry.authors == ("Ann Lee",)


@pytest.mark.parametrize(
    "text",
    [
        "A word or two. " * 20,
        "A word or two. " * 80 + "[…]",
        "A word or two. " * 80 + "<a href='/1'>Continue reading →</a>",
        "A word or two. " * 80 + "Read the full story",
        "Ein Wort. " * 140 + "Weiterlesen",
    ],
)
def test_the_beginning_of_an_article_is_not_the_whole(text: str) -> None:
    (entry,) = read_feed(source(_with_text(text))).entries
    assert not entry.is_whole


def test_the_newest_entry_is_the_last_published_one() -> None:
    more = ("2026-11-01T00:00:00Z", "2026-11-03T00:00:00Z")
    text = rss20(iter(ITEMS)).replace("</item>", "<pubDate>%s</pubDate></item>") % more
    newest = read_feed(source(text)).newest
    assert newest
    assert newest.title == "Two"
    assert newest.published == datetime(2026, 11, 3, tzinfo=UTC)
    undated = read_feed(source(rss20(iter(ITEMS)))).newest
    assert undated
    assert undated.title == "One"
    assert read_feed(source(rss20(iter(())))).newest is None


def test_a_json_feed_in_plain_text_is_read() -> None:
    words = "A word or two. " * 80
    item = {"id": 7, "content_text": f"{words}\n\nB & C", "author": {"name": "Ann"}}
    body = json.dumps({"version": "https://jsonfeed.org/version/1", "items": [item, 3, {}]})
    (entry,) = read_feed(source(body)).entries
    assert entry.id == "7"
    assert entry.html.endswith("<p>B &amp; C</p>")
    assert entry.is_whole
    assert entry.authors == ("Ann",)


POSTS = """<html><head><meta property="og:title" content="Harbour news"></head><body>
<div class="tgme_channel_info_header_title"><span>Harbour <b>news</b></span></div>
<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="harbour/7">
 <div class="tgme_widget_message_text js-message_reply_text">An older word</div>
 <div class="tgme_widget_message_text js-message_text"><b>The bridge closes</b><br/><br/>More at
 <a href="https://site.example/bridge">our site</a> and <a href="https://t.me/other">there</a></div>
 <a class="tgme_widget_message_date"><time datetime="2026-11-03T10:00:00+01:00">10:00</time></a>
</div></div>
<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="harbour/8">
 <div class="tgme_widget_message_text">LONG</div></div></div>
<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="harbour/9">
 <div class="tgme_widget_message_photo"></div></div></div>
</body></html>"""


def test_a_channel_is_a_feed_of_its_posts() -> None:
    page = (
        POSTS.replace("older word</div>", "</div>")
        .replace("An ", "")
        .replace('<div class="tgme_widget_message_text js-message_reply_text"></div>', "")
    )
    feed = read_feed(source(page.replace("LONG", "Word for word. " * 80),
                            url="https://t.me/s/harbour"))  # fmt: skip
    assert feed.title == "Harbour news"
    first, second = feed.entries
    assert first.id == "https://t.me/harbour/7"
    assert first.title == "The bridge closes"
    assert first.link == "https://site.example/bridge"
    assert first.published == datetime(2026, 11, 3, 9, 0, tzinfo=UTC)
    assert not first.is_whole
    assert second.link == second.id == "https://t.me/harbour/8"
    assert second.is_whole
    assert len(second.title) <= 120


def test_a_short_post_without_a_link_is_all_there_is() -> None:
    feed = read_feed(source(POSTS.replace("LONG", "Short.")))
    assert feed.entries[-1].is_whole


def test_a_channel_without_posts_to_read_is_no_feed() -> None:
    with pytest.raises(NoFeed):
        read_feed(source("<div class='tgme_channel_info'></div>"))


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
    ("link", "page"),
    [
        ("https://t.me/harbour", "https://t.me/s/harbour"),
        ("t.me/s/harbour/", "https://t.me/s/harbour"),
        ("http://www.telegram.me/harbour/12", "https://t.me/s/harbour"),
        ("https://t.me/joinchat/AAA", None),
        ("https://t.me/+abcdef", None),
        ("https://t.me/c/123/4", None),
        ("https://t.me/share", None),
        ("https://site.example/harbour", None),
        ("https://[", None),
    ],
)
def test_links_to_channels_lead_to_their_public_pages(link: str, page: str | None) -> None:
    assert channel_page(link) == page


def test_a_page_names_its_feeds_and_those_of_comments_come_last() -> None:
    page = b"""<head><link rel="stylesheet" href="/x.css">
    <link rel=alternate type="application/rss+xml" title="Comments" href="/comments/feed">
    <LINK REL='alternate' TYPE='application/atom+xml' HREF='atom.xml?a=1&amp;b=2'>
    <link rel="alternate" type="application/feed+json" href="https://cdn.example/f.json">
    <link rel="alternate" hreflang="de" href="/de/">
    <link rel="alternate" type="application/rss+xml" href="javascript:x">
    <link rel="alternate" type="application/rss+xml"></head>"""
    assert find_feeds(page, "https://site.example/blog/") == (
        "https://site.example/blog/atom.xml?a=1&b=2",
        "https://cdn.example/f.json",
        "https://site.example/comments/feed",
    )


def test_a_site_without_names_is_asked_at_the_usual_places() -> None:
    assert well_known("https://site.example/a/b")[:2] == (
        "https://site.example/feed", "https://site.example/rss",
    )  # fmt: skip


def test_a_list_is_read_as_it_was_written() -> None:
    feeds = (
        Listed(title='Tom & "Jerry" < 5', address="https://site.example/feed?a=1&b=2"),
        Listed(title="Мост", address="http://other.example/rss"),
    )
    body = write_opml(feeds, title="A & B")
    assert read_opml(body) == FeedList(feeds=feeds, unusable=())


def test_a_list_of_another_program_is_read() -> None:
    body = b"""<?xml version="1.0"?><opml version="1.1"><body>
    <outline text="News"><outline text="A" xmlUrl="feed://site.example/a" type="rss"/>
    <outline title="B" XMLURL="site"/><outline text="A again" xmlUrl="https://site.example/a"/>
    <outline text="No feed" htmlUrl="https://x.example"/></outline></body></opml>"""
    assert read_opml(body) == FeedList(
        feeds=(Listed(title="A", address="https://site.example/a"),), unusable=("B",)
    )


@pytest.mark.parametrize(
    "body",
    [
        b"", b"<opml", b"<rss></rss>", b"x" * (3 * 1024 * 1024),
        b'<!DOCTYPE o [<!ENTITY a "aaaa">]><opml>&a;</opml>',
    ],
)  # fmt: skip
def test_what_is_no_list_is_refused(body: bytes) -> None:
    with pytest.raises(DamagedFile):
        read_opml(body)


_BOMB = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "' + "x" * 5000 + '">]>'
    "<rss version='2.0'><channel><title>" + "&a;" * 5000 + "</title></channel></rss>"
)
_LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;">]>'
    "<rss version='2.0'><channel><title>&c;</title></channel></rss>"
)
_READS = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    "<rss version='2.0'><channel><title>T&x;</title></channel></rss>"
)


_HIDDEN = _BOMB.replace("<!DOCTYPE", "<!-- <a -->" + " " * 70_000 + "<!DOCTYPE")


@pytest.mark.parametrize("body", [_BOMB, _BOMB.encode("utf-16"), _HIDDEN])
def test_a_feed_that_would_swell_is_refused(body: str | bytes) -> None:
    with pytest.raises(DamagedFile):
        read_feed(source(body))


@pytest.mark.parametrize("body", [_LAUGHS, _READS])
def test_entities_are_neither_expanded_nor_fetched(body: str) -> None:
    try:
        title = read_feed(source(body)).title
    except SummarizerError:
        return
    assert len(title) < 20


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
