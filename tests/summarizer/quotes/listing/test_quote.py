"""quote: what a listed quotation becomes."""

from __future__ import annotations

import pytest

from summarizer.model import QuoteForm
from summarizer.quotes import find_quotes

_TAG = "Ada Moreno, mayor of Leith, said"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            f"“We waited eleven years,” {_TAG}, “and we were right.”",
            "We waited eleven years […] and we were right.",
        ),
        (
            f"{_TAG}: “We waited eleven years.\n\n“And we were right.”",
            "We waited eleven years.\nAnd we were right.",
        ),
    ],
)
def test_parts_are_joined_by_what_stands_between_them(text: str, words: str) -> None:
    (quote,) = find_quotes(text)
    assert quote.text == words
    assert len(quote.parts) == 2


@pytest.mark.parametrize(
    ("text", "form"),
    [
        (f"“We waited eleven years for it,” {_TAG}.", QuoteForm.DIRECT),
        (f"{_TAG}: “we waited eleven years for it.”", QuoteForm.DIRECT),
        (f"{_TAG} that “we waited eleven years for it”.", QuoteForm.MIXED),
        (f"{_TAG} it was “the best bridge we have ever built” there.", QuoteForm.MIXED),
    ],
)
def test_a_quotation_within_the_reporters_clause_is_mixed(text: str, form: QuoteForm) -> None:
    (quote,) = find_quotes(text)
    assert quote.form is form


def test_a_confidence_is_a_rounded_probability_and_a_doubtful_speaker_is_left_out() -> None:
    text = f"“We waited eleven years for it,” {_TAG}."
    (quote,) = find_quotes(text)
    assert quote.speaker
    assert 0.5 < quote.confidence == round(quote.confidence, 3) <= 1
    (alone,) = find_quotes("It rained. “We waited eleven years for it, and it came.”")
    assert alone.speaker is None
    assert alone.confidence < quote.confidence


@pytest.mark.parametrize("who", ["One", "Another", "Someone", "Many people"])
def test_one_who_is_nobody_in_particular_is_not_named(who: str) -> None:
    quotes = find_quotes(f"The rink closed early. {who} said, “We drove two hours to get here.”")
    assert [quote.speaker for quote in quotes] == [None]
