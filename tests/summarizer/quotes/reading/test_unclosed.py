"""unclosed: a quotation whose closing mark is missing does not swallow its speaker."""

from __future__ import annotations

import pytest

from summarizer.languages.speech.en import SPEECH as EN
from summarizer.quotations.pair_marks import pair_marks
from summarizer.quotations.paragraphs import split_paragraphs
from summarizer.quotes.reading.unclosed import drop_unclosed


def left(text: str) -> int:
    return len(drop_unclosed(text, pair_marks(text, split_paragraphs(text)), EN))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("“We tried everything, said the manager of the port.\n\nThe end.", 0),
        ("“We tried everything, the manager said on Monday.\n\nThe end.", 0),
        ("“We tried everything — Moreno said.\n\nThe end.", 0),
        ("“We tried everything, and the port is empty.\n\n“Nobody came,” she said.", 2),
        ("“We tried, said the manager,” wrote the paper.", 1),
    ],
)
def test_without_a_closing_mark_a_verb_of_speech_behind_a_comma_tells_the_reporters_words(
    text: str, count: int
) -> None:
    assert left(text) == count
