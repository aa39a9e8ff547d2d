"""files: each kind of file to its reader, or a refusal that names it."""

from __future__ import annotations

import pytest

from summarizer.errors import (
    ArchiveFile,
    FeedFile,
    InputError,
    MediaKind,
    ProtectedFile,
    UnsupportedMedia,
)
from summarizer.files import FileKind, kind_of, read_file
from summarizer.model import Source
from tests.documents import BODY, TITLE, samples, zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@pytest.mark.parametrize("name", ["pdf", "docx", "epub"])
def test_a_document_is_read(name: str) -> None:
    source = Source(body=samples()[name])
    kind = kind_of(source.body)
    assert kind is not None
    article = read_file(kind, source, language="de")
    assert (article.title, article.text, article.language) == (TITLE, BODY, "de")


@pytest.mark.parametrize(
    ("kind", "body", "error"),
    [
        (FileKind.ARCHIVE, b"Rar!", ArchiveFile()),
        (FileKind.ZIP, zipped({"a.txt": "a"}), ArchiveFile()),
        (
            FileKind.ZIP,
            zipped({"[Content_Types].xml": "", "xl/workbook.xml": ""}),
            UnsupportedMedia(kind=MediaKind.SPREADSHEET),
        ),
        (
            FileKind.ZIP,
            zipped({"mimetype": "application/vnd.oasis.opendocument.text\n"}),
            UnsupportedMedia(kind=MediaKind.OPENDOCUMENT),
        ),
        (FileKind.OLE, OLE, UnsupportedMedia(kind=MediaKind.OLD_OFFICE)),
        (FileKind.OLE, OLE + "EncryptedPackage".encode("utf-16-le"), ProtectedFile()),
        (MediaKind.FEED, b"<rss>", FeedFile()),
    ],
)
def test_what_is_not_read_is_named(
    kind: FileKind | MediaKind, body: bytes, error: InputError
) -> None:
    with pytest.raises(type(error)) as raised:
        read_file(kind, Source(body=body), language=None)
    assert raised.value.params == error.params
