"""RSS, Atom and their older forms → Feed, by feedparser, which forgives what feeds get wrong."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from summarizer.detect import code_in
from summarizer.errors import DamagedFile, NoFeed, SummarizerError
from summarizer.feeds.clean import (
    HTML_CHARS,
    SUMMARY_CHARS,
    address_of,
    html_of,
    is_whole,
    line_of,
    moment_of,
)
from summarizer.feeds.values import Entry, Feed
from summarizer.urls import site_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.model import Source

#: The hours and days to skip are looked for in this many bytes from a feed's start.
_HEAD_BYTES = 64 * 1024
_HOUR = re.compile(rb"<hour[^>]{0,100}>\s{0,20}(\d{1,2})\s{0,20}<", re.IGNORECASE)
_DAY = re.compile(rb"<day[^>]{0,100}>\s{0,20}(\w{1,12})\s{0,20}<", re.IGNORECASE)
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

#: The declaration of an entity that stands for more than 32 bytes, or for other entities. A small
#: file may repeat such an entity until it swells to gigabytes.
_SWELLING = re.compile(rb"<!ENTITY[^>]{0,200}?[\"'](?:[^\"']{33}|[^\"'&]{0,32}&(?!#))")
_ENCODING = re.compile(rb"<\?xml[^>]{0,100}?\bencoding\s{0,9}=\s{0,9}[\"']([\w.:-]{1,40})")

#: The start of a <guid> that holds no address. RSS takes it for a link unless it says that it is
#: none, but many feeds number their entries in this way.
_NO_LINK = re.compile(
    rb"<guid(?:\s{1,9}isPermaLink\s{0,9}=\s{0,9}[\"']true[\"'])?>"
    rb"(?=(?:\s{0,99}<!\[CDATA\[)?[^<>:]{1,400}(?:\]\]>\s{0,99})?</guid>)"
)

#: The periods, in seconds, that a feed may name instead of minutes (RSS's module `syndication`).
_PERIODS = {"hourly": 3600.0, "daily": 86400.0, "weekly": 604800.0}
_LONGEST_TTL_S = 7 * 86400.0

#: feedparser's names for the times of an entry, the best first.
_DATES = ("published_parsed", "updated_parsed", "created_parsed")

#: The most entries that are read of a feed.
MOST_ENTRIES = 300
_MOST_AUTHORS = 5
#: A link that at least this many entries share is not the address of their articles. Two entries
#: may share one: the same article appears again under another headline.
SHARED_BY = 3


def read_xml_feed(source: Source) -> Feed:
    """Return the feed in `source`. Raises `NoFeed`, and `DamagedFile` for hostile XML."""
    body = _mended(source.body, source.charset)
    _refuse_swelling(body)
    body = _NO_LINK.sub(b'<guid isPermaLink="false">', body)
    import feedparser  # takes 0.1 s to import

    headers = {"content-location": source.url or "", "content-type": _type_of(source)}
    try:
        parsed: Any = feedparser.parse(
            io.BytesIO(body), response_headers=headers,
            # the engine takes the markup apart itself, and shows none of it
            sanitize_html=False, resolve_relative_uris=False,
        )  # fmt: skip
    except (SummarizerError, MemoryError):  # no fault of the feed's; the worker handles both
        raise
    except Exception as error:  # feedparser may raise anything on foreign text
        raise NoFeed(repr(error), site=site_of(source.url or "")) from error
    if not parsed.get("version") and not parsed["entries"]:
        raise NoFeed(str(parsed.get("bozo_exception", "")), site=site_of(source.url or ""))
    about = parsed["feed"]
    base = address_of(about.get("link"), source.url) or source.url
    hours, days = _skipped(body[:_HEAD_BYTES])
    entries = [one for raw in parsed["entries"] if (one := _entry(raw, source.url or base))]
    return Feed(
        title=line_of(_text(about, "title")),
        link=base,
        language=code_in(_text(about, "language").strip()),
        entries=told_apart(entries),
        ttl_s=_ttl_s(about),
        skip_hours=hours,
        skip_days=days,
    )


def _type_of(source: Source) -> str:
    charset = f"; charset={source.charset}" if source.charset else ""
    return f"{source.media_type or 'application/xml'}{charset}"


def _mended(body: bytes, charset: str | None) -> bytes:
    """Return a UTF-8 feed with its damaged bytes replaced by U+FFFD, if they are few.

    Otherwise feedparser takes the feed to be in another encoding, which garbles every letter
    outside ASCII. They are few if more characters outside ASCII are sound than damaged.
    """
    declared = _ENCODING.search(body[:200])
    named = charset or (declared[1].decode("ascii", "replace") if declared else "utf-8")
    if named.lower() not in {"utf-8", "utf8"} or b"\x00" in body[:64]:
        return body
    try:
        body.decode()
    except UnicodeDecodeError:
        text = body.decode("utf-8", "replace")
        bad = text.count("\ufffd")
        good = len(text) - len(text.encode("ascii", "ignore")) - bad
        return text.encode() if good > bad else body
    return body


def _refuse_swelling(body: bytes) -> None:
    """Raise `DamagedFile` for entities that swell.

    All bytes are searched, comments too: a comment may hide a declaration from a parser.
    """
    if _SWELLING.search(body.replace(b"\x00", b"") if b"\x00" in body[:64] else body):
        raise DamagedFile("the XML defines an entity")


def _entry(raw: Any, base: str | None) -> Entry | None:
    title = line_of(_text(raw, "title"))
    page = _first(_links(raw), base)
    link = page or _first((one.get("href") for one in raw.get("enclosures", ())), base)
    html = max(_texts(raw), key=len, default="")
    summary = line_of(_text(raw, "summary") or html, most=SUMMARY_CHARS)
    given = _text(raw, "id").strip()
    if not (link or html or title):
        return None
    # only names that are there: for a missing one feedparser warns and returns another date
    dates = [raw[name] for name in _DATES if name in raw]
    return Entry(
        id=(given or link or f"{title}\n{summary}")[:2000],
        title=title,
        link=link,
        published=next((found for one in dates if (found := moment_of(one))), None),
        html=html,
        summary=summary,
        authors=_authors(raw),
        is_whole=page is None or is_whole(html),
    )


def _first(links: Iterable[object], base: str | None) -> str | None:
    """Return the first of the links that is a web address; None if none is."""
    return next((found for one in links if (found := address_of(one, base))), None)


def _links(raw: Any) -> Iterator[object]:
    """Yield what may be the address of an entry's page, the most certain first."""
    yield raw.get("feedburner_origlink")
    yield raw.get("link")
    for one in raw.get("links", ()):
        if one.get("rel", "alternate") == "alternate":
            yield one.get("href")
    if _text(raw, "id").startswith(("http://", "https://")):
        yield raw.get("id")


