"""The heading, or the item's name, without which a sentence is not clear."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from summarizer.choose.genre_cues import ASKS
from summarizer.choose.item_names import name_of
from summarizer.model import BlockKind, Genre, Passage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.salience.layout import Layout
    from summarizer.salience.page import Page
    from summarizer.salience.weigh import Weighed

#: Genres in which headings name things, steps or questions. In others they are turns of phrase.
_WITH_ITEMS = frozenset(
    {Genre.GUIDE, Genre.LIST, Genre.COMPARISON, Genre.REVIEW, Genre.REFERENCE, Genre.RECIPE}
)

#: A longer heading is a sentence of its own.
_MOST_WORDS = 10

#: A heading adds nothing if at least this share of its stems is in the sentence.
_REPEATED = 0.5

#: A sentence with the proper name of an item among so many first words speaks of that item.
_SUBJECT = 3

#: What a question has that is more than one clause.
_CLAUSE = re.compile(r"[,(;:…–—،，、]")
#: The fewest words of a question that names what the paragraph below it answers.
_FEWEST_ASKED = 3

#: Headings that name a part of the text, such as "Summary", and not what it is about.
_OF_PLACE = ("summary_heading", "closing_heading", "opening_heading", "aside_heading")


class Labels:
    """The labels of a text's sentences, each found when it is first asked for."""

    __slots__ = ("_authors", "_genre", "_headings", "_item_words", "_named", "_weighed")

    def __init__(
        self, weighed: Weighed, genre: Genre, named: list[int], details: frozenset[int]
    ) -> None:
        """`named` are the sentences that name the items of which the text consists.

        The blocks `details` name nothing.
        """
        self._weighed = weighed
        self._genre = genre
        self._named = frozenset(named)
        self._item_words = _proper_names_of_items(weighed.page, named)
        self._authors = _authors_above(weighed.page.layout.kinds)
        self._headings = _headings_of_their_own(weighed.page.layout, details)

    def of(self, at: int) -> Passage | None:
        """Return the label of the sentence at an index; None if it needs none.

        In a thread the label is the author's name.
        """
        page = self._weighed.page
        author = self._authors[int(page.blocks[at])]
        if author is not None:
            block = page.article.blocks[author]
            return Passage(text=page.layout.texts[author], span=block.span)
        above = self._name_above(at)
        if above is None or not self._tells(above, at):
            return None
        return name_of(page.sentences[above])

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
        """Return the index of the heading or item's name that a sentence stands under.

        The nearest item's name below the nearest heading comes first, then that heading. It may
        be the sentence itself. None if there is neither, or if headings name no items here.
        """
        if self._genre not in _WITH_ITEMS:
            return None
        page = self._weighed.page
        first = page.layout.rows[int(page.blocks[at])].start
        if first in self._named:
            return first
        heading = self._headings[int(page.blocks[at])]
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
        if self._item_words.intersection(page.worded[at].terms[:_SUBJECT]) - {
            *page.worded[above].terms
        }:
            return False  # it speaks of another item
        return len(label & own) < _REPEATED * len(label) and not label <= set(page.title_stems)


def _headings_of_their_own(layout: Layout, details: frozenset[int]) -> list[int]:
    """Return for each block the index of the nearest heading at or above it that occurs once.

    For the paragraph right below it, a question that is a line of its own is a heading here, too:
    "Which to buy?". -1 if there is none. A heading that recurs ("Pros", "Price") is that of a part
    of each item, and does not name the item. Neither do `details`, nor does a plain line above
    all paragraphs, which is the headline or says who wrote the text.
    """
    uses = Counter(
        text.casefold() for text, own in zip(layout.texts, layout.headings, strict=True) if own
    )
    found: list[int] = []
    above = -1
    for at, (text, own) in enumerate(zip(layout.texts, layout.headings, strict=True)):
        opens = at == 0 and layout.kinds[at] is BlockKind.PARAGRAPH
        names = own and uses[text.casefold()] == 1 and at not in details and not opens
        above = at if names else above
        found.append(at - 1 if _asks_above_a_paragraph(layout, at - 1) else above)
    return found


def _asks_above_a_paragraph(layout: Layout, at: int) -> bool:
    """Whether a block is a plain question: no aside in brackets, no “doesn’t it?”, no “Right?”."""
    return (
        at > 0
        and ASKS.search(layout.texts[at]) is not None
        and _CLAUSE.search(layout.texts[at]) is None
        and len(layout.rows[at]) == 1
        and _FEWEST_ASKED <= layout.words(at) <= _MOST_WORDS
        and layout.kinds[at : at + 2] == [BlockKind.PARAGRAPH] * 2
        and layout.ended[at + 1]
    )


def _proper_names_of_items(page: Page, named: list[int]) -> frozenset[str]:
    """Return the first words of the items' names that the text never has in lower case.

    They are returned in lower case.
    """
    text = page.article.text
    firsts = {name_of(page.sentences[i]).text.split()[0] for i in named}
    return frozenset(
        word.lower() for word in firsts if word != word.lower() and f" {word.lower()}" not in text
    )


def _authors_above(kinds: Iterable[BlockKind]) -> list[int | None]:
    """Return for each block the index of the nearest one, at or above it, that names its author.

    None if there is none.
    """
    found: list[int | None] = []
    author = None
    for at, kind in enumerate(kinds):
        author = at if kind is BlockKind.AUTHOR else author
        found.append(author)
    return found
