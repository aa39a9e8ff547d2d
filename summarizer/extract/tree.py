"""HTML → an element tree of bounded size."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.errors import NoArticle

if TYPE_CHECKING:
    from lxml.html import HtmlElement

#: Characters of markup that are parsed, scripts and styles not counted. Extraction takes
#: about 0.75 s for each MB; of 400 news pages the largest has 0.9 MB left.
_MAX_MARKUP = 3_000_000

#: Scripts that may hold data on the article are kept.
_HEAVY = re.compile(
    r"<(?P<tag>script|style|svg|noscript|template|iframe|select)\b(?P<attributes>[^>]{0,2000})>",
    re.IGNORECASE,
)
_DATA = re.compile(r"ld\+json", re.IGNORECASE)
_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,300}\?>")
#: What XML 1.0 does not allow, which lxml refuses.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def parse(markup: str) -> tuple[HtmlElement, bool]:
    """Return the tree of `markup`, and whether a part of it was left out for its size.

    Raises `NoArticle` when nothing in it is an element.
    """
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    light = _FORBIDDEN.sub("", lighten(_XML_DECLARATION.sub("", markup)))
    cut = len(light) > _MAX_MARKUP
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = document_fromstring(light[:_MAX_MARKUP].encode("utf-8"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError) as error:
        raise NoArticle(str(error)[:200]) from error
    return tree, cut


def lighten(markup: str) -> str:
    """Return `markup` without scripts, styles and drawings; data in scripts stays."""
    folded = markup.lower() if markup.isascii() else _ascii_lower(markup)
    kept: list[str] = []
    at = 0
    missing: set[str] = set()
    for match in _HEAVY.finditer(markup):
        tag = match["tag"].lower()
        if match.start() < at or tag in missing or tag in {"noscript", "select"}:
            continue
        if _DATA.search(match["attributes"]):
            continue
        end = folded.find(f"</{tag}", match.end())
        if end < 0:
            # Searching for the same end again and again would take quadratic time.
            missing.add(tag)
            continue
        kept.append(markup[at : match.start()])
        close = folded.find(">", end)
        at = close + 1 if close >= 0 else len(markup)
    kept.append(markup[at:])
    return "".join(kept)


_UPPER = {ord(c): c.lower() for c in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def _ascii_lower(text: str) -> str:
    """Lower the ASCII letters only: others may change their length."""
    return text.translate(_UPPER)
