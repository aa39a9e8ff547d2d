"""kinds: what a file is, whatever it is called."""

from __future__ import annotations

import gzip
import io
import tarfile

import pytest

from summarizer.errors import MediaKind
from summarizer.files import FileKind, kind_of
from summarizer.files.kinds import zip_kind
from tests.builders import ARTICLE
from tests.documents import mail, zipped


def tar() -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as file:
        file.addfile(tarfile.TarInfo("a.txt"))
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"%PDF-1.7\n", FileKind.PDF),
        (b"\xef\xbb\xbf\r\n%PDF-2.0\n", FileKind.PDF),
        (zipped({"a.txt": "a"}), FileKind.ZIP),
        (zipped({}), FileKind.ARCHIVE),
        (tar(), FileKind.ARCHIVE),
        (gzip.compress(b"a", mtime=0), FileKind.ARCHIVE),
        (b"Rar!\x1a\x07\x01\x00", FileKind.ARCHIVE),
        (b"7z\xbc\xaf\x27\x1c", FileKind.ARCHIVE),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind.OLE),
        (mail(ARTICLE), FileKind.MAIL),
        (b"From ann@example.org Mon May  3 10:00:00 2021\n" + mail(ARTICLE), FileKind.MAIL),
        (b"\x89PNG\r\n\x1a\n", MediaKind.IMAGE),
        (b"\x00" * 60 + b"BOOKMOBI", MediaKind.EBOOK),
        (b"<opml version='2.0'>", MediaKind.FEED),
        (b'{"version": "https://jsonfeed.org/version/1", "items": []}', MediaKind.FEED),
        (ARTICLE.encode(), None),
        (b"From: the archive\n\nA letter that was never sent.", None),
        (b"Subject: boats\nFrom the pier one sees\nDate: none", None),
        (b"Of files that begin with\n%PDF-1.7\nmost are PDF.", None),
    ],
)
def test_the_first_bytes_tell(body: bytes, kind: FileKind | MediaKind | None) -> None:
    assert kind == kind_of(body)


@pytest.mark.parametrize(
    ("names", "mimetype", "kind"),
    [
        ({"[Content_Types].xml", "word/document.xml"}, b"", FileKind.WORD),
        ({"[Content_Types].xml", "xl/workbook.xml"}, b"", MediaKind.SPREADSHEET),
        ({"[Content_Types].xml", "ppt/presentation.xml"}, b"", MediaKind.SLIDES),
        ({"META-INF/container.xml"}, b"application/epub+zip", FileKind.EPUB),
        ({"content.xml"}, b"application/vnd.oasis.opendocument.text", MediaKind.OPENDOCUMENT),
        ({"word/notes.txt", "letter.docx"}, b"", FileKind.ARCHIVE),
    ],
)
def test_the_names_in_a_zip_tell(
    names: set[str], mimetype: bytes, kind: FileKind | MediaKind
) -> None:
    assert kind == zip_kind(frozenset(names), mimetype)
