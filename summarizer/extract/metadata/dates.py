"""When a page was published: by its data, the line under its headline, its address or its text."""

from __future__ import annotations

import re
from copy import deepcopy
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from summarizer.bylines import is_date_line
from summarizer.extract.html.tree import is_of_reader
from summarizer.extract.metadata.jsonld import text_of, types_of
from summarizer.languages.site import any_of
from summarizer.written_dates import read_date

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.html import HtmlElement

    from summarizer.extract.metadata.jsonld import JsonObject

_DATE_METAS = (
    "article:published_time", "og:published_time", "datepublished", "date", "pubdate",
    "publishdate", "parsely-pub-date", "sailthru.date", "dc.date", "dc.date.issued",
    "dcterms.created", "article.published", "og:article:published_time", "publish-date",
    "publication_date",
)  # fmt: skip
#: Words before a date that is earlier or later than publication, such as "received", "amended".
_NOT_PUBLISHED = re.compile(
    rf"(?:{any_of(lambda site: site.bylines.earlier)}"
    rf"|{any_of(lambda site: site.bylines.later)})\b",
    re.IGNORECASE,
)
#: A date in the path of a page's address: "/2021/05/03/".
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/-])")
#: Classes of lists of notes, and of what a forum says of its members.
_NOTES = frozenset((
    "references", "reflist", "footnotes", "endnotes", "bibliography",
    # since when a member of a forum is one
    "postprofile", "userinfo", "user-info", "message-user", "poster",
))  # fmt: skip
_LISTS = ("ol", "ul", "dl", "div", "section", "td")
_LATEST = "2099-12-31"
_MOST_TIMES = 40
#: The elements after the headline in which its date is looked for, and the longest line that may
#: be one, in characters. Of 400 pages 80 declare no date in their `<head>`. Of these, 49 have such
#: a line, and its date is right on 46; htmldate, which is asked last, is right on 38.
_NEAR = 60
_LINE_CHARS = 150


def published_of(
    tree: HtmlElement,
    metas: dict[str, str],
    objects: list[JsonObject],
    about: JsonObject,
    url: str,
) -> datetime | None:
    """Return when the page was published, by the first of its several dates that can be read.

    `about` is the one of its JSON-LD `objects` that describes the article, `url` the address of
    the page or "". Return None if no date can be read.
    """
    said = [text_of(about.get("datePublished")), *(metas.get(name, "") for name in _DATE_METAS)]
    times = (node.get("datetime") or "" for node in tree.iter("time") if not is_of_reader(node))
    said += [text for text, _ in zip(times, range(_MOST_TIMES), strict=False)]
    found = _first(said) or (None if _is_wiki(tree) else _under_headline(tree))
    if found is None:
        # A page may be older than its article, so the page's own date comes late.
        pages = (one for one in objects if "WebPage" in types_of(one))
        found = _first(text_of(one.get("datePublished")) for one in pages)
    return found or _in_address(url)


def searched_date(tree: HtmlElement) -> datetime | None:
    """Return the date that htmldate finds in the page's text and addresses; None if none.

    A wiki's page counts as having none.
    """
    return None if _is_wiki(tree) else _searched(tree)


def _first(texts: Iterable[str]) -> datetime | None:
    moments = (_moment(text) for text in texts if text)
    return next((moment for moment in moments if moment), None)


def _under_headline(tree: HtmlElement) -> datetime | None:
    """Return the date in the first line under the headline that is a date and little else.

    A line with an earlier or later date, such as "received" or "amended", counts only where there
    is no other. None if there is no such line, or no headline.
    """
    nodes = tree.iter("*")
    if not any(node.tag == "h1" for node in nodes):
        return None
    other = None
    for node, _ in zip(nodes, range(_NEAR), strict=False):
        line = _line(node)
        found = read_date(line) if line and is_date_line(line) else None
        if found is None or any(map(_is_notes, (node, *node.iterancestors()))):
            continue
        if not _NOT_PUBLISHED.match(line):
            return found
        other = other or found
    return other


def _line(node: HtmlElement) -> str:
    """Return the text of `node` on one line; "" when it is longer than a line."""
    parts: list[str] = []
    size = 0
    for part in node.itertext():
        parts.append(part)
        size += len(part)
        if size > _LINE_CHARS:
            return ""
    return " ".join(" ".join(parts).split())


def _in_address(url: str) -> datetime | None:
    match = _IN_ADDRESS.search(url)
    return read_date("-".join(match.groups())) if match else None


def _is_wiki(tree: HtmlElement) -> bool:
    """Tell whether the page is a wiki's: its article has no date, but its notes have many."""
    metas = (meta for meta in tree.iter("meta") if (meta.get("name") or "").lower() == "generator")
    made_by = " ".join((meta.get("content") or "").lower() for meta in metas)
    if "wiki" in made_by or tree.find(".//*[@id='mw-content-text']") is not None:
        return True
    return any("mw-parser-output" in (node.get("class") or "") for node in tree.iter("div"))


def _searched(tree: HtmlElement) -> datetime | None:
    """Return the date that htmldate finds in the page's text and addresses; None if none."""
    from htmldate import find_date

    try:
        # If a latest date is given, htmldate does not ask for today's.
        found = find_date(_without_notes(tree), original_date=True, max_date=_LATEST)
    except (ValueError, TypeError, AttributeError, IndexError, RecursionError):
        return None
    # htmldate turns a year alone into its first of January.
    return _moment(found) if found and not found.endswith("-01-01") else None


def _without_notes(tree: HtmlElement) -> HtmlElement:
    """Return the page without its lists of notes, which name days of other pages.

    What a forum says of its members is gone, too.
    """
    listed = any(_is_notes(node) for node in tree.iter(*_LISTS))
    if not listed:
        return tree
    copied = deepcopy(tree)
    for node in [one for one in copied.iter(*_LISTS) if _is_notes(one)]:
        if node.getparent() is not None:
            node.drop_tree()
    return copied


def _is_notes(node: HtmlElement) -> bool:
    named = (node.get("class") or "").lower().split()
    return node.get("role") == "doc-endnotes" or not _NOTES.isdisjoint(named)


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        return read_date(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)
