"""Lines that hold a detail of an item, as in a record: “Price: $40”, “[In stock]”.

They name no item. What stands below them is about the item above.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from summarizer.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.salience.layout import Layout

#: What a detail is about, before its colon. With a number ("Step 4: …") it would name an item.
_FIELD = re.compile(r"\W{0,3}([^\W\d_][^:：\d]{0,40})[:：]\s{0,3}(?=\S)")
#: "$373", "about 40 €", "12-15 mm": what a detail of an item says.
AMOUNT = re.compile(r"\W{0,5}(?:[^\W\d_]{1,6}\W{1,3})?[$€£¥₽₴]?\s?\d")
_IN_SQUARE_BRACKETS = re.compile(r"\W{0,2}\[[^\]]{1,80}\]\W{0,2}\Z")
_FIRST_WORDS = re.compile(r"[^\W\d_]{1,20} [^\W\d_]{1,20}(?= )")

#: The most words of a detail.
_MOST_WORDS = 20


def lines_of_records(layout: Layout) -> frozenset[int]:
    """Return the indices of the blocks that hold no more than a detail of an item.

    Such a line is in square brackets. Or it recurs with other words behind a colon (“Price: …”),
    and has an amount there, or another such line beside it. Or it stands right below a heading,
    and recurs there with the same first two words (“Made by …”).
    """
    texts = layout.texts
    short = [
        not ended and layout.words(at) <= _MOST_WORDS for at, ended in enumerate(layout.ended)
    ]
    fields = _recurring(_FIELD.match(text) if short[at] else None for at, text in enumerate(texts))
    openings = _recurring(
        _FIRST_WORDS.match(text) if short[at] and _is_below_a_heading(layout, at) else None
        for at, text in enumerate(texts)
    )
    return frozenset(
        at
        for at, text in enumerate(texts)
        if _IN_SQUARE_BRACKETS.match(text)
        or openings[at]
        or (fields[at] and (_is_beside_another(fields, at) or _has_amount(text, fields[at])))
    )


def _recurring(matches: Iterable[re.Match[str] | None]) -> list[str]:
    """Return what each match found, "" where no other found the same."""
    found = [match[match.lastindex or 0] if match else "" for match in matches]
    uses = Counter(found)
    return [one if uses[one] > 1 else "" for one in found]


def _is_below_a_heading(layout: Layout, at: int) -> bool:
    """Tell whether a block is no marked heading, and the one before it is a heading."""
    return at > 0 and layout.headings[at - 1] and layout.kinds[at] is not BlockKind.HEADING


def _is_beside_another(fields: list[str], at: int) -> bool:
    return bool({*fields[max(0, at - 1) : at + 2]} - {"", fields[at]})


def _has_amount(text: str, field: str) -> bool:
    return AMOUNT.match(text, text.index(field) + len(field) + 1) is not None
