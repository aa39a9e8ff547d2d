"""Which segments of a page are the article's.

Names and words are weighed by a linear model (`Lexicon`); its sums and what the layout says go
into boosted trees. Both were learned by `tests/quality/train_blocks.py`, which prints how well
they do on sites that they have not seen.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from summarizer.extract.main_text.features import Lexicon, describe
from summarizer.model import BlockKind
from summarizer.models import numbers_of
from summarizer.models.trees import Trees, trees_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from numpy.typing import NDArray

    from summarizer.extract.html.segments import Page, Segment

#: A line of links with at most this many words is a menu's. On 1,202 pages 45 % of the lines are
#: of this kind; they hold 0.4 % of the articles' words.
_MENU_WORDS = 6
_MENU_LINKED = 0.9


@dataclass(frozen=True, slots=True)
class _Model:
    lexicon: Lexicon
    trees: Trees
    #: The columns of `describe` that the trees look at.
    columns: list[int]


@cache
def _model() -> _Model:
    learned = cast("dict[str, Any]", numbers_of("blocks"))
    trees = trees_of(learned["trees"])
    return _Model(Lexicon(**learned["lexicon"]), trees, [int(name) for name in trees.features])


def chances_of(page: Page, titles: Collection[str]) -> NDArray[np.float32]:
    """Return for each segment the probability that it is the article's.

    `titles` are the headlines that are known of the article, in lower case.
    """
    chances = np.zeros(len(page.segments), dtype=np.float32)
    looked = np.array([not is_menu(segment) for segment in page.segments], dtype=bool)
    if looked.any():
        model = _model()
        rows = describe(page, model.lexicon, titles)
        logits = model.trees.of_rows(rows[looked][:, model.columns])
        chances[looked] = 1 / (1 + np.exp(-np.clip(logits, -30, 30)))
    return chances


def is_menu(segment: Segment) -> bool:
    """Tell whether a segment is a menu's: a short line of links."""
    return (
        segment.words <= _MENU_WORDS
        and segment.kind is not BlockKind.HEADING
        and segment.linked > _MENU_LINKED * len(segment.text)
    )
