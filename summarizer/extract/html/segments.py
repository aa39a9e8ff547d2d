"""The stretches of text that stand apart on a page, and the elements around them."""

from __future__ import annotations

from dataclasses import dataclass

from summarizer.model import BlockKind


@dataclass(slots=True, eq=False)
class Element:
    """An element that stands on lines of its own, with counts of what is in it."""

    tag: str
    parent: Element | None
    depth: int
    #: The words in its class and id, in lower case.
    tokens: tuple[str, ...]
    hidden: bool
    #: The kind of a text in it, unless an element inside gives another.
    kind: BlockKind
    level: int
    #: The list item or definition that it is, or is in.
    item: Element | None
    #: Of the text in it: all characters, those in links, and those in segments of prose.
    chars: int = 0
    linked: int = 0
    prose: int = 0
    segments: int = 0
    headings: int = 0

    def add(self, inner: Element) -> None:
        """Count what is in `inner` as being in this element too."""
        self.chars += inner.chars
        self.linked += inner.linked
        self.prose += inner.prose
        self.segments += inner.segments
        self.headings += inner.headings


@dataclass(slots=True, eq=False)
class Segment:
    """A stretch of a page's text that stands on lines of its own."""

    text: str
    kind: BlockKind
    #: 1 to 6 for a heading whose level is known; else 0.
    level: int
    element: Element
    #: How many of its characters stand in links, and how many are bold.
    linked: int
    bold: int
    #: The number of links in it.
    links: int
    #: How many of its characters stand in links to places on the same page.
    inner: int
    #: Words in the classes and ids of its inline elements.
    tokens: tuple[str, ...]
    words: int
    #: Whether it ends as a sentence does, and may be one.
    prose: bool
    #: Whether only a line break separates it from the segment before.
    broken: bool
    #: The probability that it belongs to the article; 0 until it is judged.
    chance: float = 0.0


@dataclass(slots=True, kw_only=True)
class Page:
    """The segments of a page in order, and all elements that stand apart, outer before inner."""

    segments: list[Segment]
    elements: list[Element]
    #: Whether the page has more segments than these.
    cut: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """The text of one block."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    #: 1 to 6 for a heading whose level is known; else 0.
    level: int = 0
