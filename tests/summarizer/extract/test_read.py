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


def test_structure_survives() -> None:
    said = [
        "The council said on Monday that the bridge would be open to all in spring, at last.",
        "Until then there are two ways over the river, and neither is for those who hurry.",
        "The old ford can be crossed by whoever does not mind the cold of the water. Bring:",
        "Whoever comes late must ask the keeper of the ford to be let through the gate. Say:",
        "The keeper told us that nobody had ever drowned here, at least not in his own time.",
        "The boat leaves when it is full, which on market days is every quarter of an hour.",
    ]
    page = f"""<h1>How to cross</h1><article><p>{said[0]}</p><p>{said[1]}</p><h2>On foot</h2>
        <p>{said[2]}</p><ul><li>A rope of nine metres.<li>A map of the river.</ul>
        <h3>By night</h3><p>{said[3]}</p><pre><code>cross --by night\n  --slowly</code></pre>
        <blockquote><p>{said[4]}</p></blockquote>
        <table><tr><th>Way</th><th>Hours</th></tr><tr><td>Foot</td><td>2</td></tr>
        <tr><td>Boat</td><td>1</td></tr></table><p>{said[5]}</p></article>"""
    article = read_html(page)
    assert [(b.kind.value, b.level, b.span.of(article.text)) for b in article.blocks] == [
        ("paragraph", 0, said[0]),
        ("paragraph", 0, said[1]),
        ("heading", 2, "On foot"),
        ("paragraph", 0, said[2]),
        ("list_item", 0, "A rope of nine metres."),
        ("list_item", 0, "A map of the river."),
        ("heading", 3, "By night"),
        ("paragraph", 0, said[3]),
        ("code", 0, "cross --by night\n  --slowly"),
        ("blockquote", 0, said[4]),
        ("table_head", 0, "Way | Hours"),
        ("table_row", 0, "Foot | 2"),
        ("table_row", 0, "Boat | 1"),
        ("paragraph", 0, said[5]),
    ]


@pytest.mark.parametrize("line", ["By Ann Avery", "May 3, 2026"])
def test_who_and_when_above_the_text_are_no_part_of_it(line: str) -> None:
    page = f"<h1>A bridge</h1><article><p>{line}</p>{PARAGRAPH * 10}</article>"
    assert line not in read_html(page).text


def test_an_address_that_cannot_be_parsed_is_none() -> None:
    page = (
        "<h1>Boats</h1>"
        + "<p>The second ferry of the line to Skerry sails at noon on Monday.</p>" * 9
    )
    assert read_html(page, url="https://[skerry/8") == read_html(page)
