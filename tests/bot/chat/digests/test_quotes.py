"""Quotes under the points, and on pages of their own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat.digests.quotes import quote_pages, reported_pages
from bot.chat.digests.render import digest_messages
from bot.chat.digests.view import View
from bot.chat.formatting.richtext import MAX_UNITS, MarkKind
from bot.chat.strings import strings_for
from summarizer.model import (
    Article,
    Digest,
    Quote,
    QuoteForm,
    Span,
    Speaker,
)
from summarizer.options import Length
from tests.bot.chat.digests.views import make_view


def test_quotes_of_one_speaker_in_a_row_stand_above_one_name_and_the_role_is_told_once() -> None:
    ann, bo = Speaker(name="Ann", role="cook"), Speaker(name="Bo", role="baker")
    said = [(ann, "W" * 300), (ann, "V" * 300), (ann, "U"), (bo, "T"), (None, "S"), (None, "R")]
    view = make_view(quotes=0)
    quotes = tuple(
        Quote(text=words, parts=(Span(at, at + 1),), speaker=who)
        for at, (who, words) in enumerate(said)
    )
    digest = replace(view.digest, quotes=quotes, title=None)
    (page,) = quote_pages(replace(view, digest=digest))
    unclear = "speaker not clear from the text"
    assert page.text.split("\n")[1:] == [
        f"“{'W' * 300}”", f"“{'V' * 300}”", "— Ann, cook", "“U”", "— Ann", "“T”", "— Bo, baker",
        "“S”", f"— {unclear}", "“R”", f"— {unclear}",
    ]  # fmt: skip


def test_the_quotes_are_folded() -> None:
    (message,) = digest_messages(make_view())
    (fold,) = [m for m in message.body.marks if m.kind == MarkKind.EXPANDABLE_BLOCKQUOTE]
    folded = message.body.text[fold.start : fold.end]
    assert folded.startswith("“We waited 0 years”")
    assert folded.endswith("— Ina Brandt, head of the line")


def _quotes_by(*names: str | None, chars: int) -> str:
    """The folded quotes of a digest, each of so many characters and by one of the names."""
    text = "W" * chars
    quotes = tuple(
        Quote(text=text, parts=(Span(0, chars),), speaker=Speaker(name=name) if name else None)
        for name in names
    )
    digest = Digest(points=(), quotes=quotes, language="en", words=100)
    view = replace(make_view(), article=Article(text=text), digest=digest, length=Length.LONG)
    (message,) = digest_messages(view)
    (fold,) = [m for m in message.body.marks if m.kind == MarkKind.EXPANDABLE_BLOCKQUOTE]
    return message.body.text[fold.start : fold.end]


def test_folded_quotes_begin_with_the_names_that_would_be_folded_away() -> None:
    folded = _quotes_by("Ina Brandt", None, "Tomas Rehn", "Ina Brandt", chars=71)
    assert folded.startswith("Ina Brandt · Tomas Rehn\n\n“WWW")


def test_a_first_quote_so_short_that_its_name_is_seen_needs_no_names_above() -> None:
    assert _quotes_by("Ina Brandt", "Tomas Rehn", chars=70).startswith("“WWW")


def test_quotes_by_nobody_that_is_known_have_no_names_above() -> None:
    assert _quotes_by(None, chars=200).startswith("“WWW")


def test_of_many_names_above_the_quotes_the_last_are_counted() -> None:
    names = [f"{letter}{'a' * 19}" for letter in "ABCDE"]
    assert _quotes_by(*names, chars=100).startswith(" · ".join(names[:3]) + " +2\n")
    assert _quotes_by("W" * 90, "B", chars=100).startswith("W" * 90 + " +1\n")


def test_all_quotes_come_in_pages_that_fit() -> None:
    pages = quote_pages(make_view(quotes=60))
    assert len(pages) > 1
    assert pages[0].text.startswith("Ferry\n❝ Who said what · 1 of ")
    assert all(page.units <= MAX_UNITS and len(page.marks) <= 100 for page in pages)
    together = "\n".join(page.text for page in pages)
    assert all(f"We waited {n} years" in together for n in range(60))


def test_a_page_of_quotes_has_no_more_marks_than_a_screen_of_lines() -> None:
    pages = quote_pages(make_view(quotes=60))
    headings = 3  # the title, its link and the line below it
    assert max(len(page.marks) for page in pages) <= 60 + headings
    assert max(page.units for page in pages) <= 1300


def test_what_is_also_said_is_listed_on_pages_of_its_own_without_marks() -> None:
    view = make_view(quotes=1)
    point = view.digest.points[0].sentence
    said = replace(
        view.digest.quotes[0], text=point.text, parts=(point.span,), form=QuoteForm.INDIRECT
    )
    digest = replace(view.digest, reported=(said,))
    (page,) = reported_pages(replace(view, digest=digest))
    assert page.text == f"Ferry\n❝ Also said\n• {point.text}\n— Ina Brandt, head of the line"
    (message,) = digest_messages(replace(view, digest=digest))
    assert "Also said" not in message.body.text
    pages = reported_pages(replace(view, digest=replace(digest, reported=(said,) * 60)))
    assert f"Also said · 2 of {len(pages)}" in pages[1].text


def test_a_single_page_of_quotes_has_no_number() -> None:
    (page,) = quote_pages(make_view(quotes=2))
    assert page.text.startswith("Ferry\n❝ Who said what\n")


def test_an_unattributed_fragment_says_so() -> None:
    view = make_view(quotes=0)
    quote = Quote(text="stands here", parts=(Span(8, 19),))
    digest = Digest(points=(), quotes=(quote,), language="en", words=100)
    shown = View(article=view.article, digest=digest, length=Length.NORMAL, strings=view.strings)
    assert "“… stands here”\n— speaker not clear from the text" in quote_pages(shown)[0].text


@pytest.mark.parametrize(
    ("language", "text", "shown"),
    [
        ("ar", "قال: «سنبدأ العمل غدا».", "«سنبدأ العمل غدا»"),
        ("ja", "知事は「橋は閉まる」と言った。", "「橋は閉まる」"),
        ("zh", "縣長說：「大橋明天關閉。」", "「大橋明天關閉。」"),
        ("ar", 'قال: "سنبدأ العمل غدا".', "«سنبدأ العمل غدا»"),
        ("sw", 'Alisema: "Tutaanza kesho".', "“Tutaanza kesho”"),
        ("de", "Sie sagte: «Wir warten.»", "„Wir warten.“"),
    ],
)
def test_a_quotation_stands_in_the_marks_of_its_language(
    language: str, text: str, shown: str
) -> None:
    start = text.index(shown[1:-1])
    quote = Quote(text=shown[1:-1], parts=(Span(start, start + len(shown) - 2),))
    digest = Digest(points=(), quotes=(quote,), language=language, words=100)
    article = Article(text=text, language=language)
    view = View(article=article, digest=digest, length=Length.NORMAL, strings=strings_for("en"))
    assert quote_pages(view)[0].text.split("\n")[1] == shown


def _in(language: str) -> str:
    """The pages of quotes of an article in a language, whose quotes end with a full stop."""
    view = make_view(quotes=1)
    (quote,) = view.digest.quotes
    digest = replace(view.digest, quotes=(replace(quote, text="Мы ждали."),))
    article = replace(view.article, language=language)
    (shown,) = quote_pages(replace(view, article=article, digest=digest))
    return next(line for line in shown.text.split("\n") if "ждали" in line)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ru", "«Мы ждали»."),
        ("uk", "«Мы ждали»."),
        ("fr", "«\u202fМы ждали.\u202f»"),
        ("en", "“Мы ждали.”"),
    ],
)
def test_quotation_marks_stand_as_the_language_has_them(language: str, expected: str) -> None:
    assert _in(language) == expected
