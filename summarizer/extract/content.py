"""An element tree → the article's blocks, by trafilatura and a second opinion."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.clean import clean
from summarizer.model import BlockKind

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """The text of one block."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH


def main_content(tree: HtmlElement, url: str | None) -> list[Piece]:
    """Return the pieces of the article in `tree`; none when trafilatura finds none."""
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    document = bare_extraction(tree, url=url, include_comments=False)
    if not isinstance(document, Document) or document.body is None:
        return []
    return _Reader().read(document.body)


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
