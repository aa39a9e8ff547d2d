"""What stands amid an article and is none of it.

Boxes that a script shows on demand, links to other articles, and lists of what subscribers get.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.extract.no_article.paywalls import names_wall
from summarizer.languages.site import any_of
from summarizer.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.extract.html.segments import Element, Segment

#: The label before a link to another article: "Read also".
_LABEL = re.compile(rf"\W{{0,4}}(?:{any_of(lambda site: site.links)})(?!\w)", re.IGNORECASE)
#: Any label, set off by a bar. One in capitals is before a link, in any language: "MORE NEWS | ".
_BARRED = re.compile(r"[^|.!?]{3,40}\| ?")
#: A segment leads to another article if at least this share of what follows the label is linked.
_LINKED = 0.8
_LINES = frozenset((BlockKind.PARAGRAPH, BlockKind.HEADING))
#: The most lines above a list of what subscribers get, and the most characters of each.
_MOST_ABOVE = 4
_LONGEST_ABOVE = 200


def find_asides(segments: Sequence[Segment], least: float) -> set[int]:
    """Return the indexes of the segments that are none of the article.

    Those whose chance is below `least` are not looked at, and not among them.
    """
    likely = [n for n, one in enumerate(segments) if one.chance >= least]
    found = {n for n in likely if _waits(segments[n]) or _leads_elsewhere(segments[n])}
    return found | set(_offers(segments, likely))


def _waits(one: Segment) -> bool:
    """Tell whether a segment is in a hidden box below the page's body, apart from the article.

    Some sites hide the article itself until a script runs. It is most of their page, or it stands
    in parts, each in a box whose id is only a number.
    """
    box, above = one.element, one.element.parent
    if not box.hidden:
        return False
    while above is not None and above.hidden:
        box, above = above, above.parent
    if above is None or above.tag != "body" or not box.tokens:
        return False
    return 2 * box.prose < above.prose


def _leads_elsewhere(one: Segment) -> bool:
    if one.kind not in _LINES or not one.linked:
        return False
    barred = _BARRED.match(one.text)
    label = barred if barred and barred[0].isupper() else _LABEL.match(one.text)
    if label is None or one.text.endswith("."):
        return False
    return one.linked >= _LINKED * (len(one.text) - label.end())


def _offers(segments: Sequence[Segment], likely: Sequence[int]) -> Iterator[int]:
    """Yield the indexes of the items of lists right below a line that says to subscribe."""
    known: dict[int, bool] = {}
    for n in likely:
        item = segments[n].element.item
        if segments[n].kind is not BlockKind.LIST_ITEM or item is None or item.parent is None:
            continue
        listed = item.parent
        if id(listed) not in known:
            known[id(listed)] = _is_offer(segments, n, listed.parent)
        if known[id(listed)]:
            yield n


def _is_offer(segments: Sequence[Segment], first: int, box: Element | None) -> bool:
    """Tell whether a line in `box`, above its list from segment `first` on, is a paywall's."""
    for above in reversed(segments[max(first - _MOST_ABOVE, 0) : first]):
        inner = above.element is box or above.element.parent is box
        if above.kind not in _LINES or not inner or len(above.text) > _LONGEST_ABOVE:
            return False
        if names_wall(above.text):
            return True
    return False
