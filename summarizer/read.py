"""Bytes as they came → Article: a page, a text, or a refusal that names the kind."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.decode import decode
from summarizer.errors import EmptyText, MediaKind, TextTooLong, UnsupportedMedia
from summarizer.extract import read_html
from summarizer.options import MAX_SOURCE_BYTES
from summarizer.text import read_text
from summarizer.urls import site_of

if TYPE_CHECKING:
    from summarizer.model import Article, Source

#: How files of each kind begin (filesignatures.net), and what they are called.
_SIGNATURES = (
    (b"%PDF-", MediaKind.PDF),
    (b"\x89PNG\r\n\x1a\n", MediaKind.IMAGE),
    (b"\xff\xd8\xff", MediaKind.IMAGE),
    (b"GIF8", MediaKind.IMAGE),
    (b"BM\x00", MediaKind.IMAGE),
    (b"II*\x00", MediaKind.IMAGE),
    (b"MM\x00*", MediaKind.IMAGE),
    (b"8BPS", MediaKind.IMAGE),
    (b"\x00\x00\x01\x00", MediaKind.IMAGE),
    (b"ID3", MediaKind.AUDIO),
    (b"\xff\xfb", MediaKind.AUDIO),
    (b"fLaC", MediaKind.AUDIO),
    (b"OggS", MediaKind.AUDIO),
    (b"\x1aE\xdf\xa3", MediaKind.VIDEO),
    (b"FLV\x01", MediaKind.VIDEO),
    (b"\x00\x00\x01\xba", MediaKind.VIDEO),
    (b"\x1f\x8b", MediaKind.ARCHIVE),
    (b"BZh", MediaKind.ARCHIVE),
    (b"\xfd7zXZ\x00", MediaKind.ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", MediaKind.ARCHIVE),
    (b"Rar!\x1a\x07", MediaKind.ARCHIVE),
    (b"(\xb5/\xfd", MediaKind.ARCHIVE),
    (b"{\\rtf", MediaKind.RTF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", MediaKind.OLD_OFFICE),
    (b"\x7fELF", MediaKind.BINARY),
    (b"MZ\x90\x00", MediaKind.BINARY),
    (b"\x00asm", MediaKind.BINARY),
    (b"SQLite format 3\x00", MediaKind.BINARY),
)
#: What a zip file holds, by the names of its first members.
_ZIPPED = (
    (b"mimetypeapplication/epub+zip", MediaKind.EBOOK),
    (b"mimetypeapplication/vnd.oasis", MediaKind.OPENDOCUMENT),
    (b"word/", MediaKind.WORD),
    (b"ppt/", MediaKind.SLIDES),
    (b"xl/", MediaKind.SPREADSHEET),
)

_HTML_START = re.compile(
    r"\s*(?:<\?xml[^>]{0,300}>\s*|<!--.{0,5000}?-->\s*)*"
    r"<(?:!doctype\s+html|html|head|body|title|meta|article|main|section|div|p|h1|table|link|script)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAG = re.compile(
    r"</?(?:p|div|span|a|br|h[1-6]|html|body|article|table|ul|li)\b[^>]{0,500}>", re.IGNORECASE
)


def read_source(source: Source, *, language: str | None = None) -> Article:
    """Return the article in `source`, told by its content rather than by its name.

    Raises `UnsupportedMedia` for what is no text, and what `read_html` and `read_text` raise.
    """
    body = source.body
    if not body.strip():
        raise EmptyText
    if len(body) > MAX_SOURCE_BYTES:
        raise TextTooLong(limit_mb=MAX_SOURCE_BYTES // 2**20)
    kind = kind_of(body)
    if kind is not None:
        raise UnsupportedMedia(source.media_type, kind=kind)
    if _is_html(body, source):
        return read_html(body, url=source.url, charset=source.charset, language=language)
    article = read_text(decode(body, source.charset), language=language)
    return _placed(article, source.url)


def kind_of(body: bytes) -> MediaKind | None:
    """Return what `body` is, when its first bytes say that it is no text."""
    for signature, kind in _SIGNATURES:
        if body.startswith(signature):
            return kind
    if body.startswith(b"PK\x03\x04"):
        head = body[:4096] + body[-65536:]
        return next((kind for mark, kind in _ZIPPED if mark in head), MediaKind.ARCHIVE)
    if body[4:8] == b"ftyp":
        return MediaKind.IMAGE if body[8:12] in {b"avif", b"heic", b"mif1"} else MediaKind.VIDEO
    if body.startswith(b"RIFF"):
        return {b"WEBP": MediaKind.IMAGE, b"AVI ": MediaKind.VIDEO}.get(
            body[8:12], MediaKind.AUDIO
        )
    if body[257:262] == b"ustar":
        return MediaKind.ARCHIVE
    return None


def _is_html(body: bytes, source: Source) -> bool:
    head = decode(body[:8192], source.charset, html=True)
    if _HTML_START.match(head):
        return True
    return source.media_type in {"text/html", "application/xhtml+xml"} and bool(_TAG.search(head))


def _placed(article: Article, url: str | None) -> Article:
    """Return `article` as one that was found at `url`, unless it names its own place."""
    if url is None or article.url is not None:
        return article
    from dataclasses import replace

    return replace(article, url=url, site=article.site or site_of(url) or None)
