"""opml: lists of feeds, written and read."""

from __future__ import annotations

import pytest

from summarizer.errors import DamagedFile
from summarizer.feeds.opml import FeedList, Listed, is_opml, read_opml, write_opml


def test_a_list_is_read_as_it_was_written() -> None:
    feeds = (
        Listed(title='Tom & "Jerry" < 5', address="https://site.example/feed?a=1&b=2"),
        Listed(title="Мост", address="http://other.example/rss"),
    )
    body = write_opml(feeds, title="A & B")
    assert read_opml(body) == FeedList(feeds=feeds, unusable=())


def test_a_list_of_another_program_is_read() -> None:
    body = b"""<?xml version="1.0"?><opml version="1.1"><body>
    <outline text="News"><outline text="A" xmlUrl="feed://site.example/a" type="rss"/>
    <outline title="B" XMLURL="site"/><outline text="A again" xmlUrl="https://site.example/a"/>
    <outline text="No feed" htmlUrl="https://x.example"/></outline></body></opml>"""
    assert read_opml(body) == FeedList(
        feeds=(Listed(title="A", address="https://site.example/a"),), unusable=("B",)
    )


def test_addresses_with_bare_ampersands_are_read() -> None:
    body = b'<opml><body><outline text="A & B &amp; C" xmlUrl="http://a.example/?a=1&b;=2"/>'
    (found,) = read_opml(body.replace(b";=", b"=") + b"</body></opml>").feeds
    assert found == Listed(title="A & B & C", address="http://a.example/?a=1&b=2")


def test_in_utf_16_references_are_left_as_they_are() -> None:
    text = '<opml><body><outline text="A &amp; B" xmlUrl="http://a.example/?a=1&amp;b=2"/></body></opml>'
    (found,) = read_opml(text.encode("utf-16")).feeds
    assert found == Listed(title="A & B", address="http://a.example/?a=1&b=2")


@pytest.mark.parametrize(
    "body",
    [
        b"", b"<opml", b"<rss></rss>", b"x" * (3 * 1024 * 1024),
        b'<!DOCTYPE o [<!ENTITY a "aaaa">]><opml>&a;</opml>',
    ],
)  # fmt: skip
def test_what_is_no_list_is_refused(body: bytes) -> None:
    with pytest.raises(DamagedFile):
        read_opml(body)


def test_signs_that_xml_forbids_are_left_out() -> None:
    listed = Listed(title="Bo\x0bats\x00", address="https://site.example/feed")
    (found,) = read_opml(write_opml([listed], title="Mine")).feeds
    assert found.title == "Boats"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (b'<?xml version="1.0"?>\n<OPML version="1.1">', True),
        (b" " * 5000 + b"<opml>", False),
        (b"<rss></rss>", False),
    ],
)
def test_a_list_is_known_by_its_beginning(body: bytes, *, found: bool) -> None:
    assert is_opml(body) is found
