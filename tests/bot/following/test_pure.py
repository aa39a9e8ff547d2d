"""What is decided about feeds without asking anybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.chat.filters import (
    Filters,
    Wanted,
    admits,
    filters_from_text,
    filters_to_text,
    parse_filters,
)
from bot.following.decide import decide, entry_key, feed_key
from bot.following.pace import (
    DAY_S,
    Wishes,
    next_look,
    pace_after,
    pace_after_failure,
)
from bot.following.seen import mark_of, read_seen, write_seen
from bot.following.sketch import SAME, likeness, sketch
from bot.store.following import KeptFeed
from summarizer import digest, read_text
from summarizer.errors import SiteDown
from summarizer.feeds import Entry, Feed
from summarizer.fetch import FeedAnswer
from tests.builders import ARTICLE

URL = "https://site.example/feed"
KEPT = KeptFeed(key=feed_key(URL), url=URL, pace_s=900.0)
#: Noon in UTC on a Tuesday.
NOON = datetime(2026, 11, 3, 12, 0, tzinfo=UTC).timestamp()


def entry(number: int, **more: object) -> Entry:
    fields = {"id": f"{number}", "title": f"T{number}", "link": f"https://site.example/{number}"}
    return Entry(**(fields | more))


def look(kept: KeptFeed, *entries: Entry, now: float = NOON, **answer: object):
    got = FeedAnswer(**({"url": URL, "etag": '"2"'} | answer))
    feed = None if got.failure else Feed(title="Blog", entries=entries)
    return decide(kept, got, feed, now=now, interval_s=900)


def test_at_the_first_look_nothing_is_new() -> None:
    first = look(KEPT, entry(1), entry(2))
    assert first.new == ()
    assert first.feed.title == "Blog"
    assert first.feed.etag == '"2"'
    assert first.feed.looked_at == NOON


def test_what_was_not_there_before_is_new_the_oldest_first() -> None:
    first = look(KEPT, entry(1))
    second = look(first.feed, entry(3), entry(2), entry(1))
    assert [one.title for one in second.new] == ["T2", "T3"]
    assert second.new[0].key == entry_key("https://site.example/2")
    assert look(second.feed, entry(3), entry(2), entry(1)).new == ()


def test_dates_tell_the_order_better_than_places() -> None:
    first = look(KEPT)
    when = datetime(2026, 11, 3, 11, 0, tzinfo=UTC)
    late, early = entry(1, published=when), entry(2, published=when - timedelta(hours=1))
    assert [one.title for one in look(first.feed, late, early).new] == ["T2", "T1"]


def test_an_old_entry_under_a_new_id_is_not_new() -> None:
    first = look(KEPT, entry(1))
    old = entry(5, published=datetime(2026, 10, 26, 11, 0, tzinfo=UTC))
    late = entry(6, published=datetime(2026, 10, 28, 11, 0, tzinfo=UTC))
    assert [one.title for one in look(first.feed, old, late).new] == ["T6"]


def test_an_entry_without_a_page_leads_nowhere() -> None:
    first = look(KEPT)
    assert look(first.feed, entry(1, link=None)).new == ()


def test_only_a_whole_text_is_kept() -> None:
    first = look(KEPT)
    beginning, whole = entry(1, html="<p>x</p>"), entry(2, html="<p>y</p>", is_whole=True)
    assert [one.html for one in look(first.feed, whole, beginning).new] == ["", "<p>y</p>"]


def test_an_unchanged_feed_is_remembered_as_it_was() -> None:
    first = look(KEPT, entry(1))
    same = decide(first.feed, FeedAnswer(url=URL, etag='"2"'), None, now=NOON + 9, interval_s=900)
    assert same.feed == replace(first.feed, looked_at=NOON + 9, pace_s=900 * 1.3)


def test_a_feed_fails_ever_more_seldom_and_after_a_week_it_is_gone() -> None:
    kept, now, told, pauses = look(KEPT, entry(1)).feed, NOON, [], []
    while now < NOON + 30 * DAY_S:
        after = look(kept, now=now, failure=SiteDown(site="x"))
        assert after.feed.seen == kept.seen
        told += [(now - NOON) / DAY_S] if after.tells_gone else []
        pauses.append(after.due_at - now)
        kept, now = after.feed, after.due_at
    assert len(told) == 1
    assert 7 <= told[0] < 9
    assert pauses[:3] == sorted(pauses[:3])
    assert pauses[0] < 2 * 900 * 1.11
    assert 7 * DAY_S <= pauses[-1] < 8 * DAY_S
    assert kept.is_gone
    back = look(kept, entry(2), entry(1), now=now)
    assert [one.title for one in back.new] == ["T2"]
    assert not back.feed.is_gone
    assert back.feed.failing_since is None


def test_a_lively_feed_is_looked_at_often_and_a_still_one_once_a_day() -> None:
    pace = pace_after(900, found=1, interval_s=900)
    assert pace == 900
    for _ in range(40):
        pace = pace_after(pace, found=0, interval_s=900)
    assert pace == DAY_S
    assert pace_after(pace, found=1, interval_s=900) == 900
    assert pace_after(0, found=0, interval_s=900) == 900


def test_an_operator_may_look_more_seldom_than_once_a_day() -> None:
    assert pace_after(0, found=0, interval_s=3 * DAY_S) == 3 * DAY_S
    assert pace_after_failure(9, interval_s=3 * DAY_S) == 3 * DAY_S


@pytest.mark.parametrize(
    ("wishes", "pause"),
    [
        (Wishes(), 900),
        (Wishes(ttl_s=3600), 3600),
        (Wishes(fresh_s=7200), 7200),
        (Wishes(wait_s=5000, ttl_s=60), 5000),
        (Wishes(fresh_s=1e9), DAY_S),
    ],
)
def test_a_site_is_asked_as_seldom_as_it_wishes(wishes: Wishes, pause: float) -> None:
    assert next_look(NOON, 900, wishes, key="0" * 64) == NOON + pause
    latest = next_look(NOON, 900, wishes, key="f" * 64)
    assert latest == pytest.approx(NOON + pause * 1.1)


def test_hours_and_days_that_a_feed_skips_are_skipped() -> None:
    due = next_look(NOON, 900, Wishes(skip_hours=frozenset({12, 13, 14})), key="0" * 64)
    assert datetime.fromtimestamp(due, UTC).hour == 15
    days = Wishes(skip_days=frozenset({1, 2}))
    assert datetime.fromtimestamp(next_look(NOON, 900, days, key="0" * 64), UTC).weekday() == 3
    never = Wishes(skip_days=frozenset(range(7)))
    assert next_look(NOON, 900, never, key="0" * 64) == NOON + 900


def test_entries_are_remembered_while_the_feed_has_them_and_sixty_days_longer() -> None:
    text = write_seen({}, [entry(1), entry(2)], day=100)
    later = write_seen(read_seen(text), [entry(2)], day=159)
    assert read_seen(later) == {mark_of(entry(1)): 100, mark_of(entry(2)): 159}
    assert read_seen(write_seen(read_seen(later), [], day=160)) == {mark_of(entry(2)): 159}


def test_the_newest_fifteen_hundred_entries_are_remembered() -> None:
    text = write_seen({}, [entry(n) for n in range(1400)], day=1)
    more = read_seen(write_seen(read_seen(text), [entry(n) for n in range(2000, 2300)], day=2))
    assert len(more) == 1500
    assert mark_of(entry(2299)) in more


@pytest.mark.parametrize("text", [None, "", "no JSON", "[]", '{"a": "b"}', "3"])
def test_what_cannot_be_read_was_not_seen(text: str | None) -> None:
    assert read_seen(text) == {}


def test_two_copies_of_a_text_are_alike_and_two_texts_are_not() -> None:
    copy = "AGENCY – " + ARTICLE.replace("Tuesday", "Wednesday") + "\nReporting by a desk."
    other = " ".join(reversed(ARTICLE.split()))
    assert likeness(sketch(ARTICLE), sketch(ARTICLE)) == 1
    assert likeness(sketch(ARTICLE), sketch(copy)) >= SAME
    assert likeness(sketch(ARTICLE), sketch(other)) < 0.1
    assert likeness("", "") == 0
    assert sketch("three words only") == ""
    assert len(sketch(ARTICLE * 9)) == 320


def test_filters_are_read_as_people_write_them() -> None:
    said = 'ferry  -football “swing bridge” -"late news" quoted:Brandt quoted:"Ina Brandt" 5/day'
    assert parse_filters(said) == Wanted(
        filters=Filters(
            words=("ferry", "swing bridge"), without=("football", "late news"),
            quoted=("Brandt", "Ina Brandt"),
        ),
        a_day=5,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("", Wanted(filters=Filters(), a_day=None)),
        ("zitiert:„Ina Brandt“ 3/Tag", Wanted(filters=Filters(quoted=("Ina Brandt",)), a_day=3)),
        ("cité\u202f:\u202fBrandt", Wanted(filters=Filters(quoted=("Brandt",)), a_day=None)),
        ("0/day", Wanted(filters=Filters(), a_day=1)),
        ("24/7", Wanted(filters=Filters(words=("24/7",)), a_day=None)),
        ("- — …", Wanted(filters=Filters(), a_day=None)),
        ("a:b", Wanted(filters=Filters(words=("b",)), a_day=None)),
    ],
)
def test_odd_filters_are_read_without_harm(said: str, wanted: Wanted) -> None:
    assert parse_filters(said) == wanted


@pytest.mark.parametrize(
    ("said", "passes"),
    [
        ("", True), ("ferries", True), ("island", True), ("bicycle", False),
        ("bicycle boats", True), ('"second boat"', True), ('"rehn tomas"', False),
        ("ferry -storms", False), ("-football", True), ("quoted:Brandt", True),
        ('quoted:"Tomas Rehn"', True), ("quoted:Holt", False), ("quoted:Holt quoted:Rehn", True),
        ("bicycle quoted:Brandt", False),
    ],
)  # fmt: skip
def test_an_article_passes_by_its_words_and_by_whom_it_quotes(said: str, passes: bool) -> None:
    article = read_text(ARTICLE)
    filters = parse_filters(said).filters
    assert admits(filters, article, digest(article).quotes) is passes


def test_words_are_compared_in_the_language_of_the_article() -> None:
    text = "Die Fähren fahren im Sommer öfter. " * 30
    article = replace(read_text(text, language="de"), title="Neue Schiffe")
    assert admits(parse_filters("fähre").filters, article, ())
    assert admits(parse_filters("schiff").filters, article, ())
    assert not admits(parse_filters("bahn").filters, article, ())


def test_filters_are_kept_as_text() -> None:
    filters = Filters(words=("ä",), without=("b c",), quoted=("d",))
    assert filters_from_text(filters_to_text(filters)) == filters
    assert filters_to_text(Filters()) == ""
    for text in ("", "[]", "{", '{"x": 1}', '{"words": 3}'):
        assert filters_from_text(text) == Filters()
