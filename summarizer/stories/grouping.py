"""Articles in groups of one story."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

from summarizer.stories.linkage import link_completely
from summarizer.stories.same import likelihood
from summarizer.stories.sketch import sketch_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Article
    from summarizer.stories.sketch import Sketch

#: From this likelihood on, two articles tell the same story.
SAME = 0.5


def group_by_story(articles: Sequence[Article]) -> tuple[tuple[int, ...], ...]:
    """Return the indices of `articles` in groups: those of a group tell one story.

    Each article stands in one group, often alone. In a group every article tells the same story
    as every other. Groups and their members are in the order in which they were given.
    """
    return group_sketches([sketch_of(article) for article in articles])


def group_sketches(sketches: Sequence[Sketch]) -> tuple[tuple[int, ...], ...]:
    """Return the indices of articles, given as their sketches, as `group_by_story` does."""
    likely = {
        (i, j): own
        for i, j in combinations(range(len(sketches)), 2)
        if (own := likelihood(sketches[i], sketches[j])) >= SAME
    }
    return tuple(map(tuple, link_completely(len(sketches), likely)))
