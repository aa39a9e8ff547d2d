"""Whole stories, as a careful reader expects them to be told."""

from __future__ import annotations

from functools import cache
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from summarizer import DigestOptions, Length, group_by_story, same_story, story
from summarizer.errors import NotOneStory
from tests.told_stories import SLUGS, articles_of, expected_of

if TYPE_CHECKING:
    from summarizer.story_model import Citation, Story

every_story = pytest.mark.parametrize("slug", SLUGS)


@cache
def tell(slug: str, length: Length = Length.NORMAL) -> Story:
    return story(articles_of(slug, expected_of(slug)["story"]), DigestOptions(length=length))


@every_story
def test_the_articles_of_a_story_come_together_and_no_others(slug: str) -> None:
    expected = expected_of(slug)
    alone = [*expected.get("missed", []), *expected["apart"]]
    names = [*expected["story"], *alone]
    groups = group_by_story(articles_of(slug, names))
    found = [[names[at] for at in group] for group in groups]
    assert found == [expected["story"], *([name] for name in alone)]


@every_story
def test_two_articles_tell_one_event_and_not_another_of_the_same_people(slug: str) -> None:
    expected = expected_of(slug)
    own = [*expected["story"], *expected.get("missed", [])]
    names = [*own, *expected["apart"]]
    articles = dict(zip(names, articles_of(slug, names), strict=True))
    said = {
        (one, other)
        for one, other in combinations(names, 2)
        if one in own and same_story(articles[one], articles[other]) >= 0.5
    }
    assert set(combinations(own, 2)) - said == _DOUBTFUL.get(slug, set())
    assert said - set(combinations(own, 2)) == set()


#: What is missed of two articles alone. In a group others bring them together, but for German.
_DOUBTFUL = {
    "dam-evacuation": {("lindau-post", "capital-times"), ("lindau-post", "wire-return")},
    "ferry-strike": {("business", "ostby-news")},
    "harbour-merger": {
        ("agency", "authority"),
        ("ledger", "authority"),
        ("tribune", "authority"),
        ("tribune", "ledger"),
    },
    "krankenhaus-de": {("agentur", "landesfunk"), ("anzeiger", "landesfunk")},
    "mill-closure": {("agency", "update"), ("business-daily", "update"), ("ostby-news", "update")},
    "minibus-verdict": {("vestersund-daily", "radio")},
    "patient-data-leak": {("daily", "thursday")},
    "school-strike-deal": {("morning", "parents")},
    "star-injury": {("bergby", "capital")},
}


@every_story
def test_with_another_story_of_the_same_people_there_is_no_story(slug: str) -> None:
    expected = expected_of(slug)
    for name in expected["apart"]:
        with pytest.raises(NotOneStory):
            story(articles_of(slug, [*expected["story"], name]))


@every_story
def test_what_several_report_and_what_one_has_is_told(slug: str) -> None:
    expected, told = expected_of(slug), tell(slug)
    shared = [line.best.text for line in told.shared]
    assert [fact for fact in expected["shared"] if not _is_told(fact, shared)] == []
    single = [line.text for line in told.single]
    assert [fact for fact in expected["single"] if not _is_told(fact, single)] == []


@every_story
def test_what_differs_is_found_and_nothing_else(slug: str) -> None:
    found = [[variant.value.text for variant in one.variants] for one in tell(slug).differences]
    assert found == expected_of(slug)["differences"]


@every_story
def test_forms_of_one_quotation_are_joined(slug: str) -> None:
    expected, told = expected_of(slug), tell(slug)
    for wanted in expected["quotes"]:
        found = [one for one in told.quotes if wanted["text"] in one.longest.quote.text]
        assert len(found) == 1, wanted
        assert [expected["story"][at] for at in found[0].articles] == wanted["articles"]
        assert found[0].speaker is not None
        assert found[0].speaker.name == wanted["speaker"]
        if "role" in wanted:
            assert found[0].speaker.role == wanted["role"]


@every_story
def test_copies_count_as_one_source(slug: str) -> None:
    expected = expected_of(slug)
    names, sources = expected["story"], tell(slug).sources
    copies = [
        [names[one.copy_of], names[at]]
        for at, one in enumerate(sources)
        if one.copy_of is not None
    ]
    assert copies == expected["copies"]


@every_story
@pytest.mark.parametrize("length", list(Length))
def test_every_word_is_the_articles_own_and_no_line_stands_twice(
    slug: str, length: Length
) -> None:
    articles, told = articles_of(slug, expected_of(slug)["story"]), tell(slug, length)
    lines = [line.best for line in told.shared] + list(told.single)
    others = [one for line in told.shared for one in line.others]
    variants = [one for difference in told.differences for one in difference.variants]
    cited = [*lines, *others, *(x for one in variants for x in (one.value, one.sentence))]
    assert [one.text for one in cited] == [
        one.span.of(articles[one.article].text) for one in cited
    ]
    assert len({_key(one) for one in lines}) == len(lines)
    assert len(told.shared) <= length.points
    assert len(told.single) <= length.points


@every_story
def test_the_order_of_the_articles_does_not_matter(slug: str) -> None:
    names = expected_of(slug)["story"]
    told = _content(tell(slug), names)
    for order in (names[::-1], names[1:] + names[:1]):
        assert _content(story(articles_of(slug, order)), order) == told


def _is_told(fact: str, lines: list[str]) -> bool:
    return any(fact in line for line in lines)


def _key(citation: Citation) -> tuple[int, int, int]:
    return (citation.article, citation.span.start, citation.span.end)


def _content(told: Story, names: list[str]) -> tuple[object, ...]:
    """Return what is told, the articles by their names."""
    return (
        names[told.lead],
        tuple((names[line.best.article], line.best.text, line.sources) for line in told.shared),
        tuple(
            tuple(
                (one.value.text, frozenset(names[at] for at in one.articles)) for one in d.variants
            )
            for d in told.differences
        ),
        tuple((names[line.article], line.text) for line in told.single),
        tuple(
            (q.longest.quote.text, q.speaker, frozenset(names[at] for at in q.articles))
            for q in told.quotes
        ),
    )
