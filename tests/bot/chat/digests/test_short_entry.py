"""An entry that is too short for a digest is shown in its own words, each once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.chat.digests.short_entry import short_message
from bot.chat.formatting.richtext import MAX_UNITS, Mark, MarkKind
from bot.chat.strings import strings_for
from summarizer.model import Article, Note

EN = strings_for("en")
LINK = "https://t.me/harbour/8"
POST = Article(text="The ferry is late.", title="Fog", site="Harbour news", url=LINK,
               published=datetime(2026, 11, 3, tzinfo=UTC))  # fmt: skip


def _mark(start: int, end: int, kind: MarkKind, url: str | None = None) -> Mark:
    return Mark(start=start, end=end, kind=kind, url=url)


def test_the_headline_leads_to_the_entry() -> None:
    body = short_message(POST, EN).body
    assert body.text == "Fog\nHarbour news · 3 Nov 2026\nThe ferry is late."
    assert set(body.marks) == {
        _mark(0, 3, MarkKind.BOLD), _mark(0, 3, MarkKind.LINK, LINK),
    }  # fmt: skip


def test_the_headline_runs_in_the_direction_of_its_language() -> None:
    """It begins with a word in other letters, which would turn it around."""
    arabic = replace(POST, title="NATO ستفتح الباب", language="ar")
    assert short_message(arabic, EN).body.text.startswith("\u200fNATO ستفتح الباب\n")


def test_an_article_that_is_not_free_to_read_has_a_lock() -> None:
    closed = replace(POST, notes=frozenset({Note.TEASER}))
    assert "\nHarbour news 🔒 · 3 Nov 2026\n" in short_message(closed, EN).body.text


@pytest.mark.parametrize(
    ("title", "text", "shown"),
    [
        ("Fog", "Fog\nThe ferry is late.", "Fog\nHarbour news\nThe ferry is late."),
        ("Fog", "Fog", "Fog\nHarbour news"),
        ("Fog lies on…", "Fog lies on the sound.", "Harbour news\nFog lies on the sound."),
        (None, "Fog.\n\nNo ferry.", "Harbour news\nFog.\nNo ferry."),
        ("Fog", "\u202eFog.", "Fog\nHarbour news\nFog."),
    ],
)
def test_no_words_are_shown_twice(title: str | None, text: str, shown: str) -> None:
    article = replace(POST, title=title, text=text, published=None)
    assert short_message(article, EN).body.text == shown


def test_without_a_headline_the_outlet_leads_to_the_entry() -> None:
    marks = short_message(replace(POST, title=None), EN).body.marks
    assert _mark(0, 12, MarkKind.LINK, LINK) in marks
    assert _mark(0, 12, MarkKind.BOLD) in marks


def test_without_a_link_nothing_is_one() -> None:
    marks = short_message(replace(POST, url=None), EN).body.marks
    assert [one.kind for one in marks] == [MarkKind.BOLD]


def test_a_long_text_is_cut() -> None:
    body = short_message(replace(POST, text="word " * 9000, title="x" * 9000), EN).body
    assert body.text.endswith("word…")
    assert body.units < MAX_UNITS / 4
