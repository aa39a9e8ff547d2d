"""The values: what they refuse, and what survives a pickle."""

from __future__ import annotations

import pytest

from summarizer.errors import SummarizerError
from summarizer.model import Article, Span
from summarizer.options import DigestOptions, Length


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (2, 2), (3, 2)])
def test_a_span_is_never_empty_or_backward(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="a span needs"):
        Span(start, end)


def test_an_article_without_blocks_has_a_paragraph_between_blank_lines() -> None:
    article = Article(text="\n  One\nline. \n\n \nTwo.\n")
    assert [block.span.of(article.text) for block in article.blocks] == ["One\nline.", "Two."]


@pytest.mark.parametrize(
    "bad",
    [
        {"engine": "gpt"},
        {"engine": []},
        {"points": 0},
        {"points": "x"},
        {"points": True},
        {"quotes": -1},
        {"quotes": 1.5},
        {"length": "endless"},
        {"length": []},
    ],
)
def test_an_option_that_does_not_exist_is_refused(bad: dict[str, object]) -> None:
    with pytest.raises(SummarizerError, match="is not a possible value"):
        DigestOptions(**bad)  # type: ignore[arg-type]


def test_a_length_may_be_given_by_its_name() -> None:
    assert DigestOptions(length="short") == DigestOptions(length=Length.SHORT)  # type: ignore[arg-type]
    assert DigestOptions(length="short").length.points == 2  # type: ignore[arg-type]


def test_lengths_are_two_four_and_seven_points() -> None:
    assert [length.points for length in Length] == [2, 4, 7]
