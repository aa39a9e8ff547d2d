"""read_html: pages of our own writing, and what is expected of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import (
    EmptyText,
    NoArticle,
    SummarizerError,
    TextTooLong,
    Undecodable,
    UnsupportedLanguage,
)
from summarizer.extract import read_html
from summarizer.model import Note
from summarizer.options import MAX_SOURCE_BYTES

CASES = Path(__file__).resolve().parents[2] / "cases" / "pages"

PARAGRAPH = (
    "<p>The council said on Monday that the bridge would be open to all in spring, at last. "
)


def read(folder: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """The case as it is expected, and as it comes out."""
    expected = json.loads((folder / "expected.json").read_text("utf-8"))
    url = expected.pop("url_given")
    try:
        article = read_html((folder / "source.html").read_bytes(), url=url)
    except SummarizerError as error:
        return expected, {"error": error.code}
    return expected, {
        "title": article.title,
        "site": article.site,
        "url": article.url,
        "authors": list(article.authors),
        "published": article.published.isoformat() if article.published else None,
        "language": article.language,
        "blocks": [f"{b.kind}: {b.span.of(article.text)}" for b in article.blocks],
    }


@pytest.mark.parametrize("folder", sorted(CASES.iterdir()), ids=lambda folder: folder.name)
def test_a_page_is_read_as_expected(folder: Path) -> None:
    expected, got = read(folder)
    assert expected == got


def test_every_refusal_has_a_page() -> None:
    codes = {
        json.loads(path.read_text("utf-8")).get("error") for path in CASES.glob("*/expected.json")
    }
    kinds = {kind.code for kind in NoArticle.__subclasses__()} | {NoArticle.code, None}
    assert kinds == codes


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"", EmptyText),
        (" \n ", EmptyText),
        (b"\x00\x01\x02" * 500, Undecodable),
        (b"x" * (MAX_SOURCE_BYTES + 1), TextTooLong),
        ("<html><body></body></html>", NoArticle),
        ("<div>" * 100_000, NoArticle),
        ("<!--" * 50_000, NoArticle),
        ("<p>" * 50_000, NoArticle),
    ],
)
def test_what_has_no_article_is_refused(body: bytes | str, error: type[Exception]) -> None:
    with pytest.raises(error):
        read_html(body)


def test_a_language_given_must_exist() -> None:
    with pytest.raises(UnsupportedLanguage):
        read_html(PARAGRAPH * 5, language="klingon")


@pytest.mark.parametrize("start", ["", "<?xml version='1.0' encoding='x'?>"])
def test_text_is_as_good_as_bytes(start: str) -> None:
    page = start + PARAGRAPH * 10
    assert read_html(page).text == read_html(page.encode()).text


def test_a_page_cut_in_the_middle_is_read_as_far_as_it_goes() -> None:
    paragraphs = "".join(f"{PARAGRAPH}It was day {n}." for n in range(30))
    whole = f"<html><body><article>{paragraphs}</article></body></html>"
    assert len(read_html(whole[:-1000]).blocks) >= 15


def test_the_language_of_a_page_may_be_given_declared_or_found() -> None:
    page = f'<html lang="cy"><body>{PARAGRAPH * 10}'
    undeclared = page.replace("cy", "xx-yy")
    assert [
        read_html(page, language="de").language,
        read_html(page).language,
        read_html(undeclared).language,
    ] == ["de", "cy", "en"]


def test_an_address_on_another_site_is_not_the_pages_own() -> None:
    page = f'<link rel=canonical href="https://evil.example/a">{PARAGRAPH * 10}'
    article = read_html(page, url="https://www.example.org/a?utm_source=x")
    assert (article.url, article.site) == ("https://www.example.org/a", "example.org")


@pytest.mark.parametrize("href", ["http://[bad", "javascript:alert(1)", "", "/", "//"])
def test_a_broken_address_is_passed_over(href: str) -> None:
    page = f'<link rel=canonical href="{href}">{PARAGRAPH * 10}'
    assert read_html(page, url="https://example.org/a").url == "https://example.org/a"


def test_a_huge_page_is_cut_and_says_so() -> None:
    page = "".join(f"{PARAGRAPH}That was on day {n}." for n in range(20_000))
    article = read_html(page)
    assert Note.TRUNCATED in article.notes


@pytest.mark.parametrize(
    ("said", "author"),
    [("Ana Ruiz THE QUAY TIMES", "Ana Ruiz"), ("Quay Times", "Quay Times"),
     ("The Quay Times Ana", "The Quay Times Ana")],
)  # fmt: skip
def test_the_sites_name_is_no_part_of_its_writers(said: str, author: str) -> None:
    head = (
        f'<meta property=og:site_name content="The Quay Times"><meta name=author content="{said}">'
    )
    assert read_html(f"<head>{head}</head>{PARAGRAPH * 10}").authors == (author,)


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("", ";"),
        (" <!--\n", "\n--> "),
        ("\n//<![CDATA[\n", "\n//]]>\n"),
        ("// <![CDATA[", "]]>"),
        ("<![CDATA[", "// ]]>"),
    ],
)
def test_data_may_be_hidden_from_old_browsers(opening: str, closing: str) -> None:
    data = opening + '{"@type":"NewsArticle","author":"Ann Avery"}' + closing
    page = f'<script type="application/ld+json">{data}</script><h1>A bridge</h1>{PARAGRAPH * 10}'
    assert read_html(page).authors == ("Ann Avery",)


def test_data_of_the_wrong_shape_is_passed_over() -> None:
    data = (
        '{"@type":["NewsArticle",7],"headline":[{}],"author":{"name":{"name":1}},'
        '"datePublished":5,"articleBody":["x"],"isAccessibleForFree":[1],"hasPart":[3]}'
    )
    page = f'<script type="application/ld+json">{data}</script><h1>A bridge</h1>{PARAGRAPH * 10}'
    article = read_html(page)
    assert (article.title, article.authors, article.published) == ("A bridge", (), None)
