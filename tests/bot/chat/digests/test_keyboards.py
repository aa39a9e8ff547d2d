"""Buttons: which there are, and what they send."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat.digests.keyboards import (
    ShowDigest,
    ShowQuotes,
    digest_buttons,
    parse_press,
    quotes_buttons,
)
from bot.chat.strings import strings_for
from bot.errors import BadButton
from summarizer.model import Digest, Passage, Point, Quote, QuoteForm, Sentence, Span
from summarizer.options import Length

_ID = "abcdefghij-_"
_EN = strings_for("en")


def _digest(points: int, quotes: int = 0, url: str | None = None, text: str = "x") -> Digest:
    sentence = Sentence(index=0, block=0, span=Span(0, len(text)), text=text)
    return Digest(
        points=(Point(sentence=sentence, score=1.0),) * points,
        quotes=(Quote(text="y", parts=(Span(0, 1),)),) * quotes,
        language="en",
        words=500,
        url=url,
    )


def _labels(digest: Digest, length: Length, *, longer: bool = True) -> list[str]:
    rows = digest_buttons(_ID, digest, length=length, longer=longer, strings=_EN)
    return [button.text for row in rows for button in row if not button.copy]


def _copied(digest: Digest) -> tuple[str, str | None] | None:
    rows = digest_buttons(_ID, digest, length=Length.SHORT, longer=False, strings=_EN)
    return next(((b.text, b.copy) for row in rows for b in row if b.copy), None)


@pytest.mark.parametrize(
    "press",
    [
        ShowDigest(digest_id=_ID, length=Length.SHORT),
        ShowQuotes(digest_id=_ID, length=Length.LONG, page=12),
        ShowQuotes(digest_id=_ID, length=Length.SHORT, page=2, reported=True),
    ],
)
def test_what_a_button_sends_is_read_back(press: ShowDigest | ShowQuotes) -> None:
    assert parse_press(press.data()) == press
    assert len(press.data().encode()) <= 64


@pytest.mark.parametrize(
    "data", ["", "d1:short:n", "d1:abcdefghij-_:x", "q1:abcdefghij-_:n:-1", "x" * 64]
)
def test_data_that_no_button_sends_is_refused(data: str) -> None:
    with pytest.raises(BadButton):
        parse_press(data)


def test_a_normal_digest_can_become_shorter_and_longer() -> None:
    assert _labels(_digest(4), Length.NORMAL) == ["Shorter", "Longer"]


def test_an_article_without_more_to_say_offers_no_longer_digest() -> None:
    assert _labels(_digest(3), Length.NORMAL, longer=False) == ["Shorter"]
    assert _labels(_digest(2), Length.NORMAL, longer=False) == []


def test_the_shortest_digest_only_becomes_longer() -> None:
    assert _labels(_digest(2), Length.SHORT) == ["Longer"]


def test_quotes_and_source_have_buttons_where_there_are_any() -> None:
    digest = _digest(4, quotes=12, url="https://example.org/a")
    assert _labels(digest, Length.LONG, longer=False)[-2:] == ["All quotes (12)", "Original"]


def test_what_is_also_said_has_a_button_beside_that_of_the_quotes() -> None:
    digest = _digest(4, quotes=12, url="https://example.org/a")
    said = replace(digest.quotes[0], form=QuoteForm.INDIRECT)
    digest = replace(digest, reported=(said,) * 3)
    rows = digest_buttons(_ID, digest, length=Length.LONG, longer=False, strings=_EN)
    assert [[button.text for button in row] for row in rows] == [
        ["Shorter"],
        ["All quotes (12)", "Also said (3)"],
        ["Original", "Copy"],
    ]
    pressed = parse_press(rows[1][1].data or "")
    assert pressed == ShowQuotes(digest_id=_ID, length=Length.LONG, page=1, reported=True)


def test_pages_of_what_is_also_said_lead_to_their_neighbours() -> None:
    asked = ShowQuotes(digest_id=_ID, length=Length.NORMAL, page=1, reported=True)
    (first, *_) = quotes_buttons(asked, pages=2, strings=_EN)
    assert [parse_press(button.data or "") for button in first] == [replace(asked, page=2)]


def test_points_that_fit_are_copied_with_their_address() -> None:
    assert _copied(_digest(2, url="https://example.org/a")) == (
        "Copy",
        "x x\nhttps://example.org/a",
    )


def test_where_not_all_points_fit_the_weightiest_is_copied() -> None:
    assert _copied(_digest(2, text="y" * 200)) == ("Copy main point", "y" * 200)
    assert _copied(_digest(2, text="y" * 250, url="https://example.org/a")) == (
        "Copy main point",
        "y" * 250,
    )


def test_what_is_over_telegrams_limit_has_no_button() -> None:
    assert _copied(_digest(1, text="\N{GRINNING FACE}" * 128)) is not None
    assert _copied(_digest(1, text="\N{GRINNING FACE}" * 129)) is None


def test_pages_of_quotes_lead_to_their_neighbours_and_back() -> None:
    asked = ShowQuotes(digest_id=_ID, length=Length.NORMAL, page=2)
    rows = quotes_buttons(asked, pages=3, strings=_EN)
    pressed = [parse_press(button.data or "") for row in rows for button in row]
    assert pressed == [
        ShowQuotes(digest_id=_ID, length=Length.NORMAL, page=1),
        ShowQuotes(digest_id=_ID, length=Length.NORMAL, page=3),
        ShowDigest(digest_id=_ID, length=Length.NORMAL),
    ]


def test_a_point_is_copied_with_its_label() -> None:
    digest = _digest(2)
    label = Passage(text="Boats", span=Span(0, 5))
    labelled = replace(digest, points=(replace(digest.points[0], label=label),))
    assert _copied(labelled) == ("Copy", "Boats — x")


def test_sentences_that_need_no_space_between_them_are_copied_without() -> None:
    digest = replace(_digest(2, text="桥关闭了。"), language="zh")
    assert _copied(digest) == ("Copy", "桥关闭了。桥关闭了。")
