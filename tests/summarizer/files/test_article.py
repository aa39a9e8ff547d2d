"""article: the paragraphs of a file, and what it says of itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from summarizer.errors import EmptyText, UnsupportedLanguage
from summarizer.files.article import (
    About,
    article_of_book,
    article_of_document,
    moment,
    sensible_authors,
    sensible_title,
)
from summarizer.lines.split import Unit
from summarizer.model import BlockKind, Note
from summarizer.options import MAX_TEXT_CHARS

PROSE = [
    "The town of Ferring has bought back its waterworks, which it had sold long ago.",
    "The council agreed to a price of nineteen million on Wednesday, after a long debate.",
    "“Water is not a product like any other,” said the mayor, who had asked for it.",
    "Prices will stay as they are for two years, and after that they may well fall.",
]
INVITATION = "Sign up for our newsletter to get the news."


def units(*texts: str) -> list[Unit]:
    return [Unit(text=text) for text in texts]


def text_of(*texts: str) -> str:
    return article_of_document(units(*texts), About(), language="en").text


def test_a_little_furniture_in_a_document_is_left_out() -> None:
    assert INVITATION not in text_of(*PROSE * 3, INVITATION)


def test_where_over_a_fifth_would_be_lost_all_is_the_documents_own() -> None:
    invitations = [INVITATION.replace("news.", f"news of {n}.") for n in range(3)]
    assert text_of(*PROSE, *invitations).count("newsletter") == 3
    assert text_of(*PROSE * 3, *invitations).count("newsletter") == 0


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("A second\nboat", "A second boat"),
        ("Report.docx", None),
        ("Microsoft Word - 17", None),
        ("https://example.org/boat", None),
        ("about:blank", None),
        ("12/2021", None),
        ("ab", None),
        ("abc", "abc"),
        ("", None),
        (None, None),
        ("w" * 300, "w" * 250),
    ],
)
def test_a_title_that_a_program_made_up_is_none(said: str | None, title: str | None) -> None:
    assert title == sensible_title(said)


def test_authors_are_names_each_once() -> None:
    names = ["Ann Lee", None, "Ann Lee", "ann@example.org", "AL", "w" * 80, "Bo\nField"]
    assert sensible_authors(names) == ("Ann Lee", "Bo Field")
    assert len(sensible_authors(f"Writer {n}" for n in range(20))) == 12


_EAST = timezone(timedelta(hours=2))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2021-05-03", datetime(2021, 5, 3, tzinfo=UTC)),
        (" 2021-05-03T10:00:00+02:00 ", datetime(2021, 5, 3, 10, tzinfo=_EAST)),
        ("2021", None),
        ("May", None),
    ],
)
def test_a_moment_is_a_whole_day_at_least(text: str, found: datetime | None) -> None:
    assert found == moment(text)


def heading(text: str, level: int) -> Unit:
    return Unit(text=text, kind=BlockKind.HEADING, level=level)


def test_the_headline_is_what_the_document_says_it_is() -> None:
    found = article_of_document(
        [heading("FERRING BUYS WATER", 1), *units(*PROSE)],
        About(title="Ferring buys water", authors=("Ann Lee",)), language="en",
    )  # fmt: skip
    assert found.title == "Ferring buys water"
    assert "FERRING" not in found.text
    assert found.authors == ("Ann Lee",)


def test_without_one_said_the_highest_heading_near_the_top_is_the_headline() -> None:
    parts = [heading("News", 2), heading("Ferring buys water", 1), *units(*PROSE)]
    assert article_of_document(parts, About(), language="en").title == "Ferring buys water"


def test_the_headline_is_looked_for_in_the_first_eight_paragraphs() -> None:
    said = About(title="Ferring buys water")
    for before, stays in ((7, False), (8, True)):
        parts = [*units(*(PROSE * 2)[:before]), heading(said.title or "", 1), *units(*PROSE)]
        text = article_of_document(parts, said, language="en").text
        assert ("Ferring buys water" in text) == stays


@pytest.mark.parametrize("make", [article_of_document, article_of_book])
class TestBoth:
    """What holds for documents and books."""

    def test_no_words_are_refused(self, make) -> None:
        with pytest.raises(EmptyText):
            make(units("—", "***"), About(), language="en")

    def test_an_unknown_language_is_refused(self, make) -> None:
        with pytest.raises(UnsupportedLanguage):
            make(units(*PROSE), About(), language="english")

    def test_the_language_is_asked_for_or_said_or_found(self, make) -> None:
        said = About(language="fr")
        assert make(units(*PROSE), said, language="de").language == "de"
        assert make(units(*PROSE), said, language=None).language == "fr"
        assert make(units(*PROSE), About(), language=None).language == "en"

    def test_what_is_too_long_is_cut_at_a_paragraph_and_says_so(self, make) -> None:
        half = "word " * (MAX_TEXT_CHARS // 10 - 1)
        whole = make(units(half.strip(), half.strip()), About(), language="en")
        assert whole.notes == frozenset()
        cut = make(units(half.strip(), half.strip(), *PROSE), About(), language="en")
        assert Note.TRUNCATED in cut.notes
        assert PROSE[-1] not in cut.text


def test_of_a_book_every_line_stays() -> None:
    lines = [*PROSE, INVITATION, "Share"]
    found = article_of_book(units(*lines), About(), language="en")
    assert found.text == "\n\n".join(lines)


@pytest.mark.parametrize("name", ["(anonymous)", "[Unknown]", "<author>", "(unspecified)", "N/A"])
def test_a_placeholder_in_brackets_is_nobody(name: str) -> None:
    assert sensible_authors([name]) == ()
