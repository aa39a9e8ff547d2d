"""The values that the steps of reading a PDF pass on: pages, and lines with their places."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, or a stretch of one, in points from the top left of its page."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    bold: bool = False

    @property
    def size(self) -> float:
        """Return the height of the line, which is the size of its letters; never zero."""
        return max(self.bottom - self.top, 0.1)

    @property
    def middle(self) -> float:
        """Return the distance of its middle from the top of the page."""
        return (self.top + self.bottom) / 2

    def beside(self, other: Line) -> bool:
        """Return whether both are side by side, in one row of the page."""
        shared = min(self.bottom, other.bottom) - max(self.top, other.top)
        return shared > 0.5 * min(self.size, other.size)


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a PDF."""

    height: float
    #: In the order of the file, which is mostly the reading order.
    lines: tuple[Line, ...]
    #: Whether there is anything on it: words, pictures, drawings.
    filled: bool = True
    #: The number of characters whose meaning the file does not give.
    unknown: int = 0


def rows_of(lines: tuple[Line, ...] | list[Line]) -> list[list[Line]]:
    """Return `lines` as rows from the top down, each row from the left."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: one.middle):
        if rows and line.beside(rows[-1][0]):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda one: one.left) for row in rows]


def joined(a: Line, b: Line) -> Line:
    """Return two stretches of a line as one."""
    return Line(
        f"{a.text} {b.text}",
        min(a.left, b.left),
        min(a.top, b.top),
        max(a.right, b.right),
        max(a.bottom, b.bottom),
        a.bold and b.bold,
    )
