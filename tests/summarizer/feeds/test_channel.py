"""channel: the public page of a channel, and the links that lead to it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from summarizer.errors import NoFeed
from summarizer.feeds.channel import channel_page, is_channel_page, read_channel
from tests.summarizer.feeds.forms import source

POSTS = """<html><head><meta property="og:title" content="Harbour news"></head><body>
<div class="tgme_channel_info_header_title"><span>Harbour <b>news</b></span></div>
<div class="tgme_widget_message_wrap"><div class="tgme_widget_message" data-post="harbour/7">
 <div class="tgme_widget_message_metatext js-message_reply_text">An older word</div>
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
    page = POSTS.replace("LONG", "Word for word. " * 80)
    feed = read_channel(source(page, url="https://t.me/s/harbour"))
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
    feed = read_channel(source(POSTS.replace("LONG", "Short.")))
    assert feed.entries[-1].is_whole


def test_a_channel_without_posts_to_read_is_no_feed() -> None:
    with pytest.raises(NoFeed):
        read_channel(source("<div class='tgme_channel_info'></div>"))


def test_the_page_of_a_channel_is_known_by_its_posts_or_its_head() -> None:
    head, _, posts = POSTS.partition('<div class="tgme_widget_message_wrap">')
    assert is_channel_page(POSTS.encode())
    assert is_channel_page(head.encode())
    assert is_channel_page(f'<div class="tgme_widget_message_wrap">{posts}'.encode())
    assert not is_channel_page(b"<html><body><p>Harbour news</p></body></html>")


def test_a_link_within_telegram_is_not_what_a_post_tells_about() -> None:
    page = POSTS.replace("https://site.example/bridge", "https://telegram.me/bridge")
    first, _ = read_channel(source(page)).entries
    assert first.link == first.id == "https://t.me/harbour/7"
    assert first.is_whole


def _posts(*texts: str) -> str:
    return "".join(
        f'<div class="tgme_widget_message_wrap"><div data-post="harbour/{n}">'
        f'<div class="tgme_widget_message_text">{text}</div></div></div>'
        for n, text in enumerate(texts, 1)
    )


def test_a_link_under_every_post_is_not_what_they_tell_about() -> None:
    sign = '<br/><a href="https://video.example/harbour">Our films</a>'
    own = f'Read <a href="https://site.example/9">this</a>{sign}'
    page = _posts(f"One.{sign}", f"Two.{sign}", own)
    feed = read_channel(source(page))
    assert [one.link for one in feed.entries] == [
        "https://t.me/harbour/1", "https://t.me/harbour/2", "https://site.example/9",
    ]  # fmt: skip
    assert [one.is_whole for one in feed.entries] == [True, True, False]


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
