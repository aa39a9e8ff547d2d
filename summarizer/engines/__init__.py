"""The engines: the algorithms by which points are chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from summarizer.choose.chooser import Chooser
from summarizer.errors import BadOption
from summarizer.options import SUMY_ENGINES
from summarizer.salience.weigh import weigh

if TYPE_CHECKING:
    from summarizer.model import Article, Genre, Passage, Point, Sentence


class Ranked(Protocol):
    """Sentences that an engine has weighed."""

    @property
    def genre(self) -> Genre:
        """What kind of text it is, as far as the engine can tell."""

    @property
    def outline(self) -> tuple[Passage, ...]:
        """The names of the items or steps of which the text consists."""

    def points(self, count: int, *, whole: bool = False) -> tuple[Point, ...]:
        """Return up to `count` of them as points, in reading order.

        With `whole`, return fewer rather than unfit ones, if the engine can tell which are unfit.
        """


def rank(article: Article, sentences: tuple[Sentence, ...], *, engine: str = "nutgraf") -> Ranked:
    """Weigh `sentences`, so that points can be chosen from them, few or many.

    `engine` is "nutgraf" or one of `SUMY_ENGINES`; raises `BadOption` for another.
    """
    if engine == "nutgraf":
        return Chooser(weigh(article, sentences))
    if engine not in SUMY_ENGINES:
        raise BadOption(option="engine", value=engine)
    from summarizer.engines.by_sumy import RankedBySumy

    return RankedBySumy(article, sentences, engine=engine)


def __getattr__(name: str) -> object:
    # sumy takes half a second to import, so what derives from its classes is made on demand.
    if name == "NutgrafSummarizer":
        from summarizer.engines.sumy_face import NutgrafSummarizer

        return NutgrafSummarizer
    raise AttributeError(name)
