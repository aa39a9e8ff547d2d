"""versions: where else a page says that its article can be read."""

from __future__ import annotations

import pytest

from summarizer.extract.versions import other_version

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
