"""HTML → an element tree of bounded size."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from summarizer.errors import NoArticle

if TYPE_CHECKING:
    from lxml.html import HtmlElement

#: The most characters and tags of markup that are parsed, without what `lighten` cuts out. To
#: extract a page with as many characters, or as many tags, takes 0.5 to 3 seconds. The largest of
#: 400 pages has 0.9 million characters, the richest 9,800 tags.
_MAX_MARKUP = 2_000_000
_MAX_TAGS = 60_000
#: The most cells of a table's row that are kept. The widest row of 150 pages has 13.
_MAX_CELLS = 500
#: A page with more characters or tags than these is large: there is no time to look at it in more
#: than one way. The richest of 400 pages has 9,800 tags.
_MANY_CHARS = 1_000_000
_MANY_TAGS = 20_000

#: The most scripts, styles, drawings, templates and iframes that are cut out of a large page's
#: markup. The richest of 400 pages has 600.
_MAX_HEAVY = 20_000

#: The class or id of elements around readers' comments.
_COMMENT = re.compile(r"(?:wp-)?comments?(?:[-_](?:list|area|section|\d{1,12}))?|commentlist")
#: How many elements around one are looked at, and how many characters of their classes and ids.
_AROUND, _NAME_CHARS = 12, 300

#: Elements that are left out. Scripts that may hold data on the article (`_DATA`) stay.
_HEAVY = re.compile(
    r"<(?P<tag>script|style|svg|template|iframe)\b(?P<attributes>[^<>]{0,1000})>",
    re.IGNORECASE,
)
_SCRIPT = re.compile(r"<script\b", re.IGNORECASE)
_DATA = re.compile(r"ld\+json", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"<\?xml[^<>]{0,300}\?>")
#: The bytes, in UTF-8, of characters that XML 1.0 does not allow and lxml refuses. Surrogates are
#: not among them: UTF-8 has none.
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r")
_NO_CHARACTERS = (b"\xef\xbf\xbe", b"\xef\xbf\xbf")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """A page's elements."""

    root: HtmlElement
    #: Whether a part was left out for the page's size.
    cut: bool
    #: Whether there is no time to look at the page in more than one way.
    large: bool
    #: Whether the markup had scripts. Those without data are no longer in the tree.
    scripted: bool


def parse(markup: str) -> Tree:
    """Return the tree of `markup`.

    Raises `NoArticle` when it is empty, or has nothing but comments and the like.
    """
    from lxml import etree
    from lxml.html import HtmlElement, HTMLParser, document_fromstring

    light = _XML_DECLARATION.sub("", markup)
    if _is_large(light):
        # for smaller pages parsing scripts is quicker than looking for them
        light = lighten(light)
    kept = light[: _end(light)]
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    # lxml's own way of looking up a class for each element, written in Python, takes a tenth of
    # the time of reading a page. Its classes for the elements of forms are not needed.
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=HtmlElement))
    try:
        tree = document_fromstring(_encoded(kept), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise NoArticle(str(error)[:200]) from error
    _drop_heavy(tree)
    cut = _narrow(tree) or len(kept) < len(light)
    scripted = _SCRIPT.search(markup) is not None
    return Tree(root=tree, cut=cut, large=_is_large(kept), scripted=scripted)


def _is_large(markup: str) -> bool:
    """Tell whether there is no time for looking at `markup` in more than one way."""
    return len(markup) > _MANY_CHARS or markup.count("<") > _MANY_TAGS


def _encoded(markup: str) -> bytes:
    """Return `markup` in UTF-8, without what XML does not allow."""
    data = markup.encode("utf-8", "ignore").translate(None, _CONTROLS)
    for character in _NO_CHARACTERS:
        data = data.replace(character, b"")
    return data


def _end(markup: str) -> int:
    """Return the position in `markup` at which parsing stops."""
    end = min(len(markup), _MAX_MARKUP)
    if markup.count("<", 0, end) <= _MAX_TAGS:
        return end
    tags = re.finditer("<", markup)
    return next(islice(tags, _MAX_TAGS, None)).start()


def _drop_heavy(tree: HtmlElement) -> None:
    """Drop scripts, styles, drawings, templates and iframes; data in scripts stays."""
    for node in list(tree.iter("script", "style", "svg", "template", "iframe")):
        data = node.tag == "script" and _DATA.search(node.get("type") or "")
        if not data and node.getparent() is not None:
            node.drop_tree()


def _narrow(tree: HtmlElement) -> bool:
    """Drop the cells beyond `_MAX_CELLS` of each table row; return whether there were any."""
    wide = [row for row in tree.iter("tr") if len(row) > _MAX_CELLS]
    for row in wide:
        del row[_MAX_CELLS:]
    return bool(wide)


def lighten(markup: str) -> str:
    """Return `markup` without scripts, styles, drawings, templates and iframes.

    Data in scripts stays, and so does what has no end tag.
    """
    folded = markup.lower() if markup.isascii() else _ascii_lower(markup)
    kept: list[str] = []
    at = 0
    missing: set[str] = set()
    for match in islice(_HEAVY.finditer(markup), _MAX_HEAVY):
        tag = match["tag"].lower()
        if match.start() < at or tag in missing:
            continue
        if _DATA.search(match["attributes"]):
            continue
        end = folded.find(f"</{tag}", match.end())
        if end < 0:
            # To search once per element for an end tag that is missing would be quadratic.
            missing.add(tag)
            continue
        kept.append(markup[at : match.start()])
        close = folded.find(">", end)
        at = close + 1 if close >= 0 else len(markup)
    kept.append(markup[at:])
    return "".join(kept)


_UPPER = {ord(c): c.lower() for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def _ascii_lower(text: str) -> str:
    """Return `text` with its ASCII letters lowered. Lowering others may change its length."""
    return text.translate(_UPPER)


def visible(tree: HtmlElement) -> str:
    """Return the words of the page's body, up to about 20,000 characters."""
    parts: list[str] = []
    size = 0
    for node in tree.iter():
        # Text in "noscript" counts: browsers show it where no script runs, and none runs here.
        hidden = node.tag in {"script", "style", "head", "title", "meta", "template"}
        for part in ("" if hidden else node.text, node.tail):
            if part and not part.isspace():
                parts.append(part.strip())
                size += len(part)
        if size > 20_000:
            break
    return " ".join(" ".join(parts).split())


def is_of_reader(node: HtmlElement) -> bool:
    """Tell whether an element is in a reader's comment, by the names of elements around it."""
    around = islice(node.iterancestors("div", "section", "ol", "ul", "li", "article"), _AROUND)
    return any(
        _COMMENT.fullmatch(name)
        for one in around
        for name in f"{one.get('class') or ''} {one.get('id') or ''}"[:_NAME_CHARS].split()
    )
