"""Shared articles → an edition: merged by story, ranked, told. Runs in the worker processes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import exp2, log2
from typing import TYPE_CHECKING

from bot.chat.digests.edition import (
    MOST_TOLD,
    Edition,
    EditionStory,
    Line,
    Outlet,
    Saying,
    count_items,
)
from bot.chat.digests.links import link_to_place
from bot.chat.formatting.lines import clip
from summarizer.clean import wording
from summarizer.errors import NotOneStory, SummarizerError, TextTooShort
from summarizer.model import Genre, Note, QuoteForm
from summarizer.options import DigestOptions, Length
from summarizer.pipeline import digest
from summarizer.sentences import split_sentences
from summarizer.stories import group_by_story, story
from summarizer.stories.sketch import cosine, sketch_of
from summarizer.urls import site_of
from summarizer.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.model import Article, Quote, Span, Speaker
    from summarizer.stories.sketch import Sketch

#: The most articles that are compared with each other: 60 take 2 s of a worker's 20.
MOST_COMPARED = 60

#: Once the articles of the stories, in their rank, have so many characters together, the further
#: stories are headlines without lines. Articles of so many characters take some 3 s.
_MOST_CHARS = 600_000

#: The longest quotation, in characters: some five lines on a phone.
_MOST_QUOTED = 240
#: The fewest words of a quotation. Fewer are a slogan or a name rather than a statement.
_FEWEST_QUOTED = 4
#: The longest sentence, in characters, that is told of a single article unless it has no other.
_MOST_LINE = 360

#: How much each sign weighs in the rank of a story. Set by hand, and checked on editions of pages:
#:
#: - Who shared it: the chat's own vote, and the only sign that comes from its readers. Its
#:   logarithm counts, as a third person says less than a second. The second person weighs a
#:   little more (1.5) than centrality and freshness can together (1.4). So a story that two
#:   people shared ranks before one that a single person shared, if as many outlets report both.
#: - Outlets that report it: the editors' vote, also by its logarithm. It weighs less (1.0) than
#:   the readers' (1.5), because many outlets print what an agency sends.
#: - Centrality, which says how many of the others are about such things (0 to 1), and freshness
#:   (1 at first, half of that after a day): they rank stories that are shared and reported alike.
#:   Both weigh the same (0.7): what is central may be old, and what is new may be marginal.
_SHARERS, _OUTLETS, _CENTRAL, _FRESH = 1.5, 1.0, 0.7, 0.7

#: Two stories are about such things if their words have this cosine at least. Of 12,720 pairs of
#: web pages on anything 0.5 % have more, nearly all of them on one topic. Below it, long guides
#: are alike in their general words alone.
_AKIN = 0.25
#: A story is fully central only if so many others are about such things: a single one that is may
#: be chance.
_FEW_AKIN = 3

#: Seconds in which freshness falls by half.
_HALF_S = 24 * 3600.0

#: Genres that consist of items. The names of the items tell more than two sentences do.
_OF_ITEMS = frozenset({Genre.LIST, Genre.COMPARISON, Genre.GUIDE})

#: How many characters of a text that is too short for a digest are read for its first sentences.
_LOOK_FIRST = 2000

#: The most characters of a headline that is made from the beginning of a text.
_TITLE_CHARS = 90

_SHORT = DigestOptions(length=Length.SHORT)


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedArticle:
    """An article that was shared in a chat."""

    article: Article
    #: The ids of who shared it, each once.
    sharers: tuple[int, ...]
    #: When it was shared last, in seconds since the epoch.
    shared_at: float


def edit(shared: Sequence[SharedArticle], now: float) -> Edition:
    """Return the edition of up to `MOST_COMPARED` articles, the weightiest story first.

    `now` is in seconds since the epoch.
    """
    articles = [one.article for one in shared]
    sketches = [sketch_of(article) for article in articles]
    groups = group_by_story(articles)
    central = _centrality(groups, sketches)
    weight = {
        group: _weight([shared[at] for at in group], central[group], now) for group in groups
    }
    ranked = sorted(groups, key=lambda group: -weight[group])
    stories: list[EditionStory] = []
    room = _MOST_CHARS
    for members in ranked:
        group = [shared[at] for at in members]
        room -= sum(len(one.article.text) for one in group)
        stories += _told(group) if len(stories) < MOST_TOLD and room > 0 else [_named(group)]
    return Edition(stories=tuple(stories))


def headlines(shared: Sequence[SharedArticle]) -> Edition:
    """Return an edition of headlines alone, for articles that are too much work to digest.

    The article that most people shared comes first; of equals, the one that was shared last.
    """
    by_weight = sorted(shared, key=lambda one: (-len(one.sharers), -one.shared_at))
    return Edition(stories=tuple(_named((one,)) for one in by_weight))


def _weight(group: Sequence[SharedArticle], central: float, now: float) -> float:
    sharers = _count_sharers(group)
    outlets = len({outlet_of(one.article).site for one in group})
    newest = max(_told_at(one, now) for one in group)
    fresh = exp2(min(0.0, newest - now) / _HALF_S)
    return (
        _SHARERS * log2(sharers) + _OUTLETS * log2(outlets) + _CENTRAL * central + _FRESH * fresh
    )


def _count_sharers(group: Sequence[SharedArticle]) -> int:
    return max(1, len({sharer for one in group for sharer in one.sharers}))


def _told_at(one: SharedArticle, now: float) -> float:
    """Return when an article was published, or shared where that is not known."""
    published = one.article.published
    return min(published.timestamp(), now) if published else one.shared_at


def _centrality(
    groups: Sequence[tuple[int, ...]], sketches: Sequence[Sketch]
) -> dict[tuple[int, ...], float]:
    """Return for each group how many of the others are akin to it, from 0 to 1.

    The group with the most has 1, if these are `_FEW_AKIN` at least.
    """
    firsts = {group: sketches[group[0]].whole for group in groups}
    akin = {
        group: sum(
            cosine(own, whole) >= _AKIN for other, whole in firsts.items() if other != group
        )
        for group, own in firsts.items()
    }
    most = max(_FEW_AKIN, *akin.values()) if akin else _FEW_AKIN
    return {group: count / most for group, count in akin.items()}


def _told(group: Sequence[SharedArticle]) -> list[EditionStory]:
    """Return the articles of a group as one story, or each as its own if they tell no common one.

    A story has lines unless it cannot be digested.
    """
    try:
        if len(group) > 1:
            return [_several(group)]
    except NotOneStory:
        return [_single(one) for one in group]
    except SummarizerError:
        return [_named(group)]
    return [_single(group[0])]


def _single(one: SharedArticle) -> EditionStory:
    article = one.article
    try:
        made = digest(article, _SHORT)
    except TextTooShort:
        return replace(_named((one,)), lines=_first_lines(article))
    except SummarizerError:
        return _named((one,))
    fresh = [point for point in made.points if not _repeats(point.text, article)]
    points = [point for point in fresh if len(point.text) <= _MOST_LINE] or fresh[:1]
    items: tuple[Line, ...] = ()
    if made.genre in _OF_ITEMS and count_items([one.text for one in made.outline]):
        # a sentence about one item of many says little about the whole
        points = [point for point in points if not point.label][:1]
        items = tuple(
            Line(text=one.text, url=link_to_place(article.url, one.text, article.text))
            for one in made.outline
        )
    lines = tuple(
        Line(
            text=point.text,
            url=link_to_place(article.url, point.text, article.text),
            label=point.label.text if point.label else None,
        )
        for point in points
    )
    spans = [point.sentence.span for point in points]
    quotes = ((article, quote, quote.speaker) for quote in made.quotes)
    return EditionStory(
        title=title_of(article),
        outlets=(outlet_of(article),),
        sharers=len(one.sharers),
        language=article.language,
        lines=lines,
        items=items,
        saying=_best_saying(quotes, {id(article): spans}),
    )


def _first_lines(article: Article) -> tuple[Line, ...]:
    """Return the first sentences of a text that is too short for a digest."""
    spans = split_sentences(article.text[:_LOOK_FIRST], language=article.language)
    sentences = (" ".join(span.of(article.text).split()) for span in spans)
    lines = [one for one in sentences if len(one) <= _MOST_LINE and not _repeats(one, article)]
    return tuple(
        Line(text=one, url=link_to_place(article.url, one, article.text))
        for one in lines[: _SHORT.length.points]
    )


def _several(group: Sequence[SharedArticle]) -> EditionStory:
    """Return several articles on one event as one story. Raises `SummarizerError`."""
    articles = [one.article for one in group]
    told = story(articles, _SHORT)
    lead = articles[told.lead]
    cited = [
        (articles[line.best.article], line.best.text, line.best.span)
        for line in told.shared
        if not _repeats(line.best.text, lead)
    ]
    if len(cited) < _SHORT.length.points:
        seen = {
            (one.article, one.span) for line in told.shared for one in (line.best, *line.others)
        }
        points = [
            (lead, point.text, point.sentence.span)
            for point in digest(lead, _SHORT).points
            if (told.lead, point.sentence.span) not in seen and not _repeats(point.text, lead)
        ]
        cited += points[: _SHORT.length.points - len(cited)]
    lines = tuple(
        Line(text=text, url=link_to_place(article.url, text, article.text))
        for article, text, _ in cited
    )
    spans: dict[int, list[Span]] = {}
    for article, _, span in cited:
        spans.setdefault(id(article), []).append(span)
    quotes = (
        (articles[one.longest.article], one.longest.quote, one.speaker) for one in told.quotes
    )
    others = [at for at in range(len(group)) if at != told.lead]
    outlets = [outlet_of(articles[at]) for at in (told.lead, *others)]
    return EditionStory(
        title=title_of(lead),
        outlets=tuple({one.site: one for one in reversed(outlets)}.values())[::-1],
        sharers=_count_sharers(group),
        language=lead.language,
        lines=lines,
        saying=_best_saying(quotes, spans),
    )


def _named(group: Sequence[SharedArticle]) -> EditionStory:
    """Return a group as a story without lines."""
    first = group[0].article
    return EditionStory(
        title=title_of(first),
        outlets=tuple(outlet_of(one.article) for one in group),
        sharers=_count_sharers(group),
        language=first.language,
    )


def _best_saying(
    quotes: Iterator[tuple[Article, Quote, Speaker | None]], told: dict[int, list[Span]]
) -> Saying | None:
    """Return the first direct quotation that is short, has a named speaker and is in no line.

    None if there is none. `told` has the spans of the lines, by the `id()` of their article.
    """
    for article, quote, speaker in quotes:
        spans = told.get(id(article), ())
        shown = any(
            span.start < part.end and part.start < span.end
            for part in quote.parts
            for span in spans
        )
        telling = quote.form is QuoteForm.DIRECT and count_words(quote.text) >= _FEWEST_QUOTED
        fits = len(quote.text) <= _MOST_QUOTED and _is_closed(quote.text)
        if speaker and _is_named(speaker) and telling and not shown and fits:
            first = quote.parts[0].of(article.text)
            return Saying(
                text=quote.text,
                speaker=speaker.name,
                role=speaker.role,
                url=link_to_place(article.url, first, article.text),
            )
    return None


def _is_closed(text: str) -> bool:
    """Tell whether a quotation has as many closing brackets as opening ones, of either kind."""
    return all(text.count(a) == text.count(b) for a, b in ("()", "[]"))


def _is_named(speaker: Speaker) -> bool:
    """Tell whether a speaker has a name: "the singer" says nothing without the article."""
    return not speaker.name[:1].islower()


def _repeats(line: str, article: Article) -> bool:
    """Tell whether a line says no more than the headline."""
    return wording(line) in wording(title_of(article))


def title_of(article: Article) -> str:
    """Return the headline of an article; the beginning of its text where there is none."""
    first = article.blocks[0].span.of(article.text) if article.blocks else article.text
    return article.title or clip(" ".join(first[:500].split()), _TITLE_CHARS)


def outlet_of(article: Article) -> Outlet:
    """Return the site and the address of an article."""
    site = article.site or (site_of(article.url) if article.url else "")
    return Outlet(site=site, url=article.url, is_closed=Note.TEASER in article.notes)
