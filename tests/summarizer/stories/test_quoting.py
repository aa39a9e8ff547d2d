"""The quotations of several articles, each once."""

from __future__ import annotations

from summarizer import Article
from summarizer.stories.account import account_of
from summarizer.stories.quoting import join_quotes
from summarizer.story_model import StoryQuote


def joined(*texts: str, most: int | None = None) -> tuple[StoryQuote, ...]:
    accounts = [account_of(at, Article(text=text)) for at, text in enumerate(texts)]
    return join_quotes(accounts, most)


WHOLE = (
    "“We have waited eleven years for this bridge and now it is here,” said Ina Brandt, mayor of "
    "Holm."
)
PART = "“We have waited eleven years for this bridge,” Brandt said."
OTHER = "“The herring is late again this year,” said Ina Brandt."


def test_the_longest_form_stands_for_all() -> None:
    (quote,) = joined(f"Ina Brandt came. {PART}", WHOLE)
    assert quote.longest.article == 1
    assert "now it is here" in quote.longest.quote.text
    assert quote.articles == (0, 1)


def test_different_quotations_stay_apart() -> None:
    assert [one.articles for one in joined(WHOLE, OTHER)] == [(0,), (1,)]


def test_a_person_has_the_fullest_name_and_a_role_everywhere() -> None:
    quotes = joined(WHOLE, OTHER)
    assert [(q.speaker.name, q.speaker.role) for q in quotes if q.speaker] == [
        ("Ina Brandt", "mayor of Holm"),
        ("Ina Brandt", "mayor of Holm"),
    ]


def test_a_surname_that_two_people_have_is_left_as_it_is() -> None:
    quotes = joined(
        "“The herring is late again this year,” said Brandt.",
        "“The gulls are early this year again,” said Ina Brandt.",
        "“The cats have no opinion on that at all,” said Per Brandt.",
    )
    assert sorted(q.speaker.name for q in quotes if q.speaker) == [
        "Brandt", "Ina Brandt", "Per Brandt",
    ]  # fmt: skip


def test_a_name_tells_more_than_a_description() -> None:
    (quote,) = joined(
        "“We have waited eleven years for this bridge,” the mayor said.",
        "“We have waited eleven years for this bridge,” said Ina Brandt.",
    )
    assert quote.speaker is not None
    assert quote.speaker.name == "Ina Brandt"


def test_a_role_that_opened_a_sentence_gives_way_to_the_same_within_one() -> None:
    quotes = joined(
        "Mayor Ina Brandt said: “We have waited eleven years for this bridge.”",
        "“The herring is late again this year,” said mayor Ina Brandt.",
    )
    assert {q.speaker.role for q in quotes if q.speaker} == {"mayor"}


def test_whoever_is_heard_most_comes_first_and_nobody_last() -> None:
    quotes = joined(
        f"“Nobody knows who said this.” {OTHER} “It is what it is, friends,” said Per Dahl.",
        f"{OTHER} {WHOLE}",
    )
    assert [q.speaker.name if q.speaker else None for q in quotes][:2] == ["Ina Brandt"] * 2
    assert quotes[-1].speaker is None or quotes[-1].speaker.name == "Per Dahl"


def test_no_more_are_given_than_wanted() -> None:
    assert len(joined(WHOLE, OTHER, most=1)) == 1
    assert joined("Nobody said a word.", "Nor here.") == ()
