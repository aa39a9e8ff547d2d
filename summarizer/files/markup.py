"""HTML that is all text to read, as in a book or an e-mail → paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.clean import clean
from summarizer.lines.split import Unit, line_unit, split_units
from summarizer.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.html import HtmlElement

#: Elements that begin a paragraph, each with the paragraph's kind.
_BLOCKS = {
    **dict.fromkeys(
        {"p", "div", "section", "article", "main", "body", "header", "footer", "table", "tbody",
         "tr", "td", "th", "ul", "ol", "dl", "dt", "dd", "pre", "figure", "address", "center",
         "hr", "fieldset", "form", "details", "summary"},
        BlockKind.PARAGRAPH,
    ),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    "li": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.BLOCKQUOTE,
}  # fmt: skip
_SKIPPED = frozenset(
    {"script", "style", "head", "title", "template", "svg", "math", "nav", "figcaption",
     "caption", "select", "button", "textarea", "iframe", "object", "audio", "video", "rt", "rp"}
)  # fmt: skip
#: The style of words that are not shown, such as those for an e-mail's preview.
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
#: Types and roles of notes, of the numbers of notes, and of the printed book's page numbers (EPUB
#: structural semantics).
_ASIDE = re.compile(
    r"\b(?:noteref|footnotes?|endnotes?|rearnotes?|pagebreak|doc-noteref|doc-pagebreak"
    r"|doc-footnotes?|doc-endnotes?)\b"
)


def units_of(root: HtmlElement, leave_out: Callable[[HtmlElement], bool]) -> list[Unit]:
    """Return the paragraphs under `root` in order, without elements that `leave_out` accepts."""
    from lxml.etree import iterwalk

    units: list[Unit] = []
    text: list[str] = []
    kinds = [(BlockKind.PARAGRAPH, 0)]
    walk = iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, node in walk:
        tag = node.tag
        if event == "start":
            if tag in _SKIPPED or _is_aside(node) or leave_out(node):
                walk.skip_subtree()
                text.append(" ")
                kinds.append(kinds[-1])  # the end of a skipped element is an event too
                continue
            if tag in _BLOCKS:
                _flush(text, units, *kinds[-1])
            kinds.append(_kind_of(tag, kinds[-1]))
            text.append(_flat(node.text, tag))
            if tag == "br":
                text.append("\n")
        elif event == "end":
            if tag in _BLOCKS:
                _flush(text, units, *kinds[-1])
            kinds.pop()
            text.append(_flat(node.tail, ""))
        else:
            text.append(_flat(node.tail, ""))
    _flush(text, units, *kinds[-1])
    return units


def _kind_of(tag: str, outer: tuple[BlockKind, int]) -> tuple[BlockKind, int]:
    kind = _BLOCKS.get(tag, BlockKind.PARAGRAPH)
    if kind is BlockKind.HEADING:
        return kind, int(tag[1])
    # a paragraph within a list item or a quotation keeps the kind of that element
    return outer if kind is BlockKind.PARAGRAPH else (kind, 0)


def _is_aside(node: HtmlElement) -> bool:
    said = node.get("epub:type") or node.get("role")
    if said and _ASIDE.search(said):
        return True
    style = node.get("style")
    return bool(style and _HIDDEN.search(style))


def _flush(text: list[str], units: list[Unit], kind: BlockKind, level: int) -> None:
    whole = clean("".join(text))
    text.clear()
    if not whole:
        return
    if kind is BlockKind.PARAGRAPH:
        # lines that a program broke are joined again
        found = split_units(whole) if "\n" in whole else [line_unit(whole, apart=True)]
        units.extend(unit for unit in found if unit)
    else:
        units.append(Unit(text=" ".join(whole.split()), kind=kind, level=level))


def _flat(text: str | None, tag: str) -> str:
    """Return `text` on one line, as HTML shows it.

    `tag` is the element at whose start it stands, or "". In a "pre" line breaks stay.
    """
    if not text or tag == "pre":
        return text or ""
    return text.replace("\r", " ").replace("\n", " ")
