"""A book (.epub, EPUB 2 and 3) → Article: its chapters in reading order."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import unquote

from summarizer.clean import wording
from summarizer.decode import decode
from summarizer.detect import code_in
from summarizer.errors import DamagedFile, NoArticle, ProtectedFile, Undecodable
from summarizer.extract.html.tree import parse as parse_html
from summarizer.files.article import (
    About,
    article_of_book,
    moment,
    sensible_authors,
    sensible_title,
)
from summarizer.files.markup import units_of
from summarizer.files.safe_xml import Handler, parse
from summarizer.lines.fine_print import find_fine_print
from summarizer.options import MAX_TEXT_CHARS

if TYPE_CHECKING:
    from datetime import datetime

    from lxml.html import HtmlElement

    from summarizer.files.members import Members
    from summarizer.lines.split import Unit
    from summarizer.model import Article

#: The most chapters that are read. A dictionary has a thousand, a novel thirty.
_MOST_CHAPTERS = 1000
#: The most bytes of chapters that are read. A long novel has 3 MB. A megabyte of nothing but tags
#: takes 0.8 s.
_MOST_MARKUP_BYTES = 8 * 2**20
_MARKUP = frozenset({"application/xhtml+xml", "text/html", "text/x-oeb1-document"})
#: Parts of a book that are not its text (EPUB structural semantics; EPUB 2's guide).
_NO_TEXT = re.compile(
    r"\b(?:cover|titlepage|title-page|copyright(?:-page)?|toc|landmarks|page-list|index|loi|lot"
    r"|bibliography|colophon|halftitlepage|imprint|dedication|acknowledge?ments|other-credits"
    r"|backlink|footnotes|endnotes|rearnotes|notes)\b"
)
#: Encryption methods that only disguise fonts, so that the text can be read (EPUB 3.3, "font
#: obfuscation"; Adobe's older one).
_DISGUISES = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_ENCRYPTION = re.compile(rb"""EncryptionMethod\b[^>]{0,300}?Algorithm\s*=\s*["']([^"']{1,200})""")
#: A chapter with more than this share of its characters in links is a table of contents, even
#: without a mark that says so.
_LINKED_SHARE = 0.6


def read_epub(members: Members, *, language: str | None) -> Article:
    """Return the text of a book as an article. Raises `InputError`."""
    _check_lock(members)
    package = _package(members)
    title = sensible_title(package.title)
    units, cut = _chapters(members, package)
    own = {wording(title)} if title else set()
    head = [unit for unit in units[:5] if wording(unit.text) not in own]
    head += units[5:]
    # a page with the rights, which nothing marks as such
    rights = find_fine_print([(unit.text, unit.kind) for unit in head])
    return article_of_book(
        [unit for n, unit in enumerate(head) if n not in rights],
        About(
            title=title,
            authors=sensible_authors(package.creators),
            published=package.published(),
            language=package.language(),
        ),
        language=language,
        cut=cut,
    )


def _check_lock(members: Members) -> None:
    xml = members.read_if_there("META-INF/encryption.xml") or b""
    used = [name.decode("latin-1") for name in _ENCRYPTION.findall(xml)]
    if any(name not in _DISGUISES for name in used):
        raise ProtectedFile(f"encrypted by {used[0]}")


def _package(members: Members) -> _Package:
    container = _Container()
    parse(members.read("META-INF/container.xml"), container)
    if not container.path:
        raise DamagedFile("the container names no package")
    package = _Package(folder=posixpath.dirname(container.path))
    parse(members.read(container.path), package)
    return package


def _chapters(members: Members, package: _Package) -> tuple[list[Unit], bool]:
    units: list[Unit] = []
    size = read = 0
    paths = package.spine()
    for path in paths[:_MOST_CHAPTERS]:
        # a path may lead outside the book, so it is only looked up among the zip's members
        if path not in members.names:
            continue
        markup = members.read(path)
        chapter = _chapter(markup)
        units += chapter
        read += len(markup)
        size += sum(len(unit.text) + 2 for unit in chapter)
        if size > MAX_TEXT_CHARS or read > _MOST_MARKUP_BYTES:
            return units, True
    return units, len(paths) > _MOST_CHAPTERS


def _chapter(markup: bytes) -> list[Unit]:
    try:
        root = parse_html(decode(markup, html=True)).root
    except (NoArticle, Undecodable):
        return []
    body = next(root.iter("body"), root)
    if _NO_TEXT.search(_type_of(body)) or _is_contents(body):
        return []
    return units_of(body, lambda node: node is not body and _leaves_text(node))


def _leaves_text(node: HtmlElement) -> bool:
    return bool(_NO_TEXT.search(node.get("epub:type") or ""))


def _type_of(body: HtmlElement) -> str:
    """Return the `epub:type` of the body and, if one section fills the body, of that section."""
    sections = [child for child in body if child.tag in {"section", "div"}]
    only = sections[0] if len(sections) == len(body) == 1 else body
    return f"{body.get('epub:type') or ''} {only.get('epub:type') or ''}"


def _is_contents(body: HtmlElement) -> bool:
    linked = sum(len("".join(a.itertext())) for a in body.iter("a") if a.get("href"))
    return linked > _LINKED_SHARE * len("".join(body.itertext()).strip())


class _Container(Handler):
    path = ""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "rootfile" and not self.path:
            self.path = attributes.get("full-path", "")


@dataclass
class _Package(Handler):
    """The OPF file: what is in the book, in which order, and who wrote it."""

    folder: str
    title: str = ""
    creators: list[str] = field(default_factory=list)
    _language: str = ""
    _dates: list[tuple[str, str]] = field(default_factory=list)
    _items: dict[str, str] = field(default_factory=dict)
    _spine: list[str] = field(default_factory=list)
    _left_out: set[str] = field(default_factory=set)
    _tag: str = ""
    _text: str = ""
    _attributes: dict[str, str] = field(default_factory=dict)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._tag, self._text, self._attributes = tag, "", attributes
        path = self._path(attributes.get("href", ""))
        if tag == "item" and attributes.get("media-type") in _MARKUP:
            if "nav" not in attributes.get("properties", "").split():
                self._items[attributes.get("id", "")] = path
        elif tag == "itemref" and attributes.get("linear") != "no":
            self._spine.append(attributes.get("idref", ""))
        elif tag == "reference" and _NO_TEXT.search(attributes.get("type", "")):
            self._left_out.add(path)

    def end(self, tag: str) -> None:
        if tag != self._tag:
            return
        text = " ".join(self._text.split())
        if tag == "title" and not self.title:
            self.title = text
        elif tag == "creator" and self._attributes.get("role", "aut") == "aut":
            self.creators.append(text)
        elif tag == "language" and not self._language:
            self._language = text
        elif tag == "date":
            self._dates.append((self._attributes.get("event", ""), text))
        self._tag = ""

    def data(self, text: str) -> None:
        if self._tag:
            self._text = (self._text + text)[:1000]

    def spine(self) -> list[str]:
        """Return the names of the chapters in reading order, each once."""
        paths = (self._items.get(name) for name in self._spine)
        return list(dict.fromkeys(p for p in paths if p and p not in self._left_out))

    def language(self) -> str | None:
        """Return the book's language as an ISO 639-1 code; None if it names none."""
        return code_in(self._language)

    def published(self) -> datetime | None:
        """Return the day of publication; None where no date, or only a year or month, is given."""
        dates = [text for event, text in self._dates if event in {"publication", ""}]
        return next((found for found in map(moment, dates) if found), None)

    def _path(self, href: str) -> str:
        return posixpath.normpath(posixpath.join(self.folder, unquote(href.partition("#")[0])))
