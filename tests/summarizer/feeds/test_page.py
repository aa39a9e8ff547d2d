"""page: the article of an entry is read as those of pages are."""

from __future__ import annotations

from datetime import UTC, datetime

from summarizer.feeds.page import as_page
from summarizer.read import read_source

WORDS = "“The pier is ready,” said Ina Brandt, who built it for the island in a year. " * 20
LINK = "https://t.me/harbour/8"
WHEN = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)


def test_a_whole_entry_is_read_as_articles_are() -> None:
    page = as_page(title="Pier opens", link=LINK, html=f"<p>{WORDS}</p>", published=WHEN)
    article = read_source(page)
    assert (article.title, article.url, article.published) == ("Pier opens", LINK, WHEN)
    assert article.text.count("The pier is ready") == 20


def test_an_entry_without_a_date_is_a_page_without_one() -> None:
    page = as_page(title="Pier opens", link=LINK, html=f"<p>{WORDS}</p>", published=None)
    assert read_source(page).published is None


def test_a_title_and_a_link_cannot_end_what_they_stand_in() -> None:
    title, link = "Tom </title><h2>&</h2>", 'https://site.example/a?b="><i>&c=1'
    body = as_page(title=title, link=link, html="<p>x</p>", published=None).body.decode()
    assert "<h2>" not in body
    assert "<i>" not in body


def test_half_a_pair_of_surrogates_is_no_failure() -> None:
    page = as_page(title="Boats \ud83d", link=LINK, html="<p>x</p>", published=None)
    assert b"<h1>Boats ?</h1>" in page.body


def test_an_entry_without_a_link_is_a_page_without_an_address() -> None:
    page = as_page(title="Pier opens", link=None, html=f"<p>{WORDS}</p>", published=WHEN)
    article = read_source(page)
    assert (article.title, article.url, article.site) == ("Pier opens", None, None)
