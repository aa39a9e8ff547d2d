"""differing: the figures, days and names that articles give differently."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from summarizer import Article
from summarizer.stories.account import account_of
from summarizer.stories.differing import Differing, find_differences
from summarizer.stories.matching import Matches, Place
from summarizer.story_model import DifferenceKind

FIRST = "In Halvern the crash of the yellow tram near the old market hurt 12 people."
MORE = FIRST.replace("12", "14")


def differing(*texts: str, hours: tuple[int | None, ...] = (9, 10, 11)) -> Differing:
    """What articles of these texts, published at these hours, tell differently."""
    accounts = [
        account_of(
            at,
            Article(
                text=text,
                published=None if hour is None else datetime(2024, 5, 3, hour, tzinfo=UTC),
            ),
        )
        for at, (text, hour) in enumerate(zip(texts, hours, strict=False))
    ]
    return find_differences(accounts, Matches(accounts))


def values(found: Differing) -> list[list[str]]:
    return [[variant.value.text for variant in one.variants] for one in found.differences]


def test_of_two_figures_for_one_thing_the_newest_stands_first() -> None:
    found = differing(FIRST, MORE)
    assert values(found) == [["14 people", "12 people"]]
    (difference,) = found.differences
    assert difference.kind is DifferenceKind.FIGURE
    assert [(one.articles, one.newest) for one in difference.variants] == [
        ((1,), True),
        ((0,), False),
    ]
    assert found.outdated == {Place(0, 0)}


@pytest.mark.parametrize("hours", [(9, 9), (None, None), (9, None)])
def test_where_the_last_is_not_known_none_is_outdated(hours: tuple[int | None, ...]) -> None:
    found = differing(FIRST, MORE, hours=hours)
    assert [one.newest for one in found.differences[0].variants] == [False, False]
    assert found.outdated == frozenset()


def test_articles_that_give_the_same_are_named_together() -> None:
    (difference,) = differing(FIRST, FIRST, MORE).differences
    assert [one.articles for one in difference.variants] == [(2,), (0, 1)]


@pytest.mark.parametrize(
    "second",
    [
        FIRST,
        f"{MORE} At first the police counted 12 people.",
        FIRST.replace("12 people", "14 cars"),
        "The choir of the red school in Holm taught 14 people beside a new bridge.",
    ],
)
def test_what_is_known_or_counts_something_else_does_not_differ(second: str) -> None:
    assert differing(FIRST, second) == Differing((), frozenset())


def test_of_an_article_that_gives_two_figures_nothing_is_said() -> None:
    both = f"{MORE} {MORE.replace('14', '16')}"
    assert differing(FIRST, both).differences == ()


def test_days_and_names_differ_too() -> None:
    for month in ("April", "May"):  # “may” is a word that says nothing elsewhere
        day = f"The yellow tram of Halvern will cross the old market again on 3 {month}."
        (difference,) = differing(day, day.replace("3 ", "5 ")).differences
        assert difference.kind is DifferenceKind.DATE
    name = "The driver of the yellow tram, Annika Storm, left the old market hurt."
    (difference,) = differing(name, name.replace("Annika", "Anika")).differences
    assert difference.kind is DifferenceKind.NAME
    assert [one.value.text for one in difference.variants] == ["Anika Storm", "Annika Storm"]


def test_what_each_counts_once_differs_in_sentences_that_are_not_alike() -> None:
    first = "A storm came over the lake at noon. Eleven houses were destroyed by the wind."
    second = (
        "By Saturday night at least 14 houses were destroyed, among them the school, and the"
        " people had been brought to safety, the crisis centre of the county said."
    )
    assert values(differing(first, second)) == [["14 houses", "Eleven houses"]]
    spared = f"{first} Six houses in the hills still have a roof."
    assert values(differing(spared, second)) == []


def test_what_two_people_say_they_count_is_not_compared() -> None:
    first = "“We heard of it ten years ago,” said Ann Lee of the mill."
    second = "“They told us of it two years ago,” said Bo Rask of the mill."
    assert values(differing(first, second)) == []


def test_an_article_that_tells_how_a_number_rose_is_left_out() -> None:
    rose = MORE.replace("14", "9") + " At first 14 people had been counted by the police."
    assert values(differing(FIRST, MORE, rose)) == [["14 people", "12 people"]]


def test_nothing_is_the_newest_where_a_later_article_counts_otherwise() -> None:
    later = "The old choir sang for 30 people in Holm."  # an old market is near the other two
    (difference,) = differing(FIRST, MORE, later).differences
    assert [one.newest for one in difference.variants] == [False, False]


def test_two_durations_in_sentences_that_are_alike_may_be_of_different_things() -> None:
    first = "Six days after it hit a wall the yellow tram of Halvern came back to the old market."
    second = "The yellow tram of Halvern at the old market will be scrapped for good in two days."
    assert values(differing(first, second)) == []
    counted = [text.replace("days", "hearings") for text in (first, second)]
    assert values(differing(*counted)) != []


def test_a_number_that_has_risen_differs_from_the_one_before() -> None:
    rose = "The number of people whom the crash of the yellow tram hurt has risen to 19."
    assert values(differing(FIRST, rose)) == [["19", "12 people"]]


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("The yellow bridge over the Tarn cost Halvern 14 million crowns.", True),
        ("The yellow bridge over the Tarn cost Halvern 25 million crowns.", False),
    ],
)
def test_a_sum_is_another_sum_below_a_factor_of_two(second: str, *, expected: bool) -> None:
    first = "The yellow bridge over the Tarn cost Halvern 12 million crowns."
    assert bool(differing(first, second).differences) is expected


def test_sums_differ_only_in_sentences_that_are_alike() -> None:
    first = "Six years after the flood the yellow bridge over the Tarn cost 12 million crowns."
    second = "For the choir of its new school the old market town of Holm spent 14 million crowns."
    assert values(differing(first, second)) == []
