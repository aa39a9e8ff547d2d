"""OPML, the form in which programs hand on lists of feeds (http://opml.org/spec2.opml)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from summarizer.errors import DamagedFile
from summarizer.feeds.clean import address_of, line_of
from summarizer.files.safe_xml import Handler, parse

if TYPE_CHECKING:
    from collections.abc import Sequence

#: The most bytes of a list, enough for 10,000 feeds.
MAX_OPML_BYTES = 2 * 1024 * 1024
#: An ampersand that begins no reference: XML allows none.
_BARE_SIGN = re.compile(rb"&(?!(?:#\w{1,8}|\w{1,32});)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A feed of a list."""

    title: str
    #: The address of the feed, as `normalize_link` writes it.
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedList:
    """The feeds of a list, each once."""

    feeds: tuple[Listed, ...]
    #: Titles of feeds without a usable address.
    unusable: tuple[str, ...]


class _Reader(Handler):
    def __init__(self) -> None:
        self.is_opml = False
        self.feeds: dict[str, Listed] = {}
        self.unusable: dict[str, None] = {}

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag.lower() == "opml":
            self.is_opml = True
        named = {name.lower(): value for name, value in attributes.items()}
        if tag.lower() != "outline" or "xmlurl" not in named:
            return
        title = line_of(named.get("title") or named.get("text") or named["xmlurl"], most=200)
        address = address_of(named["xmlurl"].replace("feed://", "https://", 1), None)
        if address is None:
            self.unusable.setdefault(title)
        else:
            self.feeds.setdefault(address, Listed(title=title, address=address))


def is_opml(body: bytes) -> bool:
    """Tell whether `body` seems to be a list of feeds."""
    return b"<opml" in body[:4096].lower()


def read_opml(body: bytes) -> FeedList:
    """Return the feeds of a list.

    Raises `DamagedFile` for what is no OPML, for a list that is too large and for hostile XML.
    """
    if len(body) > MAX_OPML_BYTES:
        raise DamagedFile("too large for a list of feeds")
    reader = _Reader()
    # many programs write addresses as they are, with "&" between their parameters
    # (in UTF-16, where each letter has a zero beside it, the pattern would hit references, too)
    parse(body if b"\0" in body[:64] else _BARE_SIGN.sub(b"&amp;", body), reader)
    if not reader.is_opml:
        raise DamagedFile("no OPML")
    return FeedList(feeds=tuple(reader.feeds.values()), unusable=tuple(reader.unusable))


def write_opml(feeds: Sequence[Listed], *, title: str) -> bytes:
    """Return a list of feeds as OPML 2.0."""
    rows = "".join(
        f'    <outline type="rss" text={_quoted(one.title)} title={_quoted(one.title)}'
        f" xmlUrl={_quoted(one.address)}/>\n"
        for one in feeds
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n'
        f"  <head>\n    <title>{quoteattr(title)[1:-1]}</title>\n  </head>\n"
        f"  <body>\n{rows}  </body>\n</opml>\n"
    ).encode()


def _quoted(text: str) -> str:
    """Return `text` as the value of an attribute, without unprintable characters.

    XML does not allow all of these.
    """
    return quoteattr("".join(c for c in text if c.isprintable()))
