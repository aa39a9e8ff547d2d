"""Articles in groups of one story."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from summarizer.stories.linkage import link_on_average
from summarizer.stories.openings import open_article
from summarizer.stories.same import UNLIKE, compare_all, weigh_event
from summarizer.stories.sketch import sketch_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.model import Article
    from summarizer.stories.openings import Opened
    from summarizer.stories.sketch import Sketch

#: Two articles whose words are less alike, on a scale of 0 to 3, are not compared further. Of the
#: annotated pairs on one story the least alike have 0.6, of the invented ones in other languages
#: 0.35; a copy with twice as many words of its own has more than 1.
_LEAST_ALIKE = 0.3


def group_by_story(articles: Sequence[Article]) -> tuple[tuple[int, ...], ...]:
    """Return the indices of `articles` in groups: those of a group tell one story.

    Each article stands in one group, often alone. Two groups come together when their articles
    tell the same event more likely than not, on the average over all pairs. So one article that
    is like two stories does not join them, and a story that is told over days stays together.
    Groups and their members are in the order in which they were given.
    """
    sketches = [sketch_of(article) for article in articles]
    return group_sketches(sketches, lambda at: open_article(articles[at]))


def group_sketches(
    sketches: Sequence[Sketch], open_at: Callable[[int], Opened]
) -> tuple[tuple[int, ...], ...]:
    """Return the indices of articles, given as their sketches, as `group_by_story` does.

    `open_at` opens the article at an index; it is called where that is needed.
    """
    odds = _odds_of_pairs(sketches, open_at)
    return tuple(map(tuple, link_on_average(len(sketches), odds, missing=UNLIKE)))


def _odds_of_pairs(
    sketches: Sequence[Sketch], open_at: Callable[[int], Opened]
) -> dict[tuple[int, int], float]:
    opened: dict[int, Opened] = {}

    def open_both(i: int, j: int) -> tuple[Opened, Opened]:
        for at in (i, j):
            if at not in opened:
                opened[at] = open_at(at)
        return opened[i], opened[j]

    pairs = np.argwhere(np.triu(compare_all(sketches) >= _LEAST_ALIKE, 1)).tolist()
    return {
        (i, j): weigh_event(sketches[i], sketches[j], partial(open_both, i, j)) for i, j in pairs
    }
