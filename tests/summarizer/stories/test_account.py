"""account: an article taken apart once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from summarizer import Article
from summarizer.model import Genre
from summarizer.stories.account import Account, account_of
from summarizer.story_model import Citation

TEXT = (
    "The council of Skerry bought a ferry for 6 million euros in May. It will carry 40 cars.\n\n"
    "“We have waited eleven long years for this day on the island,” said Ina Brandt. "
    "The harbour master wants the northern quay to be dredged before the boat arrives in April."
)


def account(text: str = TEXT, published: datetime | None = None) -> Account:
    return account_of(4, Article(text=text, published=published))


def test_a_sentence_is_cited_as_it_stands_in_its_article() -> None:
    own = account()
    cited = own.cite(1)
    assert isinstance(cited, Citation)
    assert (cited.article, cited.text) == (4, "It will carry 40 cars.")
    assert cited.span.of(TEXT) == cited.text


def test_each_sentence_has_its_stems_and_its_figures() -> None:
    own = account()
    assert len(own.sentences) == len(own.stems) == len(own.figures) == 4
    assert {"council", "skerri"} <= own.stems[0]
    assert [[figure.value for figure in figures] for figures in own.figures[:2]] == [[6], [40]]


def test_what_is_speech_for_the_most_part_is_not_read_alone() -> None:
    assert 2 not in account().alone
    told = TEXT.replace("“", "").replace("”", "")
    assert {0, 2, 3} <= account(told).alone.keys()


@pytest.mark.parametrize(
    ("sentence", "is_read"),
    [
        ("“We waited eleven years,” said Ina Brandt of Skerry, the mayor.", False),
        ("Ina Brandt of Skerry, the mayor, said “we waited eleven years”.", True),
    ],
)
def test_what_opens_with_a_quotation_is_mostly_speech(sentence: str, *, is_read: bool) -> None:
    assert (2 in account(f"{TEXT.split('“', 1)[0]}{sentence}").alone) is is_read


@pytest.mark.parametrize(
    ("published", "moment"),
    [
        (None, None),
        (datetime(2024, 5, 3, 9), datetime(2024, 5, 3, 9, tzinfo=UTC)),  # noqa: DTZ001
        (
            datetime(2024, 5, 3, 9, tzinfo=timezone(timedelta(hours=2))),
            datetime(2024, 5, 3, 7, tzinfo=UTC),
        ),
    ],
)
def test_a_date_without_a_zone_is_in_utc(
    published: datetime | None, moment: datetime | None
) -> None:
    assert account(published=published).published == moment


@pytest.mark.parametrize(
    ("genre", "reports"), [(Genre.NEWS, True), (Genre.OPINION, False), (Genre.PERSONAL, False)]
)
def test_an_authors_own_view_is_no_report(genre: Genre, *, reports: bool) -> None:
    assert replace(account(), genre=genre).reports is reports


def test_of_equal_sentences_the_first_alone_is_compared_and_of_many_the_first_ones() -> None:
    same = "The ferry of Skerry has a bell."
    assert account(f"{same} It is red. {same} {same} It is old.").distinct == (0, 1, 4)
    many = " ".join(f"The ferry of Skerry has {number} bells." for number in range(300))
    assert account(many).distinct == tuple(range(200))
