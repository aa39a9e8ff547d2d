"""By which algorithm the points are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.choose import choose_points
from summarizer.errors import BadOption
from summarizer.options import SUMY_ENGINES
from summarizer.salience import score_sentences

if TYPE_CHECKING:
    from summarizer.model import Article, Point, Sentence


def points_of(
    article: Article,
    sentences: tuple[Sentence, ...],
    *,
    count: int,
    engine: str = "nutgraf",
) -> tuple[Point, ...]:
    """Return up to `count` of `sentences` as points, in reading order.

    `engine` is "nutgraf" or one of `SUMY_ENGINES`; raises `BadOption` for another.
    """
    if engine == "nutgraf":
        return choose_points(article, sentences, score_sentences(article, sentences), count)
    if engine not in SUMY_ENGINES:
        raise BadOption(option="engine", value=engine)
    from summarizer.engines.by_sumy import sumy_points

    return sumy_points(article, sentences, count=count, engine=engine)


def __getattr__(name: str) -> object:
    # sumy takes half a second to import, so what derives from its classes is made on demand.
    if name == "NutgrafSummarizer":
        from summarizer.engines.sumy_face import NutgrafSummarizer

        return NutgrafSummarizer
    raise AttributeError(name)
