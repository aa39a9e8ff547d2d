"""An article as one account of a story: its sentences, what they are worth, what they say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.choose.chooser import Chooser
from summarizer.model import Genre
from summarizer.salience.weigh import weigh
from summarizer.sentences import sentences_of
from summarizer.stories.sketch import sketch_of
from summarizer.story_model import Citation

if TYPE_CHECKING:
    from summarizer.model import Article, Point, Sentence
    from summarizer.stories.sketch import Sketch

#: The author's own view, whatever is reported in it.
_VIEWS = frozenset({Genre.OPINION, Genre.PERSONAL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One of a story's articles, taken apart once."""

    #: Its index among the articles that were given.
    index: int
    article: Article
    sketch: Sketch
    genre: Genre
    sentences: tuple[Sentence, ...]
    #: The stems of each sentence; none where it is no prose.
    stems: list[list[str]]
    #: By their indices the sentences that can be read without their neighbours.
    alone: dict[int, Point]
    chooser: Chooser

    @property
    def reports(self) -> bool:
        """Whether it tells what happened, rather than what its author thinks of it."""
        return self.genre not in _VIEWS

    def cite(self, at: int) -> Citation:
        """Return the sentence at an index as words of this article."""
        sentence = self.sentences[at]
        return Citation(article=self.index, text=sentence.text, span=sentence.span)


def account_of(index: int, article: Article) -> Account:
    """Return the account that `article`, which has an index among others, gives of a story."""
    sentences = sentences_of(article)
    weighed = weigh(article, sentences)
    chooser = Chooser(weighed)
    return Account(
        index=index,
        article=article,
        sketch=sketch_of(article),
        genre=chooser.genre,
        sentences=sentences,
        stems=weighed.page.stems,
        alone={point.sentence.index: point for point in chooser.alone()},
        chooser=chooser,
    )
