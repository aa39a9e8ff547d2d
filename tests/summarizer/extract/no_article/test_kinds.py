"""no_article: what a page is when it is no article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from summarizer.errors import (
    ConsentPage,
    ErrorPage,
    IndexPage,
    LoginWall,
    NoArticle,
    PayWall,
    RobotCheck,
    ScriptPage,
    VideoPage,
)
from summarizer.extract.html.segments import Piece
from summarizer.extract.html.tree import parse
from summarizer.extract.no_article import Signs, check

_SIGNS = Signs(
    title="", host="harlen.example", says_article=False, says_paid=False, paid_words=0,
    says_video=False, about_author=False, scripted=False,
)  # fmt: skip
_LINE = "The swing bridge at Harlen opened again on Tuesday after eleven years of slow repairs. "
_TEASER = (
    "<h2><a href=/{0}>Bridge number {0} is open again</a></h2><p>It is open. More follows.</p>"
)


def check_page(body: str, text: str | None = None, **signs: object) -> bool:
    """Check a page whose article is `text`; by default all of its paragraphs."""
    root = parse(f"<html><body>{body}</body></html>").root
    if text is None:
        pieces = [Piece(text="".join(node.itertext())) for node in root.iter("p")]
    else:
        pieces = [Piece(text=text)] if text else []
    return check(root, pieces, replace(_SIGNS, **signs))


def test_an_article_is_one_and_whole() -> None:
    assert check_page(f"<p>{_LINE * 20}</p>") is False
    assert check_page(f"<p>{_LINE * 3}</p>") is False


@pytest.mark.parametrize(
    ("body", "signs", "error"),
    [
        ("<p>Watch the bridge open.</p>", {"says_video": True}, VideoPage),
        ("<h1>Page not found</h1><p>Sorry.</p>", {"title": "Page not found"}, ErrorPage),
        ("<p>We value your privacy.</p>", {"host": "consent.harlen.example"}, ConsentPage),
        ("<p>Checking your browser before you go on.</p>", {"title": "Just a moment..."},
         RobotCheck),
        ("<p>Please enable JavaScript to continue.</p>", {}, ScriptPage),
        ("<div id=app></div>", {"scripted": True}, ScriptPage),
        ("<div>" + "Words of a menu. " * 20 + "</div>", {"scripted": True, "about_author": True},
         ScriptPage),
        ("<p>Hello.</p><input type='password'>", {}, LoginWall),
        ("<p>Subscribe to read.</p>", {"says_paid": True}, PayWall),
        ("<p>Hello.</p>", {}, NoArticle),
    ],
)  # fmt: skip
def test_a_page_without_an_article_is_named(
    body: str, signs: dict[str, object], error: type[NoArticle]
) -> None:
    with pytest.raises(NoArticle) as raised:
        check_page(body, **signs)
    assert type(raised.value) is error


def test_a_page_of_linked_headlines_is_a_list_of_articles() -> None:
    teasers = "".join(_TEASER.format(number) for number in range(8))
    with pytest.raises(IndexPage):
        check_page(teasers)
    assert check_page(teasers, says_article=True) is False
    assert check_page(teasers + f"<p>{_LINE * 20}</p>" * 5) is False


def test_next_to_no_text_among_many_headlines_is_a_list_of_articles() -> None:
    links = "".join(f"<a href=/{n}>The bridge over river {n} opens</a> " for n in range(9))
    with pytest.raises(IndexPage):
        check_page(links, "A word of welcome.")
    own = "<h1>The bridge at Harlen has opened</h1>"
    assert check_page(links + own, _LINE * 2) is False


def test_text_that_is_mostly_links_is_a_list_of_articles() -> None:
    lines = [f"A long line number {n} about the bridges over the river of {n}" for n in range(12)]
    body = "".join(f"<a href=/{n}>{line}</a>" for n, line in enumerate(lines))
    with pytest.raises(IndexPage):
        check_page(body, " ".join(lines))
    assert check_page(body, " ".join(lines) + _LINE * 20) is False


def test_the_free_beginning_of_an_article_is_told() -> None:
    wall = "<p>Subscribe to continue reading.</p>"
    assert check_page(f"<p>{_LINE * 8}</p>{wall}", _LINE * 8) is True
    assert check_page(f"<p>{_LINE * 20}</p>", paid_words=900) is True
    assert check_page(f"<p>{_LINE * 20}</p>", paid_words=300) is False
    assert check_page(f"<p>{_LINE * 8}</p>", says_paid=True) is True
