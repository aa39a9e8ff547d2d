"""What a page says about its author: a box beside the article, or all that it has.

If there is nothing else, a script puts the article in.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.clean import wording
from summarizer.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.extract.html.segments import Element, Segment

#: Words in the classes or ids of a box about the author. A segment's element and those around it,
#: `_AROUND` in all, are searched for them.
_CLASSES = frozenset((
    "author", "authors", "autor", "autore", "auteur", "bio", "biography", "writer", "contributor",
))  # fmt: skip
_AROUND = 3
#: A longer text is an article, whatever it stands in.
_MOST_WORDS = 200
#: The most segments of a box amid an article, its heading among them.
_MOST_BOXED = 3


def is_biography(found: Sequence[Segment], title: str, authors: Sequence[str]) -> bool:
    """Tell whether the text of a page is about its author and not its article.

    Such a text is short, and stands in a box for that or begins with an author's name. If the
    page's title has the name, the text is taken for an article about that person.
    """
    said = [one for one in found if one.kind is not BlockKind.HEADING]
    if not said or sum(one.words for one in said) > _MOST_WORDS:
        return False
    names = [wording(name) for name in authors]
    if any(name in wording(title) for name in names):
        return False
    first = wording(said[0].text)
    return all(map(_is_boxed, said)) or any(first.startswith(f"{name} ") for name in names)


def without_boxes(found: list[Segment], title: str, authors: Sequence[str]) -> list[Segment]:
    """Return the segments without boxes about an author amid the text.

    Such a box has one or two paragraphs below a heading of its own; the first begins with the
    author's name, which is not in the page's title, and a class says what the box is. A story
    that its author is in may begin so, too: a box is short.
    """
    names = [wording(name) for name in authors if " " in name]
    if not names or any(name in wording(title) for name in names):
        return found
    gone: set[int] = set()
    for n, (head, one) in enumerate(pairwise(found)):
        box = one.element.parent
        if (
            head.kind is BlockKind.HEADING
            and box is not None
            and head.element.parent is box
            and box.segments <= _MOST_BOXED
            and any(wording(one.text).startswith(f"{name} ") for name in names)
            and _is_boxed(one)
        ):
            within = {
                m
                for m, other in enumerate(found[n : n + _MOST_BOXED], n)
                if other.element.parent is box
            }
            if sum(found[m].words for m in within) <= _MOST_WORDS:
                gone |= within
    return [one for n, one in enumerate(found) if n not in gone]


def _is_boxed(one: Segment) -> bool:
    element: Element | None = one.element
    for _ in range(_AROUND):
        if element is None:
            return False
        if not _CLASSES.isdisjoint(element.tokens):
            return True
        element = element.parent
    return False
