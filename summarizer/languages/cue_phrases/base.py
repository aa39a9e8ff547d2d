"""The fields of a language's cue phrases: the words by which a sentence shows its purpose."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cached_property
from typing import TYPE_CHECKING

from summarizer.languages.base import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class CuePhrases:
    """Words and phrases in lower case, grouped by what a sentence that contains them does.

    Phrases are compared with `words.terms`: an apostrophe separates words, so "let's" is "let s".
    A set is empty where no phrases are known.
    """

    #: The writer speaks of himself or herself: "we", "my".
    first_person: frozenset[str] = _NONE
    #: The reader is spoken to: "you".
    second_person: frozenset[str] = _NONE
    #: Somebody else is spoken of: "she", "their".
    third_person: frozenset[str] = _NONE
    #: It sums up: "in short", "the bottom line".
    conclude: frozenset[str] = _NONE
    #: It says what to do: "should", "make sure".
    advise: frozenset[str] = _NONE
    #: It judges: "best", "worth".
    judge: frozenset[str] = _NONE
    #: It reports what was found: "found that", "we propose".
    find: frozenset[str] = _NONE
    #: It gives a reason or a consequence: "because", "therefore".
    reason: frozenset[str] = _NONE
    #: It says what a thing is: "is a", "refers to".
    define: frozenset[str] = _NONE
    #: It announces what the text will do: "in this guide", "we ll".
    announce: frozenset[str] = _NONE
    #: It sells, or asks for a click: "sign up", "our services".
    promote: frozenset[str] = _NONE
    #: It belongs to the page and not to the text: "photo", "posted", "all rights reserved".
    page: frozenset[str] = _NONE
    #: It gives an example: "for instance", "imagine".
    example: frozenset[str] = _NONE
    #: It turns against what was said before: "but", "however".
    contrast: frozenset[str] = _NONE
    #: It could stand at the head of any text: "these days", "when it comes to".
    commonplace: frozenset[str] = _NONE
    #: It reports news: "monday", "said", "spokesperson".
    report: frozenset[str] = _NONE
    #: A heading over the author's own summary: "key takeaways".
    summary_heading: frozenset[str] = _NONE
    #: A heading over the end: "conclusion", "final thoughts".
    closing_heading: frozenset[str] = _NONE
    #: A heading over what is no part of the text: "related", "about the author", "references".
    aside_heading: frozenset[str] = _NONE
    #: A heading over the text's beginning: "introduction", "overview".
    opening_heading: frozenset[str] = _NONE
    #: Words of a headline over a guide: "how to".
    guide_title: frozenset[str] = _NONE
    #: Words of a headline over a list: "best", "ideas".
    list_title: frozenset[str] = _NONE
    #: Words of a headline over a comparison: "vs".
    comparison_title: frozenset[str] = _NONE
    #: Words of a headline over a review: "review".
    review_title: frozenset[str] = _NONE

    @cached_property
    def words(self) -> dict[str, list[int]]:
        """The phrases of one word, each with the numbers of its kinds: indexes in `KINDS`."""
        found: dict[str, list[int]] = {}
        for number, phrase in self._numbered():
            if len(phrase) == 1:
                found.setdefault(phrase[0], []).append(number)
        return found

    @cached_property
    def pairs(self) -> dict[tuple[str, str], list[tuple[int, list[str]]]]:
        """The longer phrases by their first two words: the number of the kind, and the rest."""
        found: dict[tuple[str, str], list[tuple[int, list[str]]]] = {}
        for number, phrase in self._numbered():
            if len(phrase) > 1:
                found.setdefault((phrase[0], phrase[1]), []).append((number, phrase[2:]))
        return found

    def _numbered(self) -> Iterator[tuple[int, list[str]]]:
        for number, kind in enumerate(KINDS):
            for phrase in getattr(self, kind):
                yield number, phrase.split(" ")


#: The kinds of phrases, in the order of their numbers.
KINDS = tuple(field.name for field in fields(CuePhrases))

__all__ = ["KINDS", "CuePhrases", "word_set"]
