"""epub: the chapters of a book in reading order."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from summarizer.errors import DamagedFile, EmptyText, ProtectedFile
from summarizer.files import epub as book
from summarizer.files import members
from summarizer.model import Article, BlockKind, Note, Source
from summarizer.options import MAX_TEXT_CHARS
from summarizer.read import read_source
from tests.documents import BODY, PARAGRAPHS, TITLE, epub, xhtml, zipped

HALVES = ["".join(f"<p>{text}</p>" for text in part) for part in (PARAGRAPHS[:3], PARAGRAPHS[3:])]
CHAPTERS = {"two.xhtml": xhtml(HALVES[1]), "text/one.xhtml": xhtml(HALVES[0])}
ORDER = ["text/one.xhtml", "two.xhtml"]
METADATA = (
    f"<dc:title>{TITLE}</dc:title><dc:creator opf:role='aut'>Ann Lee</dc:creator>"
    "<dc:creator opf:role='ill'>Bo Field</dc:creator><dc:language>en-GB</dc:language>"
    "<dc:date opf:event='modification'>2023-01-01</dc:date><dc:date>2021-05-03</dc:date>"
)
ENCRYPTION = (
    "<encryption><EncryptedData><EncryptionMethod Algorithm='{}'/></EncryptedData></encryption>"
)


def read(body: bytes) -> Article:
    return read_source(Source(body=body))


def test_a_book_is_its_chapters_in_the_order_of_the_spine() -> None:
    article = read(epub(CHAPTERS, metadata=METADATA, spine=ORDER))
    assert (article.text, article.title, article.authors) == (BODY, TITLE, ("Ann Lee",))
    assert ("en", datetime(2021, 5, 3, tzinfo=UTC)) == (article.language, article.published)


def test_headings_lists_and_quotations_are_told_apart() -> None:
    body = (
        "<h2>The <em>boat</em></h2><p>It is here<a epub:type='noteref' href='#n'>1</a>.</p>"
        "<ul><li><p>Forty cars</p></li></ul><blockquote><p>At last.</p></blockquote>"
        "<aside epub:type='footnote' id='n'>A note.</aside><div>Loose <b>words</b></div>"
    )
    article = read(epub({"a.xhtml": xhtml(body)}))
    assert [(block.kind, block.span.of(article.text)) for block in article.blocks] == [
        (BlockKind.HEADING, "The boat"),
        (BlockKind.PARAGRAPH, "It is here ."),
        (BlockKind.LIST_ITEM, "Forty cars"),
        (BlockKind.BLOCKQUOTE, "At last."),
        (BlockKind.PARAGRAPH, "Loose words"),
    ]


def test_covers_and_contents_are_no_text() -> None:
    chapters = {
        "cover.xhtml": xhtml("<p>The cover of the book</p>", "epub:type='cover'"),
        "toc.xhtml": xhtml("<p><a href='two.xhtml'>The second half of it</a></p>"),
        "rights.xhtml": xhtml("<section epub:type='copyright-page'>All rights</section>"),
        **CHAPTERS,
    }
    assert read(epub(chapters, spine=[*list(chapters)[:3], *ORDER])).text == BODY


def test_a_page_of_rights_is_no_text() -> None:
    rights = "<p>All rights reserved. No part of this book may be sold.</p><p>© 2020 Ann Lee</p>"
    made = epub({"a.xhtml": xhtml(rights), "b.xhtml": xhtml("<p>It was an old pier.</p>")})
    assert read(made).text == "It was an old pier."


def test_a_path_that_leads_out_of_the_book_leads_nowhere() -> None:
    chapters = {"../../../../etc/passwd": xhtml("<p>root</p>"), "/etc/hostname": "", **CHAPTERS}
    article = read(epub(chapters, spine=["../../../../etc/passwd", "/etc/hostname", *ORDER]))
    assert article.text == BODY


@pytest.mark.parametrize(
    ("method", "error"),
    [
        ("http://www.w3.org/2001/04/xmlenc#aes128-cbc", ProtectedFile),
        ("http://www.idpf.org/2008/embedding", None),
    ],
)
def test_a_book_that_its_seller_locked_is_refused_and_disguised_fonts_are_none(
    method: str, error: type[Exception] | None
) -> None:
    more: dict[str, str | bytes] = {"META-INF/encryption.xml": ENCRYPTION.format(method)}
    body = epub(CHAPTERS, spine=ORDER, more=more)
    if error is None:
        assert read(body).text == BODY
    else:
        with pytest.raises(error):
            read(body)


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (epub({"a.xhtml": xhtml("")}), EmptyText),
        (zipped({"META-INF/container.xml": "<container/>"}), DamagedFile),
        (zipped({"mimetype": "application/epub+zip"}), DamagedFile),
        (epub(CHAPTERS)[:-100], DamagedFile),
        (epub({"a.xhtml": xhtml("<p>&#0;</p>") + "\x00\x01\x02" * 3000}), EmptyText),
    ],
)
def test_a_book_that_cannot_be_read_says_why(body: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        read(body)


def test_a_shelf_of_books_is_read_as_far_as_a_book_goes() -> None:
    text = "<p>The ferry sails to the island and back again every day.</p>"
    chapter = xhtml(text * (MAX_TEXT_CHARS // 8 // 60))
    article = read(epub({f"{n}.xhtml": chapter for n in range(10)}))
    assert {Note.TRUNCATED} == article.notes
    assert MAX_TEXT_CHARS - 100 < len(article.text) <= MAX_TEXT_CHARS < members.MAX_TOTAL_BYTES


def test_markup_without_words_is_read_as_far_as_a_book_goes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(book, "_MOST_MARKUP_BYTES", 100_000)
    empty = xhtml("<p><b></b></p>" * 1000 + "<p>The ferry sails every day.</p>")
    article = read(epub({f"{n}.xhtml": empty for n in range(20)}))
    assert article.notes == {Note.TRUNCATED}
    assert article.text.count("The ferry sails") == 1 + 100_000 // len(empty)
