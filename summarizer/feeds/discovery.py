"""The feeds that a page names, and the usual addresses of feeds for pages that name none.

Foreign pages are searched here in a thread of the bot: each search is bounded.
"""

from __future__ import annotations

import re
from html import unescape
from itertools import islice
from urllib.parse import urljoin

from summarizer.feeds.clean import address_of

#: Links to feeds are looked for in this many bytes from a page's start: `<head>` is shorter.
_HEAD_BYTES = 300_000
_MOST_LINKS = 1000
_MOST_FEEDS = 8
_LINK = re.compile(rb"<link\b([^<>]{1,2000})>", re.IGNORECASE)
_ALTERNATE = re.compile(rb"\brel\s*+=\s*+[\"']?\s*+(?:alternate|feed)\b", re.IGNORECASE)
_TYPE = re.compile(
    rb"application/(?:rss|atom|rdf)\+xml|application/feed\+json|text/xml|application/json",
    re.IGNORECASE,
)
_HREF = re.compile(
    rb"""\bhref\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""",
    re.IGNORECASE,
)
#: Feeds of comments, and descriptions of the site for programs that embed it, come last.
_COMMENTS = re.compile(r"comment|kommentar|commentaire|oembed|wp-json", re.IGNORECASE)

#: Where sites have their feed, the most frequent place first.
_WELL_KNOWN = (
    "/feed", "/rss", "/feed.xml", "/rss.xml", "/atom.xml", "/index.xml", "/feed.json",
)  # fmt: skip


def find_feeds(body: bytes, url: str) -> tuple[str, ...]:
    """Return the addresses of the feeds that the page at `url` names, the likeliest first."""
    found: dict[str, None] = {}
    later: dict[str, None] = {}
    for link in islice(_LINK.finditer(body[:_HEAD_BYTES]), _MOST_LINKS):
        if not (_ALTERNATE.search(link[1]) and _TYPE.search(link[1])):
            continue
        href = _HREF.search(link[1])
        raw = (href[1] or href[2] or href[3] or b"") if href else b""
        address = address_of(unescape(raw.decode("utf-8", "replace")), url)
        if address:
            words = link[1].decode("utf-8", "replace")
            (later if _COMMENTS.search(words) else found).setdefault(address)
    return (*found, *later)[:_MOST_FEEDS]


def well_known(url: str) -> tuple[str, ...]:
    """Return the addresses at which the site of `url` may have a feed."""
    return tuple(urljoin(url, path) for path in _WELL_KNOWN)
