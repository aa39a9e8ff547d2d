"""json_feed: feeds in JSON, and what is left out in them."""

from __future__ import annotations

import json

import pytest

from summarizer.errors import NoFeed
from summarizer.feeds.json_feed import is_json_feed, read_json_feed
from tests.summarizer.feeds.forms import source


def test_a_json_feed_in_plain_text_is_read() -> None:
    words = "A word or two. " * 80
    item = {"id": 7, "content_text": f"{words}\n\nB & C", "author": {"name": "Ann"}}
    body = json.dumps({"version": "https://jsonfeed.org/version/1", "items": [item, 3, {}]})
    (entry,) = read_json_feed(source(body)).entries
    assert entry.id == "7"
    assert entry.html.endswith("<p>B &amp; C</p>")
    assert entry.is_whole
    assert entry.authors == ("Ann",)


def feed(**item: object) -> str:
    return json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": [item]})


def test_what_an_entry_lacks_is_made_of_what_it_has() -> None:
    (entry,) = read_json_feed(
        source(feed(external_url="/1", content_html="<p>Of <b>boats</b></p>"))
    ).entries
    assert entry.id == entry.link == "http://site.example/1"
    assert (entry.title, entry.summary) == ("", "Of boats")
    assert not entry.is_whole


def test_an_entry_of_nothing_is_left_out() -> None:
    assert read_json_feed(source(feed(id="7", url="mailto:a@site.example"))).entries == ()


def test_each_author_is_named_once() -> None:
    people = [{"name": "Ann"}, {"name": "Ann"}, "Ben", {"name": 3}, {"name": " Cy  Lee "}]
    (entry,) = read_json_feed(source(feed(title="One", authors=people))).entries
    assert entry.authors == ("Ann", "Cy Lee")


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (b'\xef\xbb\xbf {"version": "https://jsonfeed.org/version/1"', True),
        (b'{"version": "https:\\/\\/jsonfeed.org\\/version\\/1"', True),
        (
            b'{"items": [' + b" " * 9000 + b'], "version": "http://www.jsonfeed.org/version/1"}',
            True,
        ),
        (b'{"version": "1.1", "items": []}', False),
        (b"<p>https://jsonfeed.org/version/1</p>", False),
    ],
)
def test_a_json_feed_names_its_version_at_either_end(body: bytes, *, found: bool) -> None:
    assert is_json_feed(body) is found


@pytest.mark.parametrize("body", ["", "[", "[]", "{}", '{"items": {}}', "[" * 50_000])
def test_without_a_list_of_items_it_is_no_feed(body: str) -> None:
    with pytest.raises(NoFeed):
        read_json_feed(source(body))
