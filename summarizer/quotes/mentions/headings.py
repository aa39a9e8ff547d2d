"""Find where a capital marks no name: in headlines, titles of works, words all in capitals."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from summarizer.quotes.words.given_names import load_given_names

if TYPE_CHECKING:
    from summarizer.quotes.values.document import Document

#: The fewest and the most words of a headline, small words not counted.
_SHORTEST_HEADLINE = 4
_LONGEST_HEADLINE = 18
#: The fewest words of a heading behind a number: 5. Recline and Movement Features
_SHORTEST_NUMBERED = 2
_NUMBER = re.compile(r"\d{1,3}[.)]\s+(?P<first>[^\W\d_]*)")
#: The fewest words of a headline that ends with a quotation mark, as speech does.
_LONG_HEADLINE = 8
#: A line that begins with a name of two to four words and goes on behind a comma.
_NAME_AND_ROLE = re.compile(r"(?P<given>[^\W\d_]+)(?: [^\s,]+){1,3},\s")
#: The fewest words in a row, all in capitals, that are a heading; names are shorter.
_SHORTEST_SHOUT = 5


def find_title_cased(document: Document) -> tuple[set[int], set[int]]:
    """Return the paragraphs that are headlines, and the quotations that are titles.

    In those a capital does not mark a name: “Mayor Opens New Bridge”.
    """
    heads: dict[int, list[bool]] = {}
    quotes: dict[int, list[bool]] = {}
    small = document.speech.small_words
    possible = {
        number
        for number in range(len(document.paragraphs))
        if _find_least_capitals(document, number, _LONG_HEADLINE) is not None
    }
    possible -= _find_signing_lines(document)
    for word, lower, paragraph, inside in zip(
        document.words, document.lower, document.paragraph_of, document.inside, strict=True
    ):
        if inside is None and paragraph not in possible:
            continue
        if word[0].isalpha() and lower not in small:
            upper = word[0].isupper()
            heads.setdefault(paragraph, []).append(upper)
            if inside is not None:
                quotes.setdefault(inside, []).append(upper)
    headlines = {
        number for number, capitals in heads.items() if _is_headline(document, number, capitals)
    }
    titles = {
        number
        for number, capitals in quotes.items()
        if len(capitals) >= 3 and sum(capitals) > 0.8 * len(capitals)
    }
    return headlines, titles


def _find_signing_lines(document: Document) -> set[int]:
    """Return the lines beside a quotation that tell its speaker: Ada Moreno, Harbour Master."""
    paragraphs, names = document.paragraphs, load_given_names(document.speech)
    beside = {
        number
        for quotation in document.quotations
        if quotation.outer_start == paragraphs[quotation.paragraph].start
        for number in (quotation.paragraph - 1, quotation.paragraph + 1)
        if 0 < number < len(paragraphs)
    }
    return {
        number
        for number in beside
        for line in [
            _NAME_AND_ROLE.match(document.text, paragraphs[number].start, paragraphs[number].end)
        ]
        if line and line["given"].lower() in names
    }


def find_shouted(document: Document) -> set[int]:
    """Return the tokens of headings within a paragraph: BRIDGE OPENS AFTER TEN YEARS The …"""
    upper = [
        token for token, word in enumerate(document.words) if word.isupper() and len(word) > 1
    ]
    found: set[int] = set()
    # for tokens in a row, their number less their index in `upper` is the same
    for _, run in groupby(enumerate(upper), key=lambda one: one[1] - one[0]):
        tokens = [token for _, token in run]
        if len(tokens) >= _SHORTEST_SHOUT:
            found.update(tokens)
    return found


def _is_headline(document: Document, paragraph: int, capitals: list[bool]) -> bool:
    """Whether a paragraph is a headline; `capitals` tells for each word if it has a capital."""
    number = _NUMBER.match(document.text, document.paragraphs[paragraph].start)
    # not: 2. Ada Moreno
    numbered = number and number["first"].lower() not in load_given_names(document.speech)
    shortest = _SHORTEST_NUMBERED if numbered else _SHORTEST_HEADLINE
    if not shortest <= len(capitals) <= _LONGEST_HEADLINE:
        return False
    needed = _find_least_capitals(document, paragraph, len(capitals))
    return needed is not None and sum(capitals) >= needed * len(capitals)


def _find_least_capitals(document: Document, paragraph: int, words: int) -> float | None:
    """Return the least share of capitalized words that makes a paragraph a headline.

    `words` is how many words it is taken to have. None if it cannot be a headline.
    """
    last = document.text[document.paragraphs[paragraph].end - 1]
    if last in ":,":
        return None
    if last in "\"”’'":
        # Mayor Promises ‘A Better Harbour’: a headline; a short one may be speech
        return 0.95 if paragraph and words >= _LONG_HEADLINE else None
    if last in ".?!":
        return 0.95 if paragraph == 0 else None  # a headline seldom ends with these
    return 0.8
