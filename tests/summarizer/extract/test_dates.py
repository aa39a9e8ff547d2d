"""dates: of several dates on a page, the one on which it was published."""

from __future__ import annotations

import pytest

from summarizer.extract.metadata import read_metadata
from summarizer.extract.tree import parse

WEB_PAGE = (
    '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2024-03-02"}</script>'
)
META = '<meta property="article:published_time" content="2024-03-01T08:00:00+01:00">'
TIME = '<time datetime="2024-03-03">3 March</time>'
LINE = "<div><span>Published 4 March 2024</span></div>"
FILLER = "<p>The bridge will be open to all in spring, the council said, and not before.</p>" * 4


def published(body: str, *, large: bool = False) -> str | None:
    page = parse(f"<html><body>{body}</body></html>")
    found = read_metadata(page.root, None, large=large).published
    return found.date().isoformat() if found else None


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"{META}{WEB_PAGE}<h1>A bridge</h1>{TIME}{LINE}{FILLER}", "2024-03-01"),
        (f"{WEB_PAGE}<h1>A bridge</h1>{LINE}{FILLER}{TIME}", "2024-03-03"),
        (f"{WEB_PAGE}<h1>A bridge</h1>{LINE}{FILLER}", "2024-03-04"),
        (f"{WEB_PAGE}{LINE}<h1>A bridge</h1>{FILLER}", "2024-03-02"),
        (f"{WEB_PAGE}<h1>A bridge</h1>{'<p>Words.</p>' * 70}{LINE}", "2024-03-02"),
        (f"{WEB_PAGE}<h1>A bridge</h1><p>On 4 March 2024 the bridge was shut.</p>", "2024-03-02"),
        (f"{WEB_PAGE}{LINE}{FILLER}", "2024-03-02"),
        ("<h1>A bridge</h1><p>Ann Avery</p><p>4/5/2024</p><p>5 March 2024</p>", "2024-03-05"),
    ],
)
def test_what_the_data_say_comes_before_what_is_shown(body: str, expected: str) -> None:
    assert expected == published(body)


def test_a_large_page_is_not_searched_for_a_date() -> None:
    body = f"<h1>A bridge</h1>{FILLER * 20}<footer>Posted: 2024-03-05</footer>"
    assert (published(body), published(body, large=True)) == ("2024-03-05", None)
    assert published(f"<h1>A bridge</h1>{LINE}", large=True) == "2024-03-04"
