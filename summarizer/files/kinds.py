"""The kind of a file, recognised by its first bytes or by the names inside a zip."""

from __future__ import annotations

import re
from enum import StrEnum

from summarizer.errors import MediaKind
from summarizer.files.data_kinds import data_kind


class FileKind(StrEnum):
    """The kind of a file that is no plain text or page, and is read or refused in its own way."""

    PDF = "pdf"
    #: .docx and .epub, which `zip_kind` recognises among the zips.
    WORD = "word"
    EPUB = "epub"
    #: An e-mail (.eml) or a saved page (.mhtml).
    MAIL = "mail"
    #: Anything in a zip: a document, a book or mere files.
    ZIP = "zip"
    ARCHIVE = "archive"
    #: An OLE container: a file of old Office, or a .docx that has a password.
    OLE = "ole"


#: The first bytes of files (filesignatures.net), and the kind that they show.
_SIGNATURES: tuple[tuple[bytes, FileKind | MediaKind], ...] = (
    (b"PK\x03\x04", FileKind.ZIP),
    (b"PK\x05\x06", FileKind.ARCHIVE),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind.OLE),
    (b"\x1f\x8b", FileKind.ARCHIVE),
    (b"BZh", FileKind.ARCHIVE),
    (b"\xfd7zXZ\x00", FileKind.ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", FileKind.ARCHIVE),
    (b"Rar!\x1a\x07", FileKind.ARCHIVE),
    (b"(\xb5/\xfd", FileKind.ARCHIVE),
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
    (b"{\\rtf", MediaKind.RTF),
    (b"\x7fELF", MediaKind.BINARY),
    (b"MZ\x90\x00", MediaKind.BINARY),
    (b"\x00asm", MediaKind.BINARY),
    (b"SQLite format 3\x00", MediaKind.BINARY),
)
#: The mark of a PDF. Some servers put an empty line or a byte order mark before it.
_PDF_MARK = re.compile(rb"[\s\x00\xef\xbb\xbf]{0,64}%PDF-\d")

#: A line of an e-mail's head (RFC 5322): a name without spaces and a colon, or its continuation.
_HEADER = re.compile(rb"([!-9;-~]{1,70}):[ \t]?.*|[ \t]+\S.*")
_SAID_BY_MAIL = frozenset(
    {
        b"from", b"date", b"subject", b"to", b"message-id", b"mime-version", b"received",
        b"return-path", b"content-type", b"content-transfer-encoding",
        b"delivered-to", b"snapshot-content-location",
    }
)  # fmt: skip
#: An e-mail has at least this many of the headers in `_SAID_BY_MAIL`. Real e-mails have four or
#: more; a pasted memo may have "From" and "Subject".
_FEWEST_SAID = 3
_HEAD_BYTES = 64 * 1024


def kind_of(body: bytes) -> FileKind | MediaKind | None:
    """Return what `body` is; None for what may be a plain text or a page."""
    for signature, kind in _SIGNATURES:
        if body.startswith(signature):
            return kind
    if _PDF_MARK.match(body[:80]):
        return FileKind.PDF
    if body[4:8] == b"ftyp":
        return MediaKind.IMAGE if body[8:12] in {b"avif", b"heic", b"mif1"} else MediaKind.VIDEO
    if body.startswith(b"RIFF"):
        return {b"WEBP": MediaKind.IMAGE, b"AVI ": MediaKind.VIDEO}.get(
            body[8:12], MediaKind.AUDIO
        )
    if body[257:262] == b"ustar":
        return FileKind.ARCHIVE
    if body[60:68] == b"BOOKMOBI":
        return MediaKind.EBOOK
    return FileKind.MAIL if _is_mail(body) else data_kind(body)


def zip_kind(names: frozenset[str], mimetype: bytes) -> FileKind | MediaKind:
    """Return the kind of a zip by the `names` of its members and the text of its "mimetype"."""
    if mimetype == b"application/epub+zip" or "META-INF/container.xml" in names:
        return FileKind.EPUB
    if mimetype.startswith(b"application/vnd.oasis"):
        return MediaKind.OPENDOCUMENT
    if "[Content_Types].xml" in names:
        for folder, kind in (
            ("word/", FileKind.WORD),
            ("ppt/", MediaKind.SLIDES),
            ("xl/", MediaKind.SPREADSHEET),
        ):
            if any(name.startswith(folder) for name in names):
                return kind
    return FileKind.ARCHIVE


def _is_mail(body: bytes) -> bool:
    """Return whether `body` is an e-mail.

    It is one if all lines before the first empty one are headers, and enough of these are known,
    From or MIME-Version among them.
    """
    said: set[bytes] = set()
    for number, line in enumerate(body[:_HEAD_BYTES].lstrip(b"\r\n").splitlines()):
        if not line.strip():
            break
        match = _HEADER.fullmatch(line)
        if match is None or (number == 0 and match[1] is None):
            # in a file of many e-mails a line "From ann@example.org Mon May 3 …" begins each
            if number == 0 and line.startswith(b"From "):
                continue
            return False
        if match[1]:
            said.add(match[1].lower())
    known = said & _SAID_BY_MAIL
    return len(known) >= _FEWEST_SAID and bool(known & {b"from", b"mime-version"})
