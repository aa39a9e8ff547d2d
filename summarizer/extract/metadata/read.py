"""A page → what it says about its article: authors, date, address, site, headline and more."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from summarizer.detect import code_in
from summarizer.errors import BadAddress
from summarizer.extract.metadata.authors import authors_of
from summarizer.extract.metadata.dates import published_of, searched_date
from summarizer.extract.metadata.headline import Titles, headline, squash, tidy
from summarizer.extract.metadata.jsonld import (
    JsonObject,
    article_object,
    names_of,
    objects_on,
    text_of,
    types_of,
)
from summarizer.urls import normalize_link, same_site, site_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from lxml.html import HtmlElement

#: schema.org's types of threads.
_THREADS = frozenset(("QAPage", "DiscussionForumPosting"))
_CLASS = re.compile(r"\.([\w-]+)")
_ID = re.compile(r"#([\w-]+)")
#: An element with at least this many words holds the paid part of an article. An empty box, or an
#: offer to subscribe, has fewer.
_PART_WORDS = 60
_SITE_METAS = ("og:site_name", "application-name", "apple-mobile-web-app-title", "twitter:site")
#: The most headings and links of a page that are looked at, and the longest words of a link that
#: may be a section's name, in characters.
_MOST_HEADINGS, _MOST_LINKS, _LINK_CHARS = 20, 400, 40
#: Characters after a sign of copyright that may name the owner.
_OWNER_CHARS = 100
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What the page says of its article."""

    title: str | None = None
    #: The title as headings, Open Graph and JSON-LD give it. These find it again in the text.
    titles: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    url: str | None = None
    site: str | None = None
    language: str | None = None
    #: The article's text as JSON-LD gives it; "" without one.
    body: str = ""
    #: Whether the page's data call it an article, or a thread of a forum.
    says_article: bool = False
    says_thread: bool = False
    #: Whether the data say that the article must be paid for, and the paid part is missing.
    says_paid: bool = False
    #: The number of words that the data give for a paid article; 0 for others.
    paid_words: int = 0
    #: Whether the data call the page a video and not an article.
    says_video: bool = False


def read_metadata(tree: HtmlElement, url: str | None, *, large: bool = False) -> Metadata:
    """Return what the page's JSON-LD, meta elements and headings say.

    The text of a `large` tree is not searched for a date.
    """
    objects = objects_on(tree)
    about = article_object(objects)
    metas = _metas(tree)
    where = _canonical(tree, metas, url)
    titles = _titles(tree, metas, objects, about, where or url)
    site = site_of(where or url or "")
    return Metadata(
        title=headline(titles),
        titles=tuple(t for t in (*titles.headings, titles.open_graph, titles.json_ld) if t),
        authors=authors_of(tree, metas, about, metas.get("og:site_name") or site),
        published=published_of(tree, metas, objects, about, where or url or "")
        or (None if large else searched_date(tree)),
        url=where or _clean_link(url),
        site=site or None,
        language=_language(tree),
        body=text_of(about.get("articleBody")),
        says_article=bool(about) or metas.get("og:type", "").lower() == "article",
        says_thread=any(not _THREADS.isdisjoint(types_of(one)) for one in objects),
        says_paid=_is_withheld(tree, about),
        paid_words=_number(about.get("wordCount")) if _is_paid(about) else 0,
        says_video=not about and _is_video(metas, objects),
    )


def _metas(tree: HtmlElement) -> dict[str, str]:
    """Return the contents of the meta elements by name. Of several with one name, the first."""
    metas: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        content = (meta.get("content") or "").strip()
        if name and content:
            metas.setdefault(name.lower(), content[:2000])
    return metas


def _titles(
    tree: HtmlElement,
    metas: dict[str, str],
    objects: list[JsonObject],
    about: JsonObject,
    url: str | None,
) -> Titles:
    tops = [node for _, node in zip(range(_MOST_HEADINGS), tree.iter("h1"), strict=False)]
    logos = [tidy(_text(node)) for node in tops if _leads_home(node, url)]
    headings = [tidy(_text(node)) for node in tops]
    if logos and len(logos) == len(tops):
        # the headline is below the only heading of the first level, which is the site's name
        headings += [tidy(_text(node)) for node in islice(tree.iter("h2"), 1)]
    title = next(tree.iter("title"), None)
    return Titles(
        headings=tuple(h for h in headings if h),
        open_graph=metas.get("og:title") or metas.get("twitter:title", ""),
        json_ld=text_of(about.get("headline")),
        title=_text(title) if title is not None else "",
        sites=_sites(metas, objects, about) | frozenset(filter(None, map(squash, logos))),
        linked=_linked(tree, _clean_link(url)),
        owner=_owner(tree),
        host=site_of(url or ""),
    )


def _sites(metas: dict[str, str], objects: list[JsonObject], about: JsonObject) -> frozenset[str]:
    """Return the names that the page's data give its site, as `squash` writes them."""
    said = [metas.get(name, "") for name in _SITE_METAS]
    said += names_of(about.get("publisher"))
    said += [text_of(one.get("name")) for one in objects if "WebSite" in types_of(one)]
    return frozenset(filter(None, map(squash, said)))


