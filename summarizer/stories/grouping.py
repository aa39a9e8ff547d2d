"""Articles in groups of one story."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.stories.linkage import link_completely
from summarizer.stories.openings import begins_with_the_same, open_article
from summarizer.stories.same import (
    are_copies,
    can_tell_days,
    compare_all,
    compare_reports,
    likelihood,
)
from summarizer.stories.sketch import sketch_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from summarizer.model import Article
    from summarizer.stories.openings import Opened
    from summarizer.stories.sketch import Sketch

#: From this likelihood on, two articles may tell the same story.
_LIKELY = 0.5
#: Two articles whose words are less alike, on a scale of 0 to 3, are not compared further. Of the
#: annotated pairs on one story the least alike have 0.6; a copy with twice as many words of its
#: own has more than 1.
_LEAST_ALIKE = 0.3
#: This many shared runs of quoted words are speech; fewer may be the title of a work.
_QUOTED = 3


def group_by_story(articles: Sequence[Article]) -> tuple[tuple[int, ...], ...]:
    """Return the indices of `articles` in groups: those of a group tell one story.

    Each article stands in one group, often alone. Two come together when they likely are on the
    same affair and, besides, are copies or tell the same event, by the days of which they tell;
    where those are not known, they must share a quotation or begin with the same. In a group each
    article likely is on the same affair as each other one. Groups and their members are in the
    order in which they were given.
    """
    sketches = [sketch_of(article) for article in articles]
    return group_sketches(sketches, lambda at: open_article(articles[at]))


def group_sketches(
    sketches: Sequence[Sketch], open_at: Callable[[int], Opened]
) -> tuple[tuple[int, ...], ...]:
    """Return the indices of articles, given as their sketches, as `group_by_story` does.

    `open_at` opens the article at an index; it is called where that is needed.
    """
    alike = compare_all(sketches)
    pairs = np.argwhere(np.triu(alike >= _LEAST_ALIKE, 1)).tolist()
    likely = {
        (i, j): own
        for i, j in pairs
        if (own := likelihood(sketches[i], sketches[j], alike[i, j])) >= _LIKELY
    }
    opened: dict[int, Opened] = {}

    def is_sure(i: int, j: int) -> bool:
        one, other = sketches[i], sketches[j]
        by_days = can_tell_days(one, other)
        if are_copies(one, other) or (not by_days and len(one.quoted & other.quoted) >= _QUOTED):
            return True
        for at in (i, j):
            if at not in opened:
                opened[at] = open_at(at)
        if by_days:
            return compare_reports(one, other, opened[i], opened[j], alike[i, j]) >= _LIKELY
        return begins_with_the_same(opened[i], opened[j])

    sure = [pair for pair in likely if is_sure(*pair)]
    return tuple(map(tuple, link_completely(len(sketches), likely, sure)))
