"""The public page of a Telegram channel (t.me/s/NAME) → Feed: each post is an entry."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from summarizer.decode import decode
from summarizer.errors import NoFeed
from summarizer.feeds.clean import (
    HTML_CHARS,
    SUMMARY_CHARS,
    address_of,
    is_whole,
    line_of,
    moment_in,
)
from summarizer.feeds.values import Entry, Feed
from summarizer.feeds.xml_feed import SHARED_BY
from summarizer.urls import TELEGRAM_SITES, site_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from summarizer.model import Source

HOST = "t.me"
#: A channel's name: 4 to 32 letters, digits and underscores (https://telegram.org/faq).
_PATH = re.compile(r"/(?:s/)?([A-Za-z]\w{3,31})/?(?:\d{1,12}/?)?", re.ASCII)
#: Paths of t.me that are no channels.
_NO_NAMES = frozenset({"joinchat", "share", "addstickers", "proxy", "socks", "login", "invoice"})

#: The most posts that are read. The page shows 20, with an album as one post.
_MOST_POSTS = 100
#: The longest title that is made from a post's first line, in characters.
_TITLE_CHARS = 120


def channel_page(link: str) -> str | None:
    """Return the public page of the channel that a link leads to; None for other links.

    >>> channel_page("https://t.me/durov/142")
    'https://t.me/s/durov'
    """
    try:
        parts = urlsplit(link if "://" in link[:8] else f"https://{link}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    found = _PATH.fullmatch(parts.path) if host in TELEGRAM_SITES else None
    if found is None or found[1].lower() in _NO_NAMES:
        return None
    return f"https://{HOST}/s/{found[1]}"


def is_channel_page(body: bytes) -> bool:
    """Tell whether `body` seems to be the page of a channel with its posts."""
    return b"tgme_channel_info" in body[:200_000] or b"tgme_widget_message_wrap" in body[:200_000]


def read_channel(source: Source) -> Feed:
    """Return the channel in `source` as a feed. Raises `NoFeed` and `Undecodable`."""
    from lxml import etree, html

    try:
        root = html.document_fromstring(
            decode(source.body, source.charset, html=True), parser=html.HTMLParser()
        )
    except (etree.LxmlError, ValueError) as error:
        raise NoFeed(repr(error), site=HOST) from error
    title = root.xpath("string(//*[contains(@class,'tgme_channel_info_header_title')])")
    title = title or root.xpath("string(//meta[@property='og:title']/@content)")
    posts = [one for one in root.iter() if one.get("data-post")][-_MOST_POSTS:]
    links = [_links_out(post) for post in posts]
    # links in several posts are the channel's signature: its other accounts, how to support it
    usual = {one for one, times in Counter(chain(*links)).items() if times >= SHARED_BY}
    if not posts and not title:
        raise NoFeed("no posts", site=HOST)
    return Feed(
        title=line_of(str(title)),
        link=source.url,
        entries=tuple(
            entry
            for post, found in zip(posts, links, strict=True)
            if (entry := _entry(post, [one for one in found if one not in usual]))
        ),
    )


def _entry(post: HtmlElement, links: Sequence[str]) -> Entry | None:
    """Return the entry for `post`, or None for a post without text or a usable address.

    `links` are the post's links out of Telegram, without those of the channel's signature.
    """
    from lxml import html

    link = address_of(f"https://{HOST}/{post.get('data-post')}", None)
    found = _text_of(post)
    if link is None or found is None:
        return None
    inner = html.tostring(found, encoding="unicode", with_tail=False)[:HTML_CHARS]
    text = re.sub(r"<br\s{0,3}/?>", "\n", inner)
    first = next((one for row in text.split("\n") if (one := line_of(row))), "")
    when = post.xpath("string(.//time/@datetime)")
    # a short post points to an article, which is where its first link leads
    outside = links[0] if links and not is_whole(inner) else None
    return Entry(
        id=link,
        title=first if len(first) <= _TITLE_CHARS else line_of(first, most=_TITLE_CHARS),
        link=outside or link,
        published=moment_in(str(when)),
        html=_paragraphs(inner),
        summary=line_of(text, most=SUMMARY_CHARS),
        is_whole=outside is None,
    )


def _text_of(post: HtmlElement) -> HtmlElement | None:
    # a reply shows the text of the post that it replies to in an element of another class
    found = post.xpath(".//*[contains(concat(' ', @class, ' '), ' tgme_widget_message_text ')]")
    return found[0] if found else None


def _links_out(post: HtmlElement) -> list[str]:
    """Return the links out of Telegram in a post, and the one that it previews, each once."""
    text = _text_of(post)
    links = [
        *(text.xpath(".//a/@href") if text is not None else ()),
        *post.xpath(".//a[contains(@class,'tgme_widget_message_link_preview')]/@href"),
    ]
    found = (address_of(str(one), None) for one in links[:50])
    outside = (one for one in found if one and site_of(one) not in TELEGRAM_SITES)
    return list(dict.fromkeys(outside))


def _paragraphs(inner: str) -> str:
    """Return a post's markup as paragraphs, which its empty lines separate."""
    parts = re.split(r"(?:<br\s{0,3}/?>\s{0,9}){2}", inner)
    return "".join(f"<p>{part}</p>" for part in parts)
