"""callings: a noun for what somebody is known for stands for the person just named."""

from __future__ import annotations

import pytest

from summarizer import find_quotes

TAG = " “It took us eleven years,” the {noun} said."


@pytest.mark.parametrize(
    ("before", "noun", "speaker"),
    [
        ("Paul Dahl lives in Leith.", "painter", "Paul Dahl"),
        ("Paul Dahl lives in Leith.\n\nThe house is old.", "painter", "Paul Dahl"),
        ("Paul Dahl lives in Leith.", "boxer", "Paul Dahl"),
        # who it is must be plain
        ("Paul Dahl lives in Leith with Ada Moreno.", "painter", "the painter"),
        ("Paul Dahl lives in Leith.\n\nIt is old.\n\nIt is red.", "painter", "the painter"),
        # somebody without a name is one already
        ("A painter came to Paul Dahl.", "painter", "the painter"),
        # the gender does not fit
        ("Paul Dahl lives in Leith.", "actress", "the actress"),
        # such a noun stands for somebody without a name
        ("Paul Dahl lives in Leith.", "official", "the official"),
        ("Paul Dahl lives in Leith.", "old painter", "the old painter"),
    ],
)
def test_a_noun_for_a_calling_stands_for_the_only_person_named_before(
    before: str, noun: str, speaker: str
):
    (quote,) = find_quotes(before + TAG.format(noun=noun))
    assert quote.speaker is not None
    assert speaker == quote.speaker.name


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Sam Webb was charged.\n\n“It was set on purpose that night,” the prosecutor said.",
            "the prosecutor",
        ),
        (
            "Paul Dahl died when a lorry hit his bike.\n\n“I saw nobody at all,” the driver said.",
            "the driver",
        ),
        (
            "Ann Lee was found dead on Sunday. “We did all we could there,” the doctor said.",
            "the doctor",
        ),
        (
            "Sam Webb was arrested. “It was a danger to all of us,” the detective said.",
            "the detective",
        ),
        ("Theresa May went to Leeds. “It is good,” the mayor said.", "the mayor"),
    ],
)
def test_a_noun_for_an_office_or_a_trade_stands_for_somebody_else(text: str, speaker: str):
    (quote,) = find_quotes(text)
    assert quote.speaker is not None
    assert speaker == quote.speaker.name


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("He taught me all that I know", "the singer"),
        ("I owe all that I know to him", "the singer"),
        ("She taught me all that I know", "Peter Dahl"),
    ],
)
def test_who_speaks_of_the_person_named_is_somebody_else(said: str, speaker: str):
    text = f"Mr Peter Dahl came home on Sunday.\n\n“{said},” the singer said."
    (quote,) = find_quotes(text)
    assert quote.speaker is not None
    assert speaker == quote.speaker.name
