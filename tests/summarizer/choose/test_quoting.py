"""quoting: which sentences hold a quotation, and whether all of it."""

from __future__ import annotations

import pytest

from summarizer.choose.quoting import Quoted, quoting
from summarizer.model import Article
from summarizer.sentences import sentences_of


def quoted(text: str) -> list[Quoted]:
    return list(quoting(text, sentences_of(Article(text=text, language="en"))))


def test_a_sentence_without_marks_holds_nothing() -> None:
    assert quoted("The ferry is late.") == [Quoted()]


def test_what_stands_outside_the_marks_is_told() -> None:
    assert quoted("“It is late,” said Ann Lee.") == [Quoted(outside="  said Ann Lee.")]


def test_a_quotation_and_nothing_else_is_bare() -> None:
    assert quoted("“It is late, and nobody knows why.”") == [Quoted(bare=True, outside=" ")]


def test_all_sentences_of_a_longer_quotation_are_torn() -> None:
    first, second, third, after = quoted(
        "Ann Lee said: “It is late. Nobody knows why. We wait.” She went home."
    )
    assert [one.torn for one in (first, second, third, after)] == [True, True, True, False]


def test_a_mark_without_its_other_half_tears_only_its_own_sentence() -> None:
    first, second = quoted('Nobody knows why", said Ann Lee. She went home.')
    assert (first.torn, second) == (True, Quoted())


@pytest.mark.parametrize(
    "text",
    [
        "Sie sagte „ja“ und ging. Es regnete.",
        'It is short. It may hold <link rel="stylesheet"> as well.',
        "Elle a dit « oui » et partit. Il pleuvait.",
        "Hun sagde »ja« og gik. Det regnede.",
        'The price of a 7" screen fell. It "may rise" again.',
    ],
)
def test_marks_are_paired_whatever_their_kind(text: str) -> None:
    assert quoted(text)[1].torn is False


@pytest.mark.parametrize(
    ("text", "outside"),
    [
        ("“We waited,” said Ina.", "said Ina."),
        ('"We waited," said Ina.', "said Ina."),
        ("„Wir warten“, sagte Ina.", ", sagte Ina."),
        ("»Vi venter,« sagde Ina.", "sagde Ina."),
        ("«Nous attendons», dit Ina.", ", dit Ina."),
    ],
)
def test_marks_of_every_language_have_an_outside(text: str, outside: str) -> None:
    (found,) = quoted(text)
    assert (found.torn, found.bare, found.outside.strip()) == (False, False, outside)


@pytest.mark.parametrize("text", ["“We waited long.”", "“We waited,” Ina.", '"We waited."'])
def test_a_quotation_beside_less_than_two_words_is_bare(text: str) -> None:
    assert quoted(text)[0].bare


def test_a_quotation_ends_with_its_paragraph() -> None:
    assert [one.torn for one in quoted("“We waited.\n\nIt is here.")] == [True, False]
