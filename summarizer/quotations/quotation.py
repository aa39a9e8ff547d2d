"""The layout of a text: its paragraphs, and the stretches in quotation marks."""

from __future__ import annotations

from dataclasses import dataclass

#: Single quotation marks: ‘ ’ and the like. 『』 are among them: Japanese sets titles in them.
SINGLE_MARKS = frozenset("‘’'‚‹›『』")
#: The `mark` of each quotation that opens with a dash, whichever dash stands in the text.
DASH = "—"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of the text between line breaks, without the space around it, in characters."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch in quotation marks, or behind a dash, within one paragraph.

    The positions are in characters. The marks are left out.
    """

    start: int
    end: int
    #: The same with the marks.
    outer_start: int
    outer_end: int
    #: The index of its paragraph.
    paragraph: int
    #: The opening mark, or `DASH`.
    mark: str
    #: Whether there is a closing mark; else the quotation ends with its paragraph.
    closed: bool = True

    @property
    def single(self) -> bool:
        """Whether the marks are single ones: ‘ ’."""
        return self.mark in SINGLE_MARKS
