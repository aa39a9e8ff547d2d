"""read: bytes told by their content rather than by their name."""

from __future__ import annotations

import pytest

from summarizer.errors import (
    ArchiveFile,
    DamagedFile,
    EmptyText,
    MediaKind,
    NoArticle,
    ProtectedFile,
    TextTooLong,
    Undecodable,
    UnsupportedMedia,
)
from summarizer.model import Source
from summarizer.options import MAX_SOURCE_BYTES
from summarizer.read import read_source
from tests.documents import document, docx, paragraph, zipped

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


def test_markdown_that_begins_with_a_logo_is_a_text() -> None:
    logo = '<p align="center"><img src="logo.png"></p>'
    text = f"{logo}\n\n# Bridge\n\n{PROSE}\n\n## Use\n\n```\na\n```"
    assert read_source(source(text)).title == "Bridge"
    with pytest.raises(NoArticle):
        read_source(source("<p># Bridge</p>\n<pre>\n# a\n</pre>"))


@pytest.mark.parametrize("comments", [0, 1, 3, 600])
def test_a_page_may_begin_with_comments(comments: int) -> None:
    before = "\n<?xml version='1.0'?> " + "<!-- > -->\n" * comments
    assert read_source(source(before + PAGE)).text == PROSE.strip()


def test_a_text_may_begin_with_comments() -> None:
    article = read_source(source("<!-- -->" * 900 + f"\n\n{PROSE}"))
    assert article.text.endswith(PROSE.strip())


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
    assert "Use <p> for a paragraph." in article.text


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n", MediaKind.IMAGE),
        (b"\xff\xd8\xff\xe0", MediaKind.IMAGE),
        (b"RIFF\x00\x00\x00\x00WEBPVP8 ", MediaKind.IMAGE),
        (b"\x00\x00\x00\x20ftypisom", MediaKind.VIDEO),
        (b"\x00\x00\x00\x20ftypavif", MediaKind.IMAGE),
        (b"\x1aE\xdf\xa3", MediaKind.VIDEO),
        (b"ID3\x04", MediaKind.AUDIO),
        (b"{\\rtf1", MediaKind.RTF),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", MediaKind.OLD_OFFICE),
        (b"\x7fELF", MediaKind.BINARY),
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
        (zipped({"story.txt": "a story", "word/b.docx": b"PK"}), ArchiveFile),
        (b"Rar!\x1a\x07\x01\x00" + bytes(100), ArchiveFile),
        (b"PK\x03\x04" + bytes(100), DamagedFile),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            ProtectedFile,
        ),
    ],
)
def test_what_has_no_article_is_refused(body: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_source(source(body))


def test_the_charset_of_the_transport_counts_for_a_text() -> None:
    body = ("Мост откроют весной. " * 20).encode("koi8-r")
    assert read_source(source(body, charset="koi8-r")).text.startswith("Мост откроют весной.")


@pytest.mark.parametrize("sign", ["\x0c", "\x0b\x0b", "\n\x0c\n"])
def test_form_feeds_part_pages_and_so_paragraphs(sign: str) -> None:
    pages = ["The council said on Monday that it would build.", "Nobody asked who would pay."]
    article = read_source(source(sign.join(pages * 40)))
    assert pages * 40 == [block.span.of(article.text) for block in article.blocks]


def test_a_file_found_on_the_web_has_its_place() -> None:
    body = docx(document(*(paragraph(PROSE) for _ in range(3))))
    article = read_source(source(body, "text/html"))
    assert (article.url, article.site) == ("https://example.org/a", "example.org")
