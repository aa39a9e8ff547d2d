"""Where a capital tells no name: headlines, titles and shouting."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.quotes.values.document import Document

#: A headline has no more words than these, small ones not counted; and no fewer where it ends
#: with a quotation mark, as speech does.
_LONGEST_HEADLINE = 18
_LONG_HEADLINE = 8
#: So many words in capitals one after the other are a heading; names are shorter.
_SHOUTED = 5
#: A share that no paragraph has.
_NEVER = 2.0


def title_cased(document: Document) -> tuple[set[int], set[int]]:
    """Return the paragraphs that are headlines, and the quotations that are titles.

    There a capital tells no name: “Mayor Opens New Bridge”.
    """
    heads: dict[int, list[bool]] = {}
    quotes: dict[int, list[bool]] = {}
    small = document.speech.small_words
    possible = {
        number
        for number in range(len(document.paragraphs))
        if _headline_line(document, number, _LONG_HEADLINE) < _NEVER
    }
    for word, lower, paragraph, inside in zip(
        document.words, document.lower, document.paragraph_of, document.inside, strict=True
    ):
        if inside < 0 and paragraph not in possible:
            continue
        if word[0].isalpha() and lower not in small:
            upper = word[0].isupper()
            heads.setdefault(paragraph, []).append(upper)
            if inside >= 0:
                quotes.setdefault(inside, []).append(upper)
    skipped = {
        number
        for number, capitals in heads.items()
        if 4 <= len(capitals) <= _LONGEST_HEADLINE
        and sum(capitals) >= _headline_line(document, number, len(capitals)) * len(capitals)
    }
    titles = {
        number
        for number, capitals in quotes.items()
        if len(capitals) >= 3 and sum(capitals) > 0.8 * len(capitals)
    }
    return skipped, titles


def shouted(document: Document) -> set[int]:
    """Return the tokens of headings within a paragraph: BRIDGE OPENS AFTER YEARS The mayor …"""
    upper = [
        token for token, word in enumerate(document.words) if word.isupper() and len(word) > 1
    ]
    found: set[int] = set()
    # in a run, the place in the text and the place in the list grow alike
    for _, run in groupby(enumerate(upper), key=lambda one: one[1] - one[0]):
        tokens = [token for _, token in run]
        if len(tokens) >= _SHOUTED:
            found.update(tokens)
    return found


def _headline_line(document: Document, number: int, words: int) -> float:
    """Return the share of capitals from which a paragraph is a headline."""
    last = document.text[document.paragraphs[number].end - 1]
    if last in ":,":
        return _NEVER
    if last in "\"”’'":
        # a line between paragraphs: Mayor Promises ‘A Better Harbour’; a short one may be speech
        return 0.95 if number and words >= _LONG_HEADLINE else _NEVER
    if last in ".?!":
        return 0.95 if number == 0 else _NEVER  # a headline seldom ends so
    return 0.8
