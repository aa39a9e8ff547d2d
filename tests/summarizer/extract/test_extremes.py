"""read_html: pages made to be slow or broken are read or refused; nothing else is raised."""

from __future__ import annotations

import random

import pytest

from summarizer.errors import IndexPage, NoArticle, SummarizerError
from summarizer.extract import read_html
from summarizer.model import Note

PROSE = "The council said on Monday that the bridge would be open to all in spring, at last. "
PARAGRAPHS = "".join(f"<p>{PROSE}That was on day {n} of the work.</p>" for n in range(60))


def rows(form: str, count: int) -> str:
    return "".join(form.format(n=n) for n in range(count))


@pytest.mark.parametrize(
    "page",
    [
        rows('<li><a href="/{n}">What happened to house number {n} in town</a></li>', 6_000),
        rows('<h3><a href="/{n}">House number {n} in the town</a></h3><p>It is {n}.</p>', 4_000),
        rows('<li><a href="/{n}">What happened to house number {n} in town</a></li>', 40),
    ],
    ids=["links", "headings", "few"],
)
def test_a_page_of_links_is_a_list(page: str) -> None:
    with pytest.raises(IndexPage):
        read_html(f"<html><body><ul>{page}</ul></body></html>")


def test_an_article_among_many_links_is_none() -> None:
    menu = rows('<li><a href="/{n}">What happened to house number {n}</a></li>', 300)
    page = f"<html><body><nav><ul>{menu}</ul></nav><article>{PARAGRAPHS}</article></body></html>"
    assert len(read_html(page).blocks) == 60


@pytest.mark.parametrize(
    "page",
    [
        "<b>" * 100_000 + PARAGRAPHS,
        "<div><p>" * 100_000,
        "<table><tr><td>" * 30_000,
        "<" * 500_000,
        "&amp;" * 100_000,
        "<script>" * 100_000,
        "<p " + "a=b " * 200_000 + ">",
    ],
    ids=["bold", "nested", "tables", "angles", "amps", "scripts", "attributes"],
)
def test_a_page_of_markup_has_no_article(page: str) -> None:
    with pytest.raises(NoArticle):
        read_html(page)


@pytest.mark.parametrize(
    "page",
    [
        "<img src=a alt=b>" * 50_000 + PARAGRAPHS,
        "<time datetime=x>y</time>" * 25_000 + PARAGRAPHS,
        '<script type="application/ld+json">' + "[" * 100_000 + "</script>" + PARAGRAPHS,
        '<script type="application/ld+json">{"a":' + "1" * 100_000 + "}</script>" + PARAGRAPHS,
        "<meta name=a content=b>" * 30_000 + PARAGRAPHS,
        PARAGRAPHS + "<!--" + "-" * 1_000_000,
    ],
    ids=["images", "times", "brackets", "digits", "metas", "comment"],
)
def test_an_article_is_found_beside_a_heap_of_markup(page: str) -> None:
    assert PROSE.strip() in read_html(page).text


@pytest.mark.timeout(180)
def test_of_twenty_megabytes_the_beginning_is_read() -> None:
    article = read_html("<p>" + PROSE * 235_000)
    assert Note.TRUNCATED in article.notes
    assert len(article.text) < 2_100_000


@pytest.mark.parametrize("row", ["<td>{n} crowns", "<td>{n}</td>"], ids=["left open", "closed"])
def test_of_a_row_of_endless_cells_the_first_are_read(row: str) -> None:
    article = read_html(f"<table><tr>{rows(row, 25_000)}</table>{PARAGRAPHS}")
    assert Note.TRUNCATED in article.notes
    assert PROSE.strip() in article.text
    assert "499" in article.text
    assert "500" not in article.text


def test_of_endless_tags_the_first_are_read() -> None:
    article = read_html(f"<div>{PARAGRAPHS}{'<i></i>' * 30_000}<p>{PROSE}It was the end of it.")
    assert Note.TRUNCATED in article.notes
    assert PROSE.strip() in article.text
    assert "the end of it" not in article.text


def test_pages_cut_or_damaged_anywhere_raise_nothing_else() -> None:
    rng = random.Random(7)
    head = '<html lang="en"><head><meta charset="utf-8"><title>A bridge</title></head><body>'
    page = f"{head}<article><h1>A bridge</h1>{PARAGRAPHS[:3000]}</article></body></html>".encode()
    broken = [page[: rng.randrange(len(page))] for _ in range(15)]
    for _ in range(15):
        body = bytearray(page)
        for _ in range(40):
            body[rng.randrange(len(body))] = rng.randrange(256)
        broken.append(bytes(body))
    broken += [rng.randbytes(5000), b"<html>" + rng.randbytes(5000), b"\xff\xfe" + page]
    for body in broken:
        try:
            read_html(body)
        except SummarizerError:
            continue