def _texts(raw: Any) -> Iterator[str]:
    for one in (*raw.get("content", ()), raw.get("summary_detail") or {}):
        text = _text(one, "value")[:HTML_CHARS]
        yield html_of(text) if one.get("type") == "text/plain" and "<" not in text else text


def _authors(raw: Any) -> tuple[str, ...]:
    named = [_text(one, "name") for one in raw.get("authors", ())] or [_text(raw, "author")]
    lines = (line_of(_name_in(one[:300])) for one in named)
    return tuple(dict.fromkeys(one for one in lines if one))[:_MOST_AUTHORS]


def _name_in(text: str) -> str:
    """Return the name in RSS's form "ann@site.example (Ann Lee)", else all of `text`."""
    before, _, rest = text.partition("(")
    return rest.partition(")")[0] if "@" in before and rest else text


def _text(raw: Any, name: str) -> str:
    value = raw.get(name)
    return value if isinstance(value, str) else ""


def _ttl_s(about: Any) -> float | None:
    minutes = _text(about, "ttl").strip()
    if minutes.isascii() and minutes.isdecimal():
        return min(float(minutes[:9]) * 60, _LONGEST_TTL_S) or None
    period = _PERIODS.get(_text(about, "sy_updateperiod").strip().lower())
    if period is None:
        return None
    often = _text(about, "sy_updatefrequency").strip()
    return period / max(1, int(often[:4]) if often.isascii() and often.isdecimal() else 1)


def _skipped(head: bytes) -> tuple[frozenset[int], frozenset[int]]:
    """Return the hours and the days in which a feed need not be asked for."""
    lower = head.lower()
    hours = {int(one) % 24 for one in _HOUR.findall(_inside(lower, b"skiphours"))}
    named = (one.decode("ascii", "replace") for one in _DAY.findall(_inside(lower, b"skipdays")))
    days = {_DAYS.index(one) for one in named if one in _DAYS}
    # a feed that skips every hour or every day would never be asked for
    return (
        frozenset(hours if len(hours) < 24 else ()),
        frozenset(days if len(days) < 7 else ()),
    )


def _inside(head: bytes, name: bytes) -> bytes:
    """Return the first element called `name` without its end tag; b"" if there is none."""
    start = head.find(b"<" + name)
    end = head.find(b"</" + name, start) if start >= 0 else -1
    return head[start:end] if end >= 0 else b""


def _without_shared_links(entries: list[Entry]) -> list[Entry]:
    """Return entries without the links that `SHARED_BY` of them have, such as the site's own."""
    titles: dict[str, set[str]] = {}
    for one in entries:
        titles.setdefault(one.link or "", set()).add(one.title or one.summary)
    return [
        one if one.link is None or len(titles[one.link]) < SHARED_BY else replace(
            one, link=None, is_whole=True,
            id=one.id if one.id != one.link else f"{one.title}\n{one.summary}"[:2000],
        )
        for one in entries
    ]  # fmt: skip


def told_apart(entries: list[Entry]) -> tuple[Entry, ...]:
    """Return up to `MOST_ENTRIES` of the entries, each once and with an id of its own.

    They are the newest ones if all have a date, else the first ones. Some feeds give all entries
    the same id: then the link becomes the id, or without a link the id and the title together.
    """
    dated = [(one.published, one) for one in entries if one.published]
    if MOST_ENTRIES < len(entries) == len(dated):
        entries = [one for _, one in sorted(dated, key=lambda pair: pair[0], reverse=True)]
    entries = _without_shared_links(entries[:MOST_ENTRIES])
    links: dict[str, set[str | None]] = {}
    for one in entries:
        links.setdefault(one.id, set()).add(one.link)
    kept: dict[str, Entry] = {}
    for one in entries:
        id_ = one.id if len(links[one.id]) == 1 else one.link or f"{one.id}\n{one.title}"
        kept.setdefault(id_, replace(one, id=id_))
    return tuple(kept.values())
