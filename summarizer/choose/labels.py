"""The heading, or the item's name, without which a sentence is not clear."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.languages.site import any_of
from summarizer.model import Genre, Passage, Span

if TYPE_CHECKING:
    from summarizer.model import Sentence
    from summarizer.salience.weigh import Weighed

#: Texts whose headings name things, steps or questions; elsewhere they are turns of phrase.
_WITH_ITEMS = frozenset(
    {Genre.GUIDE, Genre.LIST, Genre.COMPARISON, Genre.REVIEW, Genre.REFERENCE, Genre.RECIPE}
)

#: A longer heading is a sentence of its own.
_MOST_WORDS = 10

#: From this share of its stems in the sentence on, a heading adds nothing.
_REPEATED = 0.5

_ITEMS = any_of(lambda site: site.genres.items)
#: "3. ", "#3: ", "Step 3 – ".
_NUMBER = re.compile(
    rf"\W{{0,3}}(?:(?:{_ITEMS})\W{{0,2}}\d{{1,3}}\s?[.):–—-]{{0,2}}|\d{{1,3}}\s?[.):–—-]{{1,2}})\s+(?=\S)",
    re.IGNORECASE,
)
#: "Better sleep: Meditation shortens the time …": a name has no more words, what tells of it more.
_NAME_WORDS = 5
_LAST_MARKS = " \t\n\xa0:.,;–—-"
_FIRST_MARKS = " \t\n\xa0–—-•·*"

#: Headings that say where in the text one is, and not of what it speaks.
_OF_PLACE = ("summary_heading", "closing_heading", "opening_heading", "aside_heading")


class Labels:
    """The labels of a text's sentences, each found when it is first asked for."""

    __slots__ = ("_genre", "_named", "_weighed")

    def __init__(self, weighed: Weighed, genre: Genre, named: list[int]) -> None:
        """`named` are the sentences that name the items of which the text consists."""
        self._weighed = weighed
        self._genre = genre
        self._named = frozenset(named)

    def of(self, at: int) -> Passage | None:
        """Return the label of the sentence at an index, if it wants one."""
        above = self._name_above(at)
        if above is None or not self._tells(above, at):
            return None
        return passage_of(self._weighed.page.sentences[above])

    def explains(self, at: int) -> bool:
        """Tell whether a sentence speaks of the label right above: "Kettle: It boils fast."."""
        measured = self._weighed.measured
        return (
            self._name_above(at) == at - 1
            and self._tells(at - 1, at)
            and not measured["opens_contrast"][at]
            and not measured["opens_reason"][at]
        )

    def _name_above(self, at: int) -> int | None:
        """Return the nearest sentence above that is a heading or names an item."""
        if self._genre not in _WITH_ITEMS:
            return None
        page = self._weighed.page
        first = page.layout.rows[int(page.blocks[at])].start
        if first in self._named:
            return first
        heading = int(page.headings[at])
        begins = page.layout.rows[heading].start if heading >= 0 else None
        return max((i for i in self._named if (begins or 0) <= i < at), default=begins)

    def _tells(self, above: int, at: int) -> bool:
        """Tell whether a name above adds anything to the sentence at an index."""
        page, measured = self._weighed.page, self._weighed.measured
        if above == at or at in self._named or page.worded[above].count > _MOST_WORDS:
            return False
        if any(measured[kind][above] for kind in _OF_PLACE):
            return False
        label, own = set(page.stems[above]), set(page.stems[at])
        return len(label & own) < _REPEATED * len(label) and not label <= set(page.title_stems)


def passage_of(sentence: Sentence) -> Passage:
    """Return an item's name: "2. The boat:" is "The boat".

    Its number goes, as do a dash before it, its last mark, and in a long one all behind its colon.
    """
    number = _NUMBER.match(sentence.text)
    start = number.end() if number else 0
    name, colon, rest = sentence.text[start:].partition(": ")
    if not (colon and len(name.split()) <= _NAME_WORDS and len(rest.split()) > _NAME_WORDS):
        name = sentence.text[start:]
    name = name.rstrip(_LAST_MARKS) or sentence.text[start:]
    start += len(name) - len(name.lstrip(_FIRST_MARKS)) + sentence.span.start
    name = name.lstrip(_FIRST_MARKS) or name
    return Passage(text=name, span=Span(start, start + len(name)))
