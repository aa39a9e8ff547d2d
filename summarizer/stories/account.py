"""An article as one account of a story: its sentences, what they are worth, what they say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from summarizer.choose.chooser import Chooser
from summarizer.choose.quoting import quoting
from summarizer.model import Genre
from summarizer.salience.weigh import weigh
from summarizer.sentences import sentences_of
from summarizer.stories.figures import figures_of
from summarizer.stories.openings import open_article
from summarizer.stories.sketch import sketch_of
from summarizer.story_model import Citation
from summarizer.words import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Article, Sentence
    from summarizer.stories.figures import Figure
    from summarizer.stories.openings import Opened
    from summarizer.stories.sketch import Sketch

#: The genres that give their author's own view, whatever they report.
_VIEWS = frozenset({Genre.OPINION, Genre.PERSONAL})

#: A sentence with at most this share of words outside quotation marks is speech; the second share
#: is that of a sentence which begins with a quotation.
_SPOKEN, _SPOKEN_FIRST = 1 / 2, 2 / 3

#: The most sentences of an article that are compared: by then even a longer one is told.
_MOST_COMPARED = 200

#: A time before all others: an article without a date is sorted as if it came from then.
EARLIEST = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One of a story's articles, taken apart once."""

    #: Its index among the articles that were given.
    index: int
    article: Article
    sketch: Sketch
    genre: Genre
    sentences: tuple[Sentence, ...]
    #: The sentences, by their indices, that are compared with other articles': of equal ones the
    #: first alone, and no more than `_MOST_COMPARED`, since the time grows with the square of
    #: their number.
    distinct: tuple[int, ...]
    #: The stems of each sentence; none where it is no prose.
    stems: list[frozenset[str]]
    #: The figures of each sentence.
    figures: list[tuple[Figure, ...]]
    opened: Opened
    #: The worth of each sentence that can be read without its neighbours. Sentences of which half
    #: or more is in quotation marks, or a third if they begin so, are left out: quotations are
    #: listed by themselves.
    alone: dict[int, float]
    chooser: Chooser

    @property
    def published(self) -> datetime | None:
        """When it was published, in UTC where its date has no time zone; None if unknown."""
        moment = self.article.published
        return moment.replace(tzinfo=UTC) if moment and moment.tzinfo is None else moment

    @property
    def reports(self) -> bool:
        """Whether it tells what happened, rather than what its author thinks of it."""
        return self.genre not in _VIEWS

    def cite(self, at: int) -> Citation:
        """Return the sentence at an index as words of this article."""
        sentence = self.sentences[at]
        return Citation(article=self.index, text=sentence.text, span=sentence.span)


def newest_of(accounts: Sequence[Account]) -> int | None:
    """Return the number of the account that was published last; None if that is not known.

    The accounts are in the order of their dates.
    """
    *earlier, last = (account.published for account in accounts)
    return len(earlier) if last is not None and last not in earlier else None


def account_of(index: int, article: Article) -> Account:
    """Return the account that `article` gives; `index` is its index among the story's articles."""
    sentences = sentences_of(article)
    weighed = weigh(article, sentences)
    chooser = Chooser(weighed)
    spoken = {
        sentence.index
        for sentence, quoted in zip(sentences, quoting(article.text, sentences), strict=True)
        if quoted.outside and _is_speech(sentence.text, quoted.outside)
    }
    return Account(
        index=index,
        article=article,
        sketch=sketch_of(article),
        genre=chooser.genre,
        sentences=sentences,
        distinct=_distinct(sentences),
        stems=[frozenset(own) for own in weighed.page.stems],
        figures=[figures_of(sentence.text, article.language) for sentence in sentences],
        opened=open_article(article, sentences),
        alone={at: worth for at, worth in chooser.alone().items() if at not in spoken},
        chooser=chooser,
    )


def _is_speech(text: str, outside: str) -> bool:
    """Tell whether a sentence is mostly speech; `outside` is what is not in quotation marks."""
    begins = text[:1] != outside.strip()[:1]
    share = _SPOKEN_FIRST if begins else _SPOKEN
    return count_words(outside) <= share * count_words(text)


def _distinct(sentences: Sequence[Sentence]) -> tuple[int, ...]:
    """Return the indices of the sentences that do not repeat an earlier one word for word."""
    first: dict[str, int] = {}
    for sentence in sentences:
        first.setdefault(sentence.text, sentence.index)
    return tuple(first.values())[:_MOST_COMPARED]
