"""What holds of the story of any articles."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from summarizer import (
    Article,
    DigestOptions,
    Length,
    Story,
    SummarizerError,
    group_by_story,
    story,
)
from summarizer.output.codec import story_to_json
from summarizer.output.plain_story import plain_story
from tests.properties.test_sentence_laws import LANGUAGES, PIECES
from tests.summarizer.stories.test_same import FERRY, OUTLET


def _sentences(text: str) -> list[str]:
    return [f"{one.strip()}." for one in text.replace("\n", " ").split(". ") if one.strip()]


def _article(kept: list[str], figure: int, strange: str, **more: Any) -> Article:
    """An article of true sentences, with another figure in them and something strange between."""
    told = "\n\n".join(kept).replace("40", str(figure))
    return Article(text=f"{told}\n\n{strange}\n\n{told[:200]}", **more)


#: Articles on one event by two outlets, each in any order and with anything between.
_REPORTS = st.builds(
    _article,
    st.one_of([st.permutations(_sentences(text)) for text in (FERRY, OUTLET)]),
    st.integers(0, 10**18),
    st.one_of(st.just(""), PIECES),
    title=st.one_of(st.none(), PIECES),
    published=st.one_of(
        st.none(),
        st.just(datetime(2024, 5, 3, 8)),  # noqa: DTZ001 - a caller may leave the zone out
        st.datetimes(timezones=st.just(UTC)),
    ),
    site=st.sampled_from([None, "a.example"]),
)
_OTHERS = st.builds(Article, text=PIECES, language=LANGUAGES)
_ARTICLES = st.lists(_REPORTS, min_size=1, max_size=4)
_few = settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow], deadline=None)


def _told(articles: list[Article], length: Length = Length.NORMAL) -> Story | None:
    try:
        return story(articles, DigestOptions(length=length))
    except SummarizerError:
        return None


@_few
@given(_ARTICLES, st.sampled_from(list(Length)))
def test_a_story_is_told_in_the_articles_own_words_or_refused(
    articles: list[Article], length: Length
) -> None:
    told = _told(articles, length)
    if told is None:
        return
    lines = [line.best for line in told.shared] + list(told.single)
    cited = [*lines, *(one for line in told.shared for one in line.others)]
    for variant in (one for difference in told.differences for one in difference.variants):
        cited += [variant.value, variant.sentence]
        assert variant.sentence.span.start <= variant.value.span.start
        assert variant.value.span.end <= variant.sentence.span.end
    assert [one.text for one in cited] == [
        one.span.of(articles[one.article].text) for one in cited
    ]
    assert len({(one.article, one.span) for one in lines}) == len(lines)
    for one in (form for quote in told.quotes for form in (quote.longest, *quote.others)):
        text = articles[one.article].text
        assert " […] ".join(part.of(text) for part in one.quote.parts) == one.quote.text
    assert len(told.sources) == len(articles)
    assert json.loads(story_to_json(told))["lead"] == told.lead
    assert plain_story(told, length=length)


@_few
@given(_ARTICLES)
def test_the_same_articles_in_another_order_make_the_same_story(articles: list[Article]) -> None:
    told, other = _told(articles), _told(articles[::-1])
    assert (told is None) == (other is None)
    if told is not None and other is not None:
        assert [line.best.text for line in told.shared] == [
            line.best.text for line in other.shared
        ]
        assert [line.text for line in told.single] == [line.text for line in other.single]
        assert len(told.differences) == len(other.differences)


@_few
@given(st.lists(st.one_of(_REPORTS, _OTHERS), max_size=4))
def test_each_article_stands_in_one_group(articles: list[Article]) -> None:
    groups = group_by_story(articles)
    assert sorted(at for group in groups for at in group) == list(range(len(articles)))
    told = _told(articles)
    assert (told is not None) <= (len(groups) == 1)


@_few
@given(_REPORTS, st.integers(2, 4))
def test_copies_of_one_article_are_one_source(article: Article, many: int) -> None:
    told = story([replace(article, site=f"{at}.example") for at in range(many)])
    assert (told.shared, told.differences) == ((), ())
    assert [one.copy_of for one in told.sources] == [None, *[0] * (many - 1)]