def _leads_home(heading: HtmlElement, url: str | None) -> bool:
    """Tell whether a heading is a link to the site's front page."""
    links = [heading.getparent(), *islice(heading.iter("a"), 2)]
    return any(_is_home(link.get("href"), url) for link in links if link is not None)


def _is_home(href: str | None, url: str | None) -> bool:
    if href is None or urlsplit(url or "").path in {"", "/"}:
        return False
    try:
        there = urlsplit(urljoin(url or "", href.strip()))
    except ValueError:
        return False
    return there.path in {"", "/"} and not there.fragment and not there.query


def _linked(tree: HtmlElement, url: str | None) -> frozenset[str]:
    """Return the words of the page's short links to other pages, as `squash` writes them."""
    found = set()
    for link in islice(tree.iter("a"), _MOST_LINKS):
        href, said = link.get("href") or "", link.text or ""
        if 1 < len(said) <= _LINK_CHARS and _leads_on(href, url):
            found.add(squash(said))
    return frozenset(found)


def _leads_on(href: str, url: str | None) -> bool:
    """Tell whether a link's address is of another page than the one at `url`.

    What is behind "?" counts only if the page's own address has it, too. Where the page's address
    is not known, no link is.
    """
    try:
        here, there = urlsplit(url or ""), urlsplit(urljoin(url or "", href.strip()))
    except ValueError:
        return False
    elsewhere = (there.netloc, there.path) != (here.netloc, here.path)
    return bool(url) and (elsewhere or bool(here.query and here.query != there.query))


def _owner(tree: HtmlElement) -> str:
    """Return the last copyright sign on the page with the text after it; "" without one."""
    found = ""
    for node in tree.iter():
        for text in (node.text, node.tail):
            if text and "\xa9" in text and node.tag not in {"script", "style"}:
                found = text[text.rindex("\xa9") :][:_OWNER_CHARS]
    return found


def _text(node: HtmlElement) -> str:
    return "".join(node.itertext())[:1000]


def _canonical(tree: HtmlElement, metas: dict[str, str], url: str | None) -> str | None:
    """Return the address that the page calls its own, if that is on the same site.

    The home page's address is ignored on any other page: some sites give it on all of them. None
    without such an address.
    """
    said = [
        link.get("href")
        for link in tree.iter("link")
        if "canonical" in (link.get("rel") or "").lower().split()
    ]
    for target in (*said, metas.get("og:url")):
        if not target:
            continue
        try:
            link = normalize_link(urljoin(url or "", target.strip()) if url else target)
        except (BadAddress, ValueError):
            continue
        bare = urlsplit(link).path in {"", "/"} and url and urlsplit(url).path not in {"", "/"}
        if not bare and (url is None or same_site(link, url)):
            return link
    return None


def _clean_link(url: str | None) -> str | None:
    try:
        return normalize_link(url) if url else None
    except BadAddress:
        return None


def _language(tree: HtmlElement) -> str | None:
    return code_in(tree.get("lang") or tree.get(_XML_LANG) or "")


def _is_video(metas: dict[str, str], objects: list[JsonObject]) -> bool:
    kind = metas.get("og:type", "").lower()
    return (
        kind.startswith("video")
        or (kind != "article" and metas.get("twitter:card", "").lower() == "player")
        or any("VideoObject" in types_of(one) for one in objects)
    )


def _is_paid(about: JsonObject) -> bool:
    return str(about.get("isAccessibleForFree", "")).lower() == "false"


def _number(value: object) -> int:
    """Return a count that JSON-LD gives as a number or as its digits; 0 for anything else."""
    text = str(value) if isinstance(value, (int, str)) else ""
    return int(text[:9]) if text.isascii() and text.isdecimal() else 0


def _is_withheld(tree: HtmlElement, about: JsonObject) -> bool:
    """Return whether the article must be paid for and the paid part is missing.

    A selector in the data names the paid part (developers.google.com, "paywalled content"). Many
    sites send that part to everybody and hide it with a script, so it is looked for in the tree.
    Without such a selector the part counts as missing.
    """
    if not _is_paid(about):
        return False
    parts = about.get("hasPart")
    for part in parts if isinstance(parts, list) else [parts]:
        selector = part.get("cssSelector") if isinstance(part, dict) else None
        if isinstance(selector, str) and any(_has_text(node) for node in _select(tree, selector)):
            return False
    return True


def _select(tree: HtmlElement, selector: str) -> Iterator[HtmlElement]:
    """Yield the elements that a plain selector chooses: a class, an id, or an element's name."""
    names, ids = set(_CLASS.findall(selector)), set(_ID.findall(selector))
    tag = selector.strip().lower()
    for node in tree.iter("*"):
        if (
            node.tag == tag
            or (ids and node.get("id") in ids)
            or (names and names & set((node.get("class") or "").split()))
        ):
            yield node


def _has_text(node: HtmlElement) -> bool:
    words = 0
    for text in node.itertext():
        words += len(text.split())
        if words >= _PART_WORDS:
            return True
    return False
