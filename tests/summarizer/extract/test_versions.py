"""versions: where else a page says that its article can be read."""

from __future__ import annotations

import time

import pytest

from summarizer.extract.versions import other_version, read_refresh

URL = "https://www.example.org/news/a?x=1"
AMP = "https://www.example.org/amp/a"


@pytest.mark.parametrize(
    "links",
    [
        '<link rel="amphtml" href="https://www.example.org/amp/a">',
        "<LINK HREF='/amp/a' REL='amphtml' />",
        "<link rel=amphtml href=/amp/a>",
        '<link data-x="1" rel="amphtml"\n href=" /amp/a#top ">',
        '<link rel="canonical" href="/news/b"><link rel="amphtml" href="/amp/a">',
        '<link rel="amphtml" href="http://[bad"><link rel="canonical" href="/amp/a">',
        '<link rel="amphtml" href="https://evil.example/a"><link rel="canonical" href="/amp/a">',
    ],
)
def test_the_amp_page_comes_before_the_canonical_one(links: str) -> None:
    assert other_version(f"<head>{links}</head>".encode(), URL) == AMP


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("https://amp.example.org/a?b=1&amp;c=2", "https://amp.example.org/a?b=1&c=2"),
        ("https://example.org/news/a", "https://example.org/news/a"),
        ("https://example.com/a", None),
        ("https://notexample.org/a", None),
        ("https://127.0.0.1/a", None),
        ("javascript:alert(1)", None),
        ("ftp://www.example.org/a", None),
        ("", None),
        ("/news/a?x=1&utm_source=y#top", None),
    ],
)
def test_only_another_page_of_the_same_site_counts(href: str, expected: str | None) -> None:
    assert expected == other_version(f'<link rel="canonical" href="{href}">'.encode(), URL)


@pytest.mark.parametrize(
    "body", [b"", b"\x00\xff" * 1000, b"<link " * 100_000, b"<link rel=amphtml>", b"<link" * 9]
)
def test_a_page_that_names_no_other_has_none(body: bytes) -> None:
    assert other_version(body, URL) is None


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ('<meta http-equiv="refresh" content="0; url=/b?x=1&amp;y=2">', "/b?x=1&y=2"),
        ("<META content='1 , URL = \"/b c\"' http-equiv = 'Refresh'>", "/b c"),
        ("<meta http-equiv=refresh content=0.5;url=/b>", "/b"),
        ('<meta name=a><meta http-equiv=refresh content="2; url=/b', "/b"),
        (
            "<noscript></noscript ><b></noscript><meta http-equiv=refresh content=0;url=/b>",
            "/b",
        ),
        ("<noscript><meta http-equiv=refresh content=0;url=/b></noscript>", None),
        ('<meta http-equiv="refresh" content="300; url=/b">', None),
        ('<meta http-equiv="refresh" content="0">', None),
        ('<meta name="refresh" content="0; url=/b">', None),
        ("<b http-equiv=refresh content=0;url=/b>", None),
        ("<b>" * 6000 + "<meta http-equiv=refresh content=0;url=/b>", None),
    ],
)
def test_a_page_may_send_on_at_once(page: str, expected: str | None) -> None:
    assert expected == read_refresh(page.encode())


@pytest.mark.parametrize(
    "page",
    [
        "<html>" + "<meta" * 50 + " http-equiv=refresh content=" + " " * 16_000,
        ("<meta http-equiv=refresh content=" + " " * 900 + ">") * 20,
        "<noscript>" * 2000,
        ("<link rel=" + " " * 900 + "x>") * 300,
        ("<link rel=canonical href=" + " " * 900 + ">") * 300,
        "<link rel=canonical href=/" * 9000,
        "<link rel=canonical href=http://a.b/c>" * 9000,
        '<link href="/b' * 300 + '"' * 300,
        "<link " * 50_000,
        "<link>" * 50_000,
    ],
    ids=range(10),
)
def test_no_page_is_looked_at_for_long(page: str) -> None:
    body = page.encode()

    def seconds() -> float:
        began = time.thread_time()
        read_refresh(body)
        other_version(body, URL)
        return time.thread_time() - began

    # a hundredth of this as a rule; others wait meanwhile
    assert min(seconds() for _ in range(3)) < 0.05
