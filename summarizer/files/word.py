"""A Word document (.docx, ECMA-376) → Article: its paragraphs, without notes.

Tables and text boxes are read only if the text outside them is too short for an article; a
sentence in a text box that says what the text does not is always read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.clean import clean, wording
from summarizer.files.article import (
    About,
    article_of_document,
    moment,
    sensible_authors,
    sensible_title,
)
from summarizer.files.safe_xml import Handler, parse
from summarizer.languages.letters import FULL_STOPS
from summarizer.lines.split import Unit, line_unit
from summarizer.model import BlockKind
from summarizer.options import MAX_TEXT_CHARS, MIN_WORDS

if TYPE_CHECKING:
    from summarizer.files.members import Members
    from summarizer.model import Article

_MAIN = "word/document.xml"

#: Elements without text of the article: drawings, which have their own captions; text that a
#: reviewer deleted or moved; the second form of content that is there in two forms; settings.
_SKIPPED = frozenset(
    {"drawing", "pict", "object", "Fallback", "del", "moveFrom", "sectPr", "tabs"}
)
#: The elements of `_SKIPPED` whose text boxes are left out too.
_HIDDEN = frozenset({"Fallback", "del", "moveFrom"})
_SIGNS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
#: The kind of a paragraph by how the name of its style begins. These names are English in every
#: language version of Word.
_ROLES = (
    ("heading", BlockKind.HEADING),
    ("title", BlockKind.HEADING),
    ("quote", BlockKind.BLOCKQUOTE),
    ("intense quote", BlockKind.BLOCKQUOTE),
    ("list", BlockKind.LIST_ITEM),
)
_LEFT_OUT = ("toc", "caption", "table of", "index", "footnote", "endnote", "header", "footer")
_MOST_STEPS = 10
#: A text box with fewer words is a label or a name.
_BOX_WORDS = 8
#: A line of at least this many characters that does not end a sentence goes on in the next line.
_BROKEN_LINE = 60
_ENDED = re.compile(rf"[.!?…؟{FULL_STOPS}:;][\"'”’»)]*$")


def read_word(members: Members, *, language: str | None) -> Article:
    """Return the article in a .docx file. Raises `InputError`."""
    main = _target(members)
    styles = _Styles()
    folder = main.rpartition("/")[0]
    if (xml := members.read_if_there(f"{folder}/styles.xml")) is not None:
        parse(xml, styles)
    body = _Body(styles)
    try:
        parse(members.read(main), body)
    except _EnoughError:
        body.cut = True
    core = _Core()
    if (xml := members.read_if_there("docProps/core.xml")) is not None:
        parse(xml, core)
    title = body.title or sensible_title(core.said.get("title"))
    about = About(
        title=title,
        authors=sensible_authors(core.said.get("creator", "").split(";")),
        published=moment(core.said.get("created", "")),
    )
    return article_of_document(body.units(), about, language=language, cut=body.cut)


def _target(members: Members) -> str:
    """Return the name of the main part, which is usually, but not always, `_MAIN`."""
    relations = _Relations()
    if _MAIN not in members.names and (xml := members.read_if_there("_rels/.rels")) is not None:
        parse(xml, relations)
    return relations.main or _MAIN


class _EnoughError(Exception):
    """The text is longer than what is read."""


class _Relations(Handler):
    main = ""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "Relationship" and attributes.get("Type", "").endswith("/officeDocument"):
            self.main = attributes.get("Target", "").lstrip("/")


class _Core(Handler):
    """Reads the core properties (ECMA-376 part 2), such as title and creator, by name."""

    def __init__(self) -> None:
        self.said: dict[str, str] = {}
        self._tag = ""

    def start(self, tag: str, _: dict[str, str]) -> None:
        self._tag = tag

    def end(self, _: str) -> None:
        self._tag = ""

    def data(self, text: str) -> None:
        if self._tag:
            self.said[self._tag] = (self.said.get(self._tag, "") + text)[:1000]


@dataclass(slots=True)
class _Style:
    name: str = ""
    based_on: str = ""
    listed: bool = False


class _Styles(Handler):
    """The styles of a document, by id."""

    def __init__(self) -> None:
        self._styles: dict[str, _Style] = {}
        self._open = _Style()

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "style":
            self._open = self._styles[attributes.get("styleId", "")] = _Style()
        elif tag == "name":
            self._open.name = attributes.get("val", "").lower()
        elif tag == "basedOn":
            self._open.based_on = attributes.get("val", "")
        elif tag == "numPr":
            self._open.listed = True

    def end(self, tag: str) -> None:
        if tag == "style":
            self._open = _Style()

    def names(self, style_id: str) -> list[str]:
        """Return the names of a style and of those that it is based on; its id if unknown."""
        found: list[str] = []
        for _ in range(_MOST_STEPS):
            style = self._styles.get(style_id)
            if style is None:
                return found or [style_id.lower()]
            found.append(style.name)
            style_id = style.based_on
        return found

    def is_listed(self, style_id: str) -> bool:
        style = self._styles.get(style_id)
        return style is not None and style.listed


class _Body(Handler):
    """Collects the paragraphs of a document, and whether each is in a table or a text box."""

    def __init__(self, styles: _Styles) -> None:
        self._styles = styles
        #: Each paragraph, and whether it is in a table and in a text box.
        self._all: list[tuple[Unit, bool, bool]] = []
        self._skipping = 0
        self._hidden = 0
        #: For each open text box, the state outside it: how many skipped elements are open, and
        #: the paragraph with its style.
        self._around: list[tuple[int, list[str], str, bool, str]] = []
        self._tables = 0
        self._size = 0
        self._in_text = False
        self._parts: list[str] = []
        self._style = ""
        self._listed = False
        self._outline = ""
        self.title: str | None = None
        self.cut = False

    def units(self) -> list[Unit]:
        """Return the paragraphs, without those in tables and text boxes if the others suffice.

        The others suffice if they have `MIN_WORDS` words.
        """
        outside = [unit for unit, tabled, boxed in self._all if not (tabled or boxed)]
        if sum(unit.text.count(" ") + 1 for unit in outside) < MIN_WORDS:
            return [unit for unit, _, _ in self._all]
        said = " ".join(wording(unit.text) for unit in outside)
        return [
            unit
            for unit, tabled, boxed in self._all
            if not (tabled or boxed) or (not tabled and _adds(unit.text, said))
        ]

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        self._hidden += tag in _HIDDEN
        if tag == "txbxContent" and not self._hidden:
            self._around.append(
                (self._skipping, self._parts, self._style, self._listed, self._outline)
            )
            self._skipping = 0
        elif self._skipping or tag in _SKIPPED:
            self._skipping += 1
        elif tag == "p":
            self._parts, self._style, self._listed, self._outline = [], "", False, ""
        elif tag == "tbl":
            self._tables += 1
        elif tag == "t":
            self._in_text = True
        elif tag in _SIGNS:
            self._parts.append(_SIGNS[tag])
        elif tag == "pStyle":
            self._style = attributes.get("val", "")
        elif tag == "numPr":
            self._listed = True
        elif tag == "outlineLvl":
            self._outline = attributes.get("val", "")

    def end(self, tag: str) -> None:
        self._hidden -= tag in _HIDDEN
        if tag == "txbxContent" and not self._hidden:
            around = self._around.pop()
            self._skipping, self._parts, self._style, self._listed, self._outline = around
        elif self._skipping:
            self._skipping -= 1
        elif tag == "p":
            self._end_paragraph()
        elif tag == "tbl":
            self._tables -= 1
        elif tag == "t":
            self._in_text = False

    def data(self, text: str) -> None:
        if self._in_text and not self._skipping:
            self._parts.append(text)
            self._size += len(text)
            if self._size > MAX_TEXT_CHARS:
                raise _EnoughError

    def _end_paragraph(self) -> None:
        names = self._styles.names(self._style)
        if any(name.startswith(_LEFT_OUT) for name in names):
            return
        lines = clean("".join(self._parts)).split("\n")
        if self.title is None and "title" in names[:1] and lines[0]:
            self.title = sensible_title(" ".join(lines))
            return
        kind, level = self._role(names)
        for line in _join_broken(lines):
            unit = line_unit(line, apart=True) if line else None
            if unit is not None:
                if kind is not BlockKind.PARAGRAPH:
                    unit = Unit(text=unit.text, kind=kind, level=level)
                self._all.append((unit, self._tables > 0, bool(self._around)))

    def _role(self, names: list[str]) -> tuple[BlockKind, int]:
        for name in names:
            for start, kind in _ROLES:
                if name.startswith(start):
                    digits = name[-1:] if name[-1:].isdigit() else "1"
                    return kind, int(digits) if kind is BlockKind.HEADING else 0
        if self._outline.isdigit() and len(self._outline) == 1 and self._outline != "9":
            return BlockKind.HEADING, int(self._outline) + 1
        listed = self._listed or self._styles.is_listed(self._style)
        return (BlockKind.LIST_ITEM, 0) if listed else (BlockKind.PARAGRAPH, 0)


def _adds(boxed: str, said: str) -> bool:
    """Tell whether the words of a text box are a sentence that is not in the text, `said`."""
    long = boxed.count(" ") + 1 >= _BOX_WORDS and boxed[-1] in ".!?…。"
    return long and wording(boxed) not in said


def _join_broken(lines: list[str]) -> list[str]:
    """Return the lines of a paragraph, joined where a line break splits a sentence."""
    joined: list[str] = []
    for line in lines:
        before = joined[-1] if joined else ""
        if before and line and not _ENDED.search(before) and _goes_on(before, line):
            joined[-1] = f"{before} {line}"
        else:
            joined.append(line)
    return joined


def _goes_on(before: str, line: str) -> bool:
    return line[0].islower() or len(before) >= _BROKEN_LINE
