"""Whom a page names as its author, in its data or under its headline."""

from __future__ import annotations

import pytest

from summarizer.extract import read_html

BODY = (
    "<p>The ferry line of Skerry has bought a second boat for the summer, which a yard in the "
    "north is to deliver in May, when the first of the visitors come.</p>" * 6
)


def authors(page: str) -> tuple[str, ...]:
    return read_html(f"<html>{page}{BODY}</html>").authors


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Ana Ruiz Ana Ruiz", ("Ana Ruiz",)),
        ("Ana Ruiz The Skerry Post", ("Ana Ruiz",)),
        ("Ana Ruiz SKERRY TODAY", ("Ana Ruiz",)),
        ("Ana Ruiz For Daily Skerry Australia", ("Ana Ruiz",)),
        ("George Lund III", ("George Lund III",)),
        ("Ana Maria DE LA CRUZ", ("Ana Maria DE LA CRUZ",)),
        ("Ana Maria VAN DER MEER", ("Ana Maria VAN DER MEER",)),
        ("Juan Carlos GARCIA LOPEZ", ("Juan Carlos GARCIA LOPEZ",)),
        ("Nguyen Van The Anh", ("Nguyen Van The Anh",)),
        ("Ali Ali", ("Ali Ali",)),
        ("ANA RUIZ", ("Ana Ruiz",)),
        ("undefined", ()),
        ("Ana Ruiz, Sponsored", ("Ana Ruiz",)),
        ("Ana Ruiz und Bo Field", ("Ana Ruiz", "Bo Field")),
        ("Ana Ruiz og Bo Field, Cy Lund", ("Ana Ruiz", "Bo Field", "Cy Lund")),
        ("Ana Ruiz y Moreno", ("Ana Ruiz y Moreno",)),
        ("Ana Ruiz (aru), Bo Field (bf)", ("Ana Ruiz", "Bo Field")),
    ],
)
def test_a_declared_name_is_the_persons_alone(said: str, names: tuple[str, ...]) -> None:
    assert names == authors(f'<head><meta name=author content="{said}"></head><h1>Boats</h1>')


def test_an_author_who_is_named_twice_behind_a_label_is_one() -> None:
    metas = '<meta name="twitter:label1" content="Author"><meta name="twitter:data1" content="{}">'
    names = authors(f"<head>{metas.format('Ana Ruiz and Ana Ruiz')}</head><h1>Boats</h1>")
    assert names == ("Ana Ruiz",)


def test_an_author_may_be_told_in_one_element_of_twitters() -> None:
    meta = '<meta name="twitter:misc:Written by" content="Ana Ruiz">'
    assert authors(f"<head>{meta}</head><h1>Boats</h1>") == ("Ana Ruiz",)


def test_an_author_is_read_behind_a_label_of_its_own() -> None:
    metas = (
        '<meta name="twitter:label1" content="{}"><meta name="twitter:data1" content="Ana Ruiz">'
    )
    assert authors(f"<head>{metas.format('Written by')}</head><h1>Boats</h1>") == ("Ana Ruiz",)
    assert authors(f"<head>{metas.format('Reading time')}</head><h1>Boats</h1>") == ()


@pytest.mark.parametrize(
    ("shown", "names"),
    [
        ('<div class="byline">By Ana Ruiz July 18, 2025</div>', ("Ana Ruiz",)),
        ('<div class="byline">By Ana Ruiz Published July 18, 2025</div>', ("Ana Ruiz",)),
        ('<div class="author">Written By</div>', ()),
        ('<div class="author">Sign In</div><p class="author">Ana Ruiz</p>', ("Ana Ruiz",)),
    ],
)
def test_a_name_is_read_under_the_headline(shown: str, names: tuple[str, ...]) -> None:
    assert names == authors(f"<h1>Boats</h1>{shown}")


LINK = '<div>{}<a href="/authors/ana-ruiz">Ana Ruiz</a></div>'


def test_without_a_headline_a_byline_is_among_the_first_lines() -> None:
    assert authors("<head><title>Boats</title></head><div>by Rosa Fell</div>") == ("Rosa Fell",)


def test_a_link_to_a_persons_page_names_the_author() -> None:
    assert authors(f"<h1>Boats</h1>{LINK.format('')}") == ("Ana Ruiz",)
    assert authors('<h1>Boats</h1><a href="/authors/">Ana Ruiz</a>') == ()


def test_a_link_above_the_headline_or_beside_a_picture_does_not() -> None:
    assert authors(f"{LINK.format('')}<h1>Boats</h1>") == ()
    assert authors(f"<h1>Boats</h1>{LINK.format('Photo: ')}") == ()


def test_a_link_of_many_words_is_no_name() -> None:
    link = f'<a href="/authors/ana-ruiz">Ana Ruiz, {"who writes of boats " * 10}</a>'
    assert authors(f"<h1>Boats</h1>{link}") == ()


def test_a_mark_counts_before_a_link() -> None:
    shown = LINK.format("") + '<p class="byline">By Bo Field</p>'
    assert authors(f"<h1>Boats</h1>{shown}") == ("Bo Field",)


def test_an_element_says_which_of_its_words_are_the_name() -> None:
    one = (
        "<div itemprop='author'><b itemprop='name'>{}</b> is a reporter at the Bell <a>Follow</a>"
        "</div>"
    )
    shown = f"<div>{one.format('Ina Vik')}{one.format('Bo Field')}</div>"
    comment = f"<section>{one.format('Cy Troll')}</section>"
    assert authors(f"<h1>A bridge</h1>{shown}{comment}") == ("Ina Vik", "Bo Field")


def test_a_readers_comment_does_not_name_the_author():
    said = "<p>The council said on Monday that the bridge would be open to all in spring.</p>" * 3
    comment = (
        "<div class='comments'><div id='comment-17'><b class='comment-author'>Michael Horn</b>"
        "<p>I drive there every day.</p></div></div>"
    )
    page = f"<title>Bridge</title><article><h1>Bridge opens</h1>{said}</article>{comment}"
    assert read_html(page).authors == ()


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Ana Ruiz", ("Ana Ruiz",)),
        ("By Ana Ruiz and Bo Field", ("Ana Ruiz", "Bo Field")),
        ("Von Ana Ruiz", ("Ana Ruiz",)),
        ("By the sea, the town sleeps", ()),
        ("By Popular Demand", ()),
        ("Par Temps Calme", ()),
        ("Ana Ruiz", ()),
    ],
)
def test_a_byline_that_nothing_marks_stands_right_below_the_headline(
    line: str, names: tuple[str, ...]
) -> None:
    assert names == authors(f"<h1>Boats</h1><p>{line}</p>")
    far = "".join(f"<p>The boat has {n} seats.</p>" for n in range(9))
    assert authors(f"<h1>Boats</h1>{far}<p>{line}</p>") == ()


def test_a_standfirst_that_begins_as_a_byline_stays_in_the_text():
    said = "".join(
        f"<p>The ferry to island {n} runs twice a day until the ice comes.</p>" for n in range(9)
    )
    page = (
        "<title>Boats</title><article><h1>Boats</h1>{meta}<p>By Popular Demand</p>{said}</article>"
    )
    assert read_html(page.format(meta="", said=said)).text.startswith("By Popular Demand")
    byline = page.replace("Popular Demand", "Ziyi Avery").format(
        meta="<meta name='author' content='Ziyi Avery'>", said=said
    )
    assert read_html(byline).text.startswith("The ferry")
