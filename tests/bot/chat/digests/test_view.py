"""Which quotes of a digest a message shows."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat.digests.quotes import quote_pages
from bot.chat.digests.render import digest_messages
from bot.chat.digests.view import View
from summarizer.model import (
    Digest,
    Quote,
    Span,
)
from summarizer.options import Length
from tests.bot.chat.digests.views import make_view


def test_a_quote_that_a_point_holds_is_not_listed_again() -> None:
    view = make_view(points=1, quotes=1)
    point = view.digest.points[0].sentence.text
    quote = Quote(text=point[:10], parts=(Span(0, 10),))
    digest = Digest(points=view.digest.points, quotes=(quote,), language="en", words=100)
    shown = View(article=view.article, digest=digest, length=Length.NORMAL, strings=view.strings)
    assert "Who said what" not in digest_messages(shown)[0].body.text


@pytest.mark.parametrize(
    ("length", "shown"), [(Length.SHORT, 2), (Length.NORMAL, 4), (Length.LONG, 6)]
)
def test_a_longer_digest_shows_more_quotes(length: Length, shown: int) -> None:
    (message,) = digest_messages(replace(make_view(quotes=20), length=length))
    assert message.body.text.count("We waited") == shown


def test_a_quote_that_a_point_has_already_is_listed_under_the_button_only() -> None:
    view = make_view(quotes=2)
    point = view.digest.points[0].sentence.span
    first, second = view.digest.quotes
    goes_on = replace(first, parts=(Span(point.start, point.end - 1), *first.parts))
    digest = replace(view.digest, quotes=(goes_on, second))
    (message,) = digest_messages(replace(view, digest=digest))
    assert "We waited 0 years" not in message.body.text
    assert "We waited 1 years" in message.body.text
    (page,) = quote_pages(replace(view, digest=digest))
    assert "We waited 0 years" in page.text


def _shows_all(view: View) -> bool:
    """Whether all quotes stand in the message with the buttons, as its buttons are told."""
    told: list[bool] = []

    def make_buttons(all_shown: bool) -> tuple[()]:
        told.append(all_shown)
        return ()

    digest_messages(view, make_buttons)
    (all_shown,) = told
    return all_shown


@pytest.mark.parametrize(("quotes", "expected"), [(1, True), (4, True), (5, False)])
def test_whether_all_quotes_are_shown_is_known(quotes: int, expected: bool) -> None:
    assert _shows_all(make_view(quotes=quotes)) == expected
    assert not _shows_all(replace(make_view(quotes=quotes), quotes=False))


def test_quotes_that_long_points_push_out_are_not_taken_for_shown() -> None:
    view = make_view(points=4, repeat=81, quotes=4)
    (message,) = digest_messages(view)
    assert "We waited" not in message.body.text
    assert not _shows_all(view)


def test_quotes_in_a_further_message_are_not_taken_for_shown() -> None:
    """When a button is pressed, only the first message is replaced."""
    view = make_view(points=7, repeat=70)
    *_, last = digest_messages(view)
    assert "We waited 1 years" in last.body.text
    assert not _shows_all(view)


def test_long_quotes_that_fit_are_known_to_be_shown() -> None:
    view = make_view(quotes=2)
    long = tuple(replace(one, text="We waited. " * 60) for one in view.digest.quotes)
    assert _shows_all(replace(view, digest=replace(view.digest, quotes=long)))
