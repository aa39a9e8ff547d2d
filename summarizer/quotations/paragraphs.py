"""Cut a text into paragraphs."""

from __future__ import annotations

import re

from summarizer.quotations.quotation import Paragraph

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")


def split_paragraphs(text: str) -> list[Paragraph]:
    """Return the stretches between line breaks.

    A line that goes on in lower case, with no empty line before it, was merely wrapped and
    belongs to the line above.
    """
    found: list[Paragraph] = []
    for line in _LINE.finditer(text):
        start, end = line.span()
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        if start == end:
            continue
        if found and text[start].islower() and text.count("\n", found[-1].end, start) == 1:
            found[-1] = Paragraph(found[-1].start, end)
        else:
            found.append(Paragraph(start, end))
    return found
