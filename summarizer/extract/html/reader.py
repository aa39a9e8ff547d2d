"""An element tree → the stretches of text that stand apart in it, and what surrounds each.

A page is read once, in order. Elements that stand on lines of their own (paragraphs, cells,
headings) part the text into segments. Its words, links and bold letters are counted on the way,
for the segment and for each element around it. By these numbers other modules decide which
segments are the article.

An element on lines of its own normally begins a new segment. In a heading or in a row of a table
it only adds a space. In a "pre" it adds a line break, and spaces are kept.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from summarizer.extract.html.frame import is_frame
from summarizer.extract.html.line import Line, count_words, flat, is_prose
from summarizer.extract.html.preformatted import is_wrapped_prose, paragraphs_in, read_code
from summarizer.extract.html.segments import Element, Page, Segment
from summarizer.extract.html.tables import is_table_of_data
from summarizer.model import BlockKind
from summarizer.wikis import without_marks

if TYPE_CHECKING:
    from collections.abc import Collection

    from lxml.html import HtmlElement

Attributes: TypeAlias = "dict[str, str]"

#: Elements that stand on lines of their own.
_APART = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu",
    "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
    "tr", "ul",
))  # fmt: skip
#: Elements that hold no words of an article, or none that can be seen.
_SKIPPED = frozenset((
    "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "embed",
    "audio", "video", "canvas", "map", "select", "textarea", "datalist", "rt", "rp", "dialog",
    "title",
))  # fmt: skip
_ARTICLES = frozenset(("article", "main"))
#: A page with fewer characters of prose is read again with its frame. In four of 1,202 pages the
#: article was in the frame, because an element was not closed or had a wrong name.
_LEAST_PROSE = 400
_LEVELS = {f"h{level}": level for level in range(1, 7)}
_KINDS = {
    "li": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.BLOCKQUOTE,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "summary": BlockKind.HEADING,
    **dict.fromkeys(_LEVELS, BlockKind.HEADING),
}
_ITEMS = frozenset(("li", "dt", "dd"))
_BOLD = frozenset(("b", "strong"))
_CODE = frozenset(("code", "kbd", "samp", "tt"))
_LINKS = frozenset(("a", "button"))
#: When one of these directly follows another, a space is put between: they are separate words.
_LONE = frozenset(("a", "button", "time", "label"))

#: The words of a link from a heading to itself, or from a note's number to the note.
_ANCHOR = re.compile(r"[\s¶#§]{1,3}|\[?\s?(?:\d{1,3}|[a-z])\s?\]?")
_LONGEST_ANCHOR = 12
_RAISED_PARTS = 12
#: A raised mark in a wiki: the number of a note or an editor's doubt, in brackets, or the comma
#: between two such marks.
_RAISED = re.compile(r"\s?\[.{1,40}\]\s?|[,;]\s?")
#: The page number of a note's source, which follows the note's number: ": 23".
_NOTE_PAGE = re.compile(r": ?\d{1,4}(?:[-–]\d{1,4})?(?!\d)\s?")
#: Text for a screen reader only, and Wikipedia's links to its editor.
_UNSEEN = frozenset((
    "sr-only", "screen-reader-text", "screen-reader", "visually-hidden", "visuallyhidden",
    "element-invisible", "u-visually-hidden", "mw-editsection",
))  # fmt: skip
_HIDDEN = re.compile(r"display\s?:\s?none|visibility\s?:\s?hidden", re.IGNORECASE)
_TOKEN = re.compile(r"[a-z]{2,30}")

#: A line with fewer characters is a name or an item, and not the first part of a wrapped sentence.
_WRAP_LEAST = 30
#: A heading with more characters is read as a paragraph.
_LONGEST_HEADING = 300
#: The most words of an element's class and id that are read, and the most characters of these.
_MOST_TOKENS = 12
_TOKEN_CHARS = 300
#: The term above a definition of at least this many words becomes a heading.
_LONG_DEFINITION = 12
#: The most segments of a page; the rest is left out. The richest of 1,202 pages has 3,000.
_MOST_SEGMENTS = 20_000


def read_page(root: HtmlElement, urls: Collection[str] = ()) -> Page:
    """Return the page under `root`: its segments, and the elements around them.

    `urls` are the addresses of the page.
    """
    page = _Reader(root, urls, framed=False).read()
    if page.elements and page.elements[0].prose >= _LEAST_PROSE:
        return page
    return _Reader(root, urls, framed=True).read()


def read_part(root: HtmlElement) -> list[Segment]:
    """Return the segments of all that is under `root`, a part of a page without a frame."""
    return _Reader(root, (), framed=True).read().segments


class _Reader:
    """Walks a tree and gathers its segments in reading order."""

    def __init__(self, root: HtmlElement, urls: Collection[str], *, framed: bool) -> None:
        self._root = root
        #: What stands before the "#" in a link to a place on this page.
        paths = (urlsplit(url).path for url in urls)
        self._own = {"", *map(_without_fragment, (*urls, *paths))}
        #: Whether the page's frame is read too.
        self._framed = framed
        self._segments: list[Segment] = []
        self._elements: list[Element] = []
        self._line = Line()
        self._here = Element("", None, 0, (), False, BlockKind.PARAGRAPH, 0, None)
        #: How many links, bold and code elements, headings and articles are open.
        self._links = self._bold = self._code = self._heading = self._articles = 0
        #: Whether the open link leads to a place on this page.
        self._inner = False
        #: The open "pre", the open table of data, and the cells of its open row.
        self._pre: HtmlElement | None = None
        self._data: HtmlElement | None = None
        self._cells: list[str] | None = None
        #: The inline element that ended last, when no text came after it.
        self._closed = ""
        #: Whether the line before this one ended by a line break.
        self._broken = False

    def read(self) -> Page:
        from lxml.etree import iterwalk

        walk = iterwalk(self._root, events=("start", "end"))
        skipped = False
        for event, node in walk:
            tag = node.tag
            if event == "start":
                said = dict(node.items())
                if tag in _SKIPPED or self._is_left_out(node, tag, said):
                    walk.skip_subtree()
                    skipped = True  # iterwalk reports the end of a skipped element too
                    continue
                self._open(node, tag, said)
                if node.text:
                    self._add(node.text)
                continue
            if skipped:
                skipped = False
            else:
                self._close(node, tag)
            if node.tail and node is not self._root:
                raised = tag == "sup" and node.tail[0] == ":"
                self._add(_NOTE_PAGE.sub(" ", node.tail, count=1) if raised else node.tail)
            if len(self._segments) >= _MOST_SEGMENTS:
                self._close_all()
                return Page(segments=self._segments, elements=self._elements, cut=True)
        self._flush()
        return Page(segments=self._segments, elements=self._elements)

    def _close_all(self) -> None:
        """Add the counts of each open element to those of the elements around it."""
        while self._here.parent is not None:
            self._here.parent.add(self._here)
            self._here = self._here.parent

    def _is_left_out(self, node: HtmlElement, tag: str, said: Attributes) -> bool:
        """Tell whether `node` is no part of the text.

        It frames the page, asks for consent, cannot be seen, or is only the mark of a note.
        """
        if not self._framed and is_frame(tag, said, in_article=self._articles > 0):
            return True
        if tag == "sup" or (tag == "a" and self._heading):
            linked = tag == "a" or node.find("a") is not None
            return (linked and _is_anchor(node)) or (tag == "sup" and _is_raised(node))
        named = said.get("class")
        return named is not None and not _UNSEEN.isdisjoint(named.split())

    def _open(self, node: HtmlElement, tag: str, said: Attributes) -> None:
        if tag not in _APART:
            self._open_inline(tag, said)
            return
        self._end_line(tag)
        here = self._here = self._element(tag, said)
        self._elements.append(here)
        self._heading += here.kind is BlockKind.HEADING
        self._articles += tag in _ARTICLES
        if self._pre is not None:
            return
        if tag == "pre" and self._cells is None:
            self._pre = node
        elif tag == "table" and self._data is None and is_table_of_data(node):
            self._data = node
        elif tag == "tr" and self._data is not None:
            self._cells = []

    def _element(self, tag: str, said: Attributes) -> Element:
        above = self._here
        kind = _KINDS.get(tag, above.kind)
        level = _LEVELS.get(tag, above.level)
        tokens = tokens_of(said)
        if said.get("role") == "heading":
            kind, level = BlockKind.HEADING, _said_level(said)
        elif kind is BlockKind.PARAGRAPH and any("caption" in token for token in tokens):
            kind = BlockKind.CAPTION
        here = Element(
            tag,
            above,
            above.depth + 1,
            tokens,
            above.hidden or _is_hidden(said),
            kind,
            level if kind is BlockKind.HEADING else 0,
            above.item,
        )
        if tag in _ITEMS:
            here.item = here
        return here

    def _close(self, node: HtmlElement, tag: str) -> None:
        if tag not in _APART:
            self._close_inline(tag)
            return
        here, above = self._here, self._here.parent
        if self._pre is node:
            self._flush_code()
            self._pre = None
        elif self._cells is not None and tag in {"td", "th"}:
            self._cells.append(flat("".join(self._line.parts)))
            self._line.parts.clear()
        elif self._cells is not None and tag == "tr":
            self._flush_row(node, self._cells)
            self._cells = None
        elif self._pre is None and self._cells is None and _is_own_heading(here):
            self._flush()
        else:
            self._end_line(tag)
        if self._data is node:
            self._data = None
        self._heading -= here.kind is BlockKind.HEADING
        self._articles -= tag in _ARTICLES
        if above is not None:
            above.add(here)
            self._here = above
        self._closed = ""

    def _end_line(self, tag: str) -> None:
        """End the line where an element that stands apart begins or ends."""
        if self._pre is not None:
            self._line.parts.append("\n")
        elif self._cells is not None or self._is_in_heading(tag):
            self._line.parts.append(" ")
        else:
            self._flush()

    def _is_in_heading(self, tag: str) -> bool:
        """Tell whether an element is within a heading, and so a part of its words."""
        inner = self._heading > 0 and _KINDS.get(tag) is not BlockKind.HEADING
        return inner and self._line.chars <= _LONGEST_HEADING

    def _open_inline(self, tag: str, said: Attributes) -> None:
        line = self._line
        if self._closed in _LONE and tag in _LONE:
            line.parts.append(" ")
        if tag == "br":
            self._break()
        elif tag in _LINKS:
            self._links += 1
            self._inner = self._is_inner(said.get("href"))
            line.links += 1
        elif tag in _BOLD:
            self._bold += 1
        elif tag in _CODE:
            self._code += 1
        if said and len(line.tokens) < _MOST_TOKENS:
            line.tokens += tokens_of(said)

    def _is_inner(self, href: str | None) -> bool:
        if href is None or "#" not in href:
            return False
        return href[-1] != "#" and _without_fragment(href) in self._own

    def _close_inline(self, tag: str) -> None:
        if tag in _LINKS:
            self._links -= 1
            self._inner = False
        elif tag in _BOLD:
            self._bold -= 1
        elif tag in _CODE:
            self._code -= 1
        self._closed = tag

    def _break(self) -> None:
        """End the line at a line break."""
        before = len(self._segments)
        self._end_line("br")
        self._broken = len(self._segments) > before

    def _add(self, text: str) -> None:
        line = self._line
        closed, self._closed = self._closed, ""
        if text.isspace():
            line.parts.append(text if self._pre is not None else " ")
            return
        if closed and line.parts and text[0].isupper() and line.parts[-1][-1:].islower():
            # "<span>Ann Lee</span><span>Monday</span>": a style keeps them apart
            line.parts.append(" ")
        size = len(text)
        line.parts.append(text)
        line.chars += size
        if self._links:
            line.linked += size
        if self._inner:
            line.inner += size
        if self._bold:
            line.bold += size
        if self._code:
            line.code += size

    def _flush(self) -> None:
        """Make a segment of the line."""
        line = self._line
        text = without_marks(flat("".join(line.parts))) if line.chars else ""
        if not text:
            line.parts.clear()
            return
        if self._broken and self._goes_on(text):
            self._add_to_last(text)
        else:
            self._put(text, *self._kind_of(text))
        self._line = Line()
        self._broken = False

    def _goes_on(self, text: str) -> bool:
        """Tell whether `text` continues a sentence that a line break has split."""
        last = self._segments[-1]
        wrapped = len(last.text) >= _WRAP_LEAST and last.text[-1] not in ".:;!?"
        return wrapped and last.element is self._here and text[0].islower()

    def _add_to_last(self, text: str) -> None:
        """Make the line a part of the segment before it."""
        last, line, here = self._segments[-1], self._line, self._here
        size, linked, prose = len(last.text), last.linked, last.prose
        last.text = f"{last.text} {text}"
        last.words += count_words(text)
        last.linked += min(line.linked, len(text))
        last.bold += min(line.bold, len(text))
        last.links += line.links
        last.inner += min(line.inner, len(text))
        last.tokens = (*last.tokens, *line.tokens)[:_MOST_TOKENS]
        last.prose = is_prose(last.text, last.words, last.linked)
        here.chars += len(last.text) - size
        here.linked += last.linked - linked
        here.prose += (len(last.text) if last.prose else 0) - (size if prose else 0)
        self._head_definition()

    def _kind_of(self, text: str) -> tuple[BlockKind, int]:
        here, line = self._here, self._line
        if here.kind is BlockKind.HEADING and len(text) > _LONGEST_HEADING:
            return BlockKind.PARAGRAPH, 0
        if here.kind is BlockKind.LIST_ITEM and here.item is not None and here.item.segments:
            # what comes after an item's first line is a text of its own
            return BlockKind.PARAGRAPH, 0
        if here.kind is BlockKind.PARAGRAPH and line.code >= line.chars:
            return BlockKind.CODE, 0
        return here.kind, here.level

    def _put(self, text: str, kind: BlockKind, level: int = 0) -> None:
        line, here = self._line, self._here
        size, words = len(text), count_words(text)
        linked = min(line.linked, size)
        prose = is_prose(text, words, linked)
        self._segments.append(
            Segment(
                text,
                kind,
                level,
                here,
                linked,
                min(line.bold, size),
                line.links,
                min(line.inner, size),
                tuple(line.tokens[:_MOST_TOKENS]),
                words,
                prose,
                self._broken,
            )
        )
        here.chars += size
        here.linked += linked
        here.prose += size if prose else 0
        here.segments += 1
        here.headings += kind is BlockKind.HEADING
        self._head_definition()

    def _head_definition(self) -> None:
        """Make a heading of the term above the last segment, if this is a long definition."""
        item, long = self._here.item, self._segments[-1].words >= _LONG_DEFINITION
        if item is not None and item.tag == "dd" and long and len(self._segments) > 1:
            term = self._segments[-2]
            if term.element.tag == "dt" and term.kind is BlockKind.LIST_ITEM:
                term.kind = BlockKind.HEADING

    def _flush_row(self, row: HtmlElement, cells: list[str]) -> None:
        full = [cell for cell in cells if cell]
        if full:
            head = len(full) > 1 and all(cell.tag != "td" for cell in row)
            self._put(" | ".join(full), BlockKind.TABLE_HEAD if head else BlockKind.TABLE_ROW)
        self._line = Line()

    def _flush_code(self) -> None:
        code = read_code("".join(self._line.parts))
        if code and (self._line.code or not is_wrapped_prose(code)):
            self._put(code, BlockKind.CODE)
        else:
            for text in paragraphs_in(code):
                self._put(text, self._here.kind)
        self._line = Line()


def tokens_of(said: Attributes) -> tuple[str, ...]:
    """Return the words in the class and the id that an element's attributes give."""
    named, known = said.get("class"), said.get("id")
    if not named and not known:
        return ()
    text = f"{named or ''} {known or ''}"[:_TOKEN_CHARS].lower()
    return tuple(_TOKEN.findall(text)[:_MOST_TOKENS])


def _without_fragment(url: str) -> str:
    return url.partition("#")[0].rstrip("/")


def _is_own_heading(here: Element) -> bool:
    """Tell whether `here` is a heading rather than a part of one."""
    above = here.parent
    return here.kind is BlockKind.HEADING and (
        above is None or above.kind is not BlockKind.HEADING
    )


def _said_level(said: Attributes) -> int:
    return _LEVELS.get(f"h{said.get('aria-level') or ''}", 0)


def _is_anchor(node: HtmlElement) -> bool:
    inner = "".join(node.itertext()) if len(node) < 4 else ""
    return 0 < len(inner) < _LONGEST_ANCHOR and _ANCHOR.fullmatch(inner) is not None


def _is_raised(node: HtmlElement) -> bool:
    inner = "".join(islice(node.itertext(), _RAISED_PARTS))
    return _RAISED.fullmatch(inner) is not None


def _is_hidden(said: Attributes) -> bool:
    if said.get("hidden") is not None or said.get("aria-hidden") == "true":
        return True
    style = said.get("style")
    return style is not None and _HIDDEN.search(style) is not None
