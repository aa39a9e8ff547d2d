"""Builders of documents: Word files, books, e-mails, as small as their readers allow."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from html import escape

from tests.builders import ARTICLE

TITLE, *PARAGRAPHS = ARTICLE.strip().split("\n\n")
#: The article's text without its headline, as every reader should return it.
BODY = "\n\n".join(PARAGRAPHS)

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def zipped(members: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of `members` in their order."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as file:
        for name, content in members.items():
            file.writestr(zipfile.ZipInfo(name), content, method)
    return buffer.getvalue()


def paragraph(text: str, style: str = "", more: str = "") -> str:
    """A paragraph of WordprocessingML."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return (
        f"<w:p><w:pPr>{named}{more}</w:pPr>"
        f'<w:r><w:t xml:space="preserve">{escape(text, quote=False)}</w:t></w:r></w:p>'
    )


def document(*content: str) -> str:
    """The main part of a Word document."""
    return (
        f'<?xml version="1.0"?><w:document {_W}><w:body>{"".join(content)}</w:body></w:document>'
    )


def docx(main: str, **parts: str) -> bytes:
    """A Word document of a main part, with `styles` and `core` where given."""
    members = {"[Content_Types].xml": "<Types/>", "word/document.xml": main}
    if "styles" in parts:
        members["word/styles.xml"] = f"<w:styles {_W}>{parts['styles']}</w:styles>"
    if "core" in parts:
        members["docProps/core.xml"] = (
            '<cp:coreProperties xmlns:cp="urn:cp" xmlns:dc="urn:dc" xmlns:dcterms="urn:t">'
            f"{parts['core']}</cp:coreProperties>"
        )
    return zipped(members)


def xhtml(body: str, attributes: str = "") -> str:
    """A chapter of a book."""
    return (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" '
        'xmlns:epub="http://www.idpf.org/2007/ops"><head><title>A chapter</title></head>'
        f"<body {attributes}>{body}</body></html>"
    )


def epub(
    chapters: Mapping[str, str], *, metadata: str = "", spine: Sequence[str] | None = None,
    more: Mapping[str, str | bytes] | None = None,
) -> bytes:  # fmt: skip
    """A book of `chapters` by path inside OEBPS, read in the order of `spine`."""
    items = "".join(
        f'<item id="c{n}" href="{path}" media-type="application/xhtml+xml"/>'
        for n, path in enumerate(chapters)
    )
    order = [list(chapters).index(path) for path in spine or chapters]
    refs = "".join(f'<itemref idref="c{n}"/>' for n in order)
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        f' xmlns:opf="http://www.idpf.org/2007/opf"><metadata>{metadata}</metadata>'
        f"<manifest>{items}</manifest><spine>{refs}</spine></package>"
    )
    container = '<container><rootfiles><rootfile full-path="OEBPS/a.opf"/></rootfiles></container>'
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "OEBPS/a.opf": package,
            **{f"OEBPS/{path}": chapter for path, chapter in chapters.items()},
            **(more or {}),
        }
    )


def mail(
    body: str | bytes, *, media_type: str = "text/plain; charset=utf-8", **more: str
) -> bytes:
    """An e-mail of Ann Lee's, whose further headers are written with "_" for "-"."""
    headers = {
        "From": "Ann Lee <ann@example.org>",
        "To": "bo@example.org",
        "Subject": TITLE,
        "Date": "Mon, 3 May 2021 10:00:00 +0200",
        "MIME-Version": "1.0",
        "Content-Type": media_type,
        **{name.replace("_", "-"): value for name, value in more.items()},
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return head.encode() + b"\r\n" + (body.encode() if isinstance(body, str) else body)


def multipart(kind: str, *parts: tuple[str, str]) -> tuple[str, str]:
    """The media type and the body of parts, each a head and a body."""
    lines = "".join(f"--=_b\r\n{head}\r\n\r\n{body}\r\n" for head, body in parts)
    return f'multipart/{kind}; boundary="=_b"', f"{lines}--=_b--\r\n"


def samples() -> dict[str, bytes]:
    """The short article as a file of every kind, by the ending that it mostly has."""
    from tests.pdfs import Text, columns, pdf, set_lines

    lines = columns(set_lines(PARAGRAPHS, letters=80), count=1)[0]
    html = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    page = f"<!DOCTYPE html><title>{TITLE}</title><article><h1>{TITLE}</h1>{html}</article>"
    place = "Content-Type: text/html\r\nContent-Location: https://example.org/boat"
    media_type, parts = multipart("related", (place, page))
    return {
        "txt": ARTICLE.encode("utf-16"),
        "md": f"# {TITLE}\n\n{BODY}".encode(),
        "html": page.encode(),
        "mhtml": mail(parts, media_type=media_type),
        "eml": mail(ARTICLE),
        "docx": docx(document(*map(paragraph, ARTICLE.strip().split("\n\n")))),
        "epub": epub({"a.xhtml": xhtml(html)}, metadata=f"<dc:title>{TITLE}</dc:title>"),
        "pdf": pdf([[Text(TITLE, top=40, size=14, bold=True), *lines]]),
    }
