"""The values of a text's layout: its paragraphs and the stretches in quotation marks."""

from __future__ import annotations

from dataclasses import dataclass

#: ‘ ’ and their like.
SINGLE_MARKS = frozenset("‘’'‚‹›")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of the text between line breaks, without the space around it."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch in quotation marks within one paragraph; `start`/`end` leave out the marks."""

    start: int
    end: int
    #: Where the opening mark begins, and where the closing one ends.
    outer_start: int
    outer_end: int
    paragraph: int
    mark: str
    #: False when the paragraph ended before a closing mark.
    closed: bool = True

    @property
    def single(self) -> bool:
        """Whether the marks are single ones: ‘ ’."""
        return self.mark in SINGLE_MARKS
