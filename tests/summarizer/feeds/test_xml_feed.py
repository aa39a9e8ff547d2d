"""xml_feed: what RSS says about itself and its entries, and hostile XML."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from summarizer.errors import DamagedFile, SummarizerError
from summarizer.feeds.values import Entry
from summarizer.feeds.xml_feed import MOST_ENTRIES, read_xml_feed, told_apart
from tests.summarizer.feeds.forms import ITEMS, rss20, source


def test_a_feed_tells_how_often_it_wants_to_be_asked_for() -> None:
    head = (
        "<language>de-at</language><ttl>90</ttl><skipHours><hour>3</hour><hour>24</hour>"
        "</skipHours><skipDays><day>Sunday</day><day>Nosuchday</day></skipDays>"
    )
    feed = read_xml_feed(source(rss20(iter(ITEMS), head=head)))
    assert feed.title == "Blog"
    assert feed.link == "http://site.example/"
    assert feed.language == "de"
    assert feed.ttl_s == 5400
    assert feed.skip_hours == {3, 0}
    assert feed.skip_days == {6}


@pytest.mark.parametrize(
    ("said", "seconds"),
    [
        ("<sy:updatePeriod>hourly</sy:updatePeriod>", 3600),
        (
            "<sy:updatePeriod> daily </sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>",
            21600,
        ),
        ("<sy:updatePeriod>often</sy:updatePeriod>", None),
        ("<ttl>0</ttl>", None),
        ("<ttl>soon</ttl>", None),
        ("<ttl>99999999</ttl>", 7 * 86400),
    ],
)
def test_a_feed_names_its_pace_in_minutes_or_periods(said: str, seconds: float | None) -> None:
    text = rss20(iter(ITEMS), head=said).replace(
        "<rss ", '<rss xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" ', 1
    )
    assert read_xml_feed(source(text)).ttl_s == seconds


def test_a_feed_that_skips_all_hours_skips_none() -> None:
    hours = "".join(f"<hour>{n}</hour>" for n in range(24))
    days = "".join(
        f"<day>{one}</day>"
        for one in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    )
    head = f"<skipHours>{hours}</skipHours><skipDays>{days}</skipDays>"
    feed = read_xml_feed(source(rss20(iter(ITEMS), head=head)))
    assert feed.skip_hours == feed.skip_days == frozenset()


def test_entries_of_one_id_are_told_apart_by_their_links() -> None:
    same = [Entry(id="x", title=t, link=f"http://site.example/{t}") for t in ("a", "b", "b")]
    found = [(one.id, one.title) for one in told_apart(same)]
    assert found == [("http://site.example/a", "a"), ("http://site.example/b", "b")]


def test_of_too_many_entries_the_newest_are_read() -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    many = [
        Entry(id=str(n), title=str(n), published=start + timedelta(hours=n))
        for n in range(MOST_ENTRIES + 2)
    ]
    found = told_apart(many)
    assert len(found) == MOST_ENTRIES
    assert (found[0].id, found[-1].id) == (str(MOST_ENTRIES + 1), "2")


HOME = "http://site.example/"


def test_a_link_that_many_entries_have_is_no_article_of_theirs() -> None:
    """Some feeds of short news lead to their first page from each."""
    same = [Entry(id=HOME, title=t, link=HOME, html=t) for t in ("a", "b", "c")]
    own = Entry(id="d", title="d", link=f"{HOME}d")
    found = told_apart([*same, own])
    assert [(one.title, one.link, one.is_whole) for one in found] == [
        ("a", None, True), ("b", None, True), ("c", None, True), ("d", own.link, False),
    ]  # fmt: skip


def guid(text: str, *, link: str = "") -> str:
    item = f"<item><title>Fog</title>{link}{text}</item>"
    return f'<rss version="2.0"><channel><title>Blog</title>{item}</channel></rss>'


@pytest.mark.parametrize(
    "text",
    [
        "<guid>7</guid>", '<guid isPermaLink="true"> 7 </guid>', "<guid><![CDATA[7]]></guid>",
        "<guid>tag:site.example,7</guid>",
    ],
)  # fmt: skip
def test_a_guid_that_is_no_address_is_no_link(text: str) -> None:
    (entry,) = read_xml_feed(source(guid(text))).entries
    assert entry.link is None
    assert entry.id.endswith("7")
    (entry,) = read_xml_feed(source(guid(text, link="<link>http://a.example/</link>"))).entries
    assert entry.link == "http://a.example/"


def test_a_guid_that_is_an_address_is_a_link() -> None:
    (entry,) = read_xml_feed(source(guid("<guid>http://a.example/7</guid>"))).entries
    assert entry.link == "http://a.example/7"


def test_an_article_under_two_headlines_keeps_its_link() -> None:
    same = [Entry(id=t, title=t, link=f"{HOME}1") for t in ("a", "b")]
    assert [one.link for one in told_apart(same)] == [f"{HOME}1"] * 2


def _with_text(text: str) -> str:
    more = (
        '<content:encoded xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<![CDATA[<p>{text}</p>]]></content:encoded><author>a@b.com (Ann Lee)</author>"
    )
    return rss20(iter(ITEMS[:1]), more=more)


def test_a_feed_with_the_whole_article_needs_no_page() -> None:
    (entry,) = read_xml_feed(source(_with_text("A word or two. " * 80))).entries
    assert entry.is_whole
    assert entry.html.startswith("<p>A word")
    assert entry.summary == "About 0"
    assert entry.authors == ("Ann Lee",)


@pytest.mark.parametrize(
    "text",
    [
        "A word or two. " * 20,
        "A word or two. " * 80 + "[…]",
        "A word or two. " * 80 + "<a href='/1'>Continue reading →</a>",
        "A word or two. " * 80 + "Read the full story",
        "Ein Wort. " * 140 + "Weiterlesen",
    ],
)
def test_the_beginning_of_an_article_is_not_the_whole(text: str) -> None:
    (entry,) = read_xml_feed(source(_with_text(text))).entries
    assert not entry.is_whole


_BOMB = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "' + "x" * 5000 + '">]>'
    "<rss version='2.0'><channel><title>" + "&a;" * 5000 + "</title></channel></rss>"
)


_LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;">]>'
    "<rss version='2.0'><channel><title>&c;</title></channel></rss>"
)


_READS = (
    '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    "<rss version='2.0'><channel><title>T&x;</title></channel></rss>"
)


_HIDDEN = _BOMB.replace("<!DOCTYPE", "<!-- <a -->" + " " * 70_000 + "<!DOCTYPE")


@pytest.mark.parametrize("body", [_BOMB, _BOMB.encode("utf-16"), _HIDDEN])
def test_a_feed_that_would_swell_is_refused(body: str | bytes) -> None:
    with pytest.raises(DamagedFile):
        read_xml_feed(source(body))


@pytest.mark.parametrize("body", [_LAUGHS, _READS])
def test_entities_are_neither_expanded_nor_fetched(body: str) -> None:
    try:
        title = read_xml_feed(source(body)).title
    except SummarizerError:
        return
    assert len(title) < 20
