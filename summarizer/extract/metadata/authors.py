"""Who wrote a page: by its data, else by its bylines and its links to people's pages."""

from __future__ import annotations

import re
from itertools import chain, dropwhile, islice
from typing import TYPE_CHECKING

from summarizer.bylines import read_byline, split_names, tidy_name
from summarizer.clean import wording
from summarizer.extract.html.tree import is_of_reader
from summarizer.extract.metadata.headline import tidy
from summarizer.extract.metadata.jsonld import JsonObject, names_of
from summarizer.languages.letters import UNSPACED
from summarizer.languages.site import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_METAS = (
    "author", "article:author", "parsely-author", "sailthru.author", "dc.creator",
    "dcterms.creator", "byl", "twitter:misc:written by",
)  # fmt: skip
#: Yoast, a plugin that many blogs use, gives the author in two elements: a label and the name.
_LABEL, _LABELLED = "twitter:label1", "twitter:data1"
_LABEL_SAYS = re.compile(any_of(lambda site: site.bylines.labels), re.IGNORECASE)
_MARKS = ("rel", "itemprop", "class", "id", "data-testid")
_MARK = re.compile(r"author|byline|writer", re.IGNORECASE)
#: The address of a page about a person.
_ABOUT = re.compile(r"/(?:authors?|writers?|contributors?|bios?)/[^/?#]", re.IGNORECASE)
_CREDIT = re.compile(any_of(lambda site: site.bylines.pictures), re.IGNORECASE)
#: The longest byline, in characters; a box about the author is longer.
_LONGEST = 120
_MOST_NODES = 40
#: A byline that nothing marks stands among the first few elements below the headline.
_MOST_LINES = 8
#: The pieces of text around a link that are looked at; a link in a long text has more around it.
_PIECES = 20
_MOST_AUTHORS = 12

_UNSPACED = re.compile(f"[{UNSPACED}]")
_AND = re.compile(r"(?:(?<!\s)\s+)?(?:;|,|(?<=\s)\|\s|\band\b|&)\s*")
#: Words for "and" in other languages, which stand in names too: José Ortega y Gasset.
_JOINS = re.compile(rf"\s(?:{any_of(lambda site: site.bylines.joins)})\s")
#: What a newsroom calls somebody, behind the name: "Ann Avery (aa)".
_CODE = re.compile(r"(?:(?<!\s)\s+)?\([^\W\d_]{1,6}\)")
#: What is nobody's name: an address, an account, a page, a program's word for none.
_ODD = re.compile(
    r"[/@<>{}\d]|https?:|\.(?:com|org|net)\b|^(?:undefined|null|none|unknown|sponsored)$",
    re.IGNORECASE,
)
#: What follows a name: "for Skerry Times".
_BEHIND = re.compile(rf"\s(?={any_of(lambda site: site.bylines.after_names)})")
_BY = re.compile(rf"^(?:{any_of(lambda site: site.bylines.declared)})\b[\s:]*", re.IGNORECASE)


def authors_of(
    tree: HtmlElement, metas: dict[str, str], about: JsonObject, site_name: str
) -> tuple[str, ...]:
    """Return the names of the page's authors, in order; an empty tuple if it names none."""
    listings = [names_of(about.get("author")), *([metas.get(meta, "")] for meta in _METAS)]
    for listing in listings:
        if said := _all_declared(listing, site_name):
            return said
    labelled = _LABEL_SAYS.fullmatch(metas.get(_LABEL, "").strip())
    if labelled and (said := _all_declared([metas.get(_LABELLED, "")], "")):
        return said
    if named := _named(tree):
        return named
    marked = chain(_bylines(tree), _links_to_people(tree))
    shown = chain(
        (read_byline(text) or split_names(text) for text in marked),
        (read_byline(text, sure=True) for text in _lines_below_headline(tree)),
    )
    for names in shown:
        if names and all(" " in name or _UNSPACED.match(name) for name in names):
            return names[:_MOST_AUTHORS]
    return ()


