"""Which sentences hold a quotation, and whether all of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.model import Sentence

_MARK = re.compile(r"[\"“”„«»]")


@dataclass(frozen=True, slots=True)
class Quoted:
    """What a sentence has to do with quotation marks."""

    #: It has half of a quotation: the other half is in a neighbour.
    torn: bool = False
    #: It is a quotation and nothing else.
    bare: bool = False
    #: What of it stands outside the marks; "" where there are none.
    outside: str = ""


_UNQUOTED = Quoted()


def quoting(text: str, sentences: tuple[Sentence, ...]) -> Iterator[Quoted]:
    """Follow the quotation marks through `text` and yield what they make of each sentence."""
    open_ = False
    last_end = 0
    for sentence in sentences:
        if "\n" in text[last_end : sentence.span.start]:
            open_ = False
        last_end = sentence.span.end
        if not open_ and _MARK.search(sentence.text) is None:
            yield _UNQUOTED
            continue
        began_open = open_
        outside: list[str] = []
        marks = at = 0
        for match in _MARK.finditer(sentence.text):
            if not open_:
                outside.append(sentence.text[at : match.start()])
            at = match.end()
            marks += 1
            open_ = _opens(sentence.text, match, open_=open_)
        if not open_:
            outside.append(sentence.text[at:])
        rest = " ".join(outside)
        yield Quoted(
            torn=began_open or open_ or marks % 2 == 1,
            bare=marks > 0 and count_words(rest) < 2,
            outside=rest if marks else "",
        )


def _opens(text: str, match: re.Match[str], *, open_: bool) -> bool:
    """Return whether a quotation is open after this mark."""
    mark = match.group()
    if mark == "„":
        return True
    before = text[match.start() - 1] if match.start() else " "
    after = text[match.end()] if match.end() < len(text) else " "
    if mark == '"':
        if before.isspace() and not after.isspace():
            return True
        if after.isspace() and not before.isspace():
            return False
        return not open_
    # “ closes „German“ quotations and » opens »Danish« ones: the neighbours tell.
    if mark in "“«":
        return not (open_ and (after.isspace() or not after.isalnum()) and not before.isspace())
    return not open_ and not after.isspace() and (before.isspace() or not before.isalnum())
