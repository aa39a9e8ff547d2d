"""Files that are no plain text or page → Article: documents, books, e-mails, PDF."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.errors import ArchiveFile, FeedFile, MediaKind, ProtectedFile, UnsupportedMedia
from summarizer.files.kinds import FileKind, kind_of, zip_kind
from summarizer.files.members import Members

if TYPE_CHECKING:
    from summarizer.model import Article, Source

__all__ = ["FileKind", "kind_of", "read_file"]

#: The name of the stream in which Office keeps a document that has a password.
_LOCKED = "EncryptedPackage".encode("utf-16-le")


def read_file(kind: FileKind | MediaKind, source: Source, *, language: str | None) -> Article:
    """Return the article in the file `source`; `kind` is what `kind_of` returns for it.

    Raises `InputError` for a kind that is not read and for a file that is damaged or locked, and
    what `read_pdf` and `read_mail` raise.
    """
    body = source.body
    if kind is FileKind.ZIP:
        return _read_zip(Members(body), source, language=language)
    if kind is FileKind.PDF:
        from summarizer.files.pdf import read_pdf

        return read_pdf(body, language=language)
    if kind is FileKind.MAIL:
        from summarizer.files.mail import read_mail

        return read_mail(body, url=source.url, language=language)
    if kind is FileKind.ARCHIVE:
        raise ArchiveFile
    if kind is FileKind.OLE:
        if _LOCKED in body:
            raise ProtectedFile
        raise UnsupportedMedia(source.media_type, kind=MediaKind.OLD_OFFICE)
    if kind is MediaKind.FEED:
        raise FeedFile(source.media_type)
    raise UnsupportedMedia(source.media_type, kind=kind)


def _read_zip(members: Members, source: Source, *, language: str | None) -> Article:
    mimetype = members.read("mimetype")[:100] if "mimetype" in members.names else b""
    kind = zip_kind(members.names, mimetype.strip())
    if kind is FileKind.WORD:
        from summarizer.files.word import read_word

        return read_word(members, language=language)
    if kind is FileKind.EPUB:
        from summarizer.files.epub import read_epub

        return read_epub(members, language=language)
    if isinstance(kind, MediaKind):
        raise UnsupportedMedia(source.media_type, kind=kind)
    raise ArchiveFile
