"""dates: of several dates on a page, the one on which it was published."""

from __future__ import annotations

import pytest

from summarizer.extract.html.tree import parse
from summarizer.extract.metadata import read_metadata

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


NOTES = "<ol class='references'><li>Weir list. Retrieved 3 May 2019.</li></ol>"


def test_a_paper_was_not_published_when_it_was_received() -> None:
    days = "<li>Received: 3 August 2022</li><li>Published: 2 January 2023</li>"
    assert published(f"<h1>A bridge</h1><ul>{days}</ul>{FILLER}") == "2023-01-02"
    only = "<li>Eingegangen am 3. August 2022</li>"
    assert published(f"<h1>A bridge</h1><ul>{only}</ul>{FILLER}") == "2022-08-03"


@pytest.mark.parametrize("said", ["Amended on", "Last updated:", "Zuletzt geändert am"])
def test_nor_when_it_was_changed(said: str) -> None:
    days = f"<div>{said} 5 June 2024</div><div>3 May 2024</div>"
    assert published(f"<h1>A bridge</h1>{days}{FILLER}") == "2024-05-03"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("2013/03/14/bridge/", "2013-03-14"),
        ("news/2013-03-14-bridge.html", "2013-03-14"),
        ("blog/system-2026-1-1-release/", None),
        ("2013/03/bridge", None),
    ],
)
def test_the_address_may_begin_with_the_day(path: str, expected: str | None) -> None:
    page = parse(f"<html><body><h1>A bridge</h1>{FILLER}</body></html>")
    found = read_metadata(page.root, f"https://bell.example/{path}", large=True).published
    assert expected == (found.date().isoformat() if found else None)


def test_a_note_is_no_day_of_publication() -> None:
    assert published(f"<h1>A weir</h1>{FILLER}<h2>Notes</h2>{NOTES}") is None


def test_since_when_somebody_is_a_member_is_no_day_of_publication() -> None:
    member = "<dl class='postprofile'><dt>old_hob</dt><dd>Joined: 3 March 2019</dd></dl>"
    assert published(f"<h1>A weir</h1>{member}{FILLER}") is None


@pytest.mark.parametrize("made", ["MediaWiki 1.42.1", "DokuWiki"])
def test_a_wiki_has_no_day_of_publication(made: str) -> None:
    head = f'<meta name="generator" content="{made}">'
    assert published(f"{head}<h1>A weir</h1>{FILLER}<p>Last edited on 7 June 2021.</p>") is None


def test_a_wiki_is_known_by_its_text_too() -> None:
    page = f"<h1>A weir</h1><div class='mw-parser-output'>{FILLER}</div>"
    assert published(f"{page}<p>Last edited on 7 June 2021.</p>") is None


def test_the_day_of_a_readers_comment_is_not_the_articles():
    comment = f"<ol class='commentlist'><li>{TIME}</li></ol>"
    assert published(comment + FILLER + LINE, large=True) is None
    assert published(comment + FILLER + TIME.replace("03-03", "03-02"), large=True) == "2024-03-02"