def _all_declared(listing: list[str], site_name: str) -> tuple[str, ...]:
    """Return the names in several declarations, each once."""
    said = (name for one in listing for name in _declared(one, site_name))
    return tuple(dict.fromkeys(said))[:_MOST_AUTHORS]


def _named(tree: HtmlElement) -> tuple[str, ...]:
    """Return the names in elements that say which of their words are the author's name.

    Elements with another parent than the first are left out: they name the authors of comments.
    """
    found: dict[str, None] = {}
    parent = None
    for node in islice(tree.iterfind(".//*[@itemprop='author']"), _MOST_AUTHORS):
        parent = node.getparent() if parent is None else parent
        name = node.find(".//*[@itemprop='name']")
        if name is not None and node.getparent() is parent:
            text = tidy(name.get("content") or " ".join(islice(name.itertext(), _PIECES)))
            found.update(dict.fromkeys(split_names(text) if len(text) <= _LONGEST else ()))
    return tuple(found)


def _declared(text: str, site_name: str) -> list[str]:
    """Return the names in `text`, a declaration of authors: a staff or a desk may be one too."""
    names = []
    for part in _each_name(_CODE.sub("", _BY.sub("", tidy(text)))):
        before = _BEHIND.split(part, maxsplit=1)[0]
        said = before if " " in before.strip() else part
        name = tidy_name(_alone(said.strip(" .,:*_()|-"), site_name))
        if name.isupper() and " " in name:
            name = name.title()
        if 1 < len(name) <= 60 and not _ODD.search(name) and wording(name) != wording(site_name):
            names.append(name)
    return names


def _each_name(text: str) -> Iterator[str]:
    """Yield the names between marks and words for "and"; a single word is no whole name."""
    for part in _AND.split(text):
        joined = _JOINS.split(part)
        yield from joined if all(" " in name.strip() for name in joined) else [part]


def _alone(name: str, site_name: str) -> str:
    """Return a name without the site's name, which some pages put behind it."""
    words, glued = name.split(), len(site_name.split())
    if (
        glued
        and len(words) > glued + 1
        and wording(" ".join(words[-glued:])) == wording(site_name)
    ):
        return " ".join(words[:-glued])
    return name


def _bylines(tree: HtmlElement) -> Iterator[str]:
    seen = 0
    for node in tree.iter("a", "span", "p", "div", "address", "li", "h2", "h3", "h4", "h5", "b"):
        if not any(_MARK.search(node.get(mark) or "") for mark in _MARKS):
            continue
        text = tidy(" ".join(node.itertext()))
        if 3 < len(text) <= _LONGEST and not is_of_reader(node):
            yield text
        seen += 1
        if seen >= _MOST_NODES:
            return


def _lines_below_headline(tree: HtmlElement) -> Iterator[str]:
    """Yield the short texts of the first elements below the headline, or of all without one."""
    headed = next(tree.iter("h1"), None) is not None
    nodes = dropwhile(
        lambda node: headed and node.tag != "h1", tree.iter("h1", "p", "div", "span")
    )
    below = (node for node in nodes if node.tag != "h1")
    for node in islice(below, _MOST_LINES):
        text = tidy(" ".join(islice(node.itertext(), _PIECES)))
        if 3 < len(text) <= _LONGEST and not is_of_reader(node):
            yield text


def _links_to_people(tree: HtmlElement) -> Iterator[str]:
    """Yield the words of links to people's pages below the headline, but not beside a picture."""
    below = next(tree.iter("h1"), None) is None
    seen, beside, around = 0, None, ""
    for node in tree.iter("h1", "a"):
        below = below or node.tag == "h1"
        if not below or not _ABOUT.search(node.get("href") or ""):
            continue
        parent = node.getparent()
        if parent is not None and parent is not beside:  # a parent may hold very much text
            beside, around = parent, " ".join(islice(parent.itertext(), _PIECES))
        if len(around) > _LONGEST or not _CREDIT.search(around):
            text = tidy(" ".join(islice(node.itertext(), _PIECES)))
            if len(text) <= _LONGEST:
                yield text
        seen += 1
        if seen >= _MOST_NODES:
            return
