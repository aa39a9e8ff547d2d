"""discovery: the feeds that a page names."""

from __future__ import annotations

from summarizer.feeds.discovery import find_feeds, well_known


def test_a_page_names_its_feeds_and_those_of_comments_come_last() -> None:
    page = b"""<head><link rel="stylesheet" href="/x.css">
    <link rel=alternate type="application/rss+xml" title="Comments" href="/comments/feed">
    <LINK REL='alternate' TYPE='application/atom+xml' HREF='atom.xml?a=1&amp;b=2'>
    <link rel="alternate" type="application/feed+json" href="https://cdn.example/f.json">
    <link rel="alternate" hreflang="de" href="/de/">
    <link rel="alternate" type="application/rss+xml" href="javascript:x">
    <link rel="alternate" type="application/rss+xml"></head>"""
    assert find_feeds(page, "https://site.example/blog/") == (
        "https://site.example/blog/atom.xml?a=1&b=2",
        "https://cdn.example/f.json",
        "https://site.example/comments/feed",
    )


def test_a_site_without_names_is_asked_at_the_usual_places() -> None:
    assert well_known("https://site.example/a/b")[:2] == (
        "https://site.example/feed", "https://site.example/rss",
    )  # fmt: skip


def test_a_feed_named_twice_is_found_once_and_eight_are_enough() -> None:
    link = '<link rel="alternate" type="application/rss+xml" href="/{}">'
    page = "".join(link.format(n) for n in (0, *range(20))).encode()
    found = find_feeds(page, "https://site.example/")
    assert found == tuple(f"https://site.example/{n}" for n in range(8))


def test_a_feed_that_is_named_far_below_the_head_is_not_looked_for() -> None:
    link = b'<link rel="alternate" type="application/rss+xml" href="/feed">'
    assert find_feeds(link, "https://site.example/") == ("https://site.example/feed",)
    assert find_feeds(b" " * 300_000 + link, "https://site.example/") == ()
