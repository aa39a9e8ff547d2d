"""An element tree → the article's blocks, by trafilatura and a second opinion."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING

from summarizer.clean import clean
from summarizer.lines import trim
from summarizer.lines.split import Unit
from summarizer.model import BlockKind
from summarizer.options import MAX_TEXT_CHARS

if TYPE_CHECKING:
    from lxml.etree import _Element
    from lxml.html import HtmlElement

#: trafilatura's names of elements (a TEI dialect).
_BLOCKS = {
    "head": BlockKind.HEADING,
    "p": BlockKind.PARAGRAPH,
    "item": BlockKind.LIST_ITEM,
    "quote": BlockKind.BLOCKQUOTE,
    "code": BlockKind.PARAGRAPH,
    "row": BlockKind.PARAGRAPH,
    "list": BlockKind.PARAGRAPH,
    "table": BlockKind.PARAGRAPH,
    "div": BlockKind.PARAGRAPH,
}
_SPACED = {"lb": "\n", "cell": " "}

#: The three numbers below were chosen on 400 annotated pages of two sets. Shingle F1 there,
#: news and web: trafilatura's default mode .919 and .937, careful .928 and .916, quick .925
#: and .922; the choice between them, with furniture dropped, .929 and .941.
_KEPT_BY_CARE = 0.8
_TOO_LITTLE = 3
_LEAST_KEPT = 0.8

#: Beyond so many pieces, a second's work, what furniture there is makes no difference. The
#: richest of 400 pages has 400.
_MOST_JUDGED = 3000

#: JSON-LD's text is the worse one where both are whole.
_MUCH_LONGER = 1.5

#: What trafilatura and lxml raise on broken pages.
_BROKEN = (ValueError, TypeError, AttributeError, LookupError, AssertionError, RecursionError)

_BREAK = re.compile(r"<(?:br|/p|/div|/li|/h\d)\b[^<>]{0,300}>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]{0,500}>", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """The text of one block."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH


def main_content(tree: HtmlElement, declared: str, *, large: bool = False) -> list[Piece]:
    """Return the pieces of the article in `tree`; none when nothing looks like one.

    `declared` is the article's text as the page's data has it; it is trusted only where it
    is much longer than what is found, as after a "continue reading" that needs a script. A
    `large` tree is read in the quick way only.
    """
    raw = _trafilatura(tree, fast=True) if large else _extracted(tree)
    found = _without_furniture(raw)
    other = _declared_pieces(declared)
    # trafilatura falls back on that text too, and makes one paragraph of it.
    least = _words(found) * (1 if len(found) == 1 < len(other) else _MUCH_LONGER)
    return other if _words(other) >= least and other else found


def _extracted(tree: HtmlElement) -> list[Piece]:
    """Return what trafilatura's careful mode finds, unless that threw the article away."""
    careful = _trafilatura(tree, favor_precision=True)
    quick = _trafilatura(tree, fast=True)
    best = careful if _words(careful) >= _KEPT_BY_CARE * _words(quick) else quick
    if _words(best) * _TOO_LITTLE > _words_in_paragraphs(tree):
        return best
    full = _trafilatura(tree)
    return full if _words(full) > _TOO_LITTLE * _words(best) else best


def _trafilatura(
    tree: HtmlElement, *, fast: bool = False, favor_precision: bool = False
) -> list[Piece]:
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    try:
        # Not told the page's address, which it would write into the log.
        document = bare_extraction(
            tree, include_comments=False, fast=fast, favor_precision=favor_precision
        )
    except _BROKEN:
        return []
    if not isinstance(document, Document) or document.body is None:
        return []
    return _Reader().read(document.body)


def _without_furniture(pieces: list[Piece]) -> list[Piece]:
    if len(pieces) > _MOST_JUDGED:
        return pieces
    flags = trim([Unit(text=piece.text, kind=piece.kind) for piece in pieces])
    kept = [piece for piece, keep in zip(pieces, flags, strict=True) if keep]
    # Code, tables and lists look like furniture all the way through.
    return kept if _words(kept) >= _LEAST_KEPT * _words(pieces) else pieces


def _declared_pieces(declared: str) -> list[Piece]:
    text = unescape(_TAG.sub(" ", _BREAK.sub("\n", declared[:MAX_TEXT_CHARS])))
    lines = clean(text).split("\n")
    return [Piece(text=line) for line in lines if line]


def _words(pieces: list[Piece]) -> int:
    return sum(piece.text.count(" ") + 1 for piece in pieces)


def _words_in_paragraphs(tree: HtmlElement) -> int:
    return sum(len("".join(node.itertext()).split()) for node in tree.iter("p"))


class _Reader:
    """Walks trafilatura's tree and gathers the text of its blocks in reading order."""

    def __init__(self) -> None:
        self._pieces: list[Piece] = []
        self._text: list[str] = []
        self._kinds = [BlockKind.PARAGRAPH]

    def read(self, body: _Element) -> list[Piece]:
        from lxml.etree import iterwalk

        for event, node in iterwalk(body, events=("start", "end")):
            if event == "start":
                self._open(str(node.tag))
                self._text.append(_flat(node.text))
            else:
                if node.tag in _BLOCKS:
                    self._flush()
                    self._kinds.pop()
                self._text.append(_flat(node.tail))
        self._flush()
        return self._pieces

    def _open(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._flush()
            # A paragraph in a list item or a quotation is a part of that.
            kind = _BLOCKS[tag]
            self._kinds.append(self._kinds[-1] if kind is BlockKind.PARAGRAPH else kind)
        elif tag in _SPACED:
            self._text.append(_SPACED[tag])

    def _flush(self) -> None:
        for line in clean("".join(self._text)).split("\n"):
            if line:
                self._pieces.append(Piece(text=line, kind=self._kinds[-1]))
        self._text.clear()


def _flat(text: str | None) -> str:
    """Return `text` on one line: a line break in HTML is a space."""
    return text.replace("\r", " ").replace("\n", " ") if text else ""
