"""Where else a page says that its article can be read."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import urljoin

from summarizer.errors import BadAddress
from summarizer.urls import normalize_link, same_site

#: A head is a part of this; what stands further down is not looked at.
_HEAD_BYTES = 300_000
_LINK = re.compile(rb"<link\b([^<>]{1,3000})>", re.IGNORECASE)
_REL = re.compile(rb"""\brel\s*=\s*["']?\s*(amphtml|canonical)\b""", re.IGNORECASE)
_HREF = re.compile(rb"""\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)


def other_version(body: bytes, url: str) -> str | None:
    """Return the address of the same article's AMP or canonical page, on the same site.

    None when the page at `url` names none but itself. The AMP page comes first: it is made to be
    read without scripts.
    """
    found: dict[bytes, str] = {}
    for match in _LINK.finditer(body[:_HEAD_BYTES]):
        rel, href = _REL.search(match[1]), _HREF.search(match[1])
        if rel and href:
            target = _target(url, href[1] or href[2] or href[3] or b"")
            if target is not None:
                found.setdefault(rel[1].lower(), target)
    return found.get(b"amphtml") or found.get(b"canonical")


def _target(url: str, href: bytes) -> str | None:
    try:
        link = normalize_link(urljoin(url, unescape(href.decode("utf-8", "replace")).strip()))
        other = link != normalize_link(url)
    except (BadAddress, ValueError):
        return None
    return link if other and same_site(link, url) else None
