"""Where each sentence stands: in the text, in its block, in its section, under which heading."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.model import BlockKind

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.salience.page import Page

    Columns = dict[str, NDArray[np.float64]]

#: The features of a heading that the sentences under it get, too: cue phrases in it, and more.
_OF_HEADING = (
    "summary_heading", "closing_heading", "aside_heading", "opening_heading", "promote", "page",
    "advise", "judge", "announce", "asks", "numbered", "words", "like_title",
)  # fmt: skip

#: A block of fewer words is short: a line of a menu, a cell, a name.
_SHORT = 12


def place_of(page: Page, columns: Columns) -> Columns:
    """Return columns about each sentence's place; `columns` hold features of headings, too."""
    return _in_text(page) | _in_block(page) | _under_heading(page, columns)


def _in_text(page: Page) -> Columns:
    sections = page.sections
    n = len(sections)
    at = np.arange(n)
    first = np.searchsorted(sections, sections, "left")
    last = np.searchsorted(sections, sections, "right")
    last_section = sections.max(initial=0)
    words = np.array([own.count for own in page.worded], float)
    before = np.cumsum(words) - words
    found = {
        "at": at,
        "from_end": n - 1 - at,
        "share": before / max(1.0, words.sum()),
        "words_before": before,
        "n": np.full(n, n),
        "section": sections,
        "section_from_end": last_section - sections,
        "sections": np.full(n, last_section),
        "in_section": at - first,
        "from_section_end": last - 1 - at,
        "section_length": last - first,
    }
    return {name: values.astype(float) for name, values in found.items()}


def _in_block(page: Page) -> Columns:
    layout, blocks = page.layout, page.blocks
    kinds = layout.kinds
    words = np.array([layout.words(block) for block in range(len(kinds))])
    item = np.array([kind is BlockKind.LIST_ITEM for kind in kinds])
    heading = np.array(layout.headings, bool)
    at = np.arange(len(kinds))
    short = np.pad((words < _SHORT) & ~heading, 2).cumsum()
    of_block = {
        "item": item,
        "heading": heading,
        "marked_heading": np.array([kind is BlockKind.HEADING for kind in kinds]),
        "level": np.array([block.level for block in page.article.blocks]),
        "blockquote": np.array([kind is BlockKind.BLOCKQUOTE for kind in kinds]),
        "block_sentences": np.array([len(row) for row in layout.rows]),
        "block_words": words,
        "block_ended": np.array(layout.ended),
        # the item's number in its run of list items; 0 for other blocks
        "run": at - np.maximum.accumulate(np.where(item, -1, at)),
        "item_before": np.append(False, item[:-1]),
        "item_after": np.append(item[1:], False),
        "short_near": short[4:] - np.append(0, short[:-5]),
        "words_block_before": np.append(0, words[:-1]),
        "words_block_after": np.append(words[1:], 0),
        "block": at,
        "block_from_end": len(kinds) - 1 - at,
    }
    found = {name: values[blocks].astype(float) for name, values in of_block.items()}
    starts = np.array([row.start for row in layout.rows])[blocks]
    found["in_block"] = np.arange(len(blocks)) - starts.astype(float)
    found["from_block_end"] = found["block_sentences"] - 1 - found["in_block"]
    return found


def _under_heading(page: Page, columns: Columns) -> Columns:
    """Return the features of the heading above each sentence; of a heading, its own."""
    starts = np.array([row.start for row in page.layout.rows], np.intp)
    has = page.headings >= 0
    at = starts[np.where(has, page.headings, 0)] if len(starts) else starts
    found = {f"under_{name}": has * columns[name][at] for name in _OF_HEADING}
    found["under_heading"] = has.astype(float)
    return found
