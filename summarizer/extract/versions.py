"""The other addresses that a page names: another version of its article, or a redirect.

Foreign pages are searched here. `read_refresh` does so on the event loop, where other tasks wait.
So each search is bounded and reads nothing twice.
"""

from __future__ import annotations

import re
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from summarizer.errors import BadAddress
from summarizer.urls import normalize_link, same_site

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Links to versions are looked for in this many bytes from a page's start: `<head>` is shorter.
_HEAD_BYTES = 300_000
#: The most `<link>`s that are looked at, and the most of these that name a version. The most on
#: one of 1,200 pages are 216 and 3.
_MOST_LINKS = 1000
_MOST_VERSIONS = 20
#: A `<link>` in lower case. The longest of 1,200 pages has 260 bytes.
_LINK = re.compile(rb"<link\b([^<>]{1,1000})>")
#: The look-behind stands after "rel" because a search that begins with plain letters is faster.
_REL = re.compile(rb"""rel(?<!\wrel)\s*+=\s*+["']?\s*+(amphtml|canonical)\b""")
_HREF = re.compile(
    rb"""\bhref\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++))""",
    re.IGNORECASE,
)

#: A redirect is looked for in this many bytes from a page's start: it comes early.
_REFRESH_BYTES = 16 * 1024
_META = re.compile(rb"<meta\b([^>]{1,1000})", re.IGNORECASE)
_REFRESHES = re.compile(rb"""http-equiv\s*+=\s*+["']?refresh""", re.IGNORECASE)
#: `content="0; url=/there"`. A page that waits for three seconds or more is meant to be read.
_ONWARD = re.compile(
    rb"""content\s*+=\s*+["']?\s*+[0-2](?:\.\d++)?\s*+[;,]\s*+url\s*+=\s*+['"]?([^"'>]++)""",
    re.IGNORECASE,
)


def other_version(body: bytes, url: str) -> str | None:
    """Return the address of the same article's AMP or canonical page, on the same site.

    None when the page at `url` names no other address on that site. The AMP page is preferred: it
    is made to be read without scripts.
    """
    found: dict[bytes, str] = {}
    for rel, link in islice(_versions(body[:_HEAD_BYTES]), _MOST_VERSIONS):
        href = _HREF.search(link)
        if href and rel not in found:
            target = _target(url, href[1] or href[2] or href[3] or b"")
            if target is not None:
                found[rel] = target
    return found.get(b"amphtml") or found.get(b"canonical")


def read_refresh(body: bytes) -> str | None:
    """Return the address that a page redirects to at once, as written there; None without one.

    The page says so by `<meta http-equiv="refresh" content="0; url=/there">`.
    """
    for meta in _META.finditer(_without_noscript(body[:_REFRESH_BYTES])):
        onward = _ONWARD.search(meta[1]) if _REFRESHES.search(meta[1]) else None
        if onward:
            return unescape(onward[1].decode("utf-8", "replace")).strip()
    return None


def _versions(head: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the name of each version that a link of `head` names, and the link."""
    for match in islice(_LINK.finditer(head.lower()), _MOST_LINKS):
        if rel := _REL.search(match[1]):
            yield rel[1], head[match.start(1) : match.end(1)]


def _without_noscript(head: bytes) -> bytes:
    """Return `head` without what is only for browsers that run no scripts (`<noscript>`)."""
    folded = head.lower()
    kept, at = [], 0
    while (start := folded.find(b"<noscript", at)) >= 0:
        end = folded.find(b"</noscript>", start)
        if end < 0:
            break
        kept.append(head[at:start])
        at = end + len(b"</noscript>")
    return b"".join([*kept, head[at:]])


def _target(url: str, href: bytes) -> str | None:
    try:
        link = normalize_link(urljoin(url, unescape(href.decode("utf-8", "replace")).strip()))
        other = link != normalize_link(url)
    except (BadAddress, ValueError):
        return None
    return link if other and same_site(link, url) else None
