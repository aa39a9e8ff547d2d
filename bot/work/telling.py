"""Several articles → the digest of their story, in sentences from them.

Runs in the worker processes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from bot.chat.digests.edition import Outlet
from bot.chat.digests.links import link_to_place
from bot.chat.digests.sequel import News
from bot.chat.digests.story import MOST_ARTICLES, ToldLine, ToldSaying, ToldStory
from bot.chat.formatting.lines import one_line
from bot.work.edition_stories import outlet_of, title_of
from summarizer.errors import NotOneStory, SummarizerError
from summarizer.model import Genre
from summarizer.options import DigestOptions, Length
from summarizer.pipeline import digest
from summarizer.stories import group_by_story, story
from summarizer.words import terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.model import Article
    from summarizer.story_model import Citation, Difference, SharedLine, Story, StoryQuote, Variant

_Line = TypeVar("_Line", ToldLine, ToldSaying)

#: Genres that report no event: such an article is in no story, whatever it has in common with
#: others.
_NO_NEWS = frozenset(
    {Genre.GUIDE, Genre.LIST, Genre.COMPARISON, Genre.REVIEW, Genre.RECIPE, Genre.REFERENCE}
)

#: How many quotations a story may have for each point that its length allows.
_QUOTES_A_POINT = 2

#: The most new sentences that `find_news` returns.
_MOST_FRESH = 3

#: So many words in a row make a run. Two articles share a run by chance only in set phrases.
_RUN = 4

#: How many characters of each article, some 1,300 words, are searched for what is new in one. They
#: are few because a digest waits for the result.
_LOOK_CHARS = 8000

#: The most characters of a sentence or quotation: nobody reads a longer one in a message.
_MOST_LINE = 1000


def find_stories(articles: Sequence[Article]) -> tuple[tuple[int, ...], ...]:
    """Return the indices of articles in groups: two or more that bring news of one event.

    The largest group comes first.
    """
    groups = [group for group in group_by_story(articles) if len(group) > 1]
    news = (tuple(at for at in group if _is_news(articles[at])) for group in groups)
    return tuple(sorted((group for group in news if len(group) > 1), key=lambda one: -len(one)))


def tell_story(articles: Sequence[Article], length: Length) -> ToldStory | None:
    """Return the digest of the largest story in `articles`; None when no two tell the same.

    It tells at most `MOST_ARTICLES` of them.
    """
    for group in find_stories(articles):
        members = group[:MOST_ARTICLES]
        try:
            told = story(
                [articles[at] for at in members],
                DigestOptions(length=length, quotes=_QUOTES_A_POINT * length.points),
            )
        except NotOneStory:  # the articles resemble each other, but report different events
            continue
        return _Telling([articles[at] for at in members], told).tell(members)
    return None


def find_news(article: Article, earlier: Sequence[Article]) -> News | None:
    """Return what `article` tells that the `earlier` articles on the same story do not.

    It is at most `_MOST_FRESH` sentences. None when no earlier article is on the same story.
    """
    articles = [_beginning_of(one) for one in (article, *earlier)]
    group = next((one for one in find_stories(articles) if 0 in one), None)
    if group is None:
        return None
    try:
        told = story([articles[at] for at in group], DigestOptions(length=Length.LONG, quotes=0))
    except NotOneStory:
        return None
    newer = (
        way.sentence for one in told.differences for way in one.variants if way.articles == (0,)
    )
    alone = dict.fromkeys(one.span for one in (*newer, *told.single) if not one.article)
    known = frozenset().union(*(_runs(articles[at].text) for at in group[1:]))
    readable = [
        span
        for span in alone
        if span.end - span.start <= _MOST_LINE and not _is_known(span.of(article.text), known)
    ]
    return News(after=group[1] - 1, fresh=tuple(sorted(readable[:_MOST_FRESH])))


def _beginning_of(article: Article) -> Article:
    """Return an article cut behind the last of its blocks that ends within `_LOOK_CHARS`."""
    if len(article.text) <= _LOOK_CHARS:
        return article
    blocks = tuple(block for block in article.blocks if block.span.end <= _LOOK_CHARS)
    end = blocks[-1].span.end if blocks else article.text.rfind(". ", 0, _LOOK_CHARS) + 1
    return replace(article, text=article.text[: end or _LOOK_CHARS], blocks=blocks)


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = terms(text)
    return frozenset(zip(*(words[at:] for at in range(_RUN)), strict=False))


def _is_known(sentence: str, known: frozenset[tuple[str, ...]]) -> bool:
    """Tell whether a sentence repeats others: more than half of its runs of words are known."""
    own = _runs(sentence)
    return 2 * len(own & known) > len(own)


def _is_news(article: Article) -> bool:
    try:
        return digest(article, DigestOptions(points=1, quotes=0)).genre not in _NO_NEWS
    except SummarizerError:  # too short for a digest, as the first report of an event often is
        return True


class _Telling:
    """Turns a story into lines with links."""

    def __init__(self, articles: Sequence[Article], told: Story) -> None:
        self._articles = articles
        self._story = told
        self._outlets = [outlet_of(article) for article in articles]

    def tell(self, members: tuple[int, ...]) -> ToldStory:
        told, lead = self._story, self._articles[self._story.lead]
        return ToldStory(
            members=members,
            title=title_of(lead),
            url=lead.url,
            language=lead.language,
            outlets=tuple(self._outlets),
            copy_of=tuple(source.copy_of for source in told.sources),
            shared=_readable(self._shared(line) for line in told.shared),
            differences=tuple(
                ways for one in told.differences if len(ways := self._difference(one)) > 1
            ),
            single=_readable(self._single(one) for one in told.single),
            sayings=_readable(self._saying(one) for one in told.quotes),
        )

    def _shared(self, line: SharedLine) -> ToldLine:
        return ToldLine(
            text=one_line(line.best.text),
            outlets=tuple(self._at(one) for one in (line.best, *line.others)),
        )

    def _single(self, citation: Citation) -> ToldLine:
        return ToldLine(text=one_line(citation.text), outlets=(self._at(citation),))

    def _difference(self, difference: Difference) -> tuple[ToldLine, ...]:
        return _readable(self._variant(one) for one in difference.variants)

    def _variant(self, variant: Variant) -> ToldLine:
        sentence, value = variant.sentence, one_line(variant.value.text)
        text = one_line(sentence.text)
        lead = one_line(sentence.text[: variant.value.span.start - sentence.span.start])
        start = text.find(value, len(lead))
        others = (at for at in variant.articles if at != sentence.article)
        return ToldLine(
            text=text,
            outlets=(self._at(sentence), *(self._outlets[at] for at in others)),
            stressed=(start, start + len(value)) if start >= 0 else None,
            newest=variant.newest,
        )

    def _saying(self, told: StoryQuote) -> ToldSaying:
        cited = {one.article: one.quote for one in (*told.others[::-1], told.longest)}
        places = {
            at: self._place(at, quote.parts[0].of(self._articles[at].text))
            for at, quote in cited.items()
        }
        first = told.longest.article
        return ToldSaying(
            text=one_line(told.longest.quote.text),
            outlets=(places[first], *(places[at] for at in sorted(cited) if at != first)),
            speaker=one_line(told.speaker.name) if told.speaker else None,
            role=one_line(told.speaker.role) if told.speaker and told.speaker.role else None,
        )

    def _at(self, citation: Citation) -> Outlet:
        return self._place(citation.article, citation.text)

    def _place(self, at: int, words: str) -> Outlet:
        """Return an outlet with the link that opens its page at some words."""
        outlet, article = self._outlets[at], self._articles[at]
        return Outlet(
            site=outlet.site, url=link_to_place(article.url, words, article.text) or outlet.url
        )


def _readable(lines: Iterable[_Line]) -> tuple[_Line, ...]:
    return tuple(line for line in lines if len(line.text) <= _MOST_LINE)
