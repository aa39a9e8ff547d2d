"""repeats: quotations whose words are given twice."""

from __future__ import annotations

import pytest

from summarizer.model import Quote, Span, Speaker
from summarizer.quotes.repeats import leave_out_repeats

ADA = Speaker(name="Ada Moreno", role=None, mention=Span(0, 3), cue="said")
JAN = Speaker(name="Jan Lund", role=None, mention=Span(0, 3), cue="said")
SPEECH = "We shall build it again, and this time of stone"
PULL = "and this time of stone"


def quotes(*said: tuple[str, Speaker | None]) -> list[Quote]:
    return [
        Quote(text=text, parts=(Span(at, at + 1),), speaker=speaker)
        for at, (text, speaker) in enumerate(said)
    ]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ([(SPEECH, ADA), (PULL, ADA)], [0]),
        ([(PULL, None), (SPEECH, ADA)], [1]),
        ([(PULL, None), (SPEECH, None)], [1]),
        # somebody else takes the words up
        ([(SPEECH, ADA), (PULL, JAN)], [0, 1]),
        # the longer one is nobody's
        ([(SPEECH, None), (PULL, ADA)], [0, 1]),
        # short words may be said twice
        ([(SPEECH, ADA), ("this time of stone", ADA)], [0, 1]),
        # a headline in capitals
        ([("THIS TIME OF STONE", ADA), (SPEECH, ADA)], [1]),
        # part of a word is no part of the speech
        ([(SPEECH, ADA), ("and this time of sto", ADA)], [0, 1]),
        # the same words once, with the speaker
        ([(PULL, None), ("And this time, of stone!", ADA)], [1]),
        ([(PULL, ADA), (PULL, JAN)], [0]),
    ],
)
def test_words_are_given_once(said: list[tuple[str, Speaker | None]], kept: list[int]):
    assert kept == [quote.parts[0].start for quote in leave_out_repeats(quotes(*said))]


def test_thousands_of_quotations_with_one_beginning_are_compared_with_few():
    """Would take minutes if each were compared with all."""
    alike = quotes(*((f"{PULL} number {number}", None) for number in range(5_000)))
    assert len(leave_out_repeats(alike)) == len(alike)
