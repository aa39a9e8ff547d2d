"""Which sentences hold a quotation, and which hold only a part of one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.quotations.pair_marks import pair_marks
from summarizer.quotations.paragraphs import split_paragraphs
from summarizer.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.model import Sentence
    from summarizer.quotations.quotation import Quotation

#: A quotation mark, but not around the value of an attribute: <link rel="stylesheet">.
_MARK = re.compile(r"(?<!=)\"(?!>)|[“”„«»]")


@dataclass(frozen=True, slots=True)
class Quoted:
    """What a sentence has to do with quotation marks."""

    #: It has half of a quotation: the other half is in a neighbour, or nowhere.
    torn: bool = False
    #: It is a quotation, or within one, with at most one word outside.
    bare: bool = False
    #: The part of the sentence outside the marks; "" if there are no marks.
    outside: str = ""


_UNQUOTED = Quoted()


def quoting(text: str, sentences: tuple[Sentence, ...]) -> Iterator[Quoted]:
    """Yield for each sentence how it overlaps quotations in `text`; single marks are ignored."""
    quotations = [one for one in pair_marks(text, split_paragraphs(text)) if not one.single]
    first = 0
    for sentence in sentences:
        while first < len(quotations) and quotations[first].outer_end <= sentence.span.start:
            first += 1
        last = first
        while last < len(quotations) and quotations[last].outer_start < sentence.span.end:
            last += 1
        yield _quoted(sentence, quotations[first:last])


def _quoted(sentence: Sentence, quotations: list[Quotation]) -> Quoted:
    start, end = sentence.span.start, sentence.span.end
    outside: list[str] = []
    torn = False
    at = start
    for one in quotations:
        torn = torn or one.outer_start < start or one.outer_end > end or not one.closed
        outside.append(sentence.text[at - start : max(at, one.outer_start) - start])
        at = min(end, one.outer_end)
    outside.append(sentence.text[at - start :])
    rest = " ".join(outside)
    torn = torn or _MARK.search(rest) is not None  # a mark without its other half
    if not torn and not quotations:
        return _UNQUOTED
    return Quoted(torn=torn, bare=bool(quotations) and count_words(rest) < 2, outside=rest)
