"""JSON Feed → Feed: https://www.jsonfeed.org/version/1.1/, and version 1 with its one `author`."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from summarizer.detect import code_in
from summarizer.errors import NoFeed
from summarizer.feeds.clean import (
    HTML_CHARS,
    SUMMARY_CHARS,
    address_of,
    html_of,
    is_whole,
    line_of,
    moment_in,
)
from summarizer.feeds.values import Entry, Feed
from summarizer.feeds.xml_feed import told_apart
from summarizer.urls import site_of

if TYPE_CHECKING:
    from summarizer.model import Source

_VERSION = re.compile(rb"https?:(?:\\?/){2}(?:www\.)?jsonfeed\.org(?:\\?/)version")
_HEAD_BYTES = 4096
_TAIL_BYTES = 1024


def is_json_feed(body: bytes) -> bool:
    """Tell whether `body` seems to be a JSON Feed: it names the format near its start or end."""
    # most feeds begin with the version, but the format leaves the order open
    return body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and bool(
        _VERSION.search(body[:_HEAD_BYTES]) or _VERSION.search(body[-_TAIL_BYTES:])
    )


def read_json_feed(source: Source) -> Feed:
    """Return the feed in `source`. Raises `NoFeed`."""
    site = site_of(source.url or "")
    try:
        found: Any = json.loads(source.body.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError) as error:
        raise NoFeed(repr(error), site=site) from error
    items = found.get("items") if isinstance(found, dict) else None
    if not isinstance(items, list):
        raise NoFeed("no list of items", site=site)
    home = address_of(found.get("home_page_url"), source.url) or source.url
    entries = [one for raw in items if isinstance(raw, dict) if (one := _entry(raw, home))]
    return Feed(
        title=line_of(_text(found, "title")),
        link=home,
        language=code_in(_text(found, "language")),
        entries=told_apart(entries),
    )


def _entry(raw: dict[str, Any], base: str | None) -> Entry | None:
    page = address_of(raw.get("url"), base) or address_of(raw.get("external_url"), base)
    link = page or _recording(raw, base)
    html = _text(raw, "content_html")[:HTML_CHARS] or html_of(_text(raw, "content_text"))
    summary = line_of(_text(raw, "summary") or html, most=SUMMARY_CHARS)
    title = line_of(_text(raw, "title"))
    if not (link or html or title):
        return None
    given = raw.get("id")
    # the format asks for a string, but many feeds give a number
    id_ = str(given) if isinstance(given, str | int) and given != "" else ""
    return Entry(
        id=(id_ or link or f"{title}\n{summary}")[:2000],
        title=title,
        link=link,
        published=moment_in(raw.get("date_published")) or moment_in(raw.get("date_modified")),
        html=html,
        summary=summary,
        authors=_authors(raw),
        is_whole=page is None or is_whole(html),
    )


def _recording(raw: dict[str, Any], base: str | None) -> str | None:
    """Return the address of an entry's first attachment, usually a recording; None without one."""
    attached = raw.get("attachments")
    first = attached[0] if isinstance(attached, list) and attached else None
    return address_of(first.get("url"), base) if isinstance(first, dict) else None


def _authors(raw: dict[str, Any]) -> tuple[str, ...]:
    given = raw.get("authors")
    people = given if isinstance(given, list) else [raw.get("author")]
    names = (line_of(_text(one, "name")) for one in people[:5] if isinstance(one, dict))
    return tuple(dict.fromkeys(name for name in names if name))


def _text(raw: dict[str, Any], name: str) -> str:
    value = raw.get(name)
    return value if isinstance(value, str) else ""
