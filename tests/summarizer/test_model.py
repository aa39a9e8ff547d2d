"""The values: what they refuse, and what survives a pickle."""

from __future__ import annotations

import pytest

from summarizer.errors import SummarizerError
from summarizer.model import Article, Point, Sentence, Span
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


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("— Half of them come too late.", "Half of them come too late."),
        # speech, and a second dash before its speaker
        ("— Wir warten, — sagte Lund.", "— Wir warten, — sagte Lund."),
        ("— Nie — sagte Lund.", "— Nie — sagte Lund."),
        ("–5 degrees were measured.", "–5 degrees were measured."),
    ],
)
def test_an_answer_has_no_dash_before_it(text: str, shown: str) -> None:
    sentence = Sentence(index=0, block=0, span=Span(0, len(text)), text=text)
    assert Point(sentence=sentence, score=1.0).text == shown


@pytest.mark.parametrize(
    ("dateline", "index", "shown"),
    [
        ("JAKARTA, Antara Baru -- ", 0, ""),
        ("JAKARTA, KABAR.com - ", 0, ""),
        ("SKERRY (PA) — ", 0, ""),
        # further down this is the name of an item
        ("Brandt K2 — ", 3, "Brandt K2 — "),
        ("The boat — ", 0, "The boat — "),
        ("Lyon - ", 0, "Lyon - "),
        ("Real Madrid - ", 0, "Real Madrid - "),
        ("U.S. - ", 0, "U.S. - "),
        ("NATO – ", 0, "NATO – "),
        ("UNESCO — ", 0, "UNESCO — "),
        ("Москва — ", 0, "Москва — "),
        ("“Boats – ", 0, "“Boats – "),
        ("Mina Tarr (SPD) – ", 0, "Mina Tarr (SPD) – "),
        ("SKERRY — Now an island — ", 0, "SKERRY — Now an island — "),
    ],
)
def test_the_first_sentence_has_no_dateline_before_it(dateline: str, index: int, shown: str):
    text = f"{dateline}Sebuah kapal tenggelam."
    sentence = Sentence(index=index, block=index, span=Span(0, len(text)), text=text)
    assert Point(sentence=sentence, score=1.0).text == f"{shown}Sebuah kapal tenggelam."
