"""read: bytes told by their content rather than by their name."""

from __future__ import annotations

import pytest

from summarizer.errors import (
    EmptyText,
    MediaKind,
    NoArticle,
    TextTooLong,
    Undecodable,
    UnsupportedMedia,
)
from summarizer.model import Source
from summarizer.options import MAX_SOURCE_BYTES
from summarizer.read import read_source

PROSE = "The council said on Monday that the new bridge would be open to everyone in spring. " * 6
PAGE = (
    f"<!DOCTYPE html><html lang=en><title>A bridge</title><h1>A bridge</h1><p>{PROSE}</p></html>"
)


def source(body: bytes | str, media_type: str = "", charset: str | None = None) -> Source:
    raw = body.encode() if isinstance(body, str) else body
    return Source(body=raw, media_type=media_type, charset=charset, url="https://example.org/a")


@pytest.mark.parametrize("media_type", ["", "text/plain", "text/html", "application/octet-stream"])
def test_a_page_is_a_page_under_any_name(media_type: str) -> None:
    article = read_source(source(PAGE, media_type))
    assert ("A bridge", PROSE.strip()) == (article.title, article.text)


@pytest.mark.parametrize("media_type", ["", "text/plain", "text/html"])
def test_a_text_is_a_text_under_any_name(media_type: str) -> None:
    article = read_source(source(f"A bridge\n\n{PROSE}", media_type))
    assert ("A bridge", PROSE.strip(), "example.org") == (
        article.title,
        article.text,
        article.site,
    )


def test_markdown_that_begins_with_a_heading_is_a_text() -> None:
    article = read_source(source(f"# A bridge\n\n{PROSE}\n\nUse `<p>` for a paragraph."))
    assert article.title == "A bridge"
    assert "Use `<p>` for a paragraph." in article.text


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"%PDF-1.7\n", MediaKind.PDF),
        (b"\x89PNG\r\n\x1a\n", MediaKind.IMAGE),
        (b"\xff\xd8\xff\xe0", MediaKind.IMAGE),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", MediaKind.IMAGE),
        (b"\x00\x00\x00\x20ftypisom", MediaKind.VIDEO),
        (b"\x00\x00\x00\x20ftypavif", MediaKind.IMAGE),
        (b"\x1aE\xdf\xa3", MediaKind.VIDEO),
        (b"ID3\x04", MediaKind.AUDIO),
        (b"\x1f\x8b\x08", MediaKind.ARCHIVE),
        (b"PK\x03\x04", MediaKind.ARCHIVE),
        (b"PK\x03\x04....word/document.xml", MediaKind.WORD),
        (b"PK\x03\x04....mimetypeapplication/epub+zip", MediaKind.EBOOK),
        (b"\x7fELF", MediaKind.BINARY),
        (b"\x00" * 257 + b"ustar", MediaKind.ARCHIVE),
    ],
)
def test_what_is_no_text_is_refused_by_its_kind(head: bytes, kind: MediaKind) -> None:
    with pytest.raises(UnsupportedMedia) as caught:
        read_source(source(head + b"\x00\x01\x02" * 200, "text/html"))
    assert {"kind": kind} == caught.value.params


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"", EmptyText),
        (b" \n\t ", EmptyText),
        (b"\xef\xbb\xbf", EmptyText),
        (bytes(range(256)) * 8, Undecodable),
        (b"<html><body><nav>Home</nav></body></html>", NoArticle),
        (b" " * (MAX_SOURCE_BYTES + 1), EmptyText),
        (b"a" * (MAX_SOURCE_BYTES + 1), TextTooLong),
    ],
)
def test_what_has_no_article_is_refused(body: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_source(source(body))


def test_the_charset_of_the_transport_counts_for_a_text() -> None:
    body = ("Мост откроют весной. " * 20).encode("koi8-r")
    assert read_source(source(body, charset="koi8-r")).text.startswith("Мост откроют весной.")
