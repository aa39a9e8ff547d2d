"""Bytes as they came → Article: a page, a text or a file, told apart by their content."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.decode import decode
from summarizer.detect import check_language
from summarizer.errors import EmptyText, TextTooLong
from summarizer.extract import read_html
from summarizer.files import kind_of, read_file
from summarizer.options import MAX_SOURCE_BYTES
from summarizer.text import read_text
from summarizer.urls import site_of

if TYPE_CHECKING:
    from summarizer.model import Article, Source

_FIRST_TAG = re.compile(
    r"<(?:!doctype\s++html|html|head|body|title|meta|article|main|section|div|p|h1|table|link|script)\b",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"</?(?:p|div|span|a|br|h[1-6]|html|body|article|table|ul|li)\b[^<>]{0,500}>", re.IGNORECASE
)
#: A page, and not a piece of HTML that stands in Markdown.
_WHOLE_PAGE = re.compile(r"<(?:!doctype|html|head|body|title|meta|link)\b", re.IGNORECASE)
_MARKDOWN = re.compile(r"^(?:#{1,4} \S|```|\[!\[)", re.MULTILINE)
#: At least so many lines of Markdown tell it from HTML: programs in HTML have such lines, too.
_FEWEST_MARKED = 3
_BLANKS = re.compile(r"\s++")
#: The beginning and end of what may stand before a page's first tag.
_BEFORE = (("<?xml", ">"), ("<!--", "-->"))


def read_source(source: Source, *, language: str | None = None) -> Article:
    """Return the article in `source`, whose kind is recognised by its content.

    The declared media type only helps to recognise HTML that begins unlike a page.

    Raises `EmptyText` for a blank body, `TextTooLong` for one over `MAX_SOURCE_BYTES`,
    `UnsupportedMedia` for what is no text, `Undecodable` for bytes in no known encoding, and what
    `read_file`, `read_html` and `read_text` raise.
    """
    body = source.body
    if not body.strip():
        raise EmptyText
    if len(body) > MAX_SOURCE_BYTES:
        raise TextTooLong(limit_mb=MAX_SOURCE_BYTES // 2**20)
    kind = kind_of(body)
    if kind is not None:
        check_language(language)
        return _placed(read_file(kind, source, language=language), source.url)
    if _is_html(body, source):
        return read_html(body, url=source.url, charset=source.charset, language=language)
    article = read_text(decode(body, source.charset), language=language)
    return _placed(article, source.url)


def _is_html(body: bytes, source: Source) -> bool:
    head = decode(body[:8192], source.charset, html=True)
    if _FIRST_TAG.match(head, _first(head)):
        return not _is_markdown(head)
    return source.media_type in {"text/html", "application/xhtml+xml"} and bool(_TAG.search(head))


def _is_markdown(head: str) -> bool:
    """Tell whether a text that begins with a tag is Markdown, as READMEs with a logo are."""
    if _WHOLE_PAGE.search(head):
        return False
    return len(_MARKDOWN.findall(head)) >= _FEWEST_MARKED


def _first(head: str) -> int:
    """Return the index at which the first tag may begin: after space, comments and “<?xml …>”."""
    at = 0
    while True:
        blanks = _BLANKS.match(head, at)
        at = blanks.end() if blanks else at
        end = next((stop for start, stop in _BEFORE if head.startswith(start, at)), None)
        if end is None or (found := head.find(end, at)) < 0:
            return at
        at = found + len(end)


def _placed(article: Article, url: str | None) -> Article:
    """Return `article` with `url` as its address, unless it has an address already."""
    if url is None or article.url is not None:
        return article
    return replace(article, url=url, site=article.site or site_of(url) or None)
