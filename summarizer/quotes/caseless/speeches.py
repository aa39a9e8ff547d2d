"""Find the quotations of a text without capital letters, and which of them are one speech."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from summarizer.quotations.pair_marks import pair_marks
from summarizer.quotations.quotation import DASH, Quotation
from summarizer.quotes.values.document import TERMINALS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.languages.speech.caseless import CaselessSpeech
    from summarizer.quotations.quotation import Paragraph

#: Marks that are not repeated where a speech goes on in another paragraph.
_CORNERS = {"「": "」"}
_CORNER = re.compile("[「」]")
#: What opens a line of a dialogue.
_OPENING = re.compile("[—–―-]\\s*(?=\\w)")
#: Where the speech in such a line may end: before a comma, behind another sign.
_SIGN = re.compile("[،,]|[؟?!.…।]+")
#: The characters before a speech in which the end of a sentence is looked for.
_BEFORE = 9


def find_speeches(
    text: str, paragraphs: Sequence[Paragraph], rules: CaselessSpeech
) -> list[list[Quotation]]:
    """Return the quotations of a text, in order, as lists of those that are parts of one speech.

    Beside the stretches in quotation marks they are the lines that open with a dash, up to the
    words that tell who speaks.
    """
    quotations = _close_later(text, paragraphs, pair_marks(text, list(paragraphs)))
    if rules.quoted_name:
        name = re.compile(rules.quoted_name)
        quotations = [one for one in quotations if not name.fullmatch(text, one.start, one.end)]
    if rules.behind_dash:
        taken = {one.paragraph for one in quotations}
        quotations += _find_dashed(text, paragraphs, taken, rules)
        quotations.sort(key=lambda one: one.start)
    speeches: list[list[Quotation]] = []
    for quotation in quotations:
        if speeches and _goes_on(text, paragraphs, speeches[-1][-1], quotation, rules):
            speeches[-1].append(quotation)
        else:
            speeches.append([quotation])
    return speeches


def _close_later(
    text: str, paragraphs: Sequence[Paragraph], quotations: Sequence[Quotation]
) -> list[Quotation]:
    """Return the quotations, and the paragraphs on to 」 behind one that opens with 「.

    Japanese does not repeat the opening mark in the paragraphs of a long speech.
    """
    found = []
    for quotation, following in zip_longest(quotations, quotations[1:]):
        found.append(quotation)
        if quotation.closed or quotation.mark not in _CORNERS:
            continue
        end = following.outer_start if following else len(text)
        closer = _CORNER.search(text, quotation.end, end)
        if closer is None or closer[0] != _CORNERS[quotation.mark]:
            continue
        number = quotation.paragraph + 1
        while (paragraph := paragraphs[number]).end <= closer.start():
            span = paragraph.start, paragraph.end
            found.append(Quotation(*span, *span, number, quotation.mark, closed=False))
            number += 1
        start = paragraph.start
        found.append(Quotation(start, closer.start(), start, closer.end(), number, quotation.mark))
    return [one for one in found if one.start < one.end]


def _goes_on(
    text: str,
    paragraphs: Sequence[Paragraph],
    last: Quotation,
    quotation: Quotation,
    rules: CaselessSpeech,
) -> bool:
    """Whether a quotation goes on with the speech of the one before it."""
    start = paragraphs[quotation.paragraph].start
    if not last.closed and last.mark != DASH:
        next_one = quotation.paragraph == last.paragraph + 1 and quotation.outer_start == start
        return next_one and quotation.mark == last.mark
    if not rules.between or text[last.end - 1] in TERMINALS:
        return False
    begun = text[max(start, last.outer_start - _BEFORE) : last.outer_start].strip()
    between = re.compile(rules.between).fullmatch(text, last.outer_end, quotation.outer_start)
    return between is not None and (not begun or begun[-1] in TERMINALS)


def _find_dashed(
    text: str, paragraphs: Sequence[Paragraph], taken: set[int], rules: CaselessSpeech
) -> list[Quotation]:
    found: list[Quotation] = []
    for number, paragraph in enumerate(paragraphs):
        opening = _OPENING.match(text, paragraph.start, paragraph.end)
        if opening is None or number in taken:
            continue
        end = _find_end(text, opening.end(), paragraph.end, rules)
        if end is None and found and found[-1].paragraph == number - 1:
            end = paragraph.end  # a line of the dialogue that is going on
        if end is not None:
            found.append(Quotation(opening.end(), end, paragraph.start, end, number, DASH))
    return found


def _find_end(text: str, start: int, end: int, rules: CaselessSpeech) -> int | None:
    """Return where speech ends that is followed by the words that tell who speaks."""
    tag = re.compile(rules.behind_dash)
    for sign in _SIGN.finditer(text, start, end):
        if tag.match(text, sign.end(), end):
            return sign.start() if sign[0] in "،," else sign.end()
    return None
